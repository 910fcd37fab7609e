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

    private static Path ownFile() {
        return DataFolder.own().resolve("trellis.db");
    }
}
