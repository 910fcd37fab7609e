package org.trellis.files.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The first sheet of an Excel workbook (XLSX) as the text of a CSV table: values as they are
 * stored, without formats. Nothing outside the workbook is read, and what is unpacked is bounded.
 */
public final class Workbook {
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final long MOST_UNPACKED = 500_000_000;
    private static final int MOST_COLUMNS = 500;
    private static final int LETTERS = 26;

    private final List<String> strings = new ArrayList<>();
    private final StringBuilder csv = new StringBuilder();
    private final StringBuilder value = new StringBuilder();
    private final int mostLetters;
    private int columns;
    private int width;

    private Workbook(int mostLetters) {
        this.mostLetters = mostLetters;
    }

    /** The packed bytes, which can be opened again for each part. */
    public interface Packed {
        InputStream open() throws IOException;
    }

    /**
     * The text of the first sheet.
     *
     * @throws IOException when it is not a workbook, is cut off, or unpacks to more than a table
     *     may have
     */
    public static String csv(Packed workbook) throws IOException {
        var read = new Workbook(Bounds.OF_DATA.mostBytes());
        read.part(workbook, STRINGS, read::readStrings);
        if (!read.part(workbook, SHEET, read::readSheet)) {
            throw new IOException(SHEET);
        }
        return read.csv.toString();
    }

    private interface Part {
        void read(XMLStreamReader xml) throws XMLStreamException, IOException;
    }

    private boolean part(Packed workbook, String name, Part part) throws IOException {
        try (var zip = new ZipInputStream(workbook.open())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    part.read(factory().createXMLStreamReader(new Bounded(zip)));
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException | IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private void readStrings(XMLStreamReader xml) throws XMLStreamException, IOException {
        long letters = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (isStart(event, xml, "t")) {
                value.append(xml.getElementText());
            } else if (isEnd(event, xml, "si")) {
                strings.add(value.toString());
                letters += value.length();
                value.setLength(0);
                bound(letters);
            }
        }
    }

    private void readSheet(XMLStreamReader xml) throws XMLStreamException, IOException {
        String kind = "";
        int column = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (isStart(event, xml, "c")) {
                kind = attribute(xml, "t");
                column = column(attribute(xml, "r"));
            } else if (isStart(event, xml, "v") || isStart(event, xml, "t")) {
                value.append(xml.getElementText());
            } else if (isEnd(event, xml, "c")) {
                cell(kind, column);
            } else if (isEnd(event, xml, "row")) {
                endRow();
            }
        }
    }

    private void cell(String kind, int column) throws IOException {
        String text = value.toString();
        value.setLength(0);
        if (kind.equals("s")) {
            int number = Integer.parseInt(text);
            if (number < 0 || number >= strings.size()) {
                throw new IOException(STRINGS + number);
            }
            text = strings.get(number);
        } else if (kind.equals("b")) {
            text = text.equals("1") ? "TRUE" : "FALSE";
        }
        if (column >= MOST_COLUMNS) {
            throw new IOException(SHEET + column);
        }
        for (int i = Math.max(0, columns - 1); i < column; i++) {
            csv.append(',');
        }
        columns = column + 1;
        csv.append(quoted(text));
        bound(csv.length());
    }

    /** Each row is as wide as the first: a workbook leaves out empty cells. */
    private void endRow() {
        width = Math.max(width, columns);
        csv.append(",".repeat(Math.max(0, width - Math.max(1, columns)))).append('\n');
        columns = 0;
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(letter -> ",\"\n\r".indexOf(letter) >= 0);
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private void bound(long letters) throws IOException {
        if (letters > mostLetters) {
            throw new IOException(Long.toString(letters));
        }
    }

    /** Of a cell such as {@code AB12}, from 0; the next one where it does not say. */
    private int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isUpperCase(reference.charAt(i)); i++) {
            column = Math.min(column * LETTERS + reference.charAt(i) - 'A' + 1, MOST_COLUMNS + 1);
        }
        return column == 0 ? columns : column - 1;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String found = xml.getAttributeValue(null, name);
        return found == null ? "" : found;
    }

    private static boolean isStart(int event, XMLStreamReader xml, String name) {
        return event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(name);
    }

    private static boolean isEnd(int event, XMLStreamReader xml, String name) {
        return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(name);
    }

    /** Ends with a fault after so many unpacked bytes. */
    private static final class Bounded extends FilterInputStream {
        private long left = MOST_UNPACKED;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            left -= Math.max(0, read);
            if (left < 0) {
                throw new IOException(SHEET);
            }
            return read;
        }
    }
}
