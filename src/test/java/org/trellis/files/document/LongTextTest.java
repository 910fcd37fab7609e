package org.trellis.files.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.trellis.report.Words;

/** Texts whose lines are very long, or very many and empty; a document of nothing. */
class LongTextTest {
    private static DocumentFile.Read read(String text) {
        return DocumentFile.read(text.getBytes(StandardCharsets.UTF_8), "a.txt");
    }

    private static List<DocumentLine> lines(String text) {
        return read(text).document().orElseThrow().lines();
    }

    private static String told(String text) {
        var issues = read(text).issues();
        return issues.isEmpty() ? "" : Words.of("en").say(issues.get(0).value());
    }

    /** Such as a résumé pasted without its line breaks: all of its words are read. */
    @Test
    void aTextOnOneLineIsReadWhole() {
        String text = "Nurse aide at Oak Home ".repeat(8_000).strip();
        StringBuilder back = new StringBuilder();
        lines(text).forEach(line -> line.cells().forEach(c -> back.append(c.text()).append(' ')));
        assertEquals(text, back.toString().strip());
        assertEquals("", told(text));
    }

    @Test
    void aRuleOfManyColumnsIsNoText() {
        assertEquals(1, lines("Weld\n" + "---|".repeat(900)).size());
    }

    /** Three spaces part two cells, two do not; also behind thousands of words. */
    @Test
    void wideSpacesPartCells() {
        String words = "weld  cut ".repeat(300).strip();
        assertEquals(List.of(words, "500"), cells(words + "   500"));
    }

    private static List<String> cells(String text) {
        return lines(text).get(0).cells().stream().map(DocumentLine.Cell::text).toList();
    }

    /** Nothing but ends of lines or cells would take all memory. */
    @Test
    void emptyLinesAndCellsWithoutEndAreRefused() {
        for (String end : List.of("\n", "\r\n", "\f", "\t", ",", ";")) {
            assertTrue(told("Weld\n" + end.repeat(200_000)).contains("more than 6000"), end);
        }
    }

    /** Nothing is left out without a word. */
    @Test
    void aCellThatIsCutIsTold() {
        String table = "Task\tHours\tWho\n" + "weld ".repeat(900) + "\t\tAnn\nCut\t5\tBob\n";
        assertTrue(told(table).contains("more than 4000 characters"), told(table));
    }

    /** No scan: it has nothing that could be recognized. */
    @Test
    void aPdfWithoutPagesIsDamaged() throws Exception {
        try (var pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            pdf.save(out);
            var issue = DocumentFile.read(out.toByteArray(), "a.pdf").issues().get(0);
            assertTrue(Words.of("en").say(issue.value()).contains("damaged"));
        }
    }
}
