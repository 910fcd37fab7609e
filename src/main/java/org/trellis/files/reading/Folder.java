package org.trellis.files.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** A data folder: on disk, or one that ships inside the program. Names are sorted. */
public final class Folder {
    /** Holds files of the folder it is in, new and whole, until each is in its place. */
    public static final String WAITING = ".waiting";

    private final String label;
    private final Path disk;
    private final JarFile jar;
    private final List<String> jarFiles;
    private final Optional<String> only;

    private Folder(String label, Path disk, JarFile jar, List<String> jarFiles) {
        this(label, disk, jar, jarFiles, Optional.empty());
    }

    private Folder(
            String label, Path disk, JarFile jar, List<String> jarFiles, Optional<String> only) {
        this.label = label;
        this.disk = disk;
        this.jar = jar;
        this.jarFiles = jarFiles;
        this.only = only;
    }

    public static Folder of(Path path) {
        return new Folder(path.toString().replace('\\', '/'), path, null, List.of());
    }

    /** A folder that holds nothing but {@code path}, under this name: one ladder of many. */
    public static Folder holding(String label, String name, Path path) {
        return new Folder(label, path, null, List.of(), Optional.of(name));
    }

    /**
     * A folder inside the program: beside its classes, or in its jar.
     *
     * @param name {@code seeds} or {@code ladders}
     */
    public static Folder inside(String name) {
        Program program = Program.READ;
        if (program.jar == null) {
            return new Folder(name, program.place.resolve(name), null, List.of());
        }
        List<String> files =
                program.files.stream()
                        .filter(entry -> entry.startsWith(name + "/"))
                        .map(entry -> entry.substring(name.length() + 1))
                        .toList();
        return new Folder(name, null, program.jar, files);
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
        if (jar != null) {
            String start = sub.isEmpty() ? "" : sub + "/";
            var names = new TreeSet<String>();
            for (String file : jarFiles) {
                if (file.startsWith(start)) {
                    int slash = file.indexOf('/', start.length());
                    names.add(file.substring(start.length(), slash < 0 ? file.length() : slash));
                }
            }
            return List.copyOf(names);
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
            if (jar != null) {
                JarEntry entry = jar.getJarEntry(label + "/" + file);
                if (entry == null) {
                    return Optional.empty();
                }
                try (var in = jar.getInputStream(entry)) {
                    return Optional.of(in.readAllBytes());
                }
            }
            Optional<Path> path = waiting(file).or(() -> onDisk(file).filter(Files::isRegularFile));
            return path.isPresent()
                    ? Optional.of(Files.readAllBytes(path.get()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a program was killed before it had put this file in its place. */
    boolean isWaiting(String file) {
        return jar == null && waiting(file).isPresent();
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
