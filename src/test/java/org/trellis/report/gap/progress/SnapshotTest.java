package org.trellis.report.gap.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trellis.Shipped;
import org.trellis.files.person.PersonFile;
import org.trellis.gap.GapReport;
import org.trellis.gap.Gaps;
import org.trellis.gap.Importance;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.report.Words;

class SnapshotTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Catalog CATALOG = Shipped.CATALOG;
    private static final Job.Id LPN = Job.Id.parse("nursing-long-term-care/lpn");

    private static Snapshot snapshot(String yaml) {
        Person person =
                PersonFile.read(yaml.getBytes(StandardCharsets.UTF_8), "rosa", CATALOG, DAY)
                        .person()
                        .orElseThrow();
        GapReport report = new Gaps(CATALOG).report(person, LPN, DAY, Importance.NOW, true);
        return Snapshot.of(report);
    }

    private static Snapshot rated(String how) {
        return snapshot(
                "id: rosa\njob: nursing-long-term-care/cna\nheld:\n  - {competency:"
                        + " building-blocks/reading, "
                        + how
                        + ", evidence: test, date: 2026-11-01}\n");
    }

    private static String changes(Snapshot before, Snapshot after, String lang) {
        return new Changes(before, after, LPN, CATALOG, Words.of(lang))
                .changes().stream()
                        .map(row -> row.what() + " | " + row.before() + " | " + row.after())
                        .collect(Collectors.joining("\n"));
    }

    /** A score on another scale is said as the level that the job counts, beside the original. */
    @Test
    void aScoreOfAnotherScaleIsSaidOnTheScaleOfTheJob() {
        Snapshot before = snapshot("id: rosa\n");
        Snapshot after = rated("level: 5, scale: nrs-efl");
        assertTrue(
                changes(before, after, "en")
                        .contains(
                                "held level 3 of 5 (Intermediate) on the job’s scale, from level 5"
                                        + " of 6"),
                changes(before, after, "en"));
    }

    /** What is kept with a report is read back exactly, half levels and all. */
    @Test
    void whatIsWrittenIsReadBackExactly() {
        for (Snapshot each : List.of(rated("level: 2, scale: opm-5"), snapshot("id: rosa\n"))) {
            assertEquals(each, SnapshotText.parse(SnapshotText.write(each)));
        }
    }

    @Test
    void aNewRatingIsToldInBothLanguages() {
        Snapshot before = rated("level: 2, scale: opm-5");
        Snapshot after = rated("level: 5, scale: opm-5");
        assertEquals(
                "Reading | gap: asked level 4 of 5 (Advanced), held level 2 of 5 (Basic), from a"
                        + " test | met: asked level 4 of 5 (Advanced), held level 5 of 5 (Expert),"
                        + " from a test",
                changes(before, after, "en"));
        assertEquals(
                "Lectura | falta: se pide nivel 4 de 5 (Avanzado), tiene nivel 2 de 5 (Básico), por"
                        + " un examen | cumple: se pide nivel 4 de 5 (Avanzado), tiene nivel 5 de 5"
                        + " (Experto), por un examen",
                changes(before, after, "es"));
        assertTrue(before.saysTheSame(before));
        assertFalse(before.saysTheSame(after));
    }

    /** After an update of the data a job may ask more, less, or be paid otherwise. */
    @Test
    void whatTheDataNowSaysOtherwiseIsTold() {
        Snapshot now = rated("level: 2, scale: opm-5");
        var less = now.skills().subList(1, now.skills().size());
        Snapshot then =
                new Snapshot(
                        now.on(),
                        now.readiness(),
                        now.hours(),
                        OptionalDouble.of(50_000),
                        now.mustHaves().subList(1, now.mustHaves().size()),
                        less);
        assertFalse(then.saysTheSame(now));
        assertTrue(changes(then, now, "en").contains("| not asked |"), changes(then, now, "en"));
        assertEquals(
                "$50,000",
                new Changes(then, now, LPN, CATALOG, Words.of("en")).figures().get(6).before());
    }

    /** What concerns health or a record is nowhere in what is kept. */
    @Test
    void nothingPersonalIsKept() {
        String kept = SnapshotText.write(snapshot("id: rosa\n"));
        assertFalse(kept.contains("background"), kept);
        assertTrue(kept.contains("must-have\t"), kept);
    }
}
