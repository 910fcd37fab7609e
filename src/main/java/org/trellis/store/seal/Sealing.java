package org.trellis.store.seal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import org.trellis.message.Message;
import org.trellis.store.database.Database;
import org.trellis.store.database.Schema;
import org.trellis.store.database.SqliteDriver;
import org.trellis.store.database.Unusable;

/**
 * The passphrase of a database: set, changed and taken off while no other program has the database
 * open. Each is one transaction: after a kill it has happened whole or not at all.
 */
public final class Sealing {
    private Sealing() {}

    /**
     * The vault of a database that was opened.
     *
     * @param passphrase asked where the database has one
     * @throws Unusable when it is another one
     */
    public static Vault open(Database database, Supplier<Passphrase> passphrase) {
        return with(
                database,
                connection -> {
                    Optional<WrappedKey> kept = kept(connection);
                    return kept.isEmpty()
                            ? Vault.none()
                            : Vault.of(key(kept.get(), passphrase.get()));
                });
    }

    /**
     * @return whether nothing of what stood there in the clear is left in the files; else it goes
     *     at the next start
     * @throws Unusable when it has one, or another program has it open; then nothing is changed
     */
    public static boolean set(Database asked, Passphrase passphrase) {
        byte[] key = WrappedKey.random(WrappedKey.KEY_BYTES);
        WrappedKey wrapped = WrappedKey.wrap(key, passphrase);
        return alone(
                asked,
                connection -> {
                    demand(kept(connection).isEmpty(), "store.seal.already");
                    Vault vault = Vault.of(key);
                    new Resealing(connection, Vault.none(), vault).run();
                    keep(connection, vault, wrapped);
                });
    }

    /** Only the key is wrapped anew; what it seals stays as it is. */
    public static boolean change(Database asked, Passphrase old, Passphrase fresh) {
        return alone(
                asked,
                connection -> {
                    byte[] key = key(demandKept(connection), old);
                    keep(connection, Vault.of(key), WrappedKey.wrap(key, fresh));
                });
    }

    /** Everything stands in the clear again. */
    public static boolean remove(Database asked, Passphrase old) {
        return alone(
                asked,
                connection -> {
                    Vault vault = Vault.of(key(demandKept(connection), old));
                    new Resealing(connection, vault, Vault.none()).run();
                    execute(connection, "delete from vault");
                });
    }

    /** Whether a passphrase was set. */
    public static boolean isSet(Database asked) {
        return with(Schema.open(asked), connection -> kept(connection).isPresent());
    }

    private static byte[] key(WrappedKey kept, Passphrase passphrase) {
        return kept.open(passphrase)
                .orElseThrow(() -> Unusable.because(Message.of("store.seal.wrong"), null));
    }

    private static WrappedKey demandKept(Connection connection) throws SQLException {
        Optional<WrappedKey> kept = kept(connection);
        demand(kept.isPresent(), "store.seal.none");
        return kept.orElseThrow();
    }

    private static void demand(boolean holds, String otherwise) {
        if (!holds) {
            throw Unusable.because(Message.of(otherwise), null);
        }
    }

    private static Optional<WrappedKey> kept(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select salt, rounds, wrapped from vault")) {
            return rows.next()
                    ? Optional.of(
                            new WrappedKey(rows.getString(1), rows.getInt(2), rows.getString(3)))
                    : Optional.empty();
        }
    }

    private static void keep(Connection connection, Vault vault, WrappedKey key)
            throws SQLException {
        try (PreparedStatement put =
                connection.prepareStatement(
                        "insert or replace into vault (id, stamp, salt, rounds, wrapped)"
                                + " values (1, ?, ?, ?, ?)")) {
            put.setString(1, vault.stamp());
            put.setString(2, key.salt());
            put.setInt(3, key.rounds());
            put.setString(4, key.wrapped());
            put.executeUpdate();
        }
    }

    /** What is done with a connection. */
    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /** A change of everything. */
    private interface Change {
        void on(Connection connection) throws SQLException;
    }

    private static boolean alone(Database asked, Change change) {
        return with(
                Schema.open(asked),
                connection -> {
                    execute(connection, "pragma locking_mode = exclusive");
                    execute(connection, "begin exclusive");
                    try {
                        change.on(connection);
                        execute(connection, "insert into unfinished (what) values ('DELETION')");
                        execute(connection, "commit");
                    } catch (SQLException | RuntimeException e) {
                        execute(connection, "rollback");
                        throw e;
                    }
                    return isClean(connection);
                });
    }

    /** The change stands, also where this cannot be done now. */
    private static boolean isClean(Connection connection) {
        try {
            execute(connection, "pragma wal_checkpoint(truncate)");
            execute(connection, "vacuum");
            execute(connection, "pragma wal_checkpoint(truncate)");
            execute(connection, "delete from unfinished");
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }

    private static <T> T with(Database database, Work<T> work) {
        try (Connection connection = new SqliteDriver().connect(database.url(), new Properties())) {
            return work.with(connection);
        } catch (SQLException e) {
            throw Unusable.behind(e, database.file()).orElseThrow();
        }
    }
}
