package org.trellis.report.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.Shipped;
import org.trellis.files.person.PersonFile;
import org.trellis.gap.Gaps;
import org.trellis.gap.Importance;
import org.trellis.gap.goals.Goals;
import org.trellis.model.Job;
import org.trellis.report.Words;
import org.trellis.report.gap.goals.GoalsWords;

class GoalsNamesTest {
    private static GoalsWords goals(String lang, String... jobs) {
        var day = LocalDate.of(2026, 11, 26);
        var person =
                PersonFile.read("id: case-1\n".getBytes(), "me.yaml", Shipped.CATALOG, day)
                        .person()
                        .orElseThrow();
        var question = new Goals.Question(day, Importance.NOW, true);
        var ids = Stream.of(jobs).map(Job.Id::parse).toList();
        return new GoalsWords(
                Goals.of(new Gaps(Shipped.CATALOG), person, ids, question),
                Shipped.CATALOG,
                Words.of(lang));
    }

    private static final String[] NURSING = {
        "nursing-long-term-care/rn-adn", "nursing-long-term-care/lpn", "allied-health/surg-tech"
    };

    /** Two models' skills of one name stand apart by the name of the model. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void noTwoSkillsLookTheSame(String lang) {
        List<String> names =
                goals(lang, NURSING).groups().stream()
                        .flatMap(group -> group.rows().stream())
                        .map(GoalsWords.Row::name)
                        .toList();
        assertEquals(names.size(), new HashSet<>(names).size(), names.toString());
    }

    /** That nothing is short for all is a finding; that nobody has checked is none. */
    @Test
    void uncheckedIsNoFinding() {
        String heading = goals("en", NURSING).heading();
        assertTrue(heading.contains("nobody has checked enough skills yet"), heading);
    }
}
