package org.trellis.files.template;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.trellis.files.reading.Nearest;
import org.trellis.files.template.StandardsTemplate.Sheet;
import org.trellis.model.Issue;
import org.trellis.model.Issue.Place;

/** One sheet as CSV: columns by name in any order, rows without any text left out. */
record TemplateTable(String file, List<String> columns, List<Row> rows) {
    private static final int MOST_BYTES = 5_000_000;
    private static final int MOST_ROWS = 20_000;

    /** The cells of one line, stripped. */
    record Row(TemplateTable table, int line, List<String> cells) {
        /** Empty when the column is not there or its cell is blank. */
        String text(Column column) {
            int at = table.columns.indexOf(key(column.title()));
            return at < 0 || at >= cells.size() ? "" : cells.get(at);
        }

        Place place(Column column) {
            return new Place(table.file, line, table.columns.indexOf(key(column.title())) + 1);
        }
    }

    static TemplateTable parse(StandardsTemplate.Source source, Sheet sheet, List<Issue> issues) {
        TemplateTable table =
                new TemplateTable(source.file(), new ArrayList<>(), new ArrayList<>());
        Optional<String> text = text(source, issues);
        if (text.isPresent()) {
            table.fill(text.get(), issues);
            table.complain(sheet, issues);
        }
        return table;
    }

    private static Optional<String> text(StandardsTemplate.Source source, List<Issue> issues) {
        Place whole = new Place(source.file(), 1, 0);
        if (source.bytes().length > MOST_BYTES) {
            issues.add(
                    Issue.error(
                            whole,
                            source.bytes().length + " bytes",
                            "at most " + MOST_BYTES + " bytes",
                            "Export one program at a time."));
            return Optional.empty();
        }
        try {
            String text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(source.bytes()))
                            .toString();
            if (text.indexOf('\0') < 0) {
                return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
            }
        } catch (CharacterCodingException e) {
            // reported below, as any file that is not text
        }
        issues.add(
                Issue.error(
                        whole,
                        "",
                        "a CSV file in UTF-8",
                        "Save the sheet as 'CSV UTF-8', not as a workbook."));
        return Optional.empty();
    }

    private void fill(String text, List<Issue> issues) {
        String head = text.lines().findFirst().orElse("");
        CSVFormat format =
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(
                                head.contains(";") && !head.contains(",")
                                        ? ';'
                                        : head.contains("\t") ? '\t' : ',')
                        .setIgnoreEmptyLines(false)
                        .get();
        long line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord next : parser) {
                List<String> cells = next.stream().map(String::strip).toList();
                if (columns.isEmpty()) {
                    cells.stream().map(TemplateTable::key).forEach(columns::add);
                } else if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    rows.add(new Row(this, (int) line, cells));
                }
                if (rows.size() > MOST_ROWS) {
                    throw new IOException("more than " + MOST_ROWS + " rows");
                }
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            issues.add(
                    Issue.error(
                            new Place(file, (int) line, 0),
                            "",
                            "at most " + MOST_ROWS + " rows, and every quote closed",
                            "Close the quote in this line, or split the file."));
        }
    }

    private void complain(Sheet sheet, List<Issue> issues) {
        for (Column column : Column.of(sheet)) {
            if (column.needed() && !columns.contains(key(column.title()))) {
                issues.add(
                        Issue.error(
                                new Place(file, 1, 0),
                                "",
                                "a column '" + column.title() + "'",
                                Nearest.names(key(column.title()), columns).stream()
                                        .findFirst()
                                        .map(near -> "Rename '" + near + "', or add the column.")
                                        .orElse("Add it to the header line.")));
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get(i);
            boolean filled = !name.isEmpty();
            if (filled && columns.indexOf(name) < i) {
                issues.add(
                        Issue.error(
                                new Place(file, 1, i + 1),
                                name,
                                "each column once",
                                "Rename or remove the second one."));
            } else if (filled
                    && Column.of(sheet).stream().noneMatch(c -> key(c.title()).equals(name))) {
                issues.add(
                        Issue.note(
                                new Place(file, 1, i + 1),
                                name,
                                "a column of the template",
                                "It was not read."));
            }
        }
    }

    static String key(String title) {
        return title.strip().replaceAll("\\s+", " ").toLowerCase(java.util.Locale.ROOT);
    }
}
