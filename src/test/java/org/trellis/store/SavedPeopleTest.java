package org.trellis.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.web.Server;
import org.trellis.web.ServerOptions;

class SavedPeopleTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00.123456Z");
    @TempDir Path folder;
    private ApplicationContext context;
    private SavedPeople people;

    @BeforeEach
    void open() {
        var options = new ServerOptions(0, "127.0.0.1", false, folder.resolve("a.db"));
        context = ApplicationContext.run(Server.storeSettings(options));
        people = context.getBean(SavedPeople.class);
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void whatIsSavedIsListedAndFound() {
        people.save("b", "id: b\n", NOON);
        people.save("a", "id: a\nname: \"ñ\"\n", NOON);
        assertEquals(
                "[Saved[id=a, savedAt=2026-11-20T12:00:00Z], Saved[id=b, savedAt=2026-11-20T12:00:00Z]]",
                people.list().toString());
        assertEquals(Optional.of("id: a\nname: \"ñ\"\n"), people.findYaml("a"));
        assertEquals(Optional.empty(), people.findYaml("c"));
    }

    @Test
    void savingAgainReplacesWithoutATrace() throws Exception {
        people.save("a", "name: oldname", NOON);
        assertTrue(files().contains("oldname"));
        people.save("a", "name: newname", NOON);
        assertEquals(Optional.of("name: newname"), people.findYaml("a"));
        assertFalse(files().contains("oldname"));
    }

    @Test
    void deletedIsGoneFromTheFilesToo() throws Exception {
        people.save("keep", "name: kept", NOON);
        people.save("a", "name: gonename".repeat(2000), NOON);
        people.delete("a");
        people.delete("never saved");
        assertEquals(1, people.list().size());
        assertFalse(files().contains("gonename"));
        context.close();
        assertFalse(files().contains("gonename"));
    }

    private String files() throws Exception {
        var all = new StringBuilder();
        try (var paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                all.append(new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}
