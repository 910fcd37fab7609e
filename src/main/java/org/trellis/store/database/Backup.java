package org.trellis.store.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** A database in one file of its own, and back; both while nothing is half done. */
public final class Backup {
    /**
     * @param profiles kept in it
     * @param logs of apprentices
     */
    public record Content(int profiles, int logs) {}

    /**
     * @param replaced where the database that stood there before is now
     */
    public record Restored(Content content, Optional<Path> replaced) {}

    private Backup() {}

    /**
     * Writes {@code target} out of a database that may be in use.
     *
     * @param force whether a file that is there is replaced
     * @throws Unusable when one of the two cannot be used
     */
    public static Content write(Database database, Path target, boolean force) {
        Path from = DatabaseFile.real(database.file());
        Path to = DatabaseFile.real(target.toAbsolutePath());
        DatabaseFile.demandOther(to, from);
        if (Files.isDirectory(to)) {
            throw Unusable.of("store.db.folder", to);
        }
        if (Files.exists(to) && !force) {
            throw Unusable.of("store.backup.exists", to);
        }
        Inspection.beforeReading(from);
        return copy(from, to, database.busyMillis(), () -> {});
    }

    /**
     * Puts a backup in the place of the database; the database that stood there is kept beside it.
     *
     * @param force whether a database that is there is replaced
     * @throws Unusable when one of the two cannot be used; then nothing is changed
     */
    public static Restored restore(Path backup, Database database, boolean force) {
        Path from = DatabaseFile.real(backup.toAbsolutePath());
        Path to = DatabaseFile.real(database.file());
        DatabaseFile.demandOther(from, to);
        Inspection.beforeReading(from);
        if (Files.isDirectory(to)) {
            throw Unusable.of("store.db.folder", to);
        }
        if (Files.exists(to) && to.toFile().length() > 0 && !force) {
            throw Unusable.of("store.restore.exists", to);
        }
        List<Path> replaced = new ArrayList<>();
        Content content =
                copy(from, to, database.busyMillis(), () -> replaced.addAll(setAside(to)));
        return new Restored(content, replaced.stream().findFirst());
    }

    private static Content copy(Path from, Path to, int busyMillis, Runnable before) {
        try {
            Files.createDirectories(to.getParent());
            try (NewFile fresh = new NewFile(to)) {
                Content content = copy(from, fresh, busyMillis);
                before.run();
                fresh.put();
                return content;
            }
        } catch (IOException e) {
            throw Unusable.of("store.backup.unwritable", to);
        }
    }

    private static Content copy(Path from, NewFile fresh, int busyMillis) {
        Path read = fresh.path();
        try (Connection connection = Inspection.read(from, busyMillis);
                PreparedStatement copy = connection.prepareStatement("vacuum into ?")) {
            copy.setString(1, fresh.path().toString());
            copy.execute();
        } catch (SQLException e) {
            throw Unusable.of(from, e);
        }
        Inspection.beforeReading(read);
        return content(read);
    }

    private static Content content(Path file) {
        try (Connection connection = Inspection.read(file, 0);
                Statement statement = connection.createStatement()) {
            return new Content(count(statement, "person"), count(statement, "apprentice"));
        } catch (SQLException e) {
            throw Unusable.of(file, e);
        }
    }

    private static int count(Statement statement, String table) throws SQLException {
        boolean known =
                !Schema.column(
                                statement,
                                "select name from sqlite_master where name = '" + table + "'")
                        .isEmpty();
        return known
                ? Integer.parseInt(Schema.column(statement, "select count(*) from " + table).get(0))
                : 0;
    }

    /** A second name for the database, which keeps its first until the backup takes it over. */
    private static List<Path> setAside(Path file) {
        if (!Files.exists(file) || file.toFile().length() == 0) {
            return List.of();
        }
        closeLog(file);
        Path aside = free(file);
        try {
            Files.copy(file, aside, StandardCopyOption.COPY_ATTRIBUTES);
            DatabaseFile.ownerOnly(aside);
            for (String ending : new String[] {"-wal", "-shm", "-journal"}) {
                Path log = DatabaseFile.beside(file, ending);
                if (Files.exists(log)) {
                    Files.move(log, DatabaseFile.beside(aside, ending));
                }
            }
            return List.of(aside);
        } catch (IOException e) {
            throw Unusable.of("store.backup.unwritable", aside);
        }
    }

    /** A name by the time; two restores of one second have two names. */
    private static Path free(Path file) {
        String time = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString().replace(":", "");
        Path aside = DatabaseFile.beside(file, ".replaced-" + time);
        for (int number = 2; Files.exists(aside); number++) {
            aside = DatabaseFile.beside(file, ".replaced-" + time + "-" + number);
        }
        return aside;
    }

    /** Works only while nothing else has the database open; a damaged one nobody can have open. */
    private static void closeLog(Path file) {
        try (Connection connection =
                        new SqliteDriver().connect(Database.address(file), new Properties());
                Statement statement = connection.createStatement()) {
            statement.execute("pragma busy_timeout = 500");
            statement.execute("pragma journal_mode = delete");
        } catch (SQLException e) {
            String kind = Unusable.kind(e).orElse("");
            if (kind.equals("locked")) {
                throw Unusable.of("store.restore.used", file);
            }
        }
    }
}
