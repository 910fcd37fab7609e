package org.trellis.store.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.sqlite.SQLiteErrorCode;
import org.trellis.message.Message;

/** A file that cannot serve as the database: which one, why, and what to do next. */
public final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message said;

    Unusable(Message said, Throwable cause) {
        super(said.toString(), cause);
        this.said = said;
    }

    /** What is said of a database as a whole. */
    public static Unusable because(Message said, Throwable cause) {
        return new Unusable(said, cause);
    }

    /** The fault that {@code key} names, in {@code file}. */
    static Unusable of(String key, Path file, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = file.toString();
        System.arraycopy(more, 0, arguments, 1, more.length);
        return new Unusable(Message.of(key, arguments), null);
    }

    /** What SQLite says of {@code file}. */
    static Unusable of(Path file, SQLException fault) {
        return new Unusable(
                Message.of("store.db." + kind(fault), file.toString(), code(fault).name()), fault);
    }

    /** When the database is behind {@code fault}: what is wrong with it. */
    public static Optional<Unusable> behind(Throwable fault, Path file) {
        for (Throwable at = fault; at != null; at = at.getCause()) {
            if (at instanceof Unusable unusable) {
                return Optional.of(unusable);
            }
            if (at instanceof SQLException sql) {
                return Optional.of(of(file, sql));
            }
        }
        return Optional.empty();
    }

    /** In one word why the database refused, when it is behind {@code fault}. */
    public static Optional<String> kind(Throwable fault) {
        return Stream.iterate(fault, at -> at != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .findFirst()
                .map(sql -> kind((SQLException) sql));
    }

    private static String kind(SQLException fault) {
        return switch (code(fault)) {
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL -> "locked";
            case SQLITE_FULL -> "full";
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN, SQLITE_AUTH -> "readonly";
            case SQLITE_NOTADB -> "text";
            case SQLITE_CORRUPT -> "damaged";
            default -> "fault";
        };
    }

    private static SQLiteErrorCode code(SQLException fault) {
        return SQLiteErrorCode.getErrorCode(fault.getErrorCode() & 0xff);
    }

    public Message said() {
        return said;
    }
}
