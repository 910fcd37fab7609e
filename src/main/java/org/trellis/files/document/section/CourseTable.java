package org.trellis.files.document.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.files.document.DocumentLine;
import org.trellis.files.document.figure.HoursText;
import org.trellis.files.document.line.CourseRow;
import org.trellis.files.document.line.LineKind;
import org.trellis.files.document.line.UnderstoodLine;
import org.trellis.files.document.line.UnderstoodLine.Detail;

/**
 * A table of courses with heads over its columns. In a text, the cells of a row may go over several
 * lines, with the hours in the middle one: as many lines below as above.
 */
final class CourseTable {
    /** Letters that a column's edge may be off. */
    private static final int NEAR = 4;

    private static final String COUNTED =
            "(?iu)((contact|class|clock|min\\w*|credit|r[st]?i|total|est\\w*|approx\\w*|lecture|theory|lab|shop)\\.?"
                    + " )*(hours|hrs\\.?|horas( (de )?\\p{L}+)?)( \\([^)]*\\))?|credits?|créditos?|total";

    private static final String NAMING =
            "(?iu).*\\b(courses?|class(es)?|titles?|subjects?|department|cursos?|materias?|modules?|topics?)\\b.*";

    private final Page page;
    private final int to;
    private int from;
    private int second;

    CourseTable(Page page, int from, int to) {
        this.page = page;
        this.from = from;
        this.to = to;
    }

    void read() {
        while (from < to) {
            if (isHead(from)) {
                page.set(from, LineKind.COLUMNS);
                from = table(page.line(from));
            } else {
                from++;
            }
        }
    }

    /** Where it ends: at the heads of the next one. */
    private int table(DocumentLine head) {
        int end = from + 1;
        while (end < to && !isHead(end)) {
            end++;
        }
        List<Integer> rows = rows(end);
        boolean wrapped =
                head.cells().size() == 3
                        && endsInHours(head)
                        && rows.size() > 1
                        && isWrapped(rows, head);
        if (wrapped) {
            wrapped(rows, end, head);
        } else if (head.cells().size() > 2 || !isOver(head, COUNTED)) {
            for (int i = from + 1; i < end; i++) {
                row(i, head);
            }
        }
        return end;
    }

    private void wrapped(List<Integer> rows, int end, DocumentLine head) {
        second = second(rows);
        int free = from + 1;
        for (int i = 0; i < rows.size(); i++) {
            int at = rows.get(i);
            int next = i + 1 < rows.size() ? rows.get(i + 1) : end;
            int last = Math.min(at + (at - free), next - 1);
            wrapped(free, at, last, head);
            free = last + 1;
        }
    }

    private boolean isHead(int at) {
        DocumentLine line = page.line(at);
        String words = page.words(at).replaceAll("(?iu)\\b(year|yr|año) \\d\\b", "");
        return !page.isKnown(at)
                && line.cells().size() > 1
                && !words.matches(".*\\d.*")
                && (isOver(line, COUNTED)
                        || isOver(line, CourseRow.TITLED)
                                && isOver(line, CourseRow.CODED, CourseRow.GIVEN))
                && words.matches(NAMING);
    }

    private static boolean isOver(DocumentLine heads, String... kinds) {
        return Stream.of(kinds)
                .anyMatch(kind -> heads.cells().stream().anyMatch(c -> c.text().matches(kind)));
    }

    /** Down to the first total. */
    private List<Integer> rows(int end) {
        List<Integer> rows = new ArrayList<>();
        for (int i = from + 1; i < end && !ProcessStyle.isTotal(page.line(i)); i++) {
            if (!page.isKnown(i) && hasHours(page.line(i))) {
                rows.add(i);
            }
        }
        return rows;
    }

    /** In the last cell, or in another one where the last column is not that of hours. */
    private boolean hasHours(DocumentLine line) {
        DocumentLine head = page.line(from);
        if (!isOver(head, COUNTED)) {
            return line.cells().size() > 1;
        }
        boolean other = head.cells().size() > 2 && line.cells().size() > 1 && !endsInHours(head);
        return other
                ? line.cells().stream().anyMatch(cell -> HoursText.of(cell.text()).isPresent())
                : HoursText.of(line.last().text()).isPresent();
    }

    private static boolean endsInHours(DocumentLine head) {
        return head.last().text().matches("(?iu).*\\b(?:hours|hrs|horas).*");
    }

    private boolean isWrapped(List<Integer> rows, DocumentLine head) {
        int last = rows.get(rows.size() - 1);
        int middle = head.cells().get(1).from() / 2;
        int loose = 0;
        for (int i = from + 1; i < last; i++) {
            boolean bare = HoursText.of(page.line(i).last().text()).isEmpty();
            loose += bare && page.line(i).last().from() >= Math.min(middle, 20) ? 1 : 0;
        }
        return loose * 3 > rows.size();
    }

    /** The first line of the row is the course; the others go on with what it teaches. */
    private void wrapped(int first, int at, int last, DocumentLine head) {
        StringBuilder title = new StringBuilder();
        for (int i = first; i <= last; i++) {
            left(page.line(i), i == at)
                    .ifPresent(words -> title.append(title.length() == 0 ? "" : " ").append(words));
        }
        Optional<HoursText> hours = HoursText.of(page.line(at).last().text());
        for (int i = first; i <= last; i++) {
            String words = right(page.line(i), i == at);
            LineKind kind =
                    i == first ? LineKind.COURSE : i == at ? LineKind.HOURS : LineKind.CONTINUES;
            UnderstoodLine read =
                    UnderstoodLine.of(page.line(i), kind, i == first ? title.toString() : words);
            read = i == first ? read.with(Detail.OBJECTIVE, words.isEmpty() ? " " : words) : read;
            page.set(i, i == at ? read.withHours(hours) : read);
        }
    }

    /**
     * The first column: a cell with another one beside it, or one that begins left of the second.
     */
    private Optional<String> left(DocumentLine line, boolean rated) {
        int words = line.cells().size() - (rated ? 1 : 0);
        if (words == 0 || words == 1 && line.indent() >= second - NEAR) {
            return Optional.empty();
        }
        String text = line.cells().get(0).text();
        return Optional.of(words > 1 ? text : text.substring(0, end(line)).strip());
    }

    private String right(DocumentLine line, boolean rated) {
        List<DocumentLine.Cell> cells =
                line.cells().subList(0, line.cells().size() - (rated ? 1 : 0));
        if (cells.size() == 1 && left(line, rated).isPresent()) {
            return cells.get(0).text().substring(end(line)).strip();
        }
        int skip = left(line, rated).isPresent() ? 1 : 0;
        return cells.subList(skip, cells.size()).stream()
                .map(DocumentLine.Cell::text)
                .collect(Collectors.joining(" "));
    }

    /** Where a cell that runs into the second column ends: at the word next to its edge. */
    private int end(DocumentLine line) {
        String text = line.cells().get(0).text();
        int edge = second - line.indent();
        int end = text.length();
        for (int i = Math.max(1, edge - NEAR); i < text.length() && i <= edge + NEAR; i++) {
            boolean starts = text.charAt(i - 1) == ' ';
            end = starts && Math.abs(i - edge) < Math.abs(end - edge) ? i : end;
        }
        return end;
    }

    /** Where most second cells begin. */
    private int second(List<Integer> rows) {
        Map<Integer, Integer> starts = new TreeMap<>();
        for (int row : rows) {
            DocumentLine line = page.line(row);
            if (line.cells().size() == 3) {
                starts.merge(line.cells().get(1).from(), 1, Integer::sum);
            }
        }
        return starts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(page.line(from).cells().get(1).from());
    }

    private void row(int at, DocumentLine head) {
        if (page.isKnown(at) || page.isHeading(at) || !hasHours(page.line(at))) {
            return;
        }
        boolean total = ProcessStyle.isTotal(page.line(at));
        UnderstoodLine read =
                CourseRow.of(page.line(at), total ? LineKind.TOTAL : LineKind.COURSE, head);
        if (total && read.hours().isPresent()) {
            page.set(at, read);
        } else if (!total && !read.text().isEmpty()) {
            boolean coded = !read.detail(Detail.CODE).isEmpty();
            page.set(at, coded ? read : read.coded());
        }
    }
}
