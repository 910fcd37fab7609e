package org.trellis.store.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.micronaut.context.ApplicationContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.store.schedule.SavedSchedules.Outcome;
import org.trellis.web.Server;
import org.trellis.web.ServerOptions;

class SavedSchedulesTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    @TempDir Path folder;

    private ApplicationContext open() {
        var options = new ServerOptions(0, "127.0.0.1", false, folder.resolve("a.db"));
        return ApplicationContext.run(Server.storeSettings(options, Server::noPassphrase));
    }

    private static List<String> texts(List<SavedVersion> versions) {
        return versions.stream().map(v -> v.name() + "@" + v.version() + " " + v.yaml()).toList();
    }

    @Test
    void versionsSurviveARestart() {
        try (ApplicationContext context = open()) {
            SavedSchedules saved = context.getBean(SavedSchedules.class);
            assertEquals("saved-pipe-fitter", saved.add("Pipe Fitter!", "a", NOON).name());
            assertEquals("saved-pipe-fitter-2", saved.add("pipe  fitter", "b", NOON).name());
            assertEquals("saved-schedule", saved.add("配管工", "c", NOON).name());
            saved.change("saved-pipe-fitter", 1, "a2", NOON);
        }
        try (ApplicationContext context = open()) {
            SavedSchedules saved = context.getBean(SavedSchedules.class);
            assertEquals(
                    List.of("saved-pipe-fitter@1 a", "saved-pipe-fitter@2 a2"),
                    texts(saved.versions("saved-pipe-fitter")));
            assertEquals(
                    List.of(
                            "saved-pipe-fitter@2 a2",
                            "saved-pipe-fitter-2@1 b",
                            "saved-schedule@1 c"),
                    texts(saved.list()));
        }
    }

    /** Of two who opened the same version the second is told, and nobody loses anything. */
    @Test
    void aChangeCountsOnlyOnTheVersionItWasMadeFrom() {
        try (ApplicationContext context = open()) {
            SavedSchedules saved = context.getBean(SavedSchedules.class);
            String name = saved.add("Fitter", "a", NOON).name();
            assertInstanceOf(Outcome.Kept.class, saved.change(name, 1, "mine", NOON));
            var stale = (Outcome.Stale) saved.change(name, 1, "yours", NOON);
            assertEquals("mine", stale.newest().yaml());
            assertEquals(2, saved.versions(name).size());
            assertInstanceOf(Outcome.Kept.class, saved.change(name, 2, "yours", NOON));
            assertEquals(3, saved.versions(name).size());
            assertInstanceOf(Outcome.Kept.class, saved.change(name, 1, "yours", NOON));
            assertEquals(3, saved.versions(name).size(), "the same text is no new version");
            saved.delete(name);
            assertInstanceOf(Outcome.Gone.class, saved.change(name, 3, "yours", NOON));
            assertEquals(0, saved.versions(name).size(), "a deleted one is not made again");
        }
    }

    @Test
    void deletedIsGoneFromTheDatabaseFile() throws Exception {
        try (ApplicationContext context = open()) {
            SavedSchedules saved = context.getBean(SavedSchedules.class);
            String name = saved.add("Fitter", "a secret sponsor", NOON).name();
            saved.delete(name);
            assertEquals(List.of(), saved.versions(name));
        }
        byte[] file = Files.readAllBytes(folder.resolve("a.db"));
        assertFalse(new String(file, StandardCharsets.ISO_8859_1).contains("secret sponsor"));
    }
}
