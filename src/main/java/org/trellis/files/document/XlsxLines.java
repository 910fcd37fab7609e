package org.trellis.files.document;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.trellis.files.document.excel.CellFormats;
import org.trellis.files.document.excel.SheetList;
import org.trellis.files.document.excel.SheetList.Sheet;
import org.trellis.message.Message;

/**
 * The sheets of an Excel workbook (XLSX) from left to right, a page each: a line for each row, with
 * its cells as Excel shows them. Of merged cells the first holds the value. What Excel does not
 * show, or shows struck through, is told instead.
 */
final class XlsxLines {
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String STYLES = "xl/styles.xml";
    private static final String BOOK = "xl/workbook.xml";
    private static final String LINKS = "xl/_rels/workbook.xml.rels";
    private static final String SHEETS = "xl/worksheets/[^/]{1,60}\\.xml";
    private static final String BESIDE =
            "xl/(comments|drawings/drawing|threadedComments/threadedComment)\\d+\\.xml";
    private static final int COLUMN = 10;
    private static final int MOST_COLUMNS = 200;

    /** Names of sheets that say what they hold; others, such as Sheet2, say nothing. */
    private static final String TELLING =
            "(?iu).*(work|process|oj[lt]\\b|on-the-job|related|instruction|class|course|wage|competenc"
                    + "|proceso|instrucción|curso|clase|sueldo|salari).*";

    private final LineList lines;
    private final List<Message> notes;
    private final List<String> strings = new ArrayList<>();
    private final CellFormats formats = new CellFormats();
    private final List<DocumentLine.Cell> row = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private final Set<Integer> hiddenColumns = new HashSet<>();
    private final StringBuilder hidden = new StringBuilder();
    private final StringBuilder struck = new StringBuilder();
    private final List<String> unfinished = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private boolean since1904;
    private int rows;
    private Cell cell = Cell.NONE;
    private boolean hiddenRow;

    /** A cell while it is read. */
    private record Cell(String name, String kind, int style, int column, boolean formula) {
        static final Cell NONE = new Cell("", "", 0, -1, false);

        Cell withFormula() {
            return new Cell(name, kind, style, column, true);
        }
    }

    XlsxLines(LineList lines, List<Message> notes) {
        this.lines = lines;
        this.notes = notes;
    }

    void read(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>(PackedDocument.parts(bytes, XlsxLines::isWanted));
        try {
            strings(parts.get(STRINGS));
            if (parts.containsKey(STYLES)) {
                formats.read(PackedDocument.xml(parts.get(STYLES)));
            }
            sheets(parts);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                if (part.getKey().matches(BESIDE)) {
                    notes.addAll(PackedDocument.beside(part.getValue()));
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        told("hidden", hidden.toString());
        told("struck", struck.toString());
        told("formulas", String.join(", ", unfinished));
        told("errors", String.join(", ", wrong));
        notes.addAll(PackedDocument.macros(bytes));
    }

    private static boolean isWanted(String part) {
        return Set.of(STRINGS, STYLES, BOOK, LINKS).contains(part)
                || part.matches(SHEETS)
                || part.matches(BESIDE);
    }

    private void told(String key, String words) {
        if (!words.isBlank()) {
            String shown = PackedDocument.shortened(words.strip());
            notes.add(Message.of("document.note." + key, shown));
        }
    }

    private void sheets(Map<String, byte[]> parts) throws XMLStreamException {
        boolean first = true;
        List<Sheet> all = list(parts);
        for (Sheet sheet : all) {
            byte[] part = parts.get(sheet.part());
            if (part == null) {
                continue;
            }
            if (sheet.hidden()) {
                notes.add(Message.of("document.note.sheet", sheet.name()));
                continue;
            }
            if (!first) {
                lines.newPage();
                lines.add(List.of(), false);
            }
            first = false;
            if (all.size() > 1 && sheet.name().matches(TELLING)) {
                lines.text(sheet.name(), false);
            }
            sheet(PackedDocument.xml(part), all.size() > 1 ? sheet.name() + "!" : "");
        }
    }

    /** As the workbook lists them; else in the order of their numbers. */
    private List<Sheet> list(Map<String, byte[]> parts) throws XMLStreamException {
        if (parts.containsKey(LINKS)) {
            SheetList read =
                    SheetList.read(
                            PackedDocument.xml(parts.get(BOOK)),
                            PackedDocument.xml(parts.get(LINKS)));
            since1904 = read.since1904();
            return read.sheets();
        }
        return parts.keySet().stream()
                .filter(name -> name.matches(SHEETS))
                .sorted(
                        java.util.Comparator.comparingInt(String::length)
                                .thenComparing(name -> name))
                .map(name -> new Sheet("", name, false))
                .toList();
    }

    private void strings(byte[] part) throws XMLStreamException {
        if (part == null) {
            return;
        }
        XMLStreamReader xml = PackedDocument.xml(part);
        boolean out = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (isStart(event, xml, "r")) {
                out = false;
            } else if (isStart(event, xml, "strike")) {
                out = !attribute(xml, "val").matches("0|false");
            } else if (isStart(event, xml, "t")) {
                (out ? struck : value).append(xml.getElementText()).append(out ? " " : "");
            } else if (isStart(event, xml, "rPh")) {
                xml.nextTag();
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("si")) {
                strings.add(value.toString());
                value.setLength(0);
                out = false;
            }
        }
    }

    private void sheet(XMLStreamReader xml, String name) throws XMLStreamException {
        rows = 0;
        hiddenColumns.clear();
        while (xml.hasNext() && !lines.isFull()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml, name);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName());
            }
        }
    }

    private void start(XMLStreamReader xml, String sheet) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "col" -> {
                for (int i = number(xml, "min");
                        isOn(xml, "hidden") && i <= Math.min(number(xml, "max"), MOST_COLUMNS);
                        i++) {
                    hiddenColumns.add(i - 1);
                }
            }
            case "row" -> {
                hiddenRow = isOn(xml, "hidden");
                skipTo(number(xml, "r"));
                cell = Cell.NONE;
            }
            case "c" -> {
                String at = attribute(xml, "r");
                int column = column(at, cell.column());
                cell = new Cell(sheet + at, attribute(xml, "t"), number(xml, "s"), column, false);
            }
            case "f" -> cell = cell.withFormula();
            case "v", "t" -> value.append(xml.getElementText());
            default -> {}
        }
    }

    private void end(String name) {
        if (name.equals("c")) {
            endCell();
        } else if (name.equals("row")) {
            endRow();
        }
    }

    private void endCell() {
        String text = shown(value.toString()).replaceAll("[\\r\\n]+", " / ");
        value.setLength(0);
        if (cell.kind().equals("e")) {
            wrong.add(cell.name() + " (" + text + ")");
        } else if (cell.formula() && text.isEmpty() && !cell.kind().equals("str")) {
            unfinished.add(cell.name());
        } else if (formats.isStruck(cell.style())) {
            struck.append(text).append(' ');
        } else if (hiddenRow || hiddenColumns.contains(cell.column())) {
            hidden.append(text).append(' ');
        } else {
            int blank = text.length() - text.stripLeading().length();
            int from = Math.min(cell.column(), MOST_COLUMNS) * COLUMN + blank;
            row.add(new DocumentLine.Cell(text.strip(), from));
        }
    }

    /** A row with one filled cell may be a line of text with columns of its own. */
    private void endRow() {
        List<DocumentLine.Cell> filled =
                row.stream().filter(each -> !each.text().isBlank()).toList();
        if (filled.size() == 1) {
            DocumentLine.Cell only = filled.get(0);
            lines.text(" ".repeat(only.from()) + only.text(), false);
        } else if (!hiddenRow) {
            lines.add(filled, false);
        }
        row.clear();
        rows++;
    }

    /** Rows that the workbook leaves out are empty. */
    private void skipTo(int number) {
        if (number > rows + 1) {
            lines.add(List.of(), false);
        }
        rows = Math.max(rows, number - 1);
    }

    private String shown(String text) {
        if (cell.kind().equals("s")) {
            int index = text.matches("\\d{1,7}") ? Integer.parseInt(text) : -1;
            return index >= 0 && index < strings.size() ? strings.get(index) : "";
        }
        if (cell.kind().equals("b")) {
            return text.equals("1") ? "TRUE" : "FALSE";
        }
        boolean figure = cell.kind().isEmpty() || cell.kind().equals("n");
        return figure && text.matches("-?(\\d+\\.?\\d*|\\.\\d+)([Ee][+-]?\\d{1,2})?")
                ? formats.shown(new BigDecimal(text), cell.style(), since1904)
                : text;
    }

    private static int column(String reference, int before) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isUpperCase(reference.charAt(i)); i++) {
            column = Math.min(column * 26 + reference.charAt(i) - 'A' + 1, MOST_COLUMNS);
        }
        return column == 0 ? before + 1 : column - 1;
    }

    private static boolean isStart(int event, XMLStreamReader xml, String name) {
        return event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(name);
    }

    private static boolean isOn(XMLStreamReader xml, String name) {
        return attribute(xml, name).matches("1|true");
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String found = xml.getAttributeValue(null, name);
        return found == null ? "" : found;
    }

    private static int number(XMLStreamReader xml, String name) {
        String text = attribute(xml, name);
        return text.matches("\\d{1,7}") ? Integer.parseInt(text) : 0;
    }
}
