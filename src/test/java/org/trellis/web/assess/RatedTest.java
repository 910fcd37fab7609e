package org.trellis.web.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.Shipped;
import org.trellis.files.person.PersonFile;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Words;
import org.trellis.web.profile.Answers;

/** A rating that the form takes is taken in a person's file, and the other way round. */
class RatedTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Catalog CATALOG = Shipped.CATALOG;

    @ParameterizedTest
    @CsvSource({
        "building-blocks/reading, opm-5:3, self, 2026-11-20, true",
        "building-blocks/reading, opm-5:5, test, 2026-11-21, true",
        "building-blocks/reading, yes, supervisor, 2020-01-01, true",
        "building-blocks/reading, no, hours_log, 2020-01-01, true",
        "building-blocks/reading, opm-5:6, self, 2026-11-20, false",
        "building-blocks/reading, opm-5:-1, self, 2026-11-20, false",
        "building-blocks/reading, nowhere:3, self, 2026-11-20, false",
        "building-blocks/reading, opm-5:3, guess, 2026-11-20, false",
        "building-blocks/reading, opm-5:3, credential, 2026-11-20, false",
        "building-blocks/reading, opm-5:3, self, 2026-11-22, true",
        "building-blocks/reading, opm-5:3, self, 2026-11-23, false",
        "building-blocks/reading, opm-5:3, self, 1900-01-01, false",
        "building-blocks/reading, opm-5:3, self, 2026-02-30, false",
        "building-blocks/nothing, opm-5:3, self, 2026-11-20, false",
        "reading, opm-5:3, self, 2026-11-20, false",
    })
    void bothPlacesAgree(String skill, String held, String evidence, String date, boolean taken) {
        assertEquals(
                taken + " " + taken,
                inForm(skill, held, evidence, date) + " " + inFile(skill, held, evidence, date));
    }

    private static boolean inForm(String skill, String held, String evidence, String date) {
        var answers =
                new Answers(
                        Map.of(
                                "skill0",
                                skill,
                                "before0",
                                "|self|",
                                "held0",
                                held,
                                "evidence0",
                                evidence.toUpperCase(Locale.ROOT),
                                "date0",
                                date),
                        Words.of("en"));
        var person = read("id: p\n").person().orElseThrow();
        var rated = new RatingForm(CATALOG, answers, DAY).read(person);
        return answers.faults().isEmpty() && rated.ratings().size() == 1;
    }

    private static boolean inFile(String skill, String held, String evidence, String date) {
        String[] level = held.split(":");
        String value =
                level.length == 2
                        ? "level: " + level[1] + ", scale: " + level[0]
                        : "has: " + held.equals("yes");
        String line = "competency: " + skill + ", " + value + ", evidence: " + evidence;
        var read = read("id: p\nheld:\n- {" + line + ", date: " + date + "}\n");
        return read.issues().isEmpty() && read.person().isPresent();
    }

    private static PersonFile.Result read(String text) {
        return PersonFile.read(text.getBytes(StandardCharsets.UTF_8), "p", CATALOG, DAY);
    }
}
