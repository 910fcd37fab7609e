package org.trellis.files.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.trellis.files.document.outline.DocumentOutline;
import org.trellis.files.document.program.ReadProgram;
import org.trellis.model.Issue;
import org.trellis.report.Words;

/**
 * Documents that are hard to read, or meant to be: one clear message each, or all that is in them.
 */
class HardDocumentsTest {
    private static DocumentOutline.Read read(byte[] bytes) {
        return DocumentOutline.read(bytes, "a.docx");
    }

    /** The start of the one message, which has to be there in both languages. */
    private static String refused(byte[] bytes) {
        DocumentOutline.Read read = read(bytes);
        assertTrue(read.outline().isEmpty(), "read");
        assertEquals(1, read.issues().size());
        Words.of("es").say(read.issues().get(0).value());
        return Words.of("en").say(read.issues().get(0).value()).replaceFirst("[.:;].*", "");
    }

    private static String notes(byte[] bytes) {
        List<String> notes = new ArrayList<>();
        for (Issue each : read(bytes).issues()) {
            notes.add(Words.of("en").say(each.value()));
        }
        return String.join("|", notes);
    }

    /** Each process with its hours and its tasks. */
    private static String outline(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (ReadProgram program : read(bytes).outline().orElseThrow().programs()) {
            for (ReadProgram.Process each : program.processes()) {
                String hours = each.hours().map(h -> h.hours().toString()).orElse("?");
                List<String> tasks = each.tasks().stream().map(ReadProgram.Duty::words).toList();
                text.append(each.title()).append(' ').append(hours).append(' ').append(tasks);
                text.append('\n');
            }
        }
        return text.toString().strip();
    }

    private interface Written {
        void to(XWPFDocument word) throws IOException;
    }

    private static byte[] word(Written content) throws IOException {
        try (XWPFDocument word = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            word.createParagraph().createRun().setText("WORK PROCESS SCHEDULE");
            content.to(word);
            word.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] rows(String... rows) throws IOException {
        return word(word -> table(word, rows));
    }

    private static XWPFTable table(XWPFDocument word, String... rows) {
        int columns = rows[0].split("\\|", -1).length;
        XWPFTable table = word.createTable(rows.length, columns);
        for (int i = 0; i < rows.length; i++) {
            String[] cells = rows[i].split("\\|", -1);
            for (int column = 0; column < columns; column++) {
                table.getRow(i).getCell(column).setText(cells[column]);
            }
        }
        return table;
    }

    /** The same parts and one more. */
    private static byte[] with(byte[] packed, String name, byte[] part) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(packed));
                var zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().equals(name)) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    zip.write(in.readAllBytes());
                }
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(part);
        }
        return out.toByteArray();
    }

    private static byte[] protectedPdf() throws IOException {
        try (PDDocument pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] protectedWord(byte[] plain) throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var stream = encryptor.getDataStream(files)) {
                stream.write(plain);
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    @Test
    void aPasswordIsNamed() throws Exception {
        String asked = "This document is protected by a password";
        assertEquals(asked, refused(protectedPdf()));
        assertEquals(asked, refused(protectedWord(rows("A. Mill|500"))));
    }

    /** Little to send, and far too much to unpack: as text, beside it, or as many small parts. */
    @Test
    void aBombIsNotUnpacked() throws IOException {
        String told = "This document unpacks to far more text than is read here";
        byte[] word = rows("A. Mill|500");
        assertEquals(told, refused(with(word, "word/document.xml", new byte[60_000_000])));
        assertEquals(told, refused(with(word, "word/media/a.png", new byte[250_000_000])));
        byte[] excel =
                with(with(word, "word/document.xml", new byte[0]), "xl/workbook.xml", new byte[0]);
        assertTrue(refused(with(excel, "xl/sharedStrings.xml", new byte[60_000_000])).length() > 0);
    }

    /** Entities that grow, or lead to files, are not followed. */
    @Test
    void entitiesAreNotFollowed() throws IOException {
        String xml =
                "<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>"
                        + "<document><body><p><r><t>&a;</t></r></p></body></document>";
        byte[] word = with(rows("A. Mill|500"), "word/document.xml", xml.getBytes());
        assertTrue(read(word).outline().isEmpty());
    }

    @Test
    void macrosAreToldAndNotRun() throws IOException {
        String told = "The document contains macros. Its text was read; nothing in it was run.";
        byte[] word = with(rows("A. Mill|500"), "word/vbaProject.bin", new byte[99]);
        assertEquals(told, notes(word));
        assertEquals("Mill 500 []", outline(word));
        byte[] excel = with(sheet(false), "xl/vbaProject.bin", new byte[99]);
        assertEquals(told, notes(excel));
        assertEquals("Mill 500 [Mill slots]", outline(excel));
    }

    private static byte[] sheet(boolean merged) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("WORK PROCESS SCHEDULE");
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue("A. Mill");
            row.createCell(merged ? 3 : 1).setCellValue(500);
            sheet.createRow(2).createCell(0).setCellValue("1. Mill slots");
            if (merged) {
                sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 2));
                sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    /** A process whose cell goes down over its tasks has all of them. */
    @Test
    void mergedCellsCountOnce() throws IOException {
        assertEquals("Mill 500 [Mill slots]", outline(sheet(true)));
        byte[] word =
                word(
                        at -> {
                            XWPFTable table =
                                    table(at, "Mill|Cut slots|500", "|Cut gears|", "Saw|Cut|100");
                            for (int column : new int[] {0, 2}) {
                                merge(table.getRow(0).getCell(column), true);
                                merge(table.getRow(1).getCell(column), false);
                            }
                        });
        assertEquals("Mill 500 [Cut slots, Cut gears]\nSaw 100 [Cut]", outline(word));
    }

    private static void merge(XWPFTableCell cell, boolean first) {
        var merge = cell.getCTTc().addNewTcPr().addNewVMerge();
        if (first) {
            merge.setVal(org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge.RESTART);
        }
    }

    @Test
    void aTableWithinATableIsRead() throws IOException {
        byte[] word =
                word(
                        at -> {
                            XWPFTable table = table(at, "A. Mill|500", "|", "B. Saw|100");
                            XWPFTableCell cell = table.getRow(1).getCell(0);
                            var inner =
                                    cell.insertNewTbl(
                                            cell.getParagraphs().get(0).getCTP().newCursor());
                            inner.createRow().createCell().setText("1. Cut slots");
                            inner.createRow().createCell().setText("2. Cut gears");
                        });
        assertEquals("Mill 500 [Cut slots, Cut gears]\nSaw 100 []", outline(word));
    }

    /** Pictures make it large: it is told before anything is unpacked. */
    @Test
    void twentyMegabytesAreTooLarge() throws IOException {
        byte[] noise = new byte[20_000_000];
        new java.util.Random(1).nextBytes(noise);
        byte[] word = with(rows("A. Mill|500"), "word/media/a.png", noise);
        assertEquals("This document is 20 MB", refused(word));
    }

    @Test
    void twoHundredPagesAreToldWithWhatToDo() throws IOException {
        try (PDDocument pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (int i = 0; i < 200; i++) {
                pdf.addPage(new PDPage());
            }
            pdf.save(out);
            assertEquals("This PDF has 200 pages", refused(out.toByteArray()));
        }
        String lines = "A line of the standards\n".repeat(9000);
        assertEquals("This document has more than 6000 lines", refused(lines.getBytes()));
    }

    @Test
    void nothingIsSaidToBeNothing() {
        assertEquals("There is no text in this document", refused(new byte[0]));
    }

    /** Everybody's computer writes text in its own way. */
    @Test
    void textIsReadInAnyEncoding() {
        String text = "Procesos de trabajo\nA. Máquinas\t500\n1. Señales\n";
        for (Charset each :
                List.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE,
                        Charset.forName("windows-1252"))) {
            assertEquals("Máquinas 500 [Señales]", outline(text.getBytes(each)), each.name());
        }
    }

    /** Comments, text boxes and notes are in no line: each is told with its words. */
    @Test
    void whatStandsBesideTheTextIsTold() throws IOException {
        byte[] comment =
                "<comments><comment><p><r><t>Ask Ann</t></r></p></comment></comments>".getBytes();
        assertTrue(
                notes(with(rows("A. Mill|500"), "word/comments.xml", comment)).contains("Ask Ann"));
        byte[] excel = "<comments><text><r><t>Ask Bob</t></r></text></comments>".getBytes();
        assertTrue(notes(with(sheet(false), "xl/comments1.xml", excel)).contains("Ask Bob"));
        byte[] drawing = "<wsDr><txBody><p><r><t>600 hours</t></r></p></txBody></wsDr>".getBytes();
        assertTrue(notes(with(sheet(false), "xl/drawings/drawing1.xml", drawing)).contains("600"));
    }
}
