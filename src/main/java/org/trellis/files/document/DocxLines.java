package org.trellis.files.document;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.trellis.files.document.word.DocxNumbering;
import org.trellis.files.document.word.DocxText;
import org.trellis.files.document.word.NestedTables;
import org.trellis.files.document.word.ParagraphStyles;
import org.trellis.message.Message;

/**
 * The body of a Word document (DOCX): a line for each paragraph and for each row of a table, as
 * Word shows it with all tracked changes accepted. What it does not show, or shows struck through,
 * is told instead.
 */
final class DocxLines implements NestedTables.Lines {
    private static final String BODY = "word/document\\d*\\.xml";
    private static final String NUMBERING = "word/numbering.xml";
    private static final String STYLES = "word/styles.xml";
    private static final String MARGINS =
            "word/(header|footer|footnotes|endnotes|comments|diagrams/data)\\d*\\.xml";

    /** What stood before, the codes behind fields, and what older programs are shown. */
    private static final Set<String> PASSED_OVER =
            Set.of(
                    "Fallback",
                    "moveFrom",
                    "instrText",
                    "tabs",
                    "pPrChange",
                    "rPrChange",
                    "tblPrChange",
                    "tblPrExChange",
                    "trPrChange",
                    "tcPrChange",
                    "tblGridChange",
                    "sectPrChange",
                    "numberingChange");

    private static final int COLUMN = 24;
    private static final Set<String> CHANGES = Set.of("ins", "del", "moveFrom", "moveTo");

    private final LineList lines;
    private final List<Message> notes;
    private final DocxText text;
    private final NestedTables tables;
    private final Set<String> seen = new LinkedHashSet<>();
    private int pictures;

    private DocxLines(LineList lines, List<Message> notes, DocxText text) {
        this.lines = lines;
        this.notes = notes;
        this.text = text;
        tables = new NestedTables(this);
    }

    static void read(byte[] bytes, LineList lines, List<Message> notes) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>(PackedDocument.parts(bytes, DocxLines::isWanted));
        try {
            DocxNumbering numbering =
                    parts.containsKey(NUMBERING)
                            ? DocxNumbering.read(PackedDocument.xml(parts.get(NUMBERING)))
                            : DocxNumbering.NONE;
            ParagraphStyles styles =
                    parts.containsKey(STYLES)
                            ? ParagraphStyles.read(PackedDocument.xml(parts.get(STYLES)))
                            : ParagraphStyles.NONE;
            String body =
                    parts.keySet().stream()
                            .filter(each -> each.matches(BODY))
                            .findFirst()
                            .orElseThrow();
            new DocxLines(lines, notes, new DocxText(styles, numbering)).body(parts.get(body));
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
        return part.equals(NUMBERING)
                || part.equals(STYLES)
                || part.matches(BODY)
                || part.matches(MARGINS);
    }

    private void body(byte[] part) throws XMLStreamException {
        XMLStreamReader xml = PackedDocument.xml(part);
        while (xml.hasNext() && !lines.isFull()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                changed(xml.getLocalName());
                if (PASSED_OVER.contains(xml.getLocalName())
                        && !text.isMarkOfMove(xml.getLocalName())) {
                    passOver(xml);
                } else {
                    start(xml);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName());
            }
        }
        text.rest().forEach(tables::paragraph);
        if (tables.isNested()) {
            seen.add("nested");
        }
        told("hidden", text.unseen());
        told("struck", text.struck());
        seen.forEach(each -> notes.add(Message.of("document.note." + each)));
        if (pictures > 0) {
            notes.add(Message.of("document.note.pictures", pictures));
        }
    }

    private void told(String key, String words) {
        if (!words.isBlank()) {
            String shown = PackedDocument.shortened(words.strip());
            notes.add(Message.of("document.note." + key, shown));
        }
    }

    @Override
    public void text(String line, boolean heading) {
        lines.text(line, heading);
    }

    @Override
    public void row(List<NestedTables.RowCell> cells) {
        lines.add(
                cells.stream()
                        .map(each -> new DocumentLine.Cell(each.words(), each.column() * COLUMN))
                        .toList(),
                false);
    }

    private void changed(String name) {
        if (CHANGES.contains(name)) {
            seen.add("tracked");
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
            case "tbl" -> tables.open();
            case "tr" -> tables.openRow();
            case "tc" -> tables.openCell();
            case "gridSpan" -> tables.span(DocxText.number(DocxText.value(xml, "val"), 1));
            case "gridBefore" -> tables.before(DocxText.number(DocxText.value(xml, "val"), 0));
            case "trPr" -> tables.inRowProperties(true);
            case "blip", "imagedata" -> pictures++;
            case "altChunk", "OLEObject" -> seen.add("embedded");
            case "sdtContent" -> {
                if (text.isPlaceholder()) {
                    passOver(xml);
                }
            }
            case "del" -> {
                if (tables.isInRowProperties()) {
                    tables.deleteRow();
                } else {
                    text.start(xml);
                }
            }
            case "br" -> lineBreak(DocxText.value(xml, "type"));
            default -> text.start(xml);
        }
    }

    private void lineBreak(String type) {
        if (type.equals("page") && tables.isOutside()) {
            text.cut().ifPresent(tables::paragraph);
            lines.newPage();
        } else {
            text.add("\n");
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> {
                text.end().ifPresent(tables::paragraph);
                if (text.isContents()) {
                    seen.add("contents");
                }
            }
            case "tbl" -> tables.close();
            case "tc" -> tables.closeCell();
            case "tr" -> tables.closeRow();
            case "trPr" -> tables.inRowProperties(false);
            default -> text.end(name);
        }
    }
}
