package org.trellis.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.store.person.SavedPeople;
import org.trellis.store.person.SavedPerson;
import org.trellis.web.Server;
import org.trellis.web.ServerOptions;

/** What was deleted or replaced, while others read and while the disk is full. */
class TracesTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final String LONG = "name: gonename\n".repeat(1000);
    @TempDir Path folder;
    private ApplicationContext context;

    private SavedPeople open(String parameter) {
        var options = new ServerOptions(0, "127.0.0.1", false, folder.resolve("a.db"));
        Map<String, Object> settings =
                new HashMap<>(Server.storeSettings(options, Server::noPassphrase));
        settings.compute("datasources.default.url", (key, url) -> url + parameter);
        context = ApplicationContext.run(settings);
        return context.getBean(SavedPeople.class);
    }

    @AfterEach
    void close() {
        context.close();
    }

    private Connection other() throws Exception {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("a.db"));
    }

    private Connection reader() throws Exception {
        Connection other = other();
        other.setAutoCommit(false);
        try (ResultSet rows = other.createStatement().executeQuery("select * from person")) {
            assertTrue(rows.next());
        }
        return other;
    }

    private boolean found() throws Exception {
        var all = new StringBuilder();
        try (var paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                all.append(new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString().contains("gonename");
    }

    @Test
    void aDeletionThatAnotherProgramHoldsUpIsFinishedWithTheNextSave() throws Exception {
        SavedPeople people = open("");
        people.save("a", LONG, NOON);
        try (Connection reader = reader()) {
            assertFalse(people.delete("a"));
            assertTrue(found());
            people.save("b", "id: b", NOON);
            assertTrue(found());
            reader.rollback();
        }
        people.save("c", "id: c", NOON);
        assertFalse(found());
        assertEquals(2, people.list().size());
    }

    @Test
    @Timeout(60)
    void aDeletionThatWasNotFinishedIsFinishedAfterTheNextStart() throws Exception {
        SavedPeople people = open("");
        people.save("a", LONG, NOON);
        try (Connection reader = reader()) {
            assertFalse(people.delete("a"));
            context.close();
            reader.rollback();
        }
        open("");
        while (found()) {
            Thread.sleep(100);
        }
    }

    @Test
    void aReplacementThatAnotherProgramHoldsUpIsSavedAndFinishedLater() throws Exception {
        SavedPeople people = open("");
        people.save("a", LONG, NOON);
        try (Connection reader = reader()) {
            people.save("a", "id: a", NOON);
            assertTrue(found());
            reader.rollback();
        }
        people.save("b", "id: b", NOON);
        assertEquals(Optional.of("id: a"), people.find("a").map(SavedPerson::yaml));
        assertFalse(found());
    }

    /** The pages that became free are still there: only a deletion writes the whole file again. */
    @Test
    void aSaveDoesNotWriteTheWholeFileAnew() throws Exception {
        SavedPeople people = open("");
        people.save("a", LONG, NOON);
        people.save("a", "id: a", NOON);
        assertTrue(freePages() > 0);
        assertFalse(found());
        people.delete("a");
        assertEquals(0, freePages());
    }

    private int freePages() throws Exception {
        try (Connection other = other()) {
            return other.createStatement().executeQuery("pragma freelist_count").getInt(1);
        }
    }

    @Test
    void aFullDiskSaysThatNothingWasSavedAndKeepsWhatWasThere() throws Exception {
        SavedPeople people = open("&max_page_count=40");
        people.save("a", "id: a", NOON);
        NotStored refused =
                assertThrows(NotStored.class, () -> people.save("a", "x".repeat(1_000_000), NOON));
        assertEquals("store.not.full", refused.said().key());
        assertEquals(Optional.of("id: a"), people.find("a").map(SavedPerson::yaml));
        people.save("a", "id: new", NOON);
        assertEquals(Optional.of("id: new"), people.find("a").map(SavedPerson::yaml));
        assertTrue(people.delete("a"));
    }

    @Test
    void whatAnotherProgramKeepsLockedIsNotSavedAndSaysSo() throws Exception {
        SavedPeople people = open("");
        try (Connection writer = other()) {
            writer.createStatement().execute("begin immediate");
            NotStored refused =
                    assertThrows(NotStored.class, () -> people.save("a", "id: a", NOON));
            assertEquals("store.not.locked", refused.said().key());
        }
        people.save("a", "id: a", NOON);
    }
}
