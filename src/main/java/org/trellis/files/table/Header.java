package org.trellis.files.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.trellis.files.reading.Cells;
import org.trellis.files.reading.Nearest;
import org.trellis.files.reading.Reading;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.Issue.Place;

/**
 * The first line of a table that is not empty: the names of its columns, in any order. Upper and
 * lower case and the number of spaces do not matter.
 *
 * @param columns without spaces around them, no-break spaces and characters without width; empty
 *     ones at the end are left out
 */
record Header(String file, int line, List<String> columns, Map<String, Integer> places) {
    /** Stands between names of columns one of which is enough: {@code date|week}. */
    private static final String OR = "\\|";

    private static final Pattern FORMAT = Pattern.compile("\\p{Cf}");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    static Header of(String file, int line, String[] cells) {
        List<String> columns = new ArrayList<>();
        for (String cell : cells) {
            columns.add(name(cell));
        }
        while (!columns.isEmpty() && columns.get(columns.size() - 1).isEmpty()) {
            columns.remove(columns.size() - 1);
        }
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            places.putIfAbsent(key(columns.get(i)), i);
        }
        return new Header(file, line, List.copyOf(columns), places);
    }

    static Header none(String file) {
        return of(file, 1, new String[0]);
    }

    private static String name(String cell) {
        return SPACE.matcher(FORMAT.matcher(cell).replaceAll("")).replaceAll(" ").strip();
    }

    private static String key(String column) {
        return column.toLowerCase(Locale.ROOT);
    }

    /** From 0; -1 when there is no such column. */
    int place(String column) {
        Integer place = places.get(column);
        return place != null ? place : places.getOrDefault(key(column), -1);
    }

    /** Reports the first filled cell of a line for which there is no column. */
    void checkWidth(Reading reading, int line, String[] cells) {
        for (int i = columns.size(); i < cells.length; i++) {
            if (!Cells.strip(cells[i]).isEmpty()) {
                Place place = new Place(file, line, i + 1);
                Message expected = Message.of("expected.row.cells");
                Message remedy = Message.of("remedy.row.quotes");
                reading.add(Issue.error(place, cells[i], expected, remedy));
                break;
            }
        }
    }

    boolean has(String column) {
        return place(column) >= 0;
    }

    /**
     * Reports what makes the rows unreadable: a column twice, or a needed one that is missing.
     *
     * @param needed names of columns; {@code date|week} needs one of the two
     * @return whether the rows can be read
     */
    boolean isComplete(Reading reading, String... needed) {
        List<Issue> faults = new ArrayList<>();
        List<String> missing =
                Arrays.stream(needed)
                        .filter(column -> Arrays.stream(column.split(OR)).noneMatch(this::has))
                        .toList();
        if (missing.size() > 1 && missing.size() == needed.length) {
            faults.add(noHeader(needed));
        } else {
            missing.forEach(column -> faults.add(missing(column)));
            faults.addAll(twice());
        }
        faults.forEach(reading::add);
        return faults.isEmpty();
    }

    private List<Issue> twice() {
        List<Issue> twice = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            if (!column.isEmpty() && place(column) < i) {
                Message once = Message.of("expected.table.column.once");
                Message remedy = Message.of("remedy.table.rename");
                twice.add(Issue.error(new Place(file, line, i + 1), column, once, remedy));
            }
        }
        return twice;
    }

    private Issue noHeader(String... needed) {
        List<String> names = Arrays.stream(needed).map(n -> n.split(OR)[0]).toList();
        return Issue.error(
                new Place(file, line, 0),
                String.join(", ", columns),
                Message.of("expected.table.header.columns", names),
                Message.of(isUnseparated() ? "remedy.table.separator" : "remedy.table.header"));
    }

    private boolean isUnseparated() {
        return columns.size() == 1 && columns.get(0).contains("|");
    }

    private Issue missing(String column) {
        String[] names = column.split(OR);
        Message expected =
                names.length == 1
                        ? Message.of("expected.table.column", column)
                        : Message.of("expected.table.column.either", (Object[]) names);
        Message remedy =
                Nearest.names(names[0], columns).stream()
                        .findFirst()
                        .map(near -> Message.of("remedy.table.rename.near", near))
                        .orElse(Message.of("remedy.table.add"));
        return Issue.error(new Place(file, line, 0), "", expected, remedy);
    }
}
