package org.trellis.files.document;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A text that is a table saved with commas or semicolons: each of its lines has as many cells, and
 * some cells are empty, are figures or are quoted. Prose with commas is none.
 */
final class TextTable {
    private static final int FEW_ROWS = 3;
    private static final int COLUMN = 20;

    private TextTable() {}

    static Optional<List<List<DocumentLine.Cell>>> of(String text) {
        for (char delimiter : new char[] {',', ';'}) {
            if (text.indexOf(delimiter) >= 0 && text.indexOf('\t') < 0) {
                List<CSVRecord> rows = rows(text, delimiter);
                if (isTable(rows)) {
                    return Optional.of(rows.stream().map(TextTable::cells).toList());
                }
            }
        }
        return Optional.empty();
    }

    private static List<CSVRecord> rows(String text, char delimiter) {
        CSVFormat format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(delimiter)
                        .setIgnoreEmptyLines(false)
                        .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return parser.getRecords();
        } catch (IOException | RuntimeException noTable) {
            return List.of();
        }
    }

    private static boolean isTable(List<CSVRecord> rows) {
        int most = rows.stream().mapToInt(CSVRecord::size).max().orElse(0);
        int filled = 0;
        int wide = 0;
        int bare = 0;
        for (CSVRecord row : rows) {
            boolean empty = row.size() == 1 && row.get(0).isBlank();
            filled += empty ? 0 : 1;
            wide += !empty && row.size() == most ? 1 : 0;
            bare += row.size() > 1 && row.stream().anyMatch(TextTable::isBare) ? 1 : 0;
        }
        boolean thousands = rows.stream().anyMatch(TextTable::hasThousands);
        return !thousands && most > 1 && filled >= FEW_ROWS && wide == filled && bare * 2 >= filled;
    }

    /** The comma of {@code 4,000 hours} parts no cells. */
    private static boolean hasThousands(CSVRecord row) {
        return IntStream.range(1, row.size())
                .anyMatch(
                        i ->
                                row.get(i - 1).matches(".*\\D\\d{1,3}")
                                        && row.get(i).matches("\\d{3}(?!\\d).*"));
    }

    /** Nothing, or a figure, with no space before it. */
    private static boolean isBare(String cell) {
        return cell.isEmpty() || cell.matches("[$]?\\d[\\d,]*(\\.\\d+)?%?");
    }

    private static List<DocumentLine.Cell> cells(CSVRecord row) {
        List<DocumentLine.Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            String words = row.get(i).strip().replaceAll("[\\r\\n]+", " / ");
            cells.add(new DocumentLine.Cell(words, i * COLUMN));
        }
        return cells;
    }
}
