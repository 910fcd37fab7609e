package org.trellis.store.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file that is named is the file that is opened, and nobody else reads it. */
class DatabaseTest {
    @TempDir Path folder;

    private String files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.equals(folder))
                    .map(file -> folder.relativize(file) + " " + rights(file))
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
    }

    private static String rights(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Connection connect(Database database) throws SQLException {
        return new SqliteDriver().connect(database.url(), new Properties());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain.db",
                "two words.db",
                "Müller ñ 表.db",
                "it's \"mine\".db",
                "a#b%20c&d=e;f+g.db",
                "100%.db",
                "mode=memory",
                ":resource:a.db",
                "-wal",
                "back\\slash.db"
            })
    void aNameIsTakenLetterByLetter(String name) throws Exception {
        Schema.open(Database.parse(folder.resolve(name).toString()));
        assertEquals(name + " rw-------", files());
        try (Connection open = connect(Database.parse("jdbc:sqlite:" + folder.resolve(name)))) {
            open.createStatement()
                    .execute("insert into person (id, saved_at, yaml) values ('a', 'b', 'c')");
            assertEquals(
                    Stream.of(name, name + "-shm", name + "-wal")
                            .map(each -> each + " rw-------")
                            .collect(Collectors.joining(", ")),
                    files());
        }
    }

    @Test
    void newFoldersAreForTheirOwnerOnly() throws Exception {
        Schema.open(Database.at(folder.resolve("new/deep/a.db")));
        assertEquals("new rwx------, new/deep rwx------, new/deep/a.db rw-------", files());
    }

    /** Who had it before gave others the right to read it. */
    @Test
    void whatOthersCouldReadIsClosedToThem() throws Exception {
        Path file = folder.resolve("a.db");
        Schema.open(Database.at(file));
        for (String each : List.of("a.db", "a.db-journal")) {
            Path open = folder.resolve(each);
            Files.write(open, Files.exists(open) ? Files.readAllBytes(open) : new byte[0]);
            Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rw-r--r--"));
        }
        Schema.open(Database.at(file));
        assertEquals("a.db rw-------", files().replace(", a.db-journal rw-------", ""));
    }

    @Test
    void aLinkOpensWhatItPointsAt() throws Exception {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path link = folder.resolve("link.db");
        Files.createSymbolicLink(link, Path.of("real/a.db"));
        Database opened = Schema.open(Database.at(link));
        assertEquals(real.resolve("a.db").toRealPath(), opened.file());
        assertEquals("rw-------", rights(opened.file()));
    }

    @Test
    void aWaitIsTakenOverFromTheAddress() {
        assertEquals(250, Database.parse("jdbc:sqlite:a.db?busy_timeout=250").busyMillis());
        assertEquals(Path.of("a.db").toAbsolutePath(), Database.parse("JDBC:sqlite:a.db").file());
    }

    @Test
    void everyScriptIsKnown() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/sqlite"))) {
            assertEquals(
                    Schema.SCRIPTS,
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void aSaveIsOnTheDiskBeforeItIsAnswered() throws Exception {
        try (Connection open = connect(Database.at(folder.resolve("a.db")))) {
            var settings =
                    List.of("synchronous", "journal_mode", "secure_delete", "temp_store").stream()
                            .map(name -> name + " " + pragma(open, name))
                            .toList();
            assertEquals(
                    "[synchronous 2, journal_mode wal, secure_delete 1, temp_store 2]",
                    settings.toString());
        }
    }

    private static String pragma(Connection open, String name) {
        try {
            return open.createStatement().executeQuery("pragma " + name).getString(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
