package org.trellis.store.database;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import org.trellis.message.InvalidValue;
import org.trellis.message.Message;

/**
 * A SQLite file and how it is opened. The name is taken letter by letter: to SQLite a question mark
 * begins parameters and {@code file:} an address, so the name is handed over encoded.
 *
 * @param file absolute
 * @param busyMillis how long to wait for another program that is writing
 */
public record Database(Path file, int busyMillis) {
    private static final String PREFIX = "jdbc:sqlite:";
    private static final int WAIT_MILLIS = 5000;
    private static final int LONGEST_WAIT_MILLIS = 600_000;

    public Database {
        file = file.toAbsolutePath();
    }

    public static Database at(Path file) {
        return new Database(file, WAIT_MILLIS);
    }

    /**
     * A path, or {@code jdbc:sqlite:} and a path, then with {@code ?busy_timeout=1000}.
     *
     * @throws InvalidValue on a name that other programs would not take as a path, on the address
     *     of another database, and on a parameter that Trellis sets itself
     */
    public static Database parse(String text) {
        if (!text.regionMatches(true, 0, PREFIX, 0, PREFIX.length())) {
            return at(path(text, text));
        }
        String rest = text.substring(PREFIX.length());
        int mark = rest.indexOf('?');
        return mark < 0
                ? at(path(rest, text))
                : new Database(
                        path(rest.substring(0, mark), text), wait(rest.substring(mark + 1), text));
    }

    private static Path path(String name, String text) {
        if (name.isBlank() || name.matches("(?s)[A-Za-z][A-Za-z0-9+.-]+:.*")) {
            throw new InvalidValue(Message.of("cli.sqlite", "--db", text));
        }
        if (name.contains("?") || name.toLowerCase(Locale.ROOT).contains(":memory:")) {
            throw new InvalidValue(Message.of("store.db.name", text));
        }
        if (name.endsWith("/") || name.endsWith("\\")) {
            throw new InvalidValue(Message.of("store.db.folder", text));
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new InvalidValue(Message.of("store.db.letters", text));
        }
    }

    private static int wait(String parameters, String text) {
        int millis = WAIT_MILLIS;
        for (String each : parameters.split("&", -1)) {
            if (!each.matches("busy_timeout=[0-9]{1,6}")) {
                throw new InvalidValue(Message.of("store.db.parameter", text, each));
            }
            millis = Integer.parseInt(each.substring(each.indexOf('=') + 1));
        }
        if (millis > LONGEST_WAIT_MILLIS) {
            throw new InvalidValue(Message.of("store.db.wait", text, LONGEST_WAIT_MILLIS));
        }
        return millis;
    }

    /** For the driver, with everything the store relies on: see {@code CONTRIBUTING.md}. */
    public String url() {
        return address(file)
                + "?journal_mode=WAL&foreign_keys=true&transaction_mode=IMMEDIATE&synchronous=FULL"
                + "&secure_delete=true&temp_store=MEMORY&busy_timeout="
                + busyMillis;
    }

    /** {@code file} as an address in which no letter means anything to SQLite. */
    static String address(Path file) {
        String path = file.toAbsolutePath().toString().replace(File.separatorChar, '/');
        var encoded = new StringBuilder(PREFIX + "file:" + (path.startsWith("/") ? "" : "/"));
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            boolean plain =
                    each > 0 && (Character.isLetterOrDigit(each) || "/._-".indexOf(each) >= 0);
            encoded.append(
                    plain ? String.valueOf((char) each) : "%" + HexFormat.of().toHexDigits(each));
        }
        return encoded.toString();
    }
}
