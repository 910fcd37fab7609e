package org.trellis.files.release;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trellis.files.national.OccupationRows;
import org.trellis.files.national.ReleaseNote;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.files.table.Row;
import org.trellis.files.table.Table;
import org.trellis.files.table.TableText;
import org.trellis.message.Message;
import org.trellis.model.Issue;

/**
 * A set of figures of the country, ready to be written.
 *
 * @param texts by name of the file
 * @param lost what of the handed-in tables was not taken, one a table
 * @param issues with an error among them nothing is to be written
 */
public record Imported(
        ReleaseNote note, Map<String, String> texts, List<Message> lost, List<Issue> issues) {
    private static final List<String> COPIED =
            List.of(
                    "importance.csv",
                    "levels.csv",
                    "titles.csv",
                    "related.csv",
                    "interests.csv",
                    "bright_outlook.csv",
                    "tasks.csv");

    private static final List<String> COLUMNS =
            List.of("key", "title", "publisher", "date", "license", "url", "status");

    /** Of a release, a year or years in the title of a source. */
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?(?:-\\d+)?");

    public Imported {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        lost = List.copyOf(lost);
        issues = List.copyOf(issues);
    }

    public boolean isSound() {
        return issues.stream().noneMatch(issue -> issue.severity() == Issue.Severity.ERROR);
    }

    /** The files of {@code seeds} that an import of BLS's figures leaves as they are. */
    static Map<String, String> copied(Reading reading, Folder seeds) {
        var texts = new LinkedHashMap<String, String>();
        for (String file : COPIED) {
            reading.text(seeds, "national/" + file).ifPresent(text -> texts.put(file, text));
        }
        return texts;
    }

    /**
     * {@code sources.csv}: the sources of these figures that do not ship, each as the one of the
     * same kind that does, with its own number.
     */
    static String sources(Reading reading, Folder seeds, ReleaseNote note) {
        Table shipped = Table.read(reading, seeds, "sources.csv", "key", "title");
        List<List<String>> rows =
                Stream.of(
                                "onet-" + note.onet(),
                                OccupationRows.wageSource(note.wageYear()),
                                OccupationRows.outlookSource(note.outlookYears()))
                        .flatMap(key -> source(shipped, key).stream())
                        .toList();
        return TableText.of(COLUMNS, rows);
    }

    /** Empty where it ships, or nothing of its kind does. */
    private static Optional<List<String>> source(Table shipped, String key) {
        String kind = key.replaceFirst("\\d.*", "");
        if (shipped.rows().stream().anyMatch(row -> row.text("key").equals(key))) {
            return Optional.empty();
        }
        return shipped.rows().stream()
                .filter(row -> row.text("key").matches(Pattern.quote(kind) + "\\d.*"))
                .findFirst()
                .map(row -> like(row, key));
    }

    private static List<String> like(Row row, String key) {
        List<String> cells = new ArrayList<>();
        COLUMNS.forEach(column -> cells.add(row.text(column)));
        String number = key.replaceFirst("^\\D*", "").replaceFirst("(?<=\\d{4})-05$", "");
        cells.set(COLUMNS.indexOf("key"), key);
        cells.set(COLUMNS.indexOf("title"), NUMBER.matcher(row.text("title")).replaceFirst(number));
        cells.set(COLUMNS.indexOf("date"), "");
        return cells;
    }
}
