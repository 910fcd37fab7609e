package org.trellis.files.document.section;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.trellis.files.document.DocumentLine;
import org.trellis.files.document.DocumentPages;
import org.trellis.files.document.Furniture;
import org.trellis.files.document.line.ColumnHeads;
import org.trellis.files.document.line.LineKind;
import org.trellis.files.document.line.Marker;
import org.trellis.files.document.line.UnderstoodLine;

/**
 * Understands the lines of a document: first what stands at the edges of the pages, then which part
 * of the document each line is in, then what it says there.
 */
public final class LineReader {
    private static final Pattern NOTE = Pattern.compile("([*†‡]{1,3})\\s?\\p{L}.*");
    private static final Pattern MARKED = Pattern.compile(".*[\\p{L}\\d)]([*†‡]{1,3})");

    private LineReader() {}

    /** A line for each of the document, in its order. */
    public static List<UnderstoodLine> read(DocumentPages document) {
        Furniture furniture = new Furniture(document.lines());
        List<DocumentLine> body =
                document.lines().stream().filter(line -> !furniture.has(line)).toList();
        Page page = Page.of(body);
        notes(page);
        new ScaleLines(page).read();
        new TitleLines(page).read();
        WageLines wages = new WageLines(page);
        wages.readAcross();
        new FactLines(page).read();
        wages.read();
        new GroupTables(page).read();
        new TitledGroups(page).read();
        new ProcessLines(page).read();
        new CourseLines(page).read();
        rest(page);
        TitleLines.suppose(page);
        Iterator<Integer> next = IntStream.range(0, page.size()).iterator();
        return document.lines().stream()
                .map(
                        line ->
                                furniture.has(line)
                                        ? UnderstoodLine.of(line, LineKind.PAGE, line.words())
                                        : page.whole(next.next()))
                .toList();
    }

    /** {@code * Where it is used}: a mark that stands behind a word above. */
    private static void notes(Page page) {
        Set<String> marks = new HashSet<>();
        for (int i = 0; i < page.size(); i++) {
            Matcher note = NOTE.matcher(page.words(i));
            if (note.matches() && marks.contains(note.group(1))) {
                page.set(i, LineKind.ASIDE);
            }
            page.line(i).cells().stream()
                    .map(cell -> MARKED.matcher(cell.text()))
                    .filter(Matcher::matches)
                    .forEach(marked -> marks.add(marked.group(1)));
        }
    }

    private static void rest(Page page) {
        for (int i = 0; i < page.size(); i++) {
            if (!page.isKnown(i)) {
                page.set(i, kind(page, i));
            }
        }
    }

    private static LineKind kind(Page page, int at) {
        if (page.isHeading(at)) {
            boolean table = page.line(at).cells().size() > 1 && ColumnHeads.heads(page.line(at));
            return table ? LineKind.COLUMNS : LineKind.SECTION;
        }
        String words = page.words(at);
        boolean mark = words.length() <= 4 && Marker.of(words + " x").rest().equals("x");
        if (mark || !words.matches(".*[\\p{L}\\d].*")) {
            return LineKind.MARKER;
        }
        return ColumnHeads.is(page.line(at)) ? LineKind.COLUMNS : LineKind.ASIDE;
    }
}
