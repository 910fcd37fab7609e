package org.trellis.files.document;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.trellis.message.Message;

/**
 * The body of a Word document (DOCX): a line for each paragraph and for each row of a table. The
 * paragraphs of one cell, those of a table inside it too, are parted by a slash. Text that was
 * deleted with tracked changes is left out.
 */
final class DocxLines {
    private static final String BODY = "word/document.xml";
    private static final String NUMBERING = "word/numbering.xml";
    private static final String MARGINS =
            "word/(header|footer|footnotes|endnotes|comments)\\d*\\.xml";
    private static final Set<String> PASSED_OVER = Set.of("Fallback", "moveFrom", "instrText");
    private static final int COLUMN = 24;
    private static final String PART = " / ";

    /** Twentieths of a point that a letter is wide. */
    private static final int LETTER = 120;

    private final LineList lines;
    private final List<Message> notes;
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final List<DocumentLine.Cell> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private DocxNumbering numbering = DocxNumbering.NONE;
    private int tables;
    private int column;
    private int span;

    DocxLines(LineList lines, List<Message> notes) {
        this.lines = lines;
        this.notes = notes;
    }

    /** A paragraph while it is read. */
    private static final class Paragraph {
        final StringBuilder text = new StringBuilder();
        String list = "";
        int level;
        int indent;
        boolean heading;
        String picture = "";
    }

    void read(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>(PackedDocument.parts(bytes, DocxLines::isWanted));
        try {
            if (parts.containsKey(NUMBERING)) {
                numbering = DocxNumbering.read(PackedDocument.xml(parts.get(NUMBERING)));
            }
            body(PackedDocument.xml(parts.get(BODY)));
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                if (part.getKey().matches(MARGINS)) {
                    notes.addAll(PackedDocument.beside(part.getValue()));
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        notes.addAll(PackedDocument.macros(bytes));
    }

    private static boolean isWanted(String part) {
        return part.equals(BODY) || part.equals(NUMBERING) || part.matches(MARGINS);
    }

    private void body(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext() && !lines.isFull()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (PASSED_OVER.contains(xml.getLocalName())) {
                    passOver(xml);
                } else {
                    start(xml);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName());
            }
        }
    }

    private static void passOver(XMLStreamReader xml) throws XMLStreamException {
        for (int open = 1; open > 0 && xml.hasNext(); ) {
            int event = xml.next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            open -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "p" -> paragraphs.push(new Paragraph());
            case "tbl" -> openTable();
            case "tr" -> column = tables == 1 ? 0 : column;
            case "gridSpan" -> span = tables == 1 ? number(value(xml, "val"), 1) : span;
            default -> {
                if (!paragraphs.isEmpty()) {
                    inParagraph(xml, paragraphs.peek());
                }
            }
        }
    }

    private void openTable() {
        tables++;
        if (tables == 2) {
            notes.add(Message.of("document.note.nested"));
        }
    }

    private void inParagraph(XMLStreamReader xml, Paragraph at) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "t" -> at.text.append(xml.getElementText());
            case "tab" -> at.text.append('\t');
            case "noBreakHyphen" -> at.text.append('-');
            case "br" -> lineBreak(value(xml, "type"), at);
            case "sym" -> at.text.append(sign(value(xml, "char")));
            case "ilvl" -> at.level = number(value(xml, "val"), 0);
            case "numId" -> at.list = value(xml, "val");
            case "ind" -> at.indent = number(value(xml, "left") + value(xml, "start"), 0) / LETTER;
            case "pStyle" ->
                    at.heading = value(xml, "val").matches("(?iu)(heading|t.?tulo|title).*");
            case "docPr" -> at.picture = "[" + value(xml, "descr") + "]";
            default -> {}
        }
    }

    private void lineBreak(String type, Paragraph at) {
        if (type.equals("page") && tables == 0) {
            flush(at);
            lines.newPage();
        } else {
            at.text.append('\n');
        }
    }

    /** Boxes to tick, as the symbol fonts number them. */
    private static String sign(String code) {
        return switch (code.toUpperCase(Locale.ROOT)) {
            case "F0FE", "F0FD", "F053", "F054" -> "☒";
            case "F06F", "F0A8", "F071", "F072" -> "☐";
            default -> "•";
        };
    }

    private void end(String name) {
        switch (name) {
            case "p" -> endParagraph();
            case "tbl" -> tables--;
            case "tc" -> endCell();
            case "tr" -> endRow();
            default -> {}
        }
    }

    private void endParagraph() {
        Paragraph ended = paragraphs.pop();
        if (ended.text.toString().isBlank() && ended.picture.length() > 2) {
            ended.text.append(ended.picture);
        }
        if (tables == 0) {
            flush(ended);
        } else if (!ended.text.toString().isBlank()) {
            part();
            cell.append(mark(ended)).append(ended.text.toString().strip().replaceAll("\\s+", " "));
        }
    }

    private void flush(Paragraph ended) {
        String mark = ended.text.toString().isBlank() ? "" : mark(ended);
        int indent = mark.isEmpty() ? ended.indent : Math.max(ended.indent, 4 * ended.level);
        for (String part : (mark + ended.text).split("\n", -1)) {
            lines.text(" ".repeat(Math.min(80, Math.max(0, indent))) + part, ended.heading);
        }
        ended.text.setLength(0);
    }

    private String mark(Paragraph at) {
        return at.list.isEmpty() ? "" : numbering.next(at.list, at.level);
    }

    private void endCell() {
        if (tables == 1) {
            String text = cell.toString().replaceFirst(PART + "$", "");
            row.add(new DocumentLine.Cell(text, column * COLUMN));
            cell.setLength(0);
            column += Math.max(1, span);
            span = 1;
        } else {
            part();
        }
    }

    /** Once between two paragraphs of a cell. */
    private void part() {
        if (cell.length() > 0 && !cell.toString().endsWith(PART)) {
            cell.append(PART);
        }
    }

    private void endRow() {
        if (tables == 1) {
            lines.add(row, false);
            row.clear();
        }
    }

    private static String value(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static int number(String text, int otherwise) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }
}
