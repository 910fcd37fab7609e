package org.trellis.model.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.report.Words;

/** Which figures are plausible, and what the others may be instead. */
class DoubtTest {
    private static final String PAY =
            "Please check it: we expect pay for a year, usually between $6,000 and $1,000,000. ";

    private static String text(Optional<Doubt> doubt, String lang) {
        return doubt.map(each -> Words.of(lang).say(each.said("it"))).orElse("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0        | -",
                "6000     | -",
                "39530    | -",
                "1000000  | -",
                "19       | This looks like pay for an hour: a year of it is $39,520.",
                "39.530   | This looks like pay for an hour: a year of it is $82,222.",
                "250      | This looks like pay for an hour: a year of it is $520,000.",
                "3200     | This looks like pay for a month: a year of it is $38,400.",
                "39530000 | This may be $39,530 with extra digits.",
                "1950000  | This may be $19,500 with extra digits.",
                "9e12     | Look for extra digits."
            })
    void payForAYear(double usd, String meaning) {
        assertEquals(meaning, text(Doubt.ofPayPerYear(usd), "en").replace(PAY, ""));
    }

    @ParameterizedTest
    @CsvSource({"7.24, true", "7.25, false", "100, false", "100.01, true", "41000, true"})
    void payForAnHour(double usd, boolean doubtful) {
        assertEquals(doubtful, Doubt.ofPayPerHour(usd).isPresent());
    }

    @Test
    void hoursAWeek() {
        assertEquals("-", text(Doubt.ofHoursPerWeek(80), "en"));
        assertEquals(
                "Please check it: we expect hours of learning a week, up to 80 hours. If this is"
                        + " for a month, it is 37 hours a week.",
                text(Doubt.ofHoursPerWeek(160), "en"));
    }

    @Test
    void months() {
        assertEquals("-", text(Doubt.ofMonths(600), "en"));
        assertEquals(
                "Please check it: we expect a number of months, up to 600 months. If these are"
                        + " days, it is 24 months.",
                text(Doubt.ofMonths(730), "en"));
    }

    @Test
    void inSpanish() {
        assertEquals(
                "Revise it: se espera el sueldo de un año, casi siempre entre $6,000 y $1,000,000."
                        + " Parece el sueldo de una hora: en un año son $39,520.",
                text(Doubt.ofPayPerYear(19), "es"));
    }

    @ParameterizedTest
    @CsvSource({
        "1, true, -",
        "2.9, true, -",
        "0.00048, true, hourly",
        "0.00048, false, small",
        "10, true, large"
    })
    void aTableIsHeldToTheFiguresInUse(double times, boolean pay, String kind) {
        assertEquals(
                kind,
                Doubt.ofTable(times, pay)
                        .map(doubt -> doubt.expected().key().replaceAll(".*\\.", ""))
                        .orElse("-"));
    }

    @Test
    void aCourseInMinutesOrCents() {
        assertEquals("-", text(Doubt.ofCourseHours(10_400, 10_400), "en"));
        assertEquals("-", text(Doubt.ofFee(150_000, 150_000), "en"));
        String hours = text(Doubt.ofCourseHours(18_000, 10_400), "en");
        assertTrue(hours.contains("If these are minutes, it is 300 hours."), hours);
        String fee = text(Doubt.ofFee(450_000, 150_000), "en");
        assertTrue(fee.contains("If these are cents, it is $4,500."), fee);
    }
}
