package org.trellis.store.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.sqlite.JDBC;
import org.sqlite.jdbc4.JDBC4Connection;

/**
 * The SQLite driver, deaf to the read-only hint: Micronaut Data gives it on every read, and SQLite
 * takes it only while a connection is opened.
 */
public final class SqliteDriver extends JDBC {
    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        return isValidURL(url) ? new Hinted(url, info) : null;
    }

    private static final class Hinted extends JDBC4Connection {
        Hinted(String url, Properties info) throws SQLException {
            super(url, url.substring(PREFIX.length()), info);
        }

        @Override
        public void setReadOnly(boolean readOnly) {}
    }
}
