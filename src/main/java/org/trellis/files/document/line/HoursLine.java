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

    private static final Pattern STOP =
            Pattern.compile("[.:;]\\s+(?=\\p{L})|\\s[–—-]\\s(?=\\p{L})|\\)\\s+(?=\\p{L})");
    private static final int MOST_WORDS = 8;
    private static final String NO_TITLE =
            "(?iu).*\\b(shall|must|will|may|has|have|is|are|term|probation\\w*|total|adds?|complet(e|es|ed|ing)"
                    + "|suman?|debe(n|rá|rán)?|es|son|plazo|duración|prueba)\\b.*";

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

    /**
     * A line that names something, gives its hours and tells of it: {@code Steward: 500 hours.
     * Receives and stores goods.}
     *
     * @param title with its mark
     */
    public record Described(String title, HoursText hours, String words) {}

    /** Empty for a sentence, a fact such as the term, and any line that does not do all three. */
    public static Optional<Described> described(DocumentLine line) {
        String words = line.words();
        Matcher stop = STOP.matcher(words);
        while (line.cells().size() == 1 && stop.find()) {
            String before =
                    words.substring(0, stop.start() + (stop.group().startsWith(")") ? 1 : 0));
            Optional<HoursText.Ended> ended = HoursText.endOf(before);
            if (ended.isPresent()) {
                return ended.filter(each -> isTitle(each.before(), words))
                        .map(
                                each ->
                                        new Described(
                                                each.before(),
                                                each.hours(),
                                                words.substring(stop.end())));
            }
        }
        return Optional.empty();
    }

    private static boolean isTitle(String before, String words) {
        String title = Marker.of(before).rest();
        return title.matches("\\p{Lu}.*")
                && title.split(" ").length <= MOST_WORDS
                && !title.matches(NO_TITLE)
                && FactParts.part(Marker.of(words).rest()).kind() == LineKind.ASIDE;
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
