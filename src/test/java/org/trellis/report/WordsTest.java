package org.trellis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.trellis.message.Message;
import org.trellis.message.Quantity;

class WordsTest {
    private static final Words EN = Words.of("en");
    private static final Words ES = Words.of("es");

    @Test
    void figuresCarryTheirUnit() {
        assertEquals("$38,130", EN.money(38130.4));
        assertEquals("$1,900 to $6,200", EN.moneyRange(1912, 6188));
        assertEquals("1 month", EN.months(1));
        assertEquals("7.5 months", EN.months(7.46));
        assertEquals("24 to 52 months", EN.monthsRange(24.2, 51.9));
        assertEquals("24 months", EN.monthsRange(24.2, 23.9));
        assertEquals("1,350 hours", EN.hours(1350));
        assertEquals("1,350 horas", ES.hours(1350));
        assertEquals("May 1, 2026", EN.date(LocalDate.of(2026, 5, 1)));
        assertEquals("1 de mayo de 2026", ES.date(LocalDate.of(2026, 5, 1)));
        assertEquals("a, b and c", EN.list(List.of("a", "b", "c")));
        assertEquals("a o b", ES.either(List.of("a", "b")));
    }

    /** Nearly all is not all, and a little is not nothing. */
    @Test
    void percentKeepsTheEndsForThemselves() {
        assertEquals("between 40% and 70%", EN.percentRange(0.4, 0.7));
        assertEquals("99%", EN.percent(0.9999));
        assertEquals("1%", EN.percent(0.0001));
        assertEquals("100%", EN.percent(1));
        assertEquals("0%", EN.percent(0));
    }

    /** Spanish sets the sign apart, on the line of its figure; a span has one sign. */
    @Test
    void aPercentIsWrittenAsTheLanguageDoes() {
        assertEquals("54%", EN.percent(.54));
        assertEquals("54\u00a0%", ES.percent(.54));
        assertEquals("entre 40\u00a0% y 70\u00a0%", ES.percentRange(.4, .7));
        assertEquals("40–70%", EN.percentSpan(.4, .7));
        assertEquals("40–70\u00a0%", ES.percentSpan(.4, .7));
        assertEquals("40%", EN.percentSpan(.401, .404));
        assertEquals("73.63%", EN.inPercent(73.63));
        assertEquals("50\u00a0%", ES.inPercent(50));
        assertEquals("12.5%", EN.say(Message.of("library.text", Quantity.percent(12.5))));
        assertEquals("7\u00a0%", ES.say(Message.of("library.text", Quantity.share(.07))));
    }

    @Test
    void missingKeyIsNamed() {
        var failure = assertThrows(IllegalArgumentException.class, () -> EN.say("report.nothing"));
        assertEquals("no message 'report.nothing' in en", failure.getMessage());
    }

    /**
     * Letters of any kind, blanks, line ends, escapes and direction marks in words of any length.
     */
    @Test
    void noTextBreaksThePaper() {
        String letters = "abñ \t\n\u001b\u202e\u200b%-\ud83d\ude00ここ  ";
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            StringBuilder made = new StringBuilder();
            for (int length = random.nextInt(200); length > 0; length--) {
                made.append(
                        random.nextInt(9) == 0
                                ? letters.charAt(random.nextInt(letters.length()))
                                : 'x');
            }
            String text = made.toString();
            String page = new Paper().heading(text).item(4, "*", text + " " + text).toString();
            assertTrue(page.lines().allMatch(line -> Paper.columns(line) <= Paper.WIDTH), page);
            assertTrue(page.chars().noneMatch(c -> c == 27 || c == 0x202E), page);
        }
    }

    @Test
    void aTimeBelowAMonthIsSaidInWords() {
        assertEquals("under a month", Words.of("en").span(0.3));
        assertEquals("menos de un mes", Words.of("es").span(0.3));
        assertEquals("0 months", Words.of("en").span(0));
        assertEquals("1 month", Words.of("en").span(0.6));
    }

    /** A reader of Spanish in the United States does not take December 2 for February 12. */
    @Test
    void aShortDayIsReadInOneWay() {
        var day = java.time.LocalDate.of(2026, 12, 2);
        assertEquals("12/02/2026", Words.of("en").day(day));
        assertEquals("2 dic 2026", Words.of("es").day(day));
    }
}
