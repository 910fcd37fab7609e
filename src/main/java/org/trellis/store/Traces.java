package org.trellis.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** What SQLite keeps of deleted rows: free pages in the file, and old pages in its log. */
@Singleton
@Requires(property = "datasources.default.url")
final class Traces {
    private static final String EMPTY_LOG = "pragma wal_checkpoint(truncate)";
    private final DataSource database;

    Traces(DataSource database) {
        this.database = DelegatingDataSource.unwrapDataSource(database);
    }

    /** Writes the file anew without them. Outside a transaction. */
    void remove() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(EMPTY_LOG);
            statement.execute("vacuum");
            statement.execute(EMPTY_LOG);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
