package org.trellis.schedule.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trellis.files.schedule.JurisdictionFile;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.model.Issue;
import org.trellis.model.schedule.Jurisdiction;
import org.trellis.report.Words;

/** What a careful reader says about the real programs in seeds/schedules, and nothing else. */
public class SeedFindingsTest {
    public static final Jurisdiction.All PLACES = places();

    private static Jurisdiction.All places() {
        try {
            var result =
                    JurisdictionFile.read(
                            Files.readAllBytes(Path.of("seeds/jurisdictions.yaml")), "j.yaml");
            assertEquals(List.of(), result.issues());
            return result.all();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String findings(Path file) {
        try {
            var result = ScheduleFile.read(Files.readAllBytes(file), file.getFileName().toString());
            assertEquals(List.of(), result.issues(), file.toString());
            List<Finding> found = Rules.check(result.schedule().orElseThrow(), PLACES);
            String name = file.getFileName().toString().replace(".yaml", "");
            return found.isEmpty()
                    ? name + ": none"
                    : name
                            + ":\n"
                            + found.stream()
                                    .map(SeedFindingsTest::line)
                                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String line(Finding finding) {
        String level = finding.severity().name().toLowerCase(java.util.Locale.ROOT);
        boolean figures =
                Words.of("en").say(finding.message()).matches(".*\\d.*")
                        && !finding.rule().equals("doubts");
        return "  "
                + level
                + " "
                + finding.rule()
                + (figures ? ": " + Words.of("en").say(finding.message()) : "");
    }

    @Test
    void theFindingsOfEveryProgram() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("seeds/schedules"))) {
            String all =
                    files.filter(f -> f.toString().endsWith(".yaml"))
                            .sorted()
                            .map(SeedFindingsTest::findings)
                            .collect(Collectors.joining("\n"));
            assertEquals(EXPECTED, all + "\n");
        }
    }

    /**
     * A public listing leaves parts out; what it states is not wrong, but where a doubt says so.
     */
    @Test
    void whatAProgramStatesIsRightUnlessADoubtSaysSo() throws IOException {
        Set<String> leftOut =
                Set.of(
                        "processes",
                        "competencies",
                        "instruction",
                        "wage-stated",
                        "wage-percents",
                        "evaluation",
                        "ratio",
                        "ratio-scope",
                        "probation");
        try (Stream<Path> files = Files.list(Path.of("seeds/schedules"))) {
            for (Path file : files.sorted().toList()) {
                var schedule =
                        ScheduleFile.read(Files.readAllBytes(file), "s").schedule().orElseThrow();
                boolean wrong =
                        Rules.check(schedule, PLACES).stream()
                                .filter(f -> f.severity() == Issue.Severity.ERROR)
                                .anyMatch(f -> !leftOut.contains(f.rule()));
                assertTrue(!wrong || !schedule.provenance().doubts().isEmpty(), file.toString());
            }
        }
    }

    private static final String EXPECTED =
            """
            appraiser:
              error processes
              warning instruction-per-year: Year 2 has 0 hours of related instruction; 144 are recommended.
              warning instruction-per-year: Year 3 has 0 hours of related instruction; 144 are recommended.
              warning instruction-per-year: Year 4 has 0 hours of related instruction; 144 are recommended.
              error wage-stated
              error evaluation
              error ratio
              error probation
              note doubts
            automotive-technician:
              warning instruction
              error wage-covers-term: The wage steps cover 36 months; the term is 30.
              error evaluation
              error ratio-scope
              note doubts
            bus-mechanic:
              note code-approach
              note jurisdiction
              note wage-look-up: Look up the minimum wage of California and its towns, and enter it; we compared with $7.25 an hour.
            cnc-operator-milling:
              error ratio-scope
              note doubts
            cnc-operator-programmer:
              error code-approach: The code 1100HY says hybrid; the schedule says time-based.
              error hours-sum: The work processes add up to 63,390 hours; the term is 6,000.
              error instruction
              error wage-stated
              error evaluation
              error ratio
              error probation
              note doubts
            cyber-security-support-technician:
              warning term
              error processes
              error instruction
              error wage-stated
              error evaluation
              error ratio
              error probation
              note doubts
              note doubts
            electrician:
              error wage-stated
              error evaluation
              error ratio
              error probation
              note memory
              note doubts
            junior-cloud-engineer:
              warning code-approach: The code 3048 has no suffix, which reads as time-based; the schedule says competency-based.
              warning term
              warning instruction-per-year: Related instruction comes to 135 hours a year; 144 are recommended.
              error wage-stated
              error ratio
              error probation
              note doubts
            licensed-practical-nurse:
              warning code-approach: The code 0837 has no suffix, which reads as time-based; the schedule says hybrid.
              note jurisdiction
              error competencies
              error instruction
              error wage-stated
              error evaluation
              error ratio
              error probation
              note doubts
            lineman:
              note code-approach
              error wage-percents
              note wage-look-up: Look up the minimum wage of Washington and its towns, and enter it; we compared with $7.25 an hour.
            machinist:
              error wage-stated
              error evaluation
              error ratio: The ratio is given only in words ('one apprentice for each shop department or jobsite that employs a qualified journeyworker'); add it in numbers, such as 1:1.
              error ratio-scope
              error probation
              note memory
              note doubts
              note doubts
            mechanical-maintenance:
              error wage-stated
              error evaluation
              error ratio-scope
              error probation: The probationary period is 0, so there is none.
              note doubts
            nursing-assistant:
              warning term
              error processes
              error wage-stated
              error evaluation
              error ratio
              error probation
              note doubts
            paratransit-mechanic:
              note code-approach
              note jurisdiction
              note wage-look-up: Look up the minimum wage of California and its towns, and enter it; we compared with $7.25 an hour.
            pharmacy-support-technician:
              error term-at-least: The term is 800 hours; an apprenticeable occupation takes at least 2,000.
              error competencies
              error instruction
              error wage-stated
              error evaluation
              error ratio
              error probation
              note doubts
            sprinkler-fitter:
              error evaluation
              error ratio-scope
            wildland-fire-fighter:
              error processes
              error instruction
              error wage-stated
              error evaluation
              error ratio
              error probation
              note doubts
            """;
}
