package org.trellis.report.document;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.trellis.report.Words;

/** The blocks of a paper set in sheets, as DOCX. */
final class DocxSheet {
    private final XWPFDocument docx;
    private final DocxTables tables;

    DocxSheet(XWPFDocument docx, DocxTables tables) {
        this.docx = docx;
        this.tables = tables;
    }

    void block(Document.Block block) {
        if (block instanceof Document.NewPage) {
            XWPFParagraph end = docx.createParagraph();
            end.setStyle("TableEnd");
            end.setPageBreak(true);
        } else if (block instanceof Document.Pair pair) {
            pair(List.of(pair.left(), pair.right()));
        } else if (block instanceof Document.Figures figures) {
            pair(
                    figures.figures().stream()
                            .map(f -> new Document.Paragraph(f.value(), f.words()))
                            .map(List::<Document.Block>of)
                            .toList());
        } else if (block instanceof Document.Notes notes) {
            notes.notes().forEach(note -> paragraph("SmallPrint", "", note));
        } else if (block instanceof Document.SmallPrint print) {
            XWPFParagraph small = paragraph("SmallPrint", print.lead(), print.text());
            small.getRuns().forEach(run -> run.setLang(DocxStyles.language(print.lang())));
        } else if (block instanceof Document.Signatures signatures) {
            tables.signatures(signatures);
        }
    }

    XWPFParagraph paragraph(String style, String lead, String text) {
        XWPFParagraph paragraph = docx.createParagraph();
        paragraph.setStyle(style);
        led(paragraph, lead, text);
        return paragraph;
    }

    void heading(Document.Heading heading) {
        XWPFParagraph paragraph = paragraph(style(heading), "", heading.text());
        aside(paragraph, heading);
    }

    private static String style(Document.Heading heading) {
        return heading.level() == 1 ? "Title" : "Heading" + (heading.level() - 1);
    }

    private static void aside(XWPFParagraph paragraph, Document.Heading heading) {
        if (!heading.aside().isEmpty()) {
            XWPFRun run = paragraph.createRun();
            run.setText(" " + Words.clean(heading.aside()));
            run.setBold(false);
            run.setFontSize(9);
        }
    }

    static void led(XWPFParagraph paragraph, String lead, String text) {
        if (!lead.isEmpty()) {
            XWPFRun bold = paragraph.createRun();
            bold.setText(Words.clean(lead) + (text.isEmpty() ? "" : " "));
            bold.setBold(true);
        }
        paragraph.createRun().setText(Words.clean(text));
    }

    /** A row without rules: a column for each. */
    private void pair(List<List<Document.Block>> columns) {
        XWPFTable row = tables.create(1, columns.stream().map(each -> 1).toList());
        DocxTables.borders(row, XWPFBorderType.NONE);
        for (int i = 0; i < columns.size(); i++) {
            XWPFTableCell cell = row.getRow(0).getCell(i);
            columns.get(i).forEach(block -> inside(cell, block));
            cell.removeParagraph(0);
        }
        tables.space();
    }

    private static void inside(XWPFTableCell cell, Document.Block block) {
        if (block instanceof Document.Facts facts) {
            facts.facts().forEach(fact -> inside(cell, fact.name(), fact.value()));
            return;
        }
        if (block instanceof Document.Bullets bullets) {
            bullets.items().forEach(item -> inside(cell, "", "– " + item));
            return;
        }
        if (block instanceof Document.Heading heading) {
            XWPFParagraph title = cell.addParagraph();
            title.setStyle(style(heading));
            led(title, "", heading.text());
            aside(title, heading);
        } else if (block instanceof Document.Paragraph paragraph) {
            inside(cell, paragraph.lead(), paragraph.text());
        }
    }

    private static void inside(XWPFTableCell cell, String lead, String text) {
        XWPFParagraph line = cell.addParagraph();
        line.setStyle("TableText");
        led(line, lead, text);
    }
}
