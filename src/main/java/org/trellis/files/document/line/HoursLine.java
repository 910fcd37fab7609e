package org.trellis.files.document.line;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.trellis.files.document.DocumentLine;
import org.trellis.files.document.figure.HoursText;

/**
 * A line that states hours: in its last cell, in its first, or at the end of its words with their
 * unit.
 *
 * @param words the line without its hours
 */
public record HoursLine(String words, HoursText hours) {
    private static final Pattern SLASHED =
            Pattern.compile("(?:.*\\s)??(\\(?[\\d,]{2,}\\s*/\\s*[\\d,]{2,}\\D*)");

    public static Optional<HoursLine> find(DocumentLine line) {
        List<DocumentLine.Cell> cells = line.cells();
        int last = cells.size() - 1;
        if (last > 0) {
            Optional<HoursText> end = HoursText.of(cells.get(last).text());
            if (end.isPresent()) {
                return end.map(hours -> new HoursLine(words(cells.subList(0, last)), hours));
            }
            Optional<HoursText> start = HoursText.of(cells.get(0).text());
            if (start.isPresent() && Marker.of(cells.get(0).text() + " x").isNone()) {
                return start.map(hours -> new HoursLine(words(cells.subList(1, last + 1)), hours));
            }
        }
        return HoursText.endOf(line.words())
                .map(ended -> new HoursLine(ended.before(), ended.hours()));
    }

    /** What a figure with a slash in it may mean; empty where the line has none. */
    public static List<HoursText> slashed(DocumentLine line) {
        Matcher end = SLASHED.matcher(line.last().text());
        return end.matches() ? HoursText.slashed(end.group(1)) : List.of();
    }

    private static String words(List<DocumentLine.Cell> cells) {
        return cells.stream().map(DocumentLine.Cell::text).collect(Collectors.joining(" "));
    }

    /** The line as a kind that has hours; without them when it states none. */
    public static UnderstoodLine of(DocumentLine line, LineKind kind) {
        Optional<HoursLine> found = find(line);
        Marker mark = Marker.of(found.map(HoursLine::words).orElse(line.words()));
        return UnderstoodLine.of(line, kind, mark.rest())
                .withMarker(mark.sign())
                .withHours(found.map(HoursLine::hours));
    }
}
