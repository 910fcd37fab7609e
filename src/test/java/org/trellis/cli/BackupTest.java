package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.model.apprentice.Apprentice;
import org.trellis.model.apprentice.Timesheet;
import org.trellis.model.apprentice.Worked;
import org.trellis.model.schedule.Hours;
import org.trellis.store.Apprentices;
import org.trellis.store.person.SavedPeople;
import org.trellis.web.Server;
import org.trellis.web.ServerOptions;

/** A person and hours are saved, backed up, deleted, restored and read. */
class BackupTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    @TempDir Path folder;

    private Path file(String name) {
        return folder.resolve(name);
    }

    private Ran run(String... args) {
        Stream<String> database = Stream.of("--db", file("a.db").toString());
        return Ran.trellis(Stream.concat(Stream.of(args), database).toArray(String[]::new));
    }

    private ApplicationContext store() {
        var options = new ServerOptions(0, "127.0.0.1", false, file("a.db"));
        return ApplicationContext.run(Server.storeSettings(options, Server::noPassphrase));
    }

    private void save() {
        try (ApplicationContext store = store()) {
            store.getBean(SavedPeople.class).save("a", "id: a", NOON);
            Apprentices apprentices = store.getBean(Apprentices.class);
            apprentices.add(new Apprentice("b", MONDAY, "schedule"), NOON);
            var hours = List.of(new Worked(MONDAY, 1, Hours.of(8)));
            apprentices.enter("b", log -> Timesheet.of(log, hours, MONDAY, MONDAY), "");
        }
    }

    private String saved() {
        try (ApplicationContext store = store()) {
            return store.getBean(SavedPeople.class).list().size()
                    + " people, hours "
                    + store.getBean(Apprentices.class).hours("b");
        }
    }

    @Test
    void whatWasBackedUpIsBackAfterwards() throws Exception {
        save();
        String before = saved();
        String backup = file("it's a backup.db").toString();
        Ran written = run("backup", backup);
        assertEquals(0, written.code(), written.err());
        assertTrue(written.out().contains("1 profile and 1 apprentice log"), written.out());
        try (ApplicationContext store = store()) {
            store.getBean(SavedPeople.class).delete("a");
            store.getBean(Apprentices.class).delete("b");
        }
        assertEquals("0 people, hours []", saved());
        assertEquals(2, run("restore", backup).code());
        assertEquals("0 people, hours []", saved());
        Ran restored = run("restore", backup, "--force");
        assertEquals(0, restored.code(), restored.err());
        assertTrue(restored.out().contains("is kept as " + file("a.db.replaced-")), restored.out());
        assertEquals(before, saved());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.toList()) {
                String rights = PosixFilePermissions.toString(Files.getPosixFilePermissions(each));
                assertEquals("rw-------", rights, each.toString());
            }
        }
    }

    /** Two within a second, and each keeps what it replaces. */
    @Test
    void restoresInARowKeepEveryDatabase() throws Exception {
        save();
        String backup = file("b.db").toString();
        assertEquals(0, run("backup", backup).code());
        for (int i = 0; i < 4; i++) {
            Ran restored = run("restore", backup, "--force");
            assertEquals(0, restored.code(), restored.err());
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(4, files.filter(each -> each.toString().contains(".replaced-")).count());
        }
    }

    @Test
    void aDatabaseInUseIsBackedUpButNotReplaced() throws Exception {
        save();
        try (ApplicationContext store = store()) {
            store.getBean(SavedPeople.class).save("c", "id: c", NOON);
            Ran written = run("backup", file("b.db").toString());
            assertTrue(written.out().contains("2 profiles"), written.out() + written.err());
            Ran refused = run("restore", file("b.db").toString(), "--force");
            assertEquals(2, refused.code());
            assertTrue(refused.firstErrorLine().contains("is in use"), refused.err());
            store.getBean(SavedPeople.class).save("d", "id: d", NOON);
        }
        assertTrue(saved().startsWith("3 people"));
    }

    @Test
    void aBackupThatIsThereIsReplacedOnlyWhenTold() throws Exception {
        save();
        Files.writeString(file("b.db"), "mine");
        assertEquals(2, run("backup", file("b.db").toString()).code());
        assertEquals("mine", Files.readString(file("b.db")));
        assertEquals(2, run("backup", file("a.db").toString(), "--force").code());
        assertEquals(0, run("backup", file("b.db").toString(), "--force").code());
        assertEquals(0, run("restore", file("b.db").toString(), "--force").code());
    }

    @Test
    void aBackupThatIsNoneChangesNothing() throws Exception {
        save();
        run("backup", file("b.db").toString());
        byte[] before = Files.readAllBytes(file("a.db"));
        byte[] backup = Files.readAllBytes(file("b.db"));
        Files.write(file("cut.db"), Arrays.copyOf(backup, backup.length - 4096));
        Arrays.fill(backup, 4096, 8192, (byte) 7);
        Files.write(file("damaged.db"), backup);
        Files.writeString(file("text.db"), "text");
        for (String each : List.of("cut.db", "damaged.db", "text.db", "none.db", ".")) {
            Ran refused = run("restore", file(each).toString(), "--force");
            assertEquals(2, refused.code(), each + refused.err());
            assertArrayEquals(before, Files.readAllBytes(file("a.db")));
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(5, files.count());
        }
    }

    @Test
    void aDamagedDatabaseIsReplacedAndKept() throws Exception {
        save();
        String before = saved();
        run("backup", file("b.db").toString());
        Files.writeString(file("a.db"), "not a database any more");
        Ran restored = run("restore", file("b.db").toString(), "--force");
        assertEquals(0, restored.code(), restored.err());
        assertEquals(before, saved());
    }

    @Test
    void withoutADatabaseThereIsNothingToBackUp() throws Exception {
        assertEquals(2, run("backup", file("b.db").toString()).code());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }
}
