package org.trellis.report.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.trellis.Shipped;
import org.trellis.files.person.PersonFile;
import org.trellis.gap.GapReport;
import org.trellis.gap.Gaps;
import org.trellis.gap.Importance;
import org.trellis.gap.employment.SkillRise;
import org.trellis.model.Job;
import org.trellis.report.Json;
import org.trellis.report.Words;

/** A level held on another scale than the job asks on is said on that of the job everywhere. */
class GapCsvScaleTest {
    private static final Words WORDS = Words.of("en");

    private static GapReport report() {
        var day = LocalDate.of(2026, 11, 20);
        String yaml =
                """
                id: rosa
                held:
                  - {test: casas-reading, score: 248, date: 2026-11-01}
                """;
        var person =
                PersonFile.read(yaml.getBytes(StandardCharsets.UTF_8), "rosa", Shipped.CATALOG, day)
                        .person()
                        .orElseThrow();
        return new Gaps(Shipped.CATALOG)
                .report(
                        person,
                        Job.Id.parse("nursing-long-term-care/rn-adn"),
                        day,
                        Importance.NOW,
                        true);
    }

    @Test
    void theTableHasBothLevels() {
        String csv = GapCsv.of(report(), Shipped.CATALOG, WORDS);
        String row =
                csv.lines()
                        .filter(each -> each.contains("building-blocks/reading,"))
                        .findFirst()
                        .get();
        assertTrue(row.contains(",4.0,opm-5,5.0,nrs-efl,"), row);
        String[] cells = row.split(",", -1);
        String[] head = csv.lines().findFirst().get().split(",");
        for (int i = 0; i < head.length; i++) {
            if (head[i].equals("held_on_required_scale")) {
                assertEquals("3", cells[i], row);
                return;
            }
        }
        throw new AssertionError(csv);
    }

    @Test
    void jsonAndTextAndTheStepOfThePlanHaveIt() {
        String json = Json.text(GapJson.of(report(), Shipped.CATALOG, WORDS));
        assertTrue(json.contains("\"heldOnRequiredScale\" : 3"), json);
        String text = GapText.of(report(), Shipped.CATALOG, WORDS);
        assertTrue(
                text.replaceAll("\\s+", " ").contains("on the job’s scale, from level 5 of 6"),
                text);
        var line =
                report().lines().stream()
                        .filter(
                                e ->
                                        e.competency()
                                                .id()
                                                .toString()
                                                .equals("building-blocks/reading"))
                        .findFirst()
                        .get();
        assertEquals("Reading 3→4", WORDS.say(SkillRise.of(line)));
    }
}
