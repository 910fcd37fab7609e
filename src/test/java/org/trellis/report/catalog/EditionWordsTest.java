package org.trellis.report.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.Shipped;
import org.trellis.model.CompetencyModel;
import org.trellis.report.Words;

class EditionWordsTest {
    /** A day that is not there is said in words, not with a dash. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "- | - | ''",
                "- | 2027-11-01 | ''",
                "2026-11-01 | 2027-11-01 | Last reviewed on November 1, 2026; next review due November"
                        + " 1, 2027.",
                "2026-11-01 | - | Last reviewed on November 1, 2026; no next review is set."
            })
    void reviewed(LocalDate last, LocalDate due, String said) {
        assertEquals(
                said,
                EditionWords.reviewed(
                        Optional.ofNullable(last), Optional.ofNullable(due), Words.of("en")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2015 | 2015 | 2015",
                "2015-09 | September 2015 | septiembre de 2015",
                "2009-04-24 | April 24, 2009 | 24 de abril de 2009",
                "late 2009 | late 2009 | late 2009"
            })
    void aDateIsAsExactAsItIsKnown(String date, String english, String spanish) {
        assertEquals(english, said("en").partial(date));
        assertEquals(spanish, said("es").partial(date));
    }

    private static EditionWords said(String lang) {
        return new EditionWords(Shipped.CATALOG, Words.of(lang));
    }

    @Test
    void whatIsOutOfDateIsNotJustComplete() {
        assertEquals(
                "complete; out of date since October 1, 2025",
                said("en").state(Shipped.CATALOG.models().get("ses")));
    }

    /** A version in words would stay English on the Spanish page. */
    @Test
    void versionsInWordsAreTranslated() {
        assertEquals(
                List.of(),
                Shipped.CATALOG.models().values().stream()
                        .flatMap(model -> model.edition().version().stream())
                        .filter(version -> version.en().matches(".*[A-Za-z].*"))
                        .filter(version -> version.es().isEmpty())
                        .toList());
    }

    /** A first of the month only fills up a month that is all that is known. */
    @Test
    void noDateIsPadded() {
        assertEquals(
                List.of(),
                Shipped.CATALOG.models().values().stream()
                        .map(CompetencyModel::edition)
                        .flatMap(each -> List.of(each.published(), each.updated()).stream())
                        .filter(date -> date.endsWith("-01"))
                        .toList());
    }
}
