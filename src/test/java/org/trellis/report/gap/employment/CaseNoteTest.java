package org.trellis.report.gap.employment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.Extent;
import org.trellis.model.Job;
import org.trellis.model.person.Person;
import org.trellis.report.Words;
import org.trellis.report.document.ReadingGrade;

/** A case note and the plain words: short, and easy to read. */
class CaseNoteTest {
    private static final Job.Id NURSE = Job.Id.parse("nursing-long-term-care/rn-adn");

    private static String note(ShippedPapers.Case each, String lang) {
        var plan = each.proposed(lang);
        return CaseNote.of(each.report(), plan, ShippedPapers.CATALOG, Words.of(lang));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void isNeverLongerThanAThousandCharactersNorCutShort(String lang) {
        String aid = Words.of(lang).say("employment.foot.aid");
        List<String> wrong =
                Extent.oneOf(13, ShippedPapers.cases()).stream()
                        .map(each -> note(each, lang))
                        .filter(note -> note.length() > CaseNote.MOST || !note.endsWith(aid))
                        .toList();
        assertEquals(List.of(), wrong);
    }

    /** A step is named whole where the note has room for it, even with a long name. */
    @Test
    void nothingIsShortenedWhereAllOfItFits() {
        ShippedPapers.Case unknown = new ShippedPapers.Case(Person.unknown("case-1"), NURSE);
        String note = note(unknown, "en");
        assertTrue(note.contains("the state asks for: RN license (NCLEX-RN) ("), note);
        assertFalse(note.contains("…"), note);
    }

    @Test
    void saysWhoWhatWhenAndNextWithoutAName() {
        ShippedPapers.Case nurse =
                ShippedPapers.cases().stream()
                        .filter(
                                each ->
                                        each.toString()
                                                .endsWith("case-1001 nursing-long-term-care/lpn"))
                        .findFirst()
                        .orElseThrow();
        String note = note(nurse, "en");
        assertTrue(
                note.startsWith(
                        "11/26/2026. Gap report for case case-1001. Goal: Licensed Practical"
                                + " Nurse."),
                note);
        assertTrue(note.contains("Must-haves missing (1): LPN/LVN license (NCLEX-PN)."), note);
        assertTrue(note.contains("Next review: 12/26/2026."), note);
        assertFalse(note.contains("Invented"), note);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void plainWordsAreReadInGradeEight(String lang) {
        for (ShippedPapers.Case each : Extent.oneOf(13, ShippedPapers.cases())) {
            var plan = each.proposed(lang);
            PlanWording told =
                    new PlanWording(
                            each.report(), plan, List.of(), ShippedPapers.CATALOG, Words.of(lang));
            assertTrue(
                    FirstSheet.PlainWords.grade(told) <= 8,
                    each + ": " + FirstSheet.PlainWords.of(told));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The cat sat on the mat. | 1",
                "en | Individual employment documentation necessitates organizational"
                        + " determination. | 42",
                "es | El gato duerme. La casa es azul. | 1",
                "es | La responsabilidad administrativa institucional condiciona inevitablemente"
                        + " la documentación. | 15"
            })
    void longWordsAndSentencesTakeMoreSchool(String lang, String text, long grade) {
        assertEquals(grade, ReadingGrade.of(text, lang));
    }
}
