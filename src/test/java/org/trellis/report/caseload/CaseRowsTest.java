package org.trellis.report.caseload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trellis.Shipped;
import org.trellis.board.Board;
import org.trellis.files.person.PersonFile;
import org.trellis.gap.Gaps;
import org.trellis.gap.Importance;
import org.trellis.gap.Line;
import org.trellis.model.Competency;
import org.trellis.model.Job;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.report.Words;

class CaseRowsTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 26);
    private static final Catalog CATALOG = Shipped.CATALOG;
    private static final Gaps GAPS = new Gaps(new Board(CATALOG));

    private static Person person(String held) {
        String yaml = "id: case-9\ncredentials: []\nheld: [" + held + "]\n";
        return PersonFile.read(yaml.getBytes(UTF_8), "p.yaml", CATALOG, ON).person().orElseThrow();
    }

    /** Every skill of the job was checked, and is at the lowest level. */
    private static Person beginner(Job job) {
        return person(
                GAPS.report(person(""), job.id(), ON, Importance.NOW, false).lines().stream()
                        .map(CaseRowsTest::lowest)
                        .collect(Collectors.joining(", ")));
    }

    private static String lowest(Line line) {
        String level =
                line.requirement().ask() instanceof Requirement.AtLevel asked
                        ? "level: 1, scale: " + asked.level().scale()
                        : "has: no";
        return "{competency: %s, %s, evidence: test, date: 2026-10-01}"
                .formatted(line.competency().id(), level);
    }

    /** A skill and how many more, never the heading of a group. */
    @Test
    void theNextActionNamesASkill() {
        List<String> learns = new ArrayList<>();
        var rows = new CaseRows(GAPS, CATALOG, ON, Words.of("en"));
        for (Job job : CATALOG.jobs().toList()) {
            var client =
                    new CaseRow.Client(
                            "c", "", "", Optional.of(job.id().toString()), Optional.empty());
            String next = rows.of(client, Optional.of(beginner(job))).standing().get().next();
            for (Competency.Tier tier : Competency.Tier.values()) {
                assertFalse(
                        next.toLowerCase(Locale.ROOT)
                                .equals("learn: " + tier.name().toLowerCase(Locale.ROOT)),
                        job.id() + ": " + next);
            }
            if (next.startsWith("Learn: ")) {
                learns.add(next);
            }
        }
        assertTrue(
                learns.stream().anyMatch(l -> l.matches("Learn: .+ 1→\\d and \\d+ more skills?")),
                learns.toString());
    }
}
