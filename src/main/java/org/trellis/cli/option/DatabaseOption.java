package org.trellis.cli.option;

import java.nio.file.Path;
import java.util.Optional;
import org.trellis.message.InvalidValue;
import org.trellis.store.database.Database;

/** What {@code --db} names, or a file in the user's data folder. */
public final class DatabaseOption {
    private DatabaseOption() {}

    /**
     * @throws Slip when it names no file
     */
    public static Database database(Optional<String> typed) {
        try {
            return typed.map(Database::parse).orElseGet(() -> Database.at(ownFile()));
        } catch (InvalidValue e) {
            throw new Slip(e.said());
        }
    }

    /** Where Trellis keeps what belongs to the one who runs it: saved profiles and imports. */
    static Path ownFolder() {
        String data = System.getenv("XDG_DATA_HOME");
        if (data == null || data.isBlank()) {
            data = System.getenv("APPDATA");
        }
        return data == null || data.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "share", "trellis")
                : Path.of(data, "trellis");
    }

    private static Path ownFile() {
        return ownFolder().resolve("trellis.db");
    }
}
