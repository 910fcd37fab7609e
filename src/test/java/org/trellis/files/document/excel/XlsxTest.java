package org.trellis.files.document.excel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.trellis.files.document.DocumentFile;
import org.trellis.files.document.DocumentLine;
import org.trellis.report.Words;

/** Workbooks, each with one thing that Excel shows in another way than it keeps it. */
class XlsxTest {
    /** A part, and what is in it, one after the other. */
    private static byte[] xlsx(String... parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry("xl/" + parts[i] + ".xml"));
                zip.write(parts[i + 1].getBytes(UTF_8));
            }
            if (parts[0].startsWith("worksheets")) {
                zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            }
        }
        return bytes.toByteArray();
    }

    private static String lines(byte[] xlsx) {
        return DocumentFile.read(xlsx, "a.xlsx").document().orElseThrow().lines().stream()
                .map(
                        line ->
                                line.cells().stream()
                                        .map(DocumentLine.Cell::text)
                                        .collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n"));
    }

    private static String notes(byte[] xlsx) {
        return DocumentFile.read(xlsx, "a.xlsx").issues().stream()
                .map(issue -> Words.of("en").say(issue.value()))
                .collect(Collectors.joining("\n"));
    }

    private static byte[] sheet(String rows, String... more) throws IOException {
        String[] parts = new String[more.length + 2];
        parts[0] = "worksheets/sheet1";
        parts[1] = "<worksheet>" + rows + "</worksheet>";
        System.arraycopy(more, 0, parts, 2, more.length);
        return xlsx(parts);
    }

    private static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.length; i++) {
            String at = " r=\"" + (char) ('A' + i) + number + "\"";
            row.append(cells[i].replaceFirst("<c", "<c" + at));
        }
        return row.append("</row>").toString();
    }

    private static String text(String words) {
        return "<c t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
    }

    private static String figure(String value) {
        return "<c><v>" + value + "</v></c>";
    }

    private static String styled(int style, String value) {
        return "<c s=\"" + style + "\"><v>" + value + "</v></c>";
    }

    @Test
    void aFormulaIsItsResult() throws IOException {
        byte[] book =
                sheet(
                        row(1, text("Mill"), "<c><f>2*250</f><v>500</v></c>")
                                + row(
                                        2,
                                        text("Saw"),
                                        "<c t=\"str\"><f>\"9\"&amp;\"0\"</f><v>90</v></c>"));
        assertEquals("Mill | 500\nSaw | 90", lines(book));
        assertEquals("", notes(book));
    }

    /** Programs that only write tables leave the results out. */
    @Test
    void aFormulaWithoutAResultIsTold() throws IOException {
        byte[] book = sheet(row(1, text("Mill"), "<c><f>2*250</f></c>"));
        assertEquals("Mill", lines(book));
        assertEquals(
                "Formulas whose results are not in the file, not read: B1. Open it in Excel, save it and"
                        + " try again.",
                notes(book));
    }

    @Test
    void anErrorIsNoFigure() throws IOException {
        byte[] book =
                sheet(
                        row(
                                1,
                                text("Mill"),
                                "<c t=\"e\"><v>#REF!</v></c>",
                                "<c t=\"b\"><v>1</v></c>"));
        assertEquals("Mill | TRUE", lines(book));
        assertEquals("Cells that show an error, not read: B1 (#REF!)", notes(book));
    }

    @Test
    void hiddenRowsAndColumnsAreToldNotRead() throws IOException {
        byte[] book =
                sheet(
                        "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>"
                                + row(1, text("Mill"), text("old"), figure("500"))
                                + row(2, text("Drill"), text("old"), figure("70"))
                                        .replace("<row", "<row hidden=\"1\"")
                                + row(3, text("Saw"), text("new"), figure("90")));
        assertEquals("Mill | 500\nSaw | 90", lines(book));
        assertEquals("Hidden text, not read: old Drill old 70 new", notes(book));
    }

    private static String link(int sheet) {
        return "<Relationship Id=\"r" + sheet + "\" Target=\"worksheets/sheet" + sheet + ".xml\"/>";
    }

    /**
     * In the order of their tabs, whatever their numbers; a name that says what it holds heads it.
     */
    @Test
    void sheetsComeAsTheirTabsDoAndHiddenOnesAreTold() throws IOException {
        byte[] book =
                xlsx(
                        "workbook",
                        "<workbook><sheets><sheet name=\"Sheet9\" id=\"r2\"/><sheet name=\"Wages\" id=\"r1\"/>"
                                + "<sheet name=\"Draft\" state=\"veryHidden\" id=\"r3\"/></sheets></workbook>",
                        "worksheets/sheet1",
                        "<worksheet>" + row(1, text("Year 1"), text("50%")) + "</worksheet>",
                        "worksheets/sheet2",
                        "<worksheet>" + row(1, text("Mill"), figure("500")) + "</worksheet>",
                        "worksheets/sheet3",
                        "<worksheet>" + row(1, text("Old")) + "</worksheet>",
                        "_rels/workbook.xml.rels",
                        "");
        byte[] linked =
                withLinks(
                        book, "<Relationships>" + link(1) + link(2) + link(3) + "</Relationships>");
        assertEquals("Mill | 500\nWages\nYear 1 | 50%", lines(linked));
        assertEquals("The sheet “Draft” is hidden and was not read.", notes(linked));
    }

    private static byte[] withLinks(byte[] book, String links) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(book));
                var zip = new ZipOutputStream(out)) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                boolean rels = e.getName().startsWith("xl/_rels");
                zip.putNextEntry(new ZipEntry(rels ? "xl/_rels/workbook.xml.rels" : e.getName()));
                zip.write(rels ? links.getBytes(UTF_8) : in.readAllBytes());
            }
        }
        return out.toByteArray();
    }

    private static final String STYLES =
            "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"0&quot;%&quot;\"/>"
                    + "<numFmt numFmtId=\"171\" formatCode=\"[h]:mm\"/>"
                    + "<numFmt numFmtId=\"172\" formatCode=\"#,##0 &quot;hours&quot;\"/>"
                    + "<numFmt numFmtId=\"173\" formatCode=\"&quot;$&quot;#,##0.00\"/></numFmts>"
                    + "<fonts><font/><font><strike/></font></fonts><cellXfs>"
                    + "<xf numFmtId=\"0\"/><xf numFmtId=\"9\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/>"
                    + "<xf numFmtId=\"172\"/><xf numFmtId=\"173\"/><xf numFmtId=\"3\"/><xf numFmtId=\"14\"/>"
                    + "<xf fontId=\"1\"/></cellXfs></styleSheet>";

    /** Percent of the figure or behind it, days, time that passed, units, dollars, rounded. */
    @Test
    void figuresAreReadAsTheyAreShown() throws IOException {
        byte[] book =
                sheet(
                        row(
                                1,
                                styled(1, "0.65"),
                                styled(2, "65"),
                                styled(3, "62.5"),
                                styled(4, "1333.3333"),
                                styled(5, "18.5"),
                                styled(6, "1333.3333"),
                                styled(7, "46023"),
                                styled(0, "0.65")),
                        "styles",
                        STYLES);
        assertEquals(
                "65% | 65% | 1500 | 1,333 hours | $18.50 | 1,333 | 2026-01-01 | 0.65", lines(book));
    }

    @Test
    void daysOfOldMacsAreCountedFrom1904() throws IOException {
        byte[] book =
                withLinks(
                        xlsx(
                                "workbook",
                                "<workbook><workbookPr date1904=\"1\"/><sheets><sheet name=\"a\" id=\"r1\"/></sheets></workbook>",
                                "worksheets/sheet1",
                                "<worksheet>"
                                        + row(1, text("From"), styled(7, "44561"))
                                        + "</worksheet>",
                                "styles",
                                STYLES,
                                "_rels/workbook",
                                ""),
                        "<Relationships>" + link(1) + "</Relationships>");
        assertEquals("From | 2026-01-01", lines(book));
    }

    @Test
    void struckCellsAreToldNotRead() throws IOException {
        byte[] book =
                sheet(
                        row(1, text("Mill"), styled(8, "500"), "<c t=\"s\"><v>0</v></c>"),
                        "styles",
                        STYLES,
                        "sharedStrings",
                        "<sst><si><r><rPr><strike/></rPr><t>400</t></r><r><t>600</t></r></si></sst>");
        assertEquals("Mill | 600", lines(book));
        assertEquals("Struck through, not read: 400 500", notes(book));
    }

    /** Text that looks like figures is figures; a cell over several rows counts once. */
    @Test
    void textAndMergedCellsKeepTheirPlaces() throws IOException {
        byte[] book =
                sheet(row(1, text("Mill"), text("1,500")) + row(2, "<c/>", text("2,000-2,500")));
        var rows = DocumentFile.read(book, "a").document().orElseThrow().lines();
        assertEquals("Mill | 1,500\n2,000-2,500", lines(book));
        assertEquals(rows.get(0).last().from(), rows.get(1).last().from());
    }
}
