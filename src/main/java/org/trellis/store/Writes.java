package org.trellis.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Function;
import java.util.function.Supplier;
import org.trellis.store.database.Unusable;
import org.trellis.store.seal.Vault;

/** Each change is one transaction: it stands whole, also after a kill, or not at all. */
@Singleton
@Requires(property = "datasources.default.url")
public final class Writes {
    private final TransactionOperations<Connection> transactions;
    private final Vault vault;
    private final Traces traces;

    Writes(TransactionOperations<Connection> transactions, Vault vault, Traces traces) {
        this.transactions = transactions;
        this.vault = vault;
        this.traces = traces;
    }

    /**
     * @throws NotStored when the database refuses; then nothing is changed
     */
    public <T> T write(Supplier<T> change) {
        T result = stored(connection -> change.get());
        traces.remove();
        return result;
    }

    /** A change after which what stood there before is to be found nowhere. */
    public void replace(Runnable change) {
        erase(change, Traces.Of.REPLACEMENT);
    }

    /**
     * @return whether nothing of it is left in the files; else it goes later
     * @throws NotStored when the database refuses; then nothing is changed
     */
    public boolean delete(Runnable change) {
        return erase(change, Traces.Of.DELETION);
    }

    private boolean erase(Runnable change, Traces.Of kind) {
        stored(
                connection -> {
                    change.run();
                    traces.remember(connection, kind);
                    return true;
                });
        return traces.remove();
    }

    /** Nothing is written in the clear, or for another key, after the passphrase was set anew. */
    private void demandSameVault(Connection connection) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select stamp from vault")) {
            if (!vault.stamp().equals(rows.next() ? rows.getString(1) : "")) {
                throw new NotStored("resealed", null);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T stored(Function<Connection, T> change) {
        try {
            return transactions.executeWrite(
                    status -> {
                        demandSameVault(status.getConnection());
                        return change.apply(status.getConnection());
                    });
        } catch (RuntimeException e) {
            throw Unusable.kind(e).<RuntimeException>map(kind -> new NotStored(kind, e)).orElse(e);
        }
    }
}
