package org.trellis.files;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.files.reading.Numeral;
import org.trellis.report.Words;

/** One reader for every kind of table: what one of them takes or refuses, all do. */
class EveryTableTest {
    private static final String REFUSED =
            " | Close the quote; the lines from here on were not read.";

    @TempDir Path folder;
    private int count;

    private String read(AnyTable table, byte[] bytes) {
        return table.read(bytes, folder.resolve("at" + count++));
    }

    private String read(AnyTable table, String text) {
        return read(table, text.getBytes(UTF_8));
    }

    @ParameterizedTest
    @EnumSource
    void commaSemicolonAndTabSeparate(AnyTable table) {
        String text = table.with("8.5");
        for (char separator : new char[] {',', ';', '\t'}) {
            String separated = text.replace(',', separator);
            assertEquals("8.5", read(table, separated), separator + " separates");
            assertEquals("8.5", read(table, separated.replace("\n", "\r\n")), "line ends");
            String stated = "sep=" + separator + "\r\n" + separated;
            assertEquals("8.5", read(table, stated), "with a line sep=" + separator);
        }
        assertEquals("8.5", read(table, "sep=|\n" + text.replace(',', '|')));
    }

    @ParameterizedTest
    @EnumSource
    void encodingsOfSpreadsheetsAreRead(AnyTable table) {
        String text = table.with("8.5");
        String mark = "\uFEFF";
        assertEquals("8.5", read(table, mark + text));
        assertEquals("8.5", read(table, mark + mark + text), "two marks");
        assertEquals("8.5", read(table, "\u00ef\u00bb\u00bf" + text), "a mark saved as letters");
        for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
            assertEquals("8.5", read(table, (mark + text).getBytes(charset)), charset.name());
            assertEquals("8.5", read(table, text.getBytes(charset)), charset + " without a mark");
        }
        assertEquals(
                "8.5\ntext in UTF-8; it was read as Windows-1252"
                        + " | Save the file as 'CSV UTF-8' or as UTF-8 and look at its accents.",
                read(table, text.getBytes(Charset.forName("windows-1252"))));
    }

    @ParameterizedTest
    @EnumSource
    void whatCanNotBeSeenAroundACellDoesNotCount(AnyTable table) {
        String text = table.with("8.5");
        String figure = table.figure;
        for (String unseen : List.of(" ", "\u00a0", "\u200b", "\uFEFF", "\u2060\u00a0")) {
            String around = text.replace("8.5", unseen + "8.5" + unseen);
            assertEquals("8.5", read(table, around));
            String header = text.replace(figure, unseen + figure + unseen);
            assertEquals("8.5", read(table, header.replace("\n", ",,\n")), "empty columns");
        }
        assertEquals("8.5", read(table, text.replace(figure, figure.toUpperCase())));
        assertEquals("8.5", read(table, "\n , \n" + text), "empty lines");
    }

    @ParameterizedTest
    @EnumSource
    void numbersAreReadByOneRule(AnyTable table) {
        Map<String, String> readable =
                Map.of(
                        "8", "8.0", "8.50", "8.5", "1.5E+1", "15.0", "1E+02", "100.0", "08", "8.0",
                        "12.5000", "12.5");
        readable.forEach((text, figure) -> assertEquals(figure, read(table, table.with(text))));
        for (String text :
                List.of(
                        "8d",
                        "0x10",
                        "NaN",
                        "Infinity",
                        "1e2",
                        "1E2",
                        "1.600",
                        "39,5",
                        "1.23E+01",
                        "8 h",
                        "1.2.3",
                        "--8")) {
            String remedy = Words.of("en").say(Numeral.read(text).remedy());
            String said = read(table, table.with(text));
            assertEquals(remedy, said.substring(said.indexOf(" | ") + 3), text);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TIMESHEET")
    void aCommaGroupsThousandsUnlessSemicolonsSeparate(AnyTable table) {
        assertEquals("1600.0", read(table, table.with("1,600")));
        String semicolons = table.with("@").replace(',', ';').replace("@", "1,600");
        String said = read(table, semicolons);
        assertEquals(
                "This can mean 1600 or 1.6; write the one you mean.",
                said.substring(said.indexOf(" | ") + 3));
    }

    /** The header is told alone: nothing is said of what leans on the table. */
    @ParameterizedTest
    @EnumSource
    void aBadHeaderIsToldAlone(AnyTable table) {
        String text = table.with("8.5");
        String first = table.needed;
        assertEquals(
                "each column once | Rename or remove one of them.",
                read(table, text.replaceFirst("\n", "," + first.toUpperCase() + "\n")));
        assertEquals(
                "a column '"
                        + table.asked
                        + "' | Rename '"
                        + first
                        + "s', or add the column to the header line.",
                read(table, text.replaceFirst(first, first + "s")));
        String words = read(table, "a,b,c\n" + text);
        assertEquals(
                "a header line with the columns", words.substring(0, Math.min(words.length(), 30)));
        assertEquals(1, words.lines().count(), words);
        assertEquals(
                "a header line | Write the column names in the first line.", read(table, "\n \n"));
    }

    @ParameterizedTest
    @EnumSource
    void aRowThatIsTooLongIsNamed(AnyTable table) {
        String unquoted = table.with("8.5").replace("8.5", "39,5").strip() + ",x,y\n";
        String said = read(table, unquoted);
        assertEquals(
                true,
                said.contains(
                        "no cells beyond the columns of the header | Put quotes around a cell that contains a separator."),
                said);
    }

    @ParameterizedTest
    @EnumSource
    void anOpenQuoteIsNamed(AnyTable table) {
        assertEquals(
                "a quoted cell that is closed" + REFUSED,
                read(table, table.with("\"8.5")).lines().reduce((a, b) -> b).orElseThrow());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoTextIsRefusedWithOneIssue(AnyTable table) {
        for (String start : List.of("\u0089PNG\0", "%PDF\0", "PK\3\4\0", "\0")) {
            byte[] bytes = start.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
            assertEquals(
                    "plain text in UTF-8 | Save or copy it as text; words in a picture cannot"
                            + " be read here.",
                    read(table, bytes));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCellHasABound(AnyTable table) {
        String said = read(table, table.with("9".repeat(10_001)));
        assertEquals(
                "at most 10000 characters in a cell | Split the file or shorten this line; the lines"
                        + " from here on were not read.",
                said.lines().filter(line -> line.startsWith("at most")).findFirst().orElse(said));
    }

    @ParameterizedTest
    @EnumSource(names = {"TIMESHEET", "TEMPLATE"})
    void whatIsHandedInHasABound(AnyTable table) {
        String rows = table.rows.replace("@", "0") + "\n";
        String long_ = table.header + "\n" + rows.repeat(20_001);
        assertEquals(
                "at most 20000 rows | Split the file or shorten this line; the lines from here on"
                        + " were not read.",
                read(table, long_));
        assertEquals(
                "at most 976 kB | Check that this is the right file.",
                read(table, "x".repeat(1_000_001)));
    }
}
