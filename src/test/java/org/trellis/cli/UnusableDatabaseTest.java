package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.store.database.Database;
import org.trellis.store.database.Schema;

/** A database that cannot be used: one sentence, exit 2, and not a byte of it changed. */
class UnusableDatabaseTest {
    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("a.db");
    }

    private void refused(String expected) throws IOException {
        for (List<String> command : List.of(List.of("serve"), List.<String>of())) {
            byte[] before = Files.isRegularFile(file) ? bytes() : new byte[0];
            Ran ran = start(command, file.toString());
            assertEquals(2, ran.code(), ran.err());
            assertTrue(ran.firstErrorLine().contains(file + expected), ran.err());
            assertTrue(ran.err().lines().count() <= 5, ran.err());
            assertFalse(ran.err().contains("\tat "), ran.err());
            assertEquals("", ran.out());
            assertArrayEquals(before, Files.isRegularFile(file) ? bytes() : new byte[0]);
        }
    }

    private static Ran start(List<String> command, String database) {
        Stream<String> options = Stream.of("--port", "0", "--db", database);
        return Ran.trellis(Stream.concat(command.stream(), options).toArray(String[]::new));
    }

    private byte[] bytes() throws IOException {
        return Files.isReadable(file) ? Files.readAllBytes(file) : new byte[0];
    }

    private void sql(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            for (String each : statements) {
                connection.createStatement().execute(each);
            }
        }
    }

    private void ours() {
        Schema.open(Database.at(file));
    }

    @Test
    void text() throws Exception {
        Files.writeString(file, "shopping list");
        refused(" is not a database but some other kind of file");
    }

    @Test
    void aFolder() throws Exception {
        Files.createDirectory(file);
        refused(" is a folder");
    }

    @Test
    void aFolderThatIsAFile() throws Exception {
        Files.writeString(folder.resolve("notes"), "x");
        file = folder.resolve("notes/a.db");
        refused(" cannot be created because its folder");
    }

    @Test
    void cutShort() throws Exception {
        ours();
        byte[] whole = Files.readAllBytes(file);
        for (int length : List.of(60, 4096, whole.length - 1)) {
            Files.write(file, Arrays.copyOf(whole, length));
            refused(" is cut short");
        }
    }

    @Test
    void damagedInside() throws Exception {
        ours();
        byte[] whole = Files.readAllBytes(file);
        Arrays.fill(whole, 4096, 2 * 4096, (byte) 7);
        Files.write(file, whole);
        refused(" is damaged");
    }

    @Test
    void ofAnotherProgram() throws Exception {
        sql("create table album (title text)");
        refused(" is the database of another program");
    }

    @Test
    void ofAnotherProgramThatNumbersItsTablesLikeOurs() throws Exception {
        sql(
                "create table flyway_schema_history (installed_rank int, version text, script text)",
                "insert into flyway_schema_history values (1, '1', 'V1__albums.sql')");
        refused(" is the database of another program");
    }

    @Test
    void ofANewerVersion() throws Exception {
        ours();
        sql(
                "insert into flyway_schema_history select 99, '99', 'new', 'SQL', 'V99__new.sql', 1,"
                        + " 'x', '2030-01-01', 1, 1");
        refused(" was written by a newer version of Trellis (schema 9; this version knows 8)");
    }

    @Test
    void lockedByAnotherProgram() throws Exception {
        ours();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            other.createStatement().execute("pragma locking_mode = exclusive");
            other.createStatement().execute("begin exclusive");
            refused(" is locked by another program");
        }
    }

    @Test
    void aLogWithoutItsDatabase() throws Exception {
        Files.writeString(folder.resolve("a.db-wal"), "pages");
        refused(" is missing or empty, but its log");
        Files.createFile(file);
        refused(" is missing or empty, but its log");
        assertEquals("pages", Files.readString(folder.resolve("a.db-wal")));
    }

    @Test
    void notToBeReadOrWritten() throws Exception {
        ours();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
        assumeFalse(Files.isWritable(file), "root may write everywhere");
        refused(" cannot be written");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        refused(" cannot be read");
    }

    /** What SQLite or its driver would take for something else than a path. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "q?x=1.db",
                ":memory:",
                "jdbc:sqlite::memory:",
                "jdbc:sqlite:",
                "file:a.db",
                "jdbc:sqlite:file:a.db?mode=memory",
                "jdbc:sqlite:a.db?journal_mode=OFF",
                "jdbc:sqlite:a.db?busy_timeout=900000",
                "jdbc:sqlite:a.db?",
                "a\0b.db",
                "folder/"
            })
    void aNameThatIsNoPath(String name) {
        Ran ran = start(List.of("serve"), name);
        assertEquals(2, ran.code(), ran.err());
        assertTrue(ran.err().lines().count() <= 5, ran.err());
    }
}
