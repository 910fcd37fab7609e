package org.trellis.files.document.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The paragraphs of a Word document while their parts come; one may stand within another. */
public final class DocxText {
    private static final String HEADING = "(?iu)(heading|t.?tulo|title).*";
    private static final Set<String> HIDDEN = Set.of("vanish", "strike", "dstrike");

    /** Twentieths of a point that a letter is wide. */
    private static final int LETTER = 120;

    private final ParagraphStyles styles;
    private final DocxNumbering numbering;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<Boolean> placeholders = new ArrayDeque<>();
    private final StringBuilder unseen = new StringBuilder();
    private final StringBuilder struck = new StringBuilder();

    /** Of paragraphs whose ends were deleted: they go on in the next one. */
    private final StringBuilder carried = new StringBuilder();

    private boolean contents;

    public DocxText(ParagraphStyles styles, DocxNumbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    private static final class Open {
        private final StringBuilder text = new StringBuilder();
        private String style = "";
        private Optional<String> list = Optional.empty();
        private int level;
        private int indent;
        private String picture = "";
        private boolean inProperties;
        private boolean endDeleted;
        private boolean ticked;
        private String run = "";
    }

    public void start(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        switch (name) {
            case "p" -> open.push(new Open());
            case "sdt" -> placeholders.push(false);
            case "showingPlcHdr" -> {
                if (!placeholders.isEmpty()) {
                    placeholders.pop();
                    placeholders.push(true);
                }
            }
            default -> {
                if (!open.isEmpty()) {
                    within(xml, open.peek());
                }
            }
        }
    }

    private void within(XMLStreamReader xml, Open at) throws XMLStreamException {
        String name = xml.getLocalName();
        if (HIDDEN.contains(name) && !at.inProperties && isOn(value(xml, "val"))) {
            at.run = name;
            return;
        }
        switch (name) {
            case "pPr" -> at.inProperties = true;
            case "r" -> at.run = "";
            case "t" -> shown(at, xml.getElementText());
            case "tab", "ptab" -> at.text.append('\t');
            case "cr" -> at.text.append('\n');
            case "noBreakHyphen" -> at.text.append('-');
            case "sym" -> shown(at, sign(value(xml, "char")));
            case "checkBox" -> at.ticked = false;
            case "default", "checked" -> at.ticked = isOn(value(xml, "val"));
            case "ilvl" -> at.level = number(value(xml, "val"), 0);
            case "numId" -> at.list = Optional.of(value(xml, "val"));
            case "ind" -> at.indent = number(value(xml, "left") + value(xml, "start"), 0) / LETTER;
            case "pStyle" -> at.style = value(xml, "val");
            case "docPr" -> at.picture = "[" + value(xml, "descr") + "]";
            case "del", "moveFrom" -> at.endDeleted |= at.inProperties;
            default -> {}
        }
    }

    private void shown(Open at, String words) {
        switch (at.run) {
            case "" -> at.text.append(words);
            case "vanish" -> unseen.append(words);
            default -> struck.append(words);
        }
    }

    private static boolean isOn(String value) {
        return !value.matches("0|false|off");
    }

    /** Boxes to tick, as the symbol fonts number them. */
    private static String sign(String code) {
        return switch (code.toUpperCase(Locale.ROOT)) {
            case "F0FE", "F0FD", "F053", "F054" -> "☒";
            case "F06F", "F0A8", "F071", "F072" -> "☐";
            default -> "•";
        };
    }

    public void end(String name) {
        switch (name) {
            case "sdt" -> {
                if (!placeholders.isEmpty()) {
                    placeholders.pop();
                }
            }
            case "pPr" -> inProperties(false);
            case "checkBox" -> add(!open.isEmpty() && open.peek().ticked ? "☒ " : "☐ ");
            default -> {}
        }
    }

    private void inProperties(boolean within) {
        if (!open.isEmpty()) {
            open.peek().inProperties = within;
        }
    }

    public void add(String words) {
        if (!open.isEmpty()) {
            open.peek().text.append(words);
        }
    }

    /** Whether what comes is a field that nobody has filled in. */
    public boolean isPlaceholder() {
        return Boolean.TRUE.equals(placeholders.peek());
    }

    /** Whether a mark says that the end of the paragraph was moved away. */
    public boolean isMarkOfMove(String name) {
        return name.equals("moveFrom") && !open.isEmpty() && open.peek().inProperties;
    }

    /** What stands before the place, of the paragraph that goes on behind it. */
    public Optional<DocxParagraph> cut() {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        DocxParagraph before = paragraph(open.peek());
        open.peek().text.setLength(0);
        return Optional.of(before);
    }

    /** Empty for one that goes on in the next, or is a line of a table of contents. */
    public Optional<DocxParagraph> end() {
        Open ended = open.pop();
        if (styles.isContents(ended.style)) {
            contents |= !ended.text.toString().isBlank();
            return Optional.empty();
        }
        if (ended.endDeleted) {
            carried.append(ended.text);
            return Optional.empty();
        }
        ended.text.insert(0, carried);
        carried.setLength(0);
        if (ended.text.toString().isBlank() && ended.picture.length() > 2) {
            ended.text.append(ended.picture);
        }
        return Optional.of(paragraph(ended));
    }

    private DocxParagraph paragraph(Open at) {
        boolean blank = at.text.toString().isBlank();
        String mark = blank ? "" : mark(at);
        int level = at.list.isPresent() ? at.level : styles.level(at.style).orElse(at.level);
        int indent = mark.isEmpty() ? at.indent : Math.max(at.indent, 4 * level);
        boolean heading = at.style.matches(HEADING) || styles.isHeading(at.style);
        return new DocxParagraph(mark + at.text, indent, heading);
    }

    private String mark(Open at) {
        if (at.list.isPresent()) {
            return numbering.next(at.list.get(), at.level);
        }
        String list = styles.list(at.style);
        int level = styles.level(at.style).orElseGet(() -> numbering.level(list, at.style));
        return list.isEmpty() ? "" : numbering.next(list, level);
    }

    /** The last words where the end of the last paragraph was deleted. */
    public List<DocxParagraph> rest() {
        return carried.isEmpty()
                ? List.of()
                : List.of(new DocxParagraph(carried.toString(), 0, false));
    }

    /** Whether there was a table of contents, which repeats the headings. */
    public boolean isContents() {
        return contents;
    }

    /** Words that Word does not show. */
    public String unseen() {
        return unseen.toString();
    }

    /** Words that Word shows struck through. */
    public String struck() {
        return struck.toString();
    }

    public static String value(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    public static int number(String text, int otherwise) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }
}
