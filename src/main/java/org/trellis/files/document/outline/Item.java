package org.trellis.files.document.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.files.document.figure.HoursText;
import org.trellis.files.document.line.LineKind;
import org.trellis.files.document.line.UnderstoodLine;

/** A line together with the lines below that go on with it. */
final class Item {
    private final UnderstoodLine first;
    private final List<UnderstoodLine> more = new ArrayList<>();

    private Item(UnderstoodLine first) {
        this.first = first;
    }

    /** A line that goes on with nothing is left out; what stands at a page's edge parts nothing. */
    static List<Item> of(List<UnderstoodLine> lines) {
        List<Item> items = new ArrayList<>();
        for (UnderstoodLine line : lines) {
            if (line.kind() == LineKind.CONTINUES) {
                if (!items.isEmpty()) {
                    items.get(items.size() - 1).more.add(line);
                }
            } else if (line.kind() != LineKind.PAGE) {
                items.add(new Item(line));
            }
        }
        return items;
    }

    LineKind kind() {
        return first.kind();
    }

    int line() {
        return first.number();
    }

    UnderstoodLine first() {
        return first;
    }

    /** All words, those of the other lines after a space; a hyphen at an end joins two of them. */
    String words() {
        return continued(first.text());
    }

    /** The words with what the lines below add. */
    String continued(String start) {
        StringBuilder words = new StringBuilder(start);
        for (UnderstoodLine line : more) {
            join(words, line.text());
        }
        return words.toString().strip();
    }

    /** All lines as they stand. */
    String whole() {
        StringBuilder words =
                new StringBuilder(first.fixed() ? first.text() : first.line().words());
        more.forEach(line -> join(words, line.text()));
        return words.toString();
    }

    static void join(StringBuilder words, String next) {
        if (next.isBlank()) {
            return;
        }
        int length = words.length();
        boolean hyphen =
                length > 1
                        && words.charAt(length - 1) == '-'
                        && Character.isLetterOrDigit(words.charAt(length - 2));
        words.append(hyphen || length == 0 ? "" : " ").append(next);
    }

    /** Hours of the line, or of one that goes on with it. */
    Optional<HoursText> hours() {
        return first.hours()
                .or(() -> more.stream().flatMap(line -> line.hours().stream()).findFirst());
    }
}
