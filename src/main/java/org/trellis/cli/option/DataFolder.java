package org.trellis.cli.option;

import java.nio.file.Path;

/** Where Trellis keeps what belongs to the one who runs it: saved profiles and imports. */
final class DataFolder {
    private DataFolder() {}

    /** The user's own. */
    static Path own() {
        String data = System.getenv("XDG_DATA_HOME");
        if (data == null || data.isBlank()) {
            data = System.getenv("APPDATA");
        }
        return data == null || data.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "share", "trellis")
                : Path.of(data, "trellis");
    }
}
