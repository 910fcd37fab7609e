package org.trellis.files.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Nearest;
import org.trellis.files.reading.Reading;
import org.trellis.files.reading.Words;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.Issue.Place;

/**
 * A CSV file as people and spreadsheets write it: separated by comma, semicolon or tab (the header
 * decides), any line ends, quotes, empty columns at the end, empty lines.
 *
 * @param columns the header's words, in lower case
 */
public record Table(String file, List<String> columns, List<Row> rows) {
    /**
     * @param needed columns without which the rows cannot be read: a missing one is an error and
     *     the table has no rows
     */
    public static Table read(Reading reading, Folder folder, String file, String... needed) {
        String name = folder.label() + "/" + file;
        return reading.neededText(folder, file)
                .map(text -> parse(reading, name, text, needed))
                .orElse(new Table(name, List.of(), List.of()));
    }

    /** As {@link #read}, but a missing file is an empty table. */
    public static Table readIfThere(Reading reading, Folder folder, String file, String... needed) {
        String name = folder.label() + "/" + file;
        return reading.text(folder, file)
                .map(text -> parse(reading, name, text, needed))
                .orElse(new Table(name, List.of(), List.of()));
    }

    public static Table parse(Reading reading, String name, String text, String... needed) {
        var lines = new ArrayList<CSVRecord>();
        var numbers = new ArrayList<Integer>();
        split(reading, name, text, lines, numbers);
        if (lines.isEmpty()) {
            reading.add(
                    Issue.error(
                            new Place(name, 1, 0),
                            "",
                            Message.of("expected.table.header"),
                            Message.of("remedy.table.header")));
            return new Table(name, List.of(), List.of());
        }
        List<String> columns = header(lines.get(0));
        var table = new Table(name, columns, new ArrayList<>());
        if (!table.complete(reading, numbers.get(0), needed)) {
            return table;
        }
        for (int i = 1; i < lines.size(); i++) {
            table.rows.add(new Row(reading, table, numbers.get(i), lines.get(i).values()));
        }
        return table;
    }

    private static void split(
            Reading reading,
            String name,
            String text,
            List<CSVRecord> lines,
            List<Integer> numbers) {
        CSVFormat format =
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(separator(text))
                        .setIgnoreEmptyLines(false)
                        .setTrailingData(true)
                        .get();
        long start = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            Iterator<CSVRecord> records = parser.iterator();
            for (; records.hasNext(); start = parser.getCurrentLineNumber()) {
                CSVRecord next = records.next();
                if (next.stream().anyMatch(cell -> !cell.isBlank())) {
                    lines.add(next);
                    numbers.add((int) start + 1);
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            reading.add(
                    Issue.error(
                            new Place(name, (int) start + 1, 0),
                            "",
                            Message.of("expected.table.quote"),
                            Message.of("remedy.table.quote")));
        }
    }

    public static char separator(String text) {
        int[] counts = new int[3];
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                break;
            } else if (!quoted && ",;\t".indexOf(c) >= 0) {
                counts[",;\t".indexOf(c)]++;
            }
        }
        int best = counts[1] > counts[0] ? 1 : 0;
        return ",;\t".charAt(counts[2] > counts[best] ? 2 : best);
    }

    private static List<String> header(CSVRecord record) {
        var columns = new ArrayList<String>();
        record.forEach(cell -> columns.add(cell.strip()));
        while (!columns.isEmpty() && columns.get(columns.size() - 1).isEmpty()) {
            columns.remove(columns.size() - 1);
        }
        return List.copyOf(columns);
    }

    private boolean complete(Reading reading, int line, String... needed) {
        boolean complete = true;
        for (int i = 0; i < columns.size(); i++) {
            if (columns.indexOf(columns.get(i)) < i) {
                reading.add(
                        Issue.error(
                                new Place(file, line, i + 1),
                                columns.get(i),
                                Message.of("expected.table.column.once"),
                                Message.of("remedy.table.rename")));
            }
        }
        for (String column : needed) {
            if (!columns.contains(column)) {
                complete = false;
                reading.add(
                        Issue.error(
                                new Place(file, line, 0),
                                "",
                                Message.of("expected.table.column", column),
                                renameOrAdd(column)));
            }
        }
        return complete;
    }

    private Message renameOrAdd(String column) {
        return Nearest.names(column, columns).stream()
                .findFirst()
                .map(near -> Message.of("remedy.table.rename.near", near))
                .orElse(Message.of("remedy.table.add"));
    }

    /** Reports a column of {@code requirements.csv} that is no job of the ladder. */
    public void unknownJobColumn(Reading reading, String column, String ladder) {
        List<String> jobs =
                reading.words().all(Words.Kind.JOB).stream()
                        .filter(job -> job.startsWith(ladder + "/"))
                        .map(job -> job.substring(ladder.length() + 1))
                        .toList();
        Place place = new Place(file, 1, columns.indexOf(column) + 1);
        reading.add(
                Issue.error(
                        place,
                        column,
                        Message.of("expected.table.job", ladder),
                        Nearest.remedy(column, jobs, Message.of("remedy.table.job"))));
    }
}
