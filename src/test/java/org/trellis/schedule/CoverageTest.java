package org.trellis.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.gap.Fixture;
import org.trellis.model.Job;
import org.trellis.schedule.draft.DraftTest;

class CoverageTest {
    private static final String HEAD = "title: CNC\napproach: time\nwork_processes:\n";

    private static Coverage cover(String processes) {
        var schedule =
                ScheduleFile.read((HEAD + processes).getBytes(StandardCharsets.UTF_8), "s.yaml")
                        .schedule()
                        .orElseThrow();
        return Coverage.of(
                schedule, DraftTest.CATALOG, Job.Id.parse("advanced-manufacturing/cnc-operator"));
    }

    private static String state(Coverage coverage, String code) {
        return coverage.rows().stream()
                .filter(row -> row.competency().id().code().equals(code))
                .map(
                        row ->
                                row.state()
                                        + " "
                                        + row.required().map(l -> l.step()).orElse(0)
                                        + " "
                                        + row.reached().map(l -> l.step()).orElse(0))
                .collect(Collectors.joining());
    }

    private static String teaching(String code, String level) {
        return "- {title: A, competencies: [{competency: advanced-manufacturing/"
                + code
                + level
                + "}]}\n";
    }

    @Test
    void whatNobodyTeachesIsMissing() {
        assertEquals("MISSING 2 0", state(cover("- {title: A}\n"), "production"));
    }

    @Test
    void aLevelReachedIsComparedWithTheLevelRequired() {
        assertEquals(
                "REACHED 2 3",
                state(cover(teaching("production", ", level: 3, scale: opm-5")), "production"));
        assertEquals(
                "BELOW 2 1",
                state(cover(teaching("production", ", level: 1, scale: opm-5")), "production"));
        assertEquals("LEVEL_UNKNOWN 2 0", state(cover(teaching("production", "")), "production"));
    }

    @Test
    void theHighestLevelOfSeveralUnitsCounts() {
        String twice =
                teaching("production", ", level: 1, scale: opm-5")
                        + teaching("production", ", level: 2, scale: opm-5");
        assertEquals("REACHED 2 2", state(cover(twice), "production"));
    }

    @Test
    void aProcessThatTeachesNothingRequiredIsListed() {
        Coverage coverage =
                cover(
                        teaching("production", "")
                                + "- {title: B, competencies: [{competency: opm-ai/accountability}]}\n- {title: C}\n");
        assertEquals(
                "B C",
                coverage.teachNothing().stream()
                        .map(unit -> unit.title().en())
                        .collect(Collectors.joining(" ")));
        assertEquals("[opm-ai/accountability]", coverage.notRequired().toString());
    }

    /** Two crosswalks away is the same competency still. */
    @Test
    void whatIsTheSameThroughAThirdModelIsTaught() {
        var catalog =
                Fixture.catalog(
                        """
                        clerk a/writing@2
                        same a/writing b/writing
                        same b/writing c/writing
                        """);
        var schedule =
                ScheduleFile.read(
                                (HEAD
                                                + "- {title: A, competencies:"
                                                + " [{competency: c/writing, level: 2, scale: s}]}")
                                        .getBytes(StandardCharsets.UTF_8),
                                "s.yaml")
                        .schedule()
                        .orElseThrow();
        var coverage = Coverage.of(schedule, catalog, Job.Id.parse("l/clerk"));
        assertEquals("REACHED 2 2", state(coverage, "writing"));
        assertEquals("[]", coverage.teachNothing().toString());
    }
}
