package org.trellis.report.document;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.trellis.report.Words;
import org.trellis.report.document.Document.Cell;
import org.trellis.report.document.Document.Column;

/** Tables whose first row is repeated on each page and whose rows stay in one piece. */
public final class DocxTables {
    private static final String LINE = "777777";
    private static final int CELL_MARGIN = 50;

    /** A name, a gap, a date, a gap. */
    private static final List<Integer> SIGNED = List.of(32, 2, 14, 2);

    private final XWPFDocument docx;
    private final BigInteger bullets;

    DocxTables(XWPFDocument docx, BigInteger bullets) {
        this.docx = docx;
        this.bullets = bullets;
    }

    void table(Document.Table table) {
        List<Column> columns = table.columns();
        List<Integer> shares = columns.stream().map(Column::share).toList();
        int height = 1 + table.rows().size() + (table.total().isPresent() ? 1 : 0);
        XWPFTable docxTable = create(height, shares);
        describe(docxTable, table.title());
        var indent = docxTable.getCTTbl().getTblPr().addNewTblInd();
        indent.setType(STTblWidth.DXA);
        indent.setW(BigInteger.valueOf(CELL_MARGIN));
        borders(docxTable, XWPFBorderType.SINGLE);
        XWPFTableRow head = docxTable.getRow(0);
        head.setRepeatHeader(true);
        for (int i = 0; i < columns.size(); i++) {
            head.getCell(i).setColor("E8E8E8");
            write(head.getCell(i), Cell.of(columns.get(i).name()), "TableHead", columns.get(i));
        }
        for (int row = 0; row < table.rows().size(); row++) {
            write(docxTable.getRow(row + 1), table.rows().get(row), "TableText", columns);
        }
        table.total()
                .ifPresent(
                        total -> {
                            write(docxTable.getRow(height - 1), total, "TableTotal", columns);
                            keepWithNext(docxTable.getRow(height - 2));
                        });
        space();
    }

    void facts(Document.Facts facts) {
        boolean named = facts.facts().stream().anyMatch(fact -> !fact.name().isEmpty());
        XWPFTable table = create(facts.facts().size(), named ? List.of(36, 64) : List.of(100));
        borders(table, XWPFBorderType.NONE);
        Column column = Column.words("", 1);
        for (int i = 0; i < facts.facts().size(); i++) {
            Document.Fact fact = facts.facts().get(i);
            XWPFTableRow row = table.getRow(i);
            XWPFTableCell value = row.getCell(named ? 1 : 0);
            if (named) {
                write(row.getCell(0), Cell.of(fact.name()), "TableName", column);
            }
            write(value, Cell.of(fact.value()), "TableText", column);
            if (fact.value().isEmpty()) {
                toWriteOn(value);
            }
            if (facts.isToFillIn() && i + 1 < facts.facts().size()) {
                keepWithNext(row);
            }
        }
        space();
    }

    /** Lines to sign on, in one row: below each stands whose it is, and beside it the date. */
    void signatures(Document.Signatures signatures) {
        List<Integer> shares = new ArrayList<>();
        signatures.names().forEach(name -> shares.addAll(SIGNED));
        docx.createParagraph().setStyle("ToSign");
        XWPFTable table = create(1, shares);
        borders(table, XWPFBorderType.NONE);
        for (int i = 0; i < shares.size(); i += SIGNED.size()) {
            String name = signatures.names().get(i / SIGNED.size());
            signed(table.getRow(0).getCell(i), name);
            signed(table.getRow(0).getCell(i + 2), signatures.date());
        }
        space();
    }

    private void signed(XWPFTableCell cell, String text) {
        write(cell, Cell.of(text), "TableText", Column.words("", 1));
        var top = cell.getCTTc().getTcPr().addNewTcBorders().addNewTop();
        top.setVal(STBorder.SINGLE);
        top.setSz(BigInteger.valueOf(7));
        top.setColor("000000");
    }

    private static void toWriteOn(XWPFTableCell cell) {
        var properties = cell.getCTTc().getTcPr();
        var bottom = properties.addNewTcBorders().addNewBottom();
        bottom.setVal(STBorder.SINGLE);
        bottom.setSz(BigInteger.valueOf(4));
        bottom.setColor(LINE);
    }

    XWPFTable create(int rows, List<Integer> shares) {
        XWPFTable table = docx.createTable(rows, shares.size());
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(DocxStyles.TEXT_WIDTH);
        var properties = table.getCTTbl().getTblPr();
        table.setCellMargins(0, CELL_MARGIN, 0, CELL_MARGIN);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        int all = shares.stream().mapToInt(Integer::intValue).sum();
        var grid = table.getCTTbl().getTblGrid();
        if (grid == null) {
            grid = table.getCTTbl().addNewTblGrid();
        }
        for (int i = 0; i < shares.size(); i++) {
            long width = (long) DocxStyles.TEXT_WIDTH * shares.get(i) / all;
            var column =
                    i < grid.sizeOfGridColArray() ? grid.getGridColArray(i) : grid.addNewGridCol();
            column.setW(BigInteger.valueOf(width));
            for (XWPFTableRow row : table.getRows()) {
                row.getCell(i).setWidthType(TableWidthType.DXA);
                row.getCell(i).setWidth(String.valueOf(width));
            }
        }
        table.getRows().forEach(row -> row.setCantSplitRow(true));
        return table;
    }

    private static void describe(XWPFTable table, String title) {
        table.getCTTbl().getTblPr().addNewTblCaption().setVal(Words.clean(title));
    }

    static void borders(XWPFTable table, XWPFBorderType type) {
        table.setTopBorder(type, 4, 0, LINE);
        table.setBottomBorder(type, 4, 0, LINE);
        table.setLeftBorder(type, 4, 0, LINE);
        table.setRightBorder(type, 4, 0, LINE);
        table.setInsideHBorder(type, 4, 0, LINE);
        table.setInsideVBorder(type, 4, 0, LINE);
    }

    private static void keepWithNext(XWPFTableRow row) {
        row.getTableCells().stream()
                .flatMap(cell -> cell.getParagraphs().stream())
                .forEach(paragraph -> paragraph.setKeepNext(true));
    }

    private void write(XWPFTableRow row, List<Cell> cells, String style, List<Column> columns) {
        for (int i = 0; i < cells.size(); i++) {
            write(row.getCell(i), cells.get(i), style, columns.get(i));
        }
    }

    private void write(XWPFTableCell cell, Cell content, String style, Column column) {
        XWPFParagraph text = cell.getParagraphs().get(0);
        text.setStyle(style);
        DocxSheet.led(text, content.lead(), content.text());
        if (column.figure()) {
            text.setAlignment(ParagraphAlignment.RIGHT);
        }
        for (String item : content.items()) {
            XWPFParagraph line = cell.addParagraph();
            line.setStyle(style);
            line.setNumID(bullets);
            line.createRun().setText(Words.clean(item));
        }
    }

    /** Two tables in a row would grow together. */
    void space() {
        XWPFParagraph paragraph = docx.createParagraph();
        paragraph.setStyle("TableEnd");
    }
}
