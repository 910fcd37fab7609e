package org.trellis.web.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.files.person.PersonFile;
import org.trellis.gap.Gaps;
import org.trellis.gap.Importance;
import org.trellis.gap.Line;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.web.Site;

/** A box a level: filled as far as it is held, the mark where it is asked. */
class LevelBoxesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Catalog CATALOG = Site.LOADED.catalog();

    /** The registered nurse asks level 4 of reading, and integrity without a level. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reading   | level: 3, scale: opm-5, evidence: test       | 3 filled solid, 1"
                        + " missing, mark 4",
                "reading   | level: 5, scale: opm-5, evidence: self       | 5 filled, 0 missing,"
                        + " mark 4",
                "reading   | has: no, evidence: supervisor                | 0 filled, 4 missing,"
                        + " mark 4",
                "reading   | has: yes, evidence: self                     | open 4, mark 4",
                "reading   | level: 6, scale: nrs-efl, evidence: test     | 4 filled solid, 0"
                        + " missing, mark 4",
                "integrity | has: yes, evidence: self                     | 1 filled, 0 missing,"
                        + " mark 1",
                "integrity | has: no, evidence: self                      | 0 filled, 1 missing,"
                        + " mark 1"
            })
    void boxesSayWhatTheLineSays(String skill, String held, String drawn) {
        String yaml =
                "id: case-1\nheld: [{competency: building-blocks/%s, %s, date: 2026-05-01}]\n"
                        .formatted(skill, held);
        var person = PersonFile.read(yaml.getBytes(), "me.yaml", CATALOG, DAY).person().get();
        Line line =
                new Gaps(CATALOG)
                                .report(
                                        person,
                                        Job.Id.parse("nursing-long-term-care/rn-adn"),
                                        DAY,
                                        Importance.NOW,
                                        false)
                                .lines()
                                .stream()
                                .filter(each -> each.competency().id().code().equals(skill))
                                .findFirst()
                                .orElseThrow();
        assertEquals(drawn.strip(), read(new LevelBoxes(CATALOG.scales()).of(line)));
    }

    private static String read(String svg) {
        double mark = Double.parseDouble(svg.replaceFirst("(?s).*d=\"M([0-9.]+) 0v.*", "$1")) / 17;
        int open = count(svg, "#box-open");
        String at = "mark %.0f".formatted(mark);
        if (open > 0) {
            return "open %d, %s".formatted(open, at);
        }
        return "%d filled%s, %d missing, %s"
                .formatted(
                        count(svg, "<rect"),
                        svg.contains("\"box-verified\"") ? " solid" : "",
                        count(svg, "#box-missing"),
                        at);
    }

    private static int count(String svg, String what) {
        return svg.split(what, -1).length - 1;
    }
}
