package org.trellis.files.bls;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.files.table.Bounds;
import org.trellis.files.table.Row;
import org.trellis.files.table.Table;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.Issue.Place;

/**
 * A sheet that the Bureau of Labor Statistics publishes, saved as CSV. Years and footnote marks in
 * its file name and its headings change from one release to the next, so both are found by what
 * stays.
 */
record BlsTable(Table table) {
    private static final Bounds BOUNDS = Bounds.OF_DATA;

    /**
     * @param name matches the whole name of the file
     * @param titled whether the line above the headings is the table's title
     */
    static BlsTable read(Reading reading, Folder folder, Pattern name, boolean titled) {
        Optional<String> file = find(folder, name);
        String text = reading.neededText(folder, file.orElse(name.pattern())).orElse("");
        String label = folder.label() + "/" + file.orElse(name.pattern());
        if (text.isEmpty()) {
            return new BlsTable(Table.none(label));
        }
        int end = Math.max(0, text.indexOf('\n'));
        boolean hasTitle = titled && !text.substring(0, end).contains("Matrix code");
        Table table = Table.parse(reading, label, hasTitle ? text.substring(end) : text, BOUNDS);
        if (table.columns().size() < 2) {
            Place place = new Place(label, table.headerLine(), 0);
            Message columns = Message.of("expected.bls.columns");
            reading.add(Issue.error(place, "", columns, Message.of("remedy.table.separator")));
            return new BlsTable(Table.none(label));
        }
        return new BlsTable(table);
    }

    static Optional<String> find(Folder folder, Pattern name) {
        return folder.names("").stream().filter(name.asMatchPredicate()).findFirst();
    }

    /** The first heading that starts so, in any case; an error and "" where there is none. */
    String column(Reading reading, String start) {
        return column(reading, start, column -> startsWith(column, start));
    }

    /** The first heading that ends so. */
    String columnEnding(Reading reading, String end) {
        return column(reading, end, column -> column.endsWith(end));
    }

    private String column(Reading reading, String words, Predicate<String> fits) {
        Optional<String> found = table.columns().stream().filter(fits).findFirst();
        if (found.isEmpty() && !table.columns().isEmpty()) {
            BlsCell.missing(reading, table.file(), words);
        }
        return found.orElse("");
    }

    private static boolean startsWith(String column, String start) {
        return column.regionMatches(true, 0, start, 0, start.length());
    }

    List<Row> rows() {
        return table.rows();
    }
}
