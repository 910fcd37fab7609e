package org.trellis.store.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.sqlite.SQLiteConfig;

/**
 * Whether a file can be the database, found out without changing a byte of it. Offsets are those of
 * the SQLite file format.
 */
final class Inspection {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER_BYTES = 100;
    private static final int PAGE_SIZE_AT = 16;
    private static final int CHANGES_AT = 24;
    private static final int PAGES_AT = 28;
    private static final int VALID_FOR_AT = 92;
    private static final int WAIT_MILLIS = 2000;

    private Inspection() {}

    /**
     * @throws Unusable when it is not; a file that does not exist yet is fine
     */
    static void beforeUse(Path file) {
        if (Files.isDirectory(file)) {
            throw Unusable.of("store.db.folder", file);
        }
        if (isEmpty(file) && !isEmpty(DatabaseFile.beside(file, "-wal"))) {
            throw Unusable.of("store.db.log", file);
        }
        if (Files.exists(file)) {
            readable(file);
            writable(file);
            content(file, "quick_check(1)");
        }
    }

    /** For a backup, which is only read, and to the last byte. */
    static void beforeReading(Path file) {
        if (!Files.exists(file) || Files.isDirectory(file) || isEmpty(file)) {
            throw Unusable.of("store.db.none", file);
        }
        readable(file);
        content(file, "integrity_check(1)");
    }

    private static void readable(Path file) {
        if (!Files.isRegularFile(file)) {
            throw Unusable.of("store.db.special", file);
        }
        if (!Files.isReadable(file)) {
            throw Unusable.of("store.db.unreadable", file);
        }
    }

    private static void writable(Path file) {
        if (!Files.isWritable(file)) {
            throw Unusable.of("store.db.readonly", file);
        }
        if (!Files.isWritable(file.getParent())) {
            throw Unusable.of("store.db.folder.readonly", file);
        }
    }

    private static boolean isEmpty(Path file) {
        try {
            return !Files.exists(file) || Files.size(file) == 0;
        } catch (IOException e) {
            throw Unusable.of("store.db.unreadable", file);
        }
    }

    private static void content(Path file, String check) {
        if (isEmpty(file)) {
            return;
        }
        header(file);
        try (Connection connection = read(file, WAIT_MILLIS);
                Statement statement = connection.createStatement()) {
            List<String> found = Schema.column(statement, "pragma " + check);
            if (!found.equals(List.of("ok"))) {
                throw Unusable.of("store.db.damaged", file);
            }
            Schema.check(file, connection);
        } catch (SQLException e) {
            throw Unusable.of(file, e);
        }
    }

    /** A log may still hold pages that the file does not have yet. */
    private static void header(Path file) {
        ByteBuffer header = ByteBuffer.wrap(firstBytes(file));
        int magic = Math.min(header.limit(), MAGIC.length);
        if (!ByteBuffer.wrap(MAGIC, 0, magic).equals(header.slice(0, magic))) {
            throw Unusable.of("store.db.text", file);
        }
        long bytes = file.toFile().length();
        long whole = header.limit() < HEADER_BYTES ? HEADER_BYTES : bytes(header);
        if (bytes < whole && isEmpty(DatabaseFile.beside(file, "-wal"))) {
            throw Unusable.of("store.db.truncated", file, (double) bytes, (double) whole);
        }
    }

    /** As the header says; 0 where it is older than the file's last change. */
    private static long bytes(ByteBuffer header) {
        int size = Short.toUnsignedInt(header.getShort(PAGE_SIZE_AT));
        boolean valid = header.getInt(CHANGES_AT) == header.getInt(VALID_FOR_AT);
        long pages = Integer.toUnsignedLong(header.getInt(PAGES_AT));
        return valid ? pages * (size == 1 ? 65_536 : size) : 0;
    }

    private static byte[] firstBytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEADER_BYTES);
        } catch (IOException e) {
            throw Unusable.of("store.db.unreadable", file);
        }
    }

    /** Without a log beside it nothing else has the file open, and SQLite needs no lock on it. */
    static Connection read(Path file, int waitMillis) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(waitMillis);
        boolean alone =
                Files.notExists(DatabaseFile.beside(file, "-wal"))
                        && Files.notExists(DatabaseFile.beside(file, "-journal"));
        return config.createConnection(
                Database.address(file) + (alone ? "?immutable=1" : "?mode=ro"));
    }
}
