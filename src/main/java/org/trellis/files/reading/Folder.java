package org.trellis.files.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A data folder: on disk, or one that ships inside the program. Names are sorted. */
public final class Folder {
    /** Holds files of the folder it is in, new and whole, until each is in its place. */
    public static final String WAITING = ".waiting";

    private static final int MOST_UNPACKED = 64_000_000;

    private final String label;
    private final Path disk;
    private final Packed zip;
    private final Optional<String> only;
    private final Map<String, Folder> others;

    private Folder(
            String label,
            Path disk,
            Packed zip,
            Optional<String> only,
            Map<String, Folder> others) {
        this.label = label;
        this.disk = disk;
        this.zip = zip;
        this.only = only;
        this.others = others;
    }

    private static Folder packed(String label, Packed zip) {
        return new Folder(label, null, zip, Optional.empty(), Map.of());
    }

    /** What the content of a file is read from; empty where there is no such file. */
    private interface Contents {
        Optional<byte[]> of(String file) throws IOException;
    }

    /** A folder that is not on the disk: inside an archive, or in memory. */
    private record Packed(Contents contents, List<String> files) {
        /**
         * What comes out is bounded, whatever the archive says of it.
         *
         * @param start of the names of its entries, before the names of the files
         */
        static Packed of(ZipFile zip, String start, List<String> files) {
            return new Packed(
                    file -> {
                        ZipEntry entry = zip.getEntry(start + file);
                        if (entry == null) {
                            return Optional.empty();
                        }
                        try (var in = zip.getInputStream(entry)) {
                            return Optional.of(in.readNBytes(MOST_UNPACKED));
                        }
                    },
                    List.copyOf(files));
        }

        List<String> names(String sub) {
            String below = sub.isEmpty() ? "" : sub + "/";
            var names = new TreeSet<String>();
            for (String file : files) {
                if (file.startsWith(below)) {
                    int slash = file.indexOf('/', below.length());
                    names.add(file.substring(below.length(), slash < 0 ? file.length() : slash));
                }
            }
            return List.copyOf(names);
        }
    }

    public static Folder of(Path path) {
        String label = path.toString().replace('\\', '/');
        return new Folder(label, path, null, Optional.empty(), Map.of());
    }

    /**
     * A folder inside an archive that somebody hands in.
     *
     * @param start of the names of its entries, before the names of the files
     */
    public static Folder zipped(String label, ZipFile zip, String start, List<String> files) {
        return packed(label, Packed.of(zip, start, files));
    }

    /** A folder in memory, by name of the file. */
    public static Folder of(String label, Map<String, byte[]> files) {
        return packed(
                label,
                new Packed(
                        file -> Optional.ofNullable(files.get(file)), List.copyOf(files.keySet())));
    }

    /** The files right in this folder; {@code hears} is told the name of each that is read. */
    public Folder watched(Consumer<String> hears) {
        Contents told =
                file -> {
                    hears.accept(file);
                    return bytes(file);
                };
        return packed(label, new Packed(told, names("")));
    }

    /** This folder, but what {@code other} has stands in the place of what is in {@code sub}. */
    public Folder with(String sub, Folder other) {
        Map<String, Folder> all = new HashMap<>(others);
        all.put(sub, other);
        return new Folder(label, disk, zip, only, Map.copyOf(all));
    }

    /** A folder that holds nothing but {@code path}, under this name: one ladder of many. */
    public static Folder holding(String label, String name, Path path) {
        return new Folder(label, path, null, Optional.of(name), Map.of());
    }

    /**
     * A folder inside the program: beside its classes, or in its jar.
     *
     * @param name {@code seeds} or {@code ladders}
     */
    public static Folder inside(String name) {
        Program program = Program.READ;
        if (program.jar == null) {
            Path place = program.place.resolve(name);
            return new Folder(name, place, null, Optional.empty(), Map.of());
        }
        List<String> files =
                program.files.stream()
                        .filter(entry -> entry.startsWith(name + "/"))
                        .map(entry -> entry.substring(name.length() + 1))
                        .toList();
        return packed(name, Packed.of(program.jar, name + "/", files));
    }

    /**
     * Where this program is; its jar has tens of thousands of entries, so they are gone through
     * once.
     *
     * @param jar null where the classes are in a folder
     * @param files those of the jar in its data folders
     */
    private record Program(Path place, JarFile jar, List<String> files) {
        private static final Program READ = read();

        private static Program read() {
            try {
                var code = Folder.class.getProtectionDomain().getCodeSource();
                Path place = Path.of(code.getLocation().toURI());
                if (Files.isDirectory(place)) {
                    return new Program(place, null, List.of());
                }
                JarFile jar = new JarFile(place.toFile());
                return new Program(place, jar, dataFiles(jar));
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static List<String> dataFiles(JarFile jar) {
            List<String> files = new ArrayList<>();
            for (var entries = jar.entries(); entries.hasMoreElements(); ) {
                String entry = entries.nextElement().getName();
                boolean data = entry.startsWith("seeds/") || entry.startsWith("ladders/");
                if (data && !entry.endsWith("/")) {
                    files.add(entry);
                }
            }
            return files;
        }
    }

    /**
     * The files and folders right under {@code sub}, hidden ones left out; none when it is missing.
     *
     * @param sub a path below this folder, {@code ""} for the folder itself
     */
    public List<String> names(String sub) {
        if (others.containsKey(sub)) {
            var names = new TreeSet<>(others.get(sub).names(""));
            names.addAll(new Folder(label, disk, zip, only, Map.of()).names(sub));
            return List.copyOf(names);
        }
        if (zip != null) {
            return zip.names(sub);
        }
        if (only.isPresent() && sub.isEmpty()) {
            return List.of(only.get());
        }
        Optional<Path> path = onDisk(sub).filter(Files::isDirectory);
        if (path.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(path.get())) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(entry -> !entry.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content of a file, or empty when there is none. */
    public Optional<byte[]> bytes(String file) {
        try {
            Optional<byte[]> other = other(file);
            if (other.isPresent()) {
                return other;
            }
            if (zip != null) {
                return zip.contents().of(file);
            }
            Optional<Path> path = waiting(file).or(() -> onDisk(file).filter(Files::isRegularFile));
            return path.isPresent()
                    ? Optional.of(Files.readAllBytes(path.get()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<byte[]> other(String file) {
        return over(file).flatMap(other -> other.bytes(file.substring(file.indexOf('/') + 1)));
    }

    private Optional<Folder> over(String file) {
        int slash = file.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : Optional.ofNullable(others.get(file.substring(0, slash)));
    }

    /** How messages name a file of this folder. */
    public String place(String file) {
        String own = file.substring(file.indexOf('/') + 1);
        return over(file)
                .filter(other -> other.names("").contains(own))
                .map(other -> other.label() + "/" + own)
                .orElse(label + "/" + file);
    }

    /** Whether a program was killed before it had put this file in its place. */
    boolean isWaiting(String file) {
        return zip == null && waiting(file).isPresent();
    }

    private Optional<Path> waiting(String file) {
        return onDisk(file)
                .filter(path -> path.getFileName() != null)
                .map(path -> path.resolveSibling(WAITING).resolve(path.getFileName()))
                .filter(Files::isRegularFile);
    }

    /** Empty when this folder holds but one other, and {@code sub} is not in it. */
    private Optional<Path> onDisk(String sub) {
        if (only.isEmpty()) {
            return Optional.of(disk.resolve(sub));
        }
        String name = only.get();
        return sub.equals(name) || sub.startsWith(name + "/")
                ? Optional.of(disk.resolve(sub.substring(name.length()).replaceFirst("^/", "")))
                : Optional.empty();
    }

    /** How messages name this folder: {@code seeds}, or the path that was given. */
    public String label() {
        return label;
    }
}
