package org.trellis.files.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.trellis.files.WholeFile;
import org.trellis.files.reading.Folder;

/**
 * The sets of figures of the country that were imported, side by side in the data folder: each a
 * folder of the shape of {@code seeds/national}. At most one is active and stands in the place of
 * the one that ships.
 *
 * @param folder where they are; it need not exist
 */
public record Releases(Path folder) {
    /** What {@link #use} calls the set that ships. */
    public static final String SHIPPED = "built-in";

    private static final String ACTIVE = "active";
    private static final String NEW = ".new-";

    /** A set has one of these. */
    private static final List<String> MARKS = List.of("release.yaml", "areas.csv", "courses.csv");

    /** Those in a data folder. */
    public static Releases in(Path data) {
        return new Releases(data.resolve("national"));
    }

    /** What is known of areas in a data folder: each set has all areas that were imported. */
    public static Releases ofAreas(Path data) {
        return new Releases(data.resolve("areas"));
    }

    /** The courses that centers brought in, a set for each list. */
    public static Releases ofCourses(Path data) {
        return new Releases(data.resolve("courses"));
    }

    /** The names of all, sorted. */
    public List<String> list() {
        return entries().stream()
                .filter(path -> MARKS.stream().map(path::resolve).anyMatch(Files::isRegularFile))
                .map(path -> path.getFileName().toString())
                .filter(name -> !name.startsWith("."))
                .sorted()
                .toList();
    }

    /** The one that is in use; empty where it is the one that ships. */
    public Optional<String> active() {
        Path file = folder.resolve(ACTIVE);
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(Files.readString(file, StandardCharsets.UTF_8).strip())
                            .filter(name -> name.matches("[a-z0-9][a-z0-9._-]*"))
                            .filter(name -> Files.isDirectory(folder.resolve(name)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of the set in use; empty where that is the one that ships. */
    public Optional<Folder> activeFolder() {
        return active().map(name -> Folder.of(folder.resolve(name)));
    }

    /** These seeds with the active set in the place of theirs. */
    public Folder over(Folder seeds) {
        return activeFolder().map(active -> seeds.with("national", active)).orElse(seeds);
    }

    /**
     * Puts a set in its folder, whole or not at all, and then makes it the active one. A kill
     * before the end leaves the other one active.
     *
     * @return false when just this was there before
     */
    public boolean write(String name, Map<String, String> texts) throws IOException {
        Files.createDirectories(folder);
        clear();
        Path place = folder.resolve(name);
        boolean fresh = !isThere(place, texts);
        if (fresh && Files.isDirectory(place)) {
            WholeFile.write(place, texts);
        } else if (fresh) {
            long process = ProcessHandle.current().pid();
            Path waiting = Files.createDirectory(folder.resolve(NEW + process));
            WholeFile.write(waiting, texts);
            Files.move(waiting, place, StandardCopyOption.ATOMIC_MOVE);
        }
        use(name);
        return fresh;
    }

    /** Makes this one the active one, {@link #SHIPPED} the one that ships. */
    public void use(String name) throws IOException {
        Files.createDirectories(folder);
        WholeFile.write(folder.resolve(ACTIVE), name + "\n");
    }

    private static boolean isThere(Path place, Map<String, String> texts) throws IOException {
        for (var text : texts.entrySet()) {
            Optional<byte[]> there = Folder.of(place).bytes(text.getKey());
            byte[] bytes = text.getValue().getBytes(StandardCharsets.UTF_8);
            if (there.isEmpty() || !Arrays.equals(there.get(), bytes)) {
                return false;
            }
        }
        WholeFile.finish(place);
        return true;
    }

    /** What a killed import left. */
    private void clear() throws IOException {
        for (Path entry : entries()) {
            if (entry.getFileName().toString().startsWith(NEW)) {
                try (Stream<Path> files = Files.walk(entry)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        }
    }

    private List<Path> entries() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
