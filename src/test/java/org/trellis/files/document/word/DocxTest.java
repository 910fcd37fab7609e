package org.trellis.files.document.word;

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

/** Word documents, each with one thing that Word shows in another way than it keeps it. */
class DocxTest {
    private static byte[] docx(String body, String... parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<document><body>" + body + "</body></document>").getBytes(UTF_8));
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry("word/" + parts[i] + ".xml"));
                zip.write(parts[i + 1].getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** Each line with its cells; a line below something empty has a gap before it. */
    private static String lines(String body, String... parts) throws IOException {
        return DocumentFile.read(docx(body, parts), "a.docx")
                .document()
                .orElseThrow()
                .lines()
                .stream()
                .map(
                        line ->
                                (line.heading() ? "# " : "")
                                        + line.cells().stream()
                                                .map(DocumentLine.Cell::text)
                                                .collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n"));
    }

    private static String notes(String body, String... parts) throws IOException {
        return DocumentFile.read(docx(body, parts), "a.docx").issues().stream()
                .map(issue -> Words.of("en").say(issue.value()))
                .collect(Collectors.joining("\n"));
    }

    private static String p(String... runs) {
        return "<p>" + String.join("", runs) + "</p>";
    }

    private static String r(String text) {
        return "<r><t>" + text + "</t></r>";
    }

    private static String r(String format, String text) {
        return "<r><rPr>" + format + "</rPr><t>" + text + "</t></r>";
    }

    private static String row(String... cells) {
        return "<tr><tc>" + String.join("</tc><tc>", cells) + "</tc></tr>";
    }

    private static String cell(String text) {
        return p(r(text));
    }

    private static final String ACCEPTED =
            "The document has tracked changes. It was read as if all of them were accepted.";

    @Test
    void trackedWordsAreReadAsAccepted() throws IOException {
        String body =
                p(
                        r("Wiring "),
                        "<del><r><delText>500</delText></r></del>",
                        "<ins>" + r("600") + "</ins>",
                        r(" hours"));
        assertEquals("Wiring 600 hours", lines(body));
        assertEquals(ACCEPTED, notes(body));
    }

    @Test
    void aLineWhoseEndWasDeletedGoesOnInTheNext() throws IOException {
        String deleted = "<pPr><rPr><del/></rPr></pPr>";
        assertEquals(
                "Wiring motors\nSaws",
                lines(p(deleted, r("Wiring ")) + cell("motors") + cell("Saws")));
        assertEquals("Wiring", lines(p(deleted, r("Wiring"))));
    }

    @Test
    void aDeletedRowIsNone() throws IOException {
        String gone =
                "<tr><trPr><del/></trPr><tc>"
                        + cell("Old")
                        + "</tc><tc>"
                        + cell("9")
                        + "</tc></tr>";
        assertEquals(
                "Mill | 500\nSaw | 100",
                lines(
                        "<tbl>"
                                + row(cell("Mill"), cell("500"))
                                + gone
                                + row(cell("Saw"), cell("100"))
                                + "</tbl>"));
    }

    /** A change of format keeps the old style beside the new one. */
    @Test
    void theStyleBeforeAChangeCountsNoMore() throws IOException {
        String was =
                "<pPrChange><pPr><pStyle val=\"Heading1\"/><numPr><numId val=\"1\"/></numPr></pPr></pPrChange>";
        assertEquals("Mill", lines(p("<pPr>" + was + "</pPr>", r("Mill"))));
    }

    @Test
    void whatWasMovedStandsWhereItIsNow() throws IOException {
        assertEquals(
                "Saw\nMill",
                lines(
                        p(
                                        "<pPr><rPr><moveFrom/></rPr></pPr>",
                                        "<moveFrom>" + r("Mill") + "</moveFrom>")
                                + cell("Saw")
                                + p("<moveTo>" + r("Mill") + "</moveTo>")));
    }

    @Test
    void hiddenAndStruckWordsAreToldNotRead() throws IOException {
        String body =
                p(
                        r("Mill "),
                        r("<strike/>", "500"),
                        r("<strike val=\"0\"/>", "600"),
                        r("<vanish/>", " ask Ann"));
        assertEquals("Mill 600", lines(body));
        assertEquals("Hidden text, not read: ask Ann\nStruck through, not read: 500", notes(body));
    }

    @Test
    void textBoxesAreLinesAndFootnotesAreTold() throws IOException {
        String box =
                "<r><AlternateContent><Choice><txbxContent>"
                        + cell("In the box")
                        + "</txbxContent></Choice><Fallback><txbxContent>"
                        + cell("In the box")
                        + "</txbxContent></Fallback></AlternateContent></r>";
        String note =
                "<footnotes><footnote><p><r><t>At most 40 a week</t></r></p></footnote></footnotes>";
        assertEquals("In the box\nMill 500", lines(p(box, r("Mill 500")), "footnotes", note));
        assertEquals(
                "At the edge of the pages or below the text, not read: At most 40 a week",
                notes(p(box, r("Mill 500")), "footnotes", note));
    }

    /** A table that only frames others is none; rows beside other words are told. */
    @Test
    void aFrameAroundATableLeavesItsRows() throws IOException {
        String inner =
                "<tbl>" + row(cell("Mill"), cell("500")) + row(cell("Saw"), cell("100")) + "</tbl>";
        String frame = "<tbl>" + row(cell("Work processes") + inner + cell("Total 600")) + "</tbl>";
        assertEquals("Work processes\nMill | 500\nSaw | 100\nTotal 600", lines(frame));
        assertEquals("", notes(frame));
        String beside = "<tbl>" + row(cell("Shop"), inner) + "</tbl>";
        assertEquals("Shop | Mill / 500 / Saw / 100", lines(beside));
        assertEquals(
                "There is a table inside another one. The inner rows were read as text of their cell.",
                notes(beside));
    }

    @Test
    void mergedCellsKeepTheirColumns() throws IOException {
        String body =
                "<tbl>"
                        + row("<tcPr><gridSpan val=\"2\"/></tcPr>" + cell("Mill"), cell("500"))
                        + "<tr><trPr><gridBefore val=\"1\"/></trPr><tc>"
                        + cell("Slots")
                        + "</tc><tc>"
                        + cell("100")
                        + "</tc></tr></tbl>";
        var rows = DocumentFile.read(docx(body), "a.docx").document().orElseThrow().lines();
        assertEquals(rows.get(0).last().from(), rows.get(1).last().from());
    }

    private static final String STYLES =
            "<styles><style styleId=\"LB\"><name val=\"List Bullet\"/><pPr><numPr><numId val=\"7\"/></numPr></pPr></style>"
                    + "<style styleId=\"LB2\"><basedOn val=\"LB\"/></style>"
                    + "<style styleId=\"Own\"><name val=\"Our part\"/><pPr><outlineLvl val=\"1\"/></pPr></style>"
                    + "<style styleId=\"I1\"><name val=\"toc 1\"/></style></styles>";
    private static final String BULLETS =
            "<numbering><abstractNum abstractNumId=\"3\"><lvl ilvl=\"0\"><numFmt val=\"bullet\"/></lvl></abstractNum>"
                    + "<num numId=\"7\"><abstractNumId val=\"3\"/></num></numbering>";

    private static String styled(String style, String text) {
        return p("<pPr><pStyle val=\"" + style + "\"/></pPr>", r(text));
    }

    @Test
    void stylesMakeHeadingsAndLists() throws IOException {
        assertEquals(
                "# Mill\n• Cut slots\n• Cut gears",
                lines(
                        styled("Own", "Mill")
                                + styled("LB", "Cut slots")
                                + styled("LB2", "Cut gears"),
                        "styles",
                        STYLES,
                        "numbering",
                        BULLETS));
    }

    /** Its figures are numbers of pages. */
    @Test
    void aTableOfContentsIsToldNotRead() throws IOException {
        String body = styled("I1", "Mill</t><tab/><t>12") + cell("Mill 500 hours");
        assertEquals("Mill 500 hours", lines(body, "styles", STYLES));
        assertEquals(
                "The table of contents was not read; its headings are in the text.",
                notes(body, "styles", STYLES));
    }

    /** Two lists of one kind count on, unless the second begins anew. */
    @Test
    void listsCountAsWordDoes() throws IOException {
        String kind =
                "<abstractNum abstractNumId=\"3\"><lvl ilvl=\"0\"><numFmt val=\"upperLetter\"/><lvlText val=\"%1.\"/></lvl></abstractNum>";
        String lists =
                "<num numId=\"1\"><abstractNumId val=\"3\"/></num><num numId=\"2\"><abstractNumId val=\"3\"/></num>"
                        + "<num numId=\"4\"><abstractNumId val=\"3\"/><lvlOverride><startOverride val=\"1\"/></lvlOverride></num>";
        StringBuilder body = new StringBuilder();
        for (String list : new String[] {"1", "2", "4"}) {
            body.append(p("<pPr><numPr><numId val=\"" + list + "\"/></numPr></pPr>", r("Mill")));
        }
        assertEquals(
                "A. Mill\nB. Mill\nA. Mill",
                lines(body.toString(), "numbering", "<numbering>" + kind + lists + "</numbering>"));
    }

    @Test
    void boxesOfFormsAreTickedOrNot() throws IOException {
        String box =
                "<r><fldChar><ffData><checkBox><default val=\"0\"/>%s</checkBox></ffData></fldChar></r>";
        assertEquals(
                "☐ Time-based ☒ Hybrid",
                lines(
                        p(
                                box.formatted(""),
                                r("Time-based "),
                                box.formatted("<checked/>"),
                                r("Hybrid"))));
    }

    @Test
    void aFieldThatNobodyFilledInSaysNothing() throws IOException {
        String field =
                "<sdt><sdtPr>%s</sdtPr><sdtContent>" + r("Enter text") + "</sdtContent></sdt>";
        assertEquals(
                "Occupation:", lines(p(r("Occupation: "), field.formatted("<showingPlcHdr/>"))));
        assertEquals("Occupation: Enter text", lines(p(r("Occupation: "), field.formatted(""))));
    }

    @Test
    void picturesAndFilesWithinAreTold() throws IOException {
        assertEquals(
                "Part of the document is another file placed into it. That part was not read.\n"
                        + "The document has 2 pictures. Words in pictures are not read.",
                notes(
                        cell("Mill")
                                + p(
                                        "<r><drawing><blip/></drawing><object><imagedata/><OLEObject/></object></r>")));
    }

    /** Stops of tabs are no tabs. */
    @Test
    void tabStopsPartNothing() throws IOException {
        assertEquals("Mill", lines(p("<pPr><tabs><tab pos=\"9\"/></tabs></pPr>", r("Mill"))));
        assertEquals(
                0,
                DocumentFile.read(
                                docx(p("<pPr><tabs><tab pos=\"9\"/></tabs></pPr>", r("Mill"))), "a")
                        .document()
                        .orElseThrow()
                        .lines()
                        .get(0)
                        .indent());
    }
}
