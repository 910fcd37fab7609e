package org.trellis.files.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A file that is to be imported, or a folder with the tables of a release.
 *
 * @param without tables of ratings of a release that are left out though they are there
 * @param area the only one of a table of wages that is asked for
 * @param hears is told the name of each table when it is read
 */
public record HandedIn(
        Path file, Set<String> without, Optional<String> area, Consumer<String> hears) {
    public HandedIn {
        file = file.toAbsolutePath();
        without = Set.copyOf(without);
    }

    public static HandedIn of(Path file) {
        return new HandedIn(file, Set.of(), Optional.empty(), table -> {});
    }

    String name() {
        return file.getFileName().toString();
    }

    byte[] bytes() throws IOException {
        return Files.readAllBytes(file);
    }

    boolean exceeds(long mostBytes) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) > mostBytes;
    }
}
