package org.trellis.store;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What SQLite keeps of rows that were deleted or replaced: old pages in its log, and their remains
 * in the file. They cannot go while another program is reading them; then the database remembers
 * it, and they go later: after the next save, in half a minute, or at the next start.
 */
@Context
@Requires(property = "datasources.default.url")
final class Traces {
    /** What left them: freed rows are overwritten at once, but their page may have moved before. */
    enum Of {
        /** The log is emptied. */
        REPLACEMENT,
        /** The file is written again too. */
        DELETION
    }

    private static final Logger LOG = LoggerFactory.getLogger(Traces.class);
    private static final String DELETIONS =
            "select count(*) from unfinished where what = '" + Of.DELETION.name() + "'";
    private static final int WAIT_MILLIS = 500;
    private static final int FIRST_SECONDS = 1;
    private static final int AGAIN_SECONDS = 30;

    private final ScheduledExecutorService later =
            Executors.newSingleThreadScheduledExecutor(Traces::thread);
    private final DataSource database;
    private volatile boolean mayBeLeft = true;

    Traces(DataSource database) {
        this.database = DelegatingDataSource.unwrapDataSource(database);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "traces");
        thread.setDaemon(true);
        return thread;
    }

    @PostConstruct
    void start() {
        later.scheduleWithFixedDelay(this::look, FIRST_SECONDS, AGAIN_SECONDS, TimeUnit.SECONDS);
    }

    /** Another program may have deleted something and ended before it was gone. */
    private void look() {
        mayBeLeft = true;
        remove();
    }

    @PreDestroy
    void stop() {
        later.shutdown();
    }

    /** In the transaction of the change, so that a kill right after it forgets nothing. */
    void remember(Connection connection, Of change) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into unfinished (what) values ('" + change.name() + "')");
            mayBeLeft = true;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Removes what {@link #remember} stands for. Outside a transaction. Never throws: what was
     * saved or deleted stays so.
     *
     * @return whether nothing is left in the files
     */
    synchronized boolean remove() {
        if (!mayBeLeft) {
            return true;
        }
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            int wait = number(statement, "pragma busy_timeout");
            statement.execute("pragma busy_timeout = " + WAIT_MILLIS);
            mayBeLeft = false;
            mayBeLeft |= !gone(statement);
            statement.execute("pragma busy_timeout = " + wait);
        } catch (SQLException e) {
            mayBeLeft = true;
            LOG.warn("traces of a deletion are left for later: {}", e.getMessage());
        }
        return !mayBeLeft;
    }

    private static boolean gone(Statement statement) throws SQLException {
        int last = number(statement, "select coalesce(max(id), 0) from unfinished");
        if (last == 0) {
            return true;
        }
        boolean gone = emptyLog(statement);
        if (gone && number(statement, DELETIONS) > 0) {
            statement.execute("vacuum");
            gone = emptyLog(statement);
        }
        if (gone) {
            statement.execute("delete from unfinished where id <= " + last);
        }
        return gone;
    }

    /** False while another program reads what the log still holds. */
    private static boolean emptyLog(Statement statement) throws SQLException {
        return number(statement, "pragma wal_checkpoint(truncate)") == 0;
    }

    private static int number(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.getInt(1);
        }
    }
}
