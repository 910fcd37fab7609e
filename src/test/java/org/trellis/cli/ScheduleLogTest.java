package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.model.apprentice.Apprentice;
import org.trellis.store.Apprentices;
import org.trellis.web.Server;
import org.trellis.web.ServerOptions;

class ScheduleLogTest {
    private static final LocalDate STARTED = LocalDate.of(2025, 6, 2);
    private static final String SCHEDULE =
            """
            title: Fitter
            approach: time
            jurisdiction: US
            term: {hours: 2000}
            work_processes:
            - {title: Pipes, hours: 20}
            - {title: Pumps, hours: 1980}
            related_instruction:
            - {course: Drawings, hours: 144}
            wage:
              steps: [{percent: 73.63, hours: 2000}]
            """;

    @TempDir Path folder;

    private Ran run(String... args) {
        Stream<String> db = Stream.of("--db", folder.resolve("a.db").toString());
        return Ran.trellis(Stream.concat(Stream.of(args), db).toArray(String[]::new));
    }

    @BeforeEach
    void begin() {
        var options = new ServerOptions(0, "127.0.0.1", false, folder.resolve("a.db"));
        try (ApplicationContext store =
                ApplicationContext.run(Server.storeSettings(options, Server::noPassphrase))) {
            store.getBean(Apprentices.class)
                    .add(new Apprentice("case-7", STARTED, SCHEDULE), Instant.EPOCH);
        }
    }

    private String sheet(String rows) throws IOException {
        Path file = folder.resolve("hours.csv");
        Files.writeString(file, "week,process,hours\n" + rows);
        return file.toString();
    }

    @Test
    void aTimesheetIsAddedAndTheLogIsShown() throws Exception {
        Ran ran =
                run(
                        "schedule",
                        "log",
                        "case-7",
                        "--import",
                        sheet("2025-06-02,1,30\n2025-06-02,C1,4\n"));
        assertEquals(0, ran.code(), ran.err());
        String text = ran.out().replace('\u00a0', ' ');
        assertTrue(text.startsWith("case-7, Fitter: 20 h of 2,000 h\n"), text);
        assertTrue(text.contains("Step 1, the last one: 73.63% of the journeyworker wage\n"), text);
        assertTrue(text.contains("     ! 10 h more than the maximum of 20 h"), text);
        assertTrue(text.contains("C1. Drawings: 4 h of 144 h, 140 h left"), text);
        assertTrue(text.contains("Week of June 2, 2025, not signed off"), text);
        assertTrue(run("schedule", "log").out().startsWith("case-7, Fitter: 20"));
    }

    @Test
    void whatItWouldReplaceIsListedFirst() throws Exception {
        run("schedule", "log", "case-7", "--import", sheet("2025-06-02,1,8\n"));
        String other = sheet("2025-06-02,1,10\n2025-06-09,1,2\n");
        Ran asked = run("schedule", "log", "case-7", "--import", other);
        assertEquals(1, asked.code());
        assertTrue(asked.err().contains("Add --replace"), asked.err());
        assertTrue(
                asked.err().replace('\u00a0', ' ').contains("1. Pipes: 8 h in the log, 10 h here"),
                asked.err());
        assertTrue(run("schedule", "log").out().contains(": 8"));
        Ran replaced = run("schedule", "log", "case-7", "--import", other, "--replace");
        assertTrue(replaced.out().contains(": 12"), replaced.out());
    }

    @Test
    void slipsAreToldInALine() throws Exception {
        assertEquals(2, run("schedule", "log", "--format", "json").code());
        Ran unknown = run("schedule", "log", "case-8");
        assertEquals(2, unknown.code());
        assertTrue(unknown.firstErrorLine().contains("Known: case-7"), unknown.err());
        Ran wrong = run("schedule", "log", "case-7", "--import", sheet("2025-06-02,9,8\n"));
        assertEquals(1, wrong.code());
        Ran tooLong = run("schedule", "log", "case-7", "--import", sheet("2025-06-02,1,100\n"));
        assertEquals(0, tooLong.code(), tooLong.err());
        Ran more = run("schedule", "log", "case-7", "--import", sheet("2025-06-02,2,100\n"));
        assertEquals(2, more.code());
    }

    @Test
    void theFormatsOfALog() {
        assertTrue(
                run("schedule", "log", "case-7", "--format", "json")
                        .out()
                        .contains("\"hoursBeyond\" : 0.0"));
        assertTrue(
                run("schedule", "log", "case-7", "--format", "rapids")
                        .out()
                        .contains("06/02/2025"));
        assertTrue(
                run("schedule", "log", "case-7", "--format", "csv")
                        .out()
                        .contains("from,span,kind"));
    }
}
