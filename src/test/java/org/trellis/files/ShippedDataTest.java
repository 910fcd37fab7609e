package org.trellis.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trellis.Shipped;
import org.trellis.files.person.PersonFile;
import org.trellis.files.reading.Folder;
import org.trellis.files.schedule.ScheduleFiles;
import org.trellis.model.Issue;
import org.trellis.report.Words;

/** What ships in {@code seeds} and {@code ladders}. */
class ShippedDataTest {
    private static final Loaded LOADED = Shipped.LOADED;

    @Test
    void hasNoErrors() {
        assertEquals("", issues(Issue.Severity.ERROR));
    }

    @Test
    void everyScheduleReadsAndNamesWhatIsThere() {
        assertEquals(
                java.util.List.of(), ScheduleFiles.check(Folder.inside("seeds"), LOADED.catalog()));
    }

    /** A door without a source is an error, so no door can ship without one. */
    @Test
    void everyJobOfALadderSaysHowPeopleGetIn() {
        String silent =
                LOADED.catalog()
                        .jobs()
                        .filter(job -> job.entry().isEmpty())
                        .map(job -> job.id().toString())
                        .collect(Collectors.joining(" "));
        assertEquals("", silent);
    }

    @Test
    void isCompleteInSpanish() {
        String missing =
                LOADED.issues().stream()
                        .filter(
                                issue ->
                                        Words.of("en").say(issue.expected()).contains("in Spanish"))
                        .map(Issue::toString)
                        .collect(Collectors.joining("\n"));
        assertEquals("", missing);
    }

    @Test
    void everyPersonIsInventedAndReadsWithoutIssues() {
        Folder seeds = Folder.inside("seeds");
        assertEquals(7, seeds.names("people").size());
        for (String name : seeds.names("people")) {
            byte[] yaml = seeds.bytes("people/" + name).orElseThrow();
            var result = PersonFile.read(yaml, name, LOADED.catalog(), LocalDate.of(2026, 11, 21));
            assertEquals(java.util.List.of(), result.issues(), name);
            assertTrue(result.person().get().name().get().startsWith("Invented person"), name);
        }
    }

    private static String issues(Issue.Severity severity) {
        return LOADED.issues().stream()
                .filter(issue -> issue.severity() == severity)
                .map(
                        i ->
                                i.place()
                                        + ": "
                                        + Words.of("en").say(i.value())
                                        + " | "
                                        + Words.of("en").say(i.expected())
                                        + " | "
                                        + Words.of("en").say(i.remedy()))
                .collect(Collectors.joining("\n"));
    }
}
