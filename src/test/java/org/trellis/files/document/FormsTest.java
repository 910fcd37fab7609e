package org.trellis.files.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.trellis.files.document.outline.DocumentOutline;
import org.trellis.report.Words;

/** One schedule as Word, Excel, PDF and text: the same processes, hours and tasks. */
class FormsTest {
    private static final List<String> ROWS =
            List.of(
                    "Occupation: Invented Rigger|",
                    "WORK PROCESS SCHEDULE|",
                    "A. Tool crib|500",
                    "1. Issue and receive tools|",
                    "2. Keep records|",
                    "B. Drill press|1,000-1,500",
                    "1. Drill, ream and tap|",
                    "Total hours|1,500-2,000");
    private static final String READ =
            "Invented Rigger: Tool crib 500 [Issue and receive tools, Keep records]"
                    + " Drill press 1000-1500 [Drill, ream and tap]";

    private static String read(byte[] bytes) {
        var read = DocumentOutline.read(bytes, "a");
        if (read.outline().isEmpty()) {
            return Words.of("en").say(read.issues().get(0).value());
        }
        var program = read.outline().get().programs().get(0);
        StringBuilder text = new StringBuilder(program.title()).append(":");
        program.processes()
                .forEach(
                        each ->
                                text.append(' ')
                                        .append(each.title())
                                        .append(' ')
                                        .append(each.hours().orElseThrow().hours())
                                        .append(' ')
                                        .append(
                                                each.tasks().stream()
                                                        .map(t -> t.words())
                                                        .toList()));
        return text.toString();
    }

    private static String start(String text) {
        return read(text.getBytes(StandardCharsets.ISO_8859_1)).replaceFirst("[.:].*", "");
    }

    @Test
    void text() {
        String pasted = String.join("\n", ROWS).replace("|", "\t");
        assertEquals(READ, read(pasted.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void wordWithATable() throws IOException {
        try (XWPFDocument word = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            word.createParagraph().createRun().setText("Occupation: Invented Rigger");
            word.createParagraph().createRun().setText("WORK PROCESS SCHEDULE");
            XWPFTable table = word.createTable(ROWS.size() - 2, 2);
            for (int i = 2; i < ROWS.size(); i++) {
                String[] cells = ROWS.get(i).split("\\|", -1);
                table.getRow(i - 2).getCell(0).setText(cells[0]);
                table.getRow(i - 2).getCell(1).setText(cells[1]);
            }
            word.write(out);
            assertEquals(READ, read(out.toByteArray()));
        }
    }

    @Test
    void excel() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet();
            for (int i = 0; i < ROWS.size(); i++) {
                String[] cells = ROWS.get(i).split("\\|", -1);
                var row = sheet.createRow(i);
                row.createCell(0).setCellValue(cells[0]);
                if (cells[1].matches("\\d+")) {
                    row.createCell(1).setCellValue(Integer.parseInt(cells[1]));
                } else if (!cells[1].isEmpty()) {
                    row.createCell(1).setCellValue(cells[1]);
                }
            }
            book.write(out);
            assertEquals(READ, read(out.toByteArray()));
        }
    }

    private static byte[] pdf(List<String> rows) throws IOException {
        try (PDDocument pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (var content = new PDPageContentStream(pdf, page)) {
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                for (int i = 0; i < rows.size(); i++) {
                    String[] cells = rows.get(i).split("\\|", -1);
                    for (int column = 0; column < 2; column++) {
                        content.beginText();
                        content.newLineAtOffset(60 + 380 * column, 700 - 14 * i);
                        content.showText(cells[column]);
                        content.endText();
                    }
                }
            }
            pdf.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void pdfWithText() throws IOException {
        assertEquals(READ, read(pdf(ROWS)));
    }

    @Test
    void aPdfWithoutTextIsNamedAScan() throws IOException {
        assertEquals("This PDF is a scan", read(pdf(List.of())).replaceFirst(":.*", ""));
    }

    @Test
    void whatWeDoNotReadIsNamed() {
        assertEquals("This is rich text (RTF)", start("{\\rtf1 Tool crib 500}"));
        assertEquals("This is an old Word or Excel file (", start("\u00d0\u00cf\u0011\u00e0 doc"));
        assertEquals("There is no text in this document", start(" \n "));
        assertEquals("This is not a document we can read", start("a\u0000\u0001b\u0002"));
        assertEquals("This document is damaged, or was not saved completely", start("%PDF-1"));
    }
}
