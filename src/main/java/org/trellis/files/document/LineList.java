package org.trellis.files.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a document as they come: numbered, split into cells, empty ones left out. */
final class LineList {
    /** Lines of one document; the rest of a longer one is refused. */
    static final int MOST = 6_000;

    /** Characters of one cell. */
    static final int LONGEST = 4_000;

    private static final int TAB = 8;

    /** How far apart cells with bars between them stand, whatever their words. */
    private static final int COLUMN = 24;

    /** Dots or lines that lead the eye from a word to its figure. */
    private static final Pattern LEADERS = Pattern.compile("\\.{4,}|…{2,}|_{4,}|(?: \\.){4,}");

    /** In a row, which has a wide space, two spaces between two figures part cells too. */
    private static final Pattern ROW = Pattern.compile("\\S {3,}\\S");

    private static final Pattern FIGURES = Pattern.compile("(?<=[\\d%])  (?=[$\\d])");

    /** A heading, and the line below the heads of a table, as Markdown marks them. */
    private static final Pattern MARKED_HEADING =
            Pattern.compile("\\s{0,3}#{1,6}\\s+(\\S.*?)\\s*#*");

    private static final Pattern RULE =
            Pattern.compile("\\s*\\|?(?:\\s*:?-{3,}:?\\s*\\|)++(?:\\s*:?-{3,}:?)?\\s*");

    /** Possessive: a line of thousands of words takes no more stack than one of two. */
    private static final Pattern CELL = Pattern.compile("\\S++(?:\\s{1,2}+(?=\\S)\\S++)*+");

    private static final Pattern BARS =
            Pattern.compile("\\s*\\|.*\\|\\s*|.* \\|(?: .*)? \\|(?: .*)?");
    private static final Pattern MARK =
            Pattern.compile(
                    "\\s*(?:[•●▪◦·*§\\uF0B7\\uF0A7–—-]|\\(?(?:\\d{1,3}|[A-Za-z]|[ivxIVX]{2,5}|[A-Z]{2}(?=\\.))[.)])(\\s+)");

    private final List<DocumentLine> lines = new ArrayList<>();
    private int page = 1;
    private boolean gap;
    private boolean cut;

    /**
     * A line of text in which columns stand apart by spaces, tabs or bars; a long one, such as a
     * page pasted without its line breaks, becomes several.
     */
    void text(String text, boolean heading) {
        String rest = text;
        while (rest.length() > LONGEST) {
            int space = rest.lastIndexOf(' ', LONGEST);
            int end = space > 0 ? space : LONGEST - 1;
            line(rest.substring(0, end), heading);
            rest = rest.substring(end);
        }
        line(rest, heading);
    }

    private void line(String text, boolean heading) {
        if (text.isBlank()) {
            gap = true;
            return;
        }
        Matcher marked = MARKED_HEADING.matcher(text);
        if (marked.matches()) {
            line(marked.group(1), true);
            return;
        }
        if (RULE.matcher(text).matches()) {
            return;
        }
        String plain = LEADERS.matcher(expanded(clean(text))).replaceAll("   ");
        plain = ROW.matcher(plain).find() ? FIGURES.matcher(plain).replaceAll("   ") : plain;
        add(BARS.matcher(plain).matches() ? bars(plain) : columns(plain), heading);
    }

    /** A line whose cells are known. */
    void add(List<DocumentLine.Cell> cells, boolean heading) {
        List<DocumentLine.Cell> filled =
                cells.stream()
                        .map(
                                each ->
                                        new DocumentLine.Cell(
                                                shortened(clean(each.text())), each.from()))
                        .filter(each -> !each.text().isBlank())
                        .toList();
        if (filled.isEmpty()) {
            gap = true;
        } else if (lines.size() <= MOST) {
            lines.add(new DocumentLine(lines.size() + 1, page, filled, gap, heading));
            gap = false;
        }
    }

    void newPage() {
        page++;
    }

    boolean isFull() {
        return lines.size() > MOST;
    }

    /** Whether a cell was so long that its end is not among the lines. */
    boolean isCut() {
        return cut;
    }

    List<DocumentLine> lines() {
        return List.copyOf(lines);
    }

    private String shortened(String text) {
        cut |= text.length() > LONGEST;
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** Without what is not a letter: control characters, marks of direction, hard spaces. */
    private static String clean(String text) {
        return text.replaceAll("[\u00a0\u2007\u2009\u202f]", " ")
                .replaceAll("(\\*\\*|__)(?=\\p{L}|\\d)([^*_]*[^*_\\s])\\1", "$2")
                .replaceAll("[\\p{Cntrl}&&[^\\t]]|[\\u200b-\\u200f\\u202a-\\u202e\\ufeff]", "");
    }

    private static String expanded(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter != '\t') {
                out.append(letter);
            } else if (out.toString().isBlank()) {
                out.append(" ".repeat(TAB - out.length() % TAB));
            } else {
                out.append(" ".repeat(Math.max(3, TAB - out.length() % TAB)));
            }
        }
        return out.toString();
    }

    private static List<DocumentLine.Cell> bars(String text) {
        List<DocumentLine.Cell> cells = new ArrayList<>();
        int column = 0;
        for (String part : text.split("\\|", -1)) {
            cells.add(new DocumentLine.Cell(part.strip(), column++ * COLUMN));
        }
        return cells;
    }

    /** Three spaces part two cells; the wide space after a marker parts none. */
    private static List<DocumentLine.Cell> columns(String text) {
        Matcher mark = MARK.matcher(text);
        int body = mark.lookingAt() ? mark.start(1) : 0;
        String lead = text.substring(0, body).strip();
        List<DocumentLine.Cell> cells = new ArrayList<>();
        Matcher cell = CELL.matcher(text);
        for (int from = body; cell.find(from); from = cell.end()) {
            boolean first = cells.isEmpty() && !lead.isEmpty();
            cells.add(
                    first
                            ? new DocumentLine.Cell(lead + " " + cell.group(), text.indexOf(lead))
                            : new DocumentLine.Cell(cell.group(), cell.start()));
        }
        if (cells.isEmpty() && !lead.isEmpty()) {
            cells.add(new DocumentLine.Cell(lead, text.indexOf(lead)));
        }
        return cells;
    }
}
