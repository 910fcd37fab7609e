package org.trellis.files.document;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.trellis.message.Message;

/**
 * The sheets of an Excel workbook (XLSX), a page each: a line for each row, values as they are
 * stored. Of merged cells the first holds the value.
 */
final class XlsxLines {
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String STYLES = "xl/styles.xml";
    private static final String SHEETS = "xl/worksheets/sheet\\d{1,4}\\.xml";
    private static final String BESIDE =
            "xl/(comments|drawings/drawing|threadedComments/threadedComment)\\d+\\.xml";
    private static final int COLUMN = 10;
    private static final int MOST_COLUMNS = 200;

    /** Excel's last day is at the end of 9999. */
    private static final double DAYS = 2_958_466;

    private final LineList lines;
    private final List<Message> notes;
    private final List<String> strings = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Boolean> percents = new ArrayList<>();
    private final List<Boolean> dates = new ArrayList<>();
    private final List<DocumentLine.Cell> row = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private int rows;

    XlsxLines(LineList lines, List<Message> notes) {
        this.lines = lines;
        this.notes = notes;
    }

    void read(byte[] bytes) throws IOException {
        Map<String, byte[]> parts =
                PackedDocument.parts(
                        bytes,
                        part ->
                                part.equals(STRINGS)
                                        || part.equals(STYLES)
                                        || part.matches(SHEETS)
                                        || part.matches(BESIDE));
        try {
            strings(parts.get(STRINGS));
            styles(parts.get(STYLES));
            boolean first = true;
            for (byte[] sheet : sheets(parts)) {
                if (!first) {
                    lines.newPage();
                }
                first = false;
                sheet(PackedDocument.xml(sheet));
            }
            for (Map.Entry<String, byte[]> part : new TreeMap<>(parts).entrySet()) {
                if (part.getKey().matches(BESIDE)) {
                    notes.addAll(PackedDocument.beside(part.getValue()));
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        notes.addAll(PackedDocument.macros(bytes));
    }

    /** In the order of their numbers. */
    private static Collection<byte[]> sheets(Map<String, byte[]> parts) {
        Map<Integer, byte[]> sheets = new TreeMap<>();
        parts.forEach(
                (name, part) -> {
                    if (name.matches(SHEETS)) {
                        sheets.put(Integer.parseInt(name.replaceAll("\\D", "")), part);
                    }
                });
        return sheets.values();
    }

    private void strings(byte[] part) throws XMLStreamException {
        if (part == null) {
            return;
        }
        XMLStreamReader xml = PackedDocument.xml(part);
        while (xml.hasNext()) {
            int event = xml.next();
            if (isStart(event, xml, "t")) {
                value.append(xml.getElementText());
            } else if (isStart(event, xml, "rPh")) {
                xml.nextTag();
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("si")) {
                strings.add(value.toString());
                value.setLength(0);
            }
        }
    }

    private void styles(byte[] part) throws XMLStreamException {
        if (part == null) {
            return;
        }
        XMLStreamReader xml = PackedDocument.xml(part);
        boolean inCells = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (isStart(event, xml, "numFmt")) {
                formats.put(number(xml, "numFmtId"), attribute(xml, "formatCode"));
            } else if (isStart(event, xml, "cellXfs")) {
                inCells = true;
            } else if (inCells && isStart(event, xml, "xf")) {
                int format = number(xml, "numFmtId");
                percents.add(
                        format == 9
                                || format == 10
                                || formats.getOrDefault(format, "").contains("%"));
                dates.add(isDate(format));
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inCells &= !xml.getLocalName().equals("cellXfs");
            }
        }
    }

    /** Excel keeps a date as the days since the end of 1899. */
    private boolean isDate(int format) {
        String letters =
                formats.getOrDefault(format, "").replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "");
        return format >= 14 && format <= 17
                || format == 22
                || letters.matches("(?iu).*y.*")
                || letters.matches("(?iu).*d.*m.*|.*m.*d.*");
    }

    private void sheet(XMLStreamReader xml) throws XMLStreamException {
        rows = 0;
        String kind = "";
        int style = 0;
        int column = 0;
        while (xml.hasNext() && !lines.isFull()) {
            int event = xml.next();
            if (isStart(event, xml, "row")) {
                skipTo(number(xml, "r"));
            } else if (isStart(event, xml, "c")) {
                kind = attribute(xml, "t");
                style = number(xml, "s");
                column = column(attribute(xml, "r"), column);
            } else if (isStart(event, xml, "v") || isStart(event, xml, "t")) {
                value.append(xml.getElementText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName(), kind, style, column);
            }
        }
    }

    private void end(String name, String kind, int style, int column) {
        if (name.equals("c")) {
            String text = shown(value.toString(), kind, style).replaceAll("[\\r\\n]+", " / ");
            int blank = text.length() - text.stripLeading().length();
            row.add(
                    new DocumentLine.Cell(
                            text.strip(), Math.min(column, MOST_COLUMNS) * COLUMN + blank));
            value.setLength(0);
        } else if (name.equals("row")) {
            endRow();
        }
    }

    /** A row with one filled cell may be a line of text with columns of its own. */
    private void endRow() {
        List<DocumentLine.Cell> filled =
                row.stream().filter(each -> !each.text().isBlank()).toList();
        if (filled.size() == 1) {
            DocumentLine.Cell only = filled.get(0);
            lines.text(" ".repeat(only.from()) + only.text(), false);
        } else {
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

    private String shown(String text, String kind, int style) {
        if (kind.equals("s")) {
            int index = text.matches("\\d{1,7}") ? Integer.parseInt(text) : -1;
            return index >= 0 && index < strings.size() ? strings.get(index) : "";
        }
        if (!kind.isEmpty() && !kind.equals("n") || !text.matches("-?[\\d.]+(E-?\\d{1,2})?")) {
            return text;
        }
        BigDecimal figure = new BigDecimal(text);
        if (style < dates.size() && dates.get(style) && figure.abs().doubleValue() < DAYS) {
            return LocalDate.of(1899, 12, 30).plusDays(figure.intValue()).toString();
        }
        boolean percent = style < percents.size() && percents.get(style);
        return plain(percent ? figure.movePointRight(2) : figure) + (percent ? "%" : "");
    }

    private static String plain(BigDecimal figure) {
        BigDecimal rounded = figure.setScale(6, java.math.RoundingMode.HALF_UP);
        return rounded.stripTrailingZeros().toPlainString();
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

    private static String attribute(XMLStreamReader xml, String name) {
        String found = xml.getAttributeValue(null, name);
        return found == null ? "" : found;
    }

    private static int number(XMLStreamReader xml, String name) {
        String text = attribute(xml, name);
        return text.matches("\\d{1,7}") ? Integer.parseInt(text) : 0;
    }
}
