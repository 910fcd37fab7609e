package org.trellis.files.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trellis.report.Words;

/** The one rule for numbers, as ladders/README.md states it. */
class NumeralTest {
    private static String read(String text, boolean semicolons) {
        Numeral read = Numeral.read(text, semicolons);
        return read.value().isPresent()
                ? Numeral.write(read.value().getAsDouble())
                : Words.of("en").say(read.remedy());
    }

    private static String table(String lines) {
        return lines.lines()
                .map(line -> line.split(" -> ")[0])
                .map(text -> text + " -> " + read(text, false) + "\n")
                .collect(Collectors.joining());
    }

    private static void assertReads(String lines) {
        assertEquals(lines, table(lines));
    }

    @Test
    void digitsWithAPointAreRead() {
        assertReads(
                """
                1600 -> 1600
                152.5 -> 152.5
                -3 -> -3
                .5 -> 0.5
                5. -> 5
                0.125 -> 0.125
                62.1250 -> 62.1250
                1600.125 -> 1600.125
                """);
    }

    @Test
    void commasGroupThousands() {
        assertReads(
                """
                1,600 -> 1600
                12,345.5 -> 12345.5
                1,234,567 -> 1234567
                """);
    }

    @Test
    void whatCanMeanTwoNumbersIsRefusedAndBothAreNamed() {
        assertReads(
                """
                1.600 -> This can mean 1600 or 1.6; write the one you mean.
                62.125 -> This can mean 62125 or 62.1250; write the one you mean.
                39,5 -> This can mean 395 or 39.5; write the one you mean.
                1,60 -> This can mean 160 or 1.6; write the one you mean.
                1600,125 -> This can mean 1600125 or 1600.125; write the one you mean.
                """);
    }

    /** A spreadsheet that writes a decimal comma separates by semicolons. */
    @Test
    void betweenSemicolonsACommaBeforeThreeDigitsIsRefusedToo() {
        assertEquals("This can mean 1600 or 1.6; write the one you mean.", read("1,600", true));
        assertEquals("1234567", read("1,234,567", true));
        assertEquals("8.5", read("8.5", true));
    }

    @Test
    void anotherWayOfWritingIsNamedInOurs() {
        assertReads(
                """
                1.234.567 -> Write digits only: 1234567.
                1.600,50 -> Write digits only: 1600.5.
                0,5 -> Write digits only: 0.5.
                $1,600 -> Write digits only: 1600.
                1 600 -> Write digits only: 1600.
                152:30 -> Write quarters or tenths of an hour, such as 152.5.
                """);
    }

    @Test
    void anExponentOfASpreadsheetIsReadWhenNothingWasCutOff() {
        assertReads(
                """
                1.5E+3 -> 1500
                1E+05 -> 100000
                3.6E+04 -> 36000
                1.125E+2 -> 112.5
                5E-1 -> 0.5
                """);
        String spreadsheet =
                "A spreadsheet changed this cell; look up the value and store the column as text.";
        for (String text :
                "1e5 1E5 12E3 10E+05 1.5e+3 1.23E+03 1.60E+03 1.23457E+11 1E+99".split(" ")) {
            assertEquals(spreadsheet, read(text, false), text);
        }
    }

    @Test
    void nothingElseIsANumber() {
        String digits = "Write digits only, or leave it empty if it is not known.";
        for (String text :
                "8d 8f 8L 0x10 NaN Infinity -Infinity 1_000 +8 1.2.3 1,2,3 8h ½ ８ ٣ - . 0x1p3"
                        .split(" ")) {
            assertEquals(digits, read(text, false), text);
        }
        assertEquals(digits, read("9".repeat(400), false));
    }

    @Test
    void whatIsWrittenIsReadAsTheSame() {
        Random random = new Random(6);
        for (int i = 0; i < 20_000; i++) {
            double number = random.nextInt(2_000_000) / Math.pow(10, random.nextInt(7));
            assertEquals(
                    number, Numeral.read(Numeral.write(number)).value().orElseThrow(), "" + number);
        }
    }
}
