package org.trellis.report.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.trellis.report.Words;

/** A document as DOCX on US letter, made of styles, numbered pages and real tables. */
public final class DocumentDocx {
    private final XWPFDocument docx;
    private final BigInteger bullets;
    private final DocxTables tables;
    private final DocxSheet sheet;

    private DocumentDocx(XWPFDocument docx, String lang, boolean sheets) {
        this.docx = docx;
        DocxStyles.define(docx, lang, sheets);
        this.bullets = DocxStyles.bullets(docx);
        this.tables = new DocxTables(docx, bullets);
        this.sheet = new DocxSheet(docx, tables);
    }

    public static byte[] of(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument docx = new XWPFDocument()) {
            DocumentDocx writer =
                    new DocumentDocx(docx, document.lang(), document.frame().isPresent());
            var properties = docx.getProperties().getCoreProperties();
            properties.setTitle(Words.clean(document.title()));
            properties.setSubjectProperty(Words.clean(document.about()));
            properties.setCreator("Trellis");
            var more = properties.getUnderlyingProperties();
            more.setLanguageProperty(DocxStyles.language(document.lang()));
            more.setCreatedProperty(Optional.<Date>empty());
            DocxStyles.page(docx, document, Words.of(document.lang()));
            if (document.frame().isEmpty()) {
                writer.paragraph("Title", document.title());
            }
            document.blocks().forEach(writer::block);
            docx.write(out);
            return undated(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same package without the time of writing in its entries: same document, same bytes. */
    static byte[] undated(byte[] docx) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
                to.putNextEntry(same);
                from.transferTo(to);
            }
        }
        return out.toByteArray();
    }

    private void block(Document.Block block) {
        if (block instanceof Document.Heading heading) {
            sheet.heading(heading);
        } else if (block instanceof Document.Paragraph paragraph) {
            sheet.paragraph("Normal", paragraph.lead(), paragraph.text());
        } else if (block instanceof Document.Notice notice) {
            paragraph("Notice", notice.text());
        } else if (block instanceof Document.Facts facts) {
            tables.facts(facts);
        } else if (block instanceof Document.Choice choice) {
            choice(choice);
        } else if (block instanceof Document.Bullets list) {
            bullets(list.items());
        } else if (block instanceof Document.Table table) {
            tables.table(table);
        } else {
            sheet.block(block);
        }
    }

    private XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = docx.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(Words.clean(text));
        return paragraph;
    }

    private void choice(Document.Choice choice) {
        XWPFParagraph paragraph = docx.createParagraph();
        for (Document.Option option : choice.options()) {
            paragraph
                    .createRun()
                    .setText(
                            (option.ticked() ? "☒ " : "☐ ") + Words.clean(option.text()) + "     ");
        }
    }

    private void bullets(List<String> items) {
        for (String item : items) {
            paragraph("ListBullet", item).setNumID(bullets);
        }
    }
}
