package org.trellis.store.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** The tables of this version, and whether a database has them. */
public final class Schema {
    static final List<String> SCRIPTS =
            List.of(
                    "V1__people.sql",
                    "V2__apprentices.sql",
                    "V3__unfinished.sql",
                    "V4__cases.sql",
                    "V5__log.sql",
                    "V6__schedules.sql",
                    "V7__reports.sql",
                    "V8__vault.sql");

    private static final String HISTORY = "flyway_schema_history";

    private Schema() {}

    /**
     * Makes the file and its tables where they are missing, and brings older ones up.
     *
     * @throws Unusable when this cannot be the database; then nothing is changed
     */
    public static Database open(Database asked) {
        Path file = DatabaseFile.real(asked.file());
        Database database = new Database(file, asked.busyMillis());
        Inspection.beforeUse(file);
        DatabaseFile.make(file);
        try (Connection connection = new SqliteDriver().connect(database.url(), new Properties());
                Statement statement = connection.createStatement()) {
            statement.execute("begin immediate");
            statement.execute("rollback");
            migrate(database);
        } catch (SQLException e) {
            throw Unusable.of(file, e);
        }
        return database;
    }

    private static void migrate(Database database) {
        try {
            Flyway.configure()
                    .dataSource(database.url(), null, null)
                    .locations("classpath:db/sqlite")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw Unusable.behind(e.getCause(), database.file())
                    .orElseGet(() -> Unusable.of("store.db.foreign", database.file()));
        }
    }

    /** An empty database is anybody's. */
    static void check(Path file, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            List<String> tables =
                    column(statement, "select name from sqlite_master where type = 'table'");
            if (!tables.isEmpty()) {
                check(file, tables.contains(HISTORY) ? scripts(statement) : List.of("none"));
            }
        }
    }

    private static List<String> scripts(Statement statement) throws SQLException {
        try {
            return column(
                    statement,
                    "select script from "
                            + HISTORY
                            + " where version is not null"
                            + " order by installed_rank");
        } catch (SQLException otherColumns) {
            return List.of("none");
        }
    }

    private static void check(Path file, List<String> scripts) {
        int known = Math.min(scripts.size(), SCRIPTS.size());
        if (!scripts.subList(0, known).equals(SCRIPTS.subList(0, known))) {
            throw Unusable.of("store.db.foreign", file);
        }
        if (scripts.size() > known) {
            throw Unusable.of("store.db.newer", file, scripts.size(), known);
        }
    }

    static List<String> column(Statement statement, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(String.valueOf(rows.getString(1)));
            }
        }
        return values;
    }
}
