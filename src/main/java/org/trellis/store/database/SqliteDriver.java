package org.trellis.store.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.sqlite.JDBC;
import org.sqlite.jdbc4.JDBC4Connection;

/** The SQLite driver, made to end a transaction where it ends and deaf to the read-only hint. */
public final class SqliteDriver extends JDBC {
    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        return isValidURL(url) ? new Plain(url, info) : null;
    }

    private static final class Plain extends JDBC4Connection {
        Plain(String url, Properties info) throws SQLException {
            super(url, url.substring(PREFIX.length()), info);
        }

        /** Micronaut Data says so on every read; SQLite takes it only while it opens the file. */
        @Override
        public void setReadOnly(boolean readOnly) {}

        /** A transaction that could not begin is none. */
        @Override
        public void setAutoCommit(boolean autoCommit) throws SQLException {
            try {
                super.setAutoCommit(autoCommit);
            } catch (SQLException e) {
                ended();
                throw e;
            }
        }

        /**
         * Begins no other one, as the driver would: when another program writes by then, what was
         * stored would be reported as a failure.
         */
        @Override
        public void commit() throws SQLException {
            if (!getAutoCommit()) {
                getDatabase().exec("commit;", false);
                ended();
            }
        }

        /** SQLite has done it by itself when the disk was full. */
        @Override
        public void rollback() throws SQLException {
            if (getAutoCommit()) {
                return;
            }
            try {
                getDatabase().exec("rollback;", false);
            } catch (SQLException e) {
                if (!String.valueOf(e.getMessage()).contains("no transaction is active")) {
                    throw e;
                }
            } finally {
                ended();
            }
        }

        private void ended() {
            getConnectionConfig().setAutoCommit(true);
        }
    }
}
