package org.trellis.report.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.trellis.report.Words;

/** A document as a workbook: its words on the first sheet, each of its tables on one of its own. */
public final class DocumentXlsx {
    private static final int MOST_NAME = 31;
    private static final int UNIT = 256;
    private static final int WHOLE_WIDTH = 100;

    private final XSSFWorkbook book;
    private final CellStyle plain;
    private final CellStyle bold;
    private final Sheet first;
    private final Set<String> names = new HashSet<>();
    private final Map<Integer, List<String>> choices;

    private DocumentXlsx(XSSFWorkbook book, String firstSheet, Map<Integer, List<String>> choices) {
        this.book = book;
        this.choices = choices;
        this.plain = style(false);
        this.bold = style(true);
        this.first = sheet(firstSheet);
        first.setColumnWidth(0, WHOLE_WIDTH * UNIT);
    }

    public static byte[] of(Document document) {
        return of(document, document.title(), Map.of());
    }

    /**
     * @param firstSheet the name of the sheet with the words
     * @param choices by the number of a column of the tables: what may be chosen there; nothing
     *     where there is none
     */
    public static byte[] of(
            Document document, String firstSheet, Map<Integer, List<String>> choices) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            DocumentXlsx writer = new DocumentXlsx(book, firstSheet, choices);
            document.frame().ifPresent(frame -> writer.line(frame.headRight(), true));
            writer.blocks(document.blocks());
            document.frame().ifPresent(frame -> frame.foot().forEach(f -> writer.line(f, false)));
            var properties = book.getProperties().getCoreProperties();
            properties.setTitle(Words.clean(document.title()));
            properties.setCreator("Trellis");
            properties.getUnderlyingProperties().setCreatedProperty(Optional.<Date>empty());
            book.write(out);
            return DocumentDocx.undated(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CellStyle style(boolean strong) {
        CellStyle style = book.createCellStyle();
        XSSFFont font = book.createFont();
        font.setBold(strong);
        style.setFont(font);
        style.setWrapText(true);
        style.setQuotePrefixed(true);
        return style;
    }

    /** Names of sheets are short and differ in more than case. */
    private Sheet sheet(String title) {
        String base = WorkbookUtil.createSafeSheetName(Words.clean(title));
        String name = base;
        for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
            String end = " " + i;
            name = base.substring(0, Math.min(base.length(), MOST_NAME - end.length())) + end;
        }
        return book.createSheet(name);
    }

    private void blocks(List<Document.Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Document.Block block) {
        if (block instanceof Document.Table table) {
            table(table);
        } else if (block instanceof Document.Heading heading) {
            line(heading.text() + " " + heading.aside(), true);
        } else if (block instanceof Document.Pair pair) {
            blocks(pair.left());
            blocks(pair.right());
        } else {
            lines(block).forEach(text -> line(text, false));
        }
    }

    private static Stream<String> lines(Document.Block block) {
        if (block instanceof Document.Paragraph text) {
            return Stream.of(text.lead() + " " + text.text());
        } else if (block instanceof Document.Notice notice) {
            return Stream.of(notice.text());
        } else if (block instanceof Document.Facts facts) {
            return facts.facts().stream().map(fact -> fact.name() + ": " + fact.value());
        } else if (block instanceof Document.Bullets list) {
            return list.items().stream();
        } else if (block instanceof Document.Figures figures) {
            return figures.figures().stream().map(f -> f.value() + " " + f.words());
        } else if (block instanceof Document.Notes notes) {
            return notes.notes().stream();
        } else if (block instanceof Document.SmallPrint print) {
            return Stream.of(print.lead() + " " + print.text());
        } else if (block instanceof Document.Choice choice) {
            return choice.options().stream().map(o -> (o.ticked() ? "☒ " : "☐ ") + o.text());
        } else if (block instanceof Document.Signatures signatures) {
            return signatures.names().stream().map(n -> n + ": ____ " + signatures.date() + ": __");
        }
        return Stream.empty();
    }

    private void line(String text, boolean strong) {
        int at = first.getPhysicalNumberOfRows();
        write(first.createRow(at), 0, text, strong);
    }

    /** Always as text, also when somebody edits the cell: what looks like a formula stays words. */
    private void write(Row row, int column, String text, boolean strong) {
        var cell = row.createCell(column);
        cell.setCellValue(Words.clean(text));
        cell.setCellStyle(strong ? bold : plain);
    }

    private void table(Document.Table table) {
        Sheet sheet = sheet(table.title());
        List<Document.Column> columns = table.columns();
        Row head = sheet.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            write(head, i, columns.get(i).name(), true);
            sheet.setColumnWidth(i, Math.max(8, columns.get(i).share()) * UNIT);
        }
        sheet.createFreezePane(0, 1);
        Stream.concat(table.rows().stream(), table.total().stream())
                .forEach(cells -> row(sheet, cells));
        int last = Math.max(1, table.rows().size());
        choices.forEach((column, few) -> choice(sheet, last, column, few));
    }

    private static void choice(Sheet sheet, int last, int column, List<String> few) {
        if (!few.isEmpty()) {
            DataValidationHelper helper = sheet.getDataValidationHelper();
            sheet.addValidationData(
                    helper.createValidation(
                            helper.createExplicitListConstraint(few.toArray(String[]::new)),
                            new CellRangeAddressList(1, last, column, column)));
        }
    }

    private void row(Sheet sheet, List<Document.Cell> cells) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < cells.size(); i++) {
            Document.Cell cell = cells.get(i);
            String items = cell.items().isEmpty() ? "" : "; " + String.join("; ", cell.items());
            write(row, i, cell.whole() + items, !cell.lead().isEmpty() && cell.text().isEmpty());
        }
    }
}
