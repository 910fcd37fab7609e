package org.trellis.files.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.trellis.files.reading.Cells;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.Issue.Place;

/**
 * The lines of a table that are not empty, cut into cells; any line ends, quotes as in RFC 4180,
 * without the apostrophe of {@link FormulaGuard}.
 *
 * @param fault why later lines were not read: an open quote or a table that is too large
 */
record Records(List<Line> lines, Optional<Issue> fault) {
    /**
     * @param number of the first line of the file that it takes, from 1
     */
    record Line(int number, String[] cells) {
        boolean isEmpty() {
            for (String cell : cells) {
                if (!Cells.strip(cell).isEmpty()) {
                    return false;
                }
            }
            return true;
        }
    }

    /** These where so many lines of the file were left out below the first. */
    Records after(int leftOut) {
        if (leftOut == 0 || lines.isEmpty()) {
            return this;
        }
        List<Line> moved = new ArrayList<>(lines.subList(0, 1));
        lines.subList(1, lines.size())
                .forEach(line -> moved.add(new Line(line.number + leftOut, line.cells)));
        return new Records(moved, fault.map(issue -> moved(issue, leftOut)));
    }

    private static Issue moved(Issue issue, int lines) {
        Place place = new Place(issue.place().file(), issue.place().line() + lines, 0);
        return Issue.error(place, "", issue.expected(), issue.remedy());
    }

    static Records of(String file, String text, Separator separator, Bounds most) {
        List<Line> lines = new ArrayList<>();
        int start = separator.skipped() + 1;
        int cells = 0;
        String whole = separator.without(text);
        int end = WideLine.start(whole, separator.sign(), most.mostColumns());
        try (CSVParser parser = parser(whole.substring(0, end), separator)) {
            for (CSVRecord next : parser) {
                Line line = new Line(start, plain(next.values()));
                start = separator.skipped() + (int) parser.getCurrentLineNumber() + 1;
                if (line.isEmpty()) {
                    continue;
                }
                cells += line.cells.length;
                Message bound = bound(line, lines.size(), cells, most);
                if (!bound.isEmpty()) {
                    return tooLarge(lines, new Place(file, line.number, 0), bound);
                }
                lines.add(line);
            }
            return end == whole.length()
                    ? new Records(lines, Optional.empty())
                    : tooLarge(lines, new Place(file, start, 0), tooWide(most));
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            Message closed = Message.of("expected.table.quote");
            Message close = Message.of("remedy.table.quote");
            return stopped(lines, new Place(file, start, 0), closed, close);
        }
    }

    private static String[] plain(String[] cells) {
        String[] plain = cells.clone();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = FormulaGuard.plain(plain[i]);
        }
        return plain;
    }

    private static CSVParser parser(String text, Separator separator) throws IOException {
        CSVFormat format =
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(separator.sign())
                        .setIgnoreEmptyLines(false)
                        .setTrailingData(true)
                        .get();
        return CSVParser.parse(new StringReader(text), format);
    }

    private static Records tooLarge(List<Line> lines, Place place, Message bound) {
        return stopped(lines, place, bound, Message.of("remedy.table.split"));
    }

    private static Records stopped(
            List<Line> lines, Place place, Message expected, Message remedy) {
        return new Records(lines, Optional.of(Issue.error(place, "", expected, remedy)));
    }

    private static Message tooWide(Bounds most) {
        return Message.of("expected.table.cells", most.mostColumns());
    }

    /** The bound that a line passes, the one after {@code before} others; cells with its own. */
    private static Message bound(Line line, int before, int cells, Bounds most) {
        if (before > most.mostRows()) {
            return Message.of("expected.table.rows", most.mostRows());
        }
        if (cells > most.mostCells()) {
            return Message.of("expected.table.all-cells", most.mostCells());
        }
        for (String cell : line.cells) {
            if (cell.length() > most.mostLetters()) {
                return Message.of("expected.table.letters", most.mostLetters());
            }
        }
        return Message.none();
    }
}
