package org.trellis.cli.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.trellis.cli.option.Slip;

/** {@code --db}, or a file in the user's data folder. */
final class DatabaseFile {
    private final Optional<String> url;

    DatabaseFile(Optional<String> url) {
        this.url = url;
    }

    /**
     * @param used whether anything will be stored; then the file is made, for its owner only
     * @throws Slip when there can be no such file
     */
    Path path(boolean used) {
        Path file =
                url.map(DatabaseFile::sqlite)
                        .orElseGet(() -> userData().resolve("trellis.db"))
                        .toAbsolutePath();
        try {
            if (used) {
                make(file);
            }
            return file;
        } catch (IOException e) {
            throw Slip.of("cli.database", file.toString());
        }
    }

    /** A file as it is, or jdbc:sqlite:FILE; the address of any other database is a slip. */
    private static Path sqlite(String url) {
        String file = url.replaceFirst("^jdbc:sqlite:", "");
        if (file.isBlank() || file.matches("[A-Za-z][A-Za-z0-9+]+:.*")) {
            throw Slip.of("cli.sqlite", url);
        }
        return Path.of(file);
    }

    private static void make(Path file) throws IOException {
        if (!Files.isDirectory(file.getParent())) {
            Files.createDirectories(file.getParent());
            ownerOnly(file.getParent(), "rwx------");
        }
        if (Files.notExists(file)) {
            Files.createFile(file);
            ownerOnly(file, "rw-------");
        }
    }

    /**
     * The database holds what is known about people; SQLite gives its other files the same rights.
     */
    private static void ownerOnly(Path path, String rights) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
        }
    }

    private static Path userData() {
        String data = System.getenv("XDG_DATA_HOME");
        if (data == null || data.isBlank()) {
            data = System.getenv("APPDATA");
        }
        return data == null || data.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "share", "trellis")
                : Path.of(data, "trellis");
    }
}
