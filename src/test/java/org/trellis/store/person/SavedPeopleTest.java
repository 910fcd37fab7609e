package org.trellis.store.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
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
        context = ApplicationContext.run(Server.storeSettings(options, Server::noPassphrase));
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
                "[a 1 2026-11-20T12:00:00Z, b 1 2026-11-20T12:00:00Z]",
                people.list().stream()
                        .map(p -> p.id() + " " + p.version() + " " + p.savedAt())
                        .toList()
                        .toString());
        assertEquals(Optional.of("id: a\nname: \"ñ\"\n"), people.find("a").map(SavedPerson::yaml));
        assertEquals(Optional.empty(), people.find("c"));
        String address = people.find("a").orElseThrow().address();
        assertTrue(address.matches("[0-9a-f]{16}"), address);
        assertEquals("a", people.findAt(address).orElseThrow().id());
    }

    /** Of two who read the same version only the first changes it, and nobody loses anything. */
    @Test
    void aChangeCountsOnlyOnTheVersionItWasMadeFrom() {
        SavedPerson read = people.add("a", "id: a\n", NOON).orElseThrow();
        SavedPerson first =
                people.change(read.withYaml("name: first").withGoal(Optional.of("x/y")), NOON)
                        .orElseThrow();
        assertEquals(Optional.empty(), people.change(read.withYaml("name: second"), NOON));
        assertEquals(Optional.of(first), people.find("a"));
        assertEquals(
                "2 name: first x/y",
                first.version() + " " + first.yaml() + " " + first.goal().get());
        people.delete("a");
        assertEquals(Optional.empty(), people.change(first, NOON));
    }

    @Test
    void anIdIsTakenInCapitalsToo() {
        people.add("WIOA-2026-000417", "id: x\n", NOON).orElseThrow();
        assertEquals(Optional.empty(), people.add("wioa-2026-000417", "id: y\n", NOON));
        assertEquals(1, people.list().size());
    }

    /** A saved report never changes, belongs to somebody who is kept, and goes with them. */
    @Test
    void aSavedReportStaysAsItIsAndGoesWithItsClient() throws Exception {
        SavedReports reports = context.getBean(SavedReports.class);
        assertFalse(reports.add(report("r1", "nobody is kept")));
        people.add("a", "id: a\n", NOON).orElseThrow();
        assertTrue(reports.add(report("r1", "reportedname")));
        assertFalse(reports.add(report("r1", "overwritten")));
        people.save("a", "id: a\n", NOON);
        assertEquals(
                "reportedname",
                new String(reports.list("a").get(0).content(), StandardCharsets.UTF_8));
        SavedReport kept = reports.find("r1").orElseThrow();
        assertEquals("r1", kept.id());
        assertEquals(report("r1", "").inputs(), kept.inputs());
        assertEquals(report("r1", "").result(), kept.result());
        assertEquals(Map.of("a", kept.on()), reports.lastDays());
        assertTrue(files().matches("(?s).*reportedname.*") && files().contains("counselor=Bell"));
        assertTrue(people.delete("a"));
        assertEquals(Optional.empty(), reports.find("r1"));
        assertFalse(files().matches("(?s).*(reportedname|Bell|Not ready).*"));
    }

    private static SavedReport report(String id, String content) {
        return new SavedReport(
                id,
                "a",
                "x/y",
                LocalDate.of(2026, 11, 20),
                NOON,
                "abc",
                "O*NET 29.3",
                new SavedReport.Inputs("job=x/y", "id: a", "counselor=Bell"),
                new SavedReport.Result("Not ready", "en", "hours\t1\t2\n"),
                "text/plain",
                content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void savingAgainReplacesWithoutATrace() throws Exception {
        people.save("a", "name: oldname", NOON);
        assertTrue(files().contains("oldname"));
        people.save("a", "name: newname", NOON);
        assertEquals(Optional.of("name: newname"), people.find("a").map(SavedPerson::yaml));
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
