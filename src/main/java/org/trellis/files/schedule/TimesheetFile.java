package org.trellis.files.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.trellis.files.reading.Nearest;
import org.trellis.files.reading.PlainText;
import org.trellis.files.reading.Reading;
import org.trellis.model.Issue;
import org.trellis.model.Issue.Place;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Worked;

/**
 * Reads an apprentice's timesheet: a CSV with the columns {@code date} (or {@code week}), {@code
 * process} (its number or title) and {@code hours}, in any order, others ignored. Rows of one week
 * and process add up.
 */
public final class TimesheetFile {
    private static final int MOST_ROWS = 20_000;

    /**
     * @param worked by week and process, in the order of the file; empty when any issue is an error
     */
    public record Result(List<Worked> worked, List<Issue> issues) {
        public Result {
            worked = List.copyOf(worked);
            issues = issues.stream().sorted().toList();
        }
    }

    private record Key(LocalDate week, int process) {}

    private final Schedule schedule;
    private final LocalDate started;
    private final LocalDate today;
    private final String file;
    private final List<Issue> issues = new ArrayList<>();
    private final Reading reading = new Reading();
    private final Map<Key, Hours> sums = new LinkedHashMap<>();

    private TimesheetFile(Schedule schedule, LocalDate started, LocalDate today, String file) {
        this.schedule = schedule;
        this.started = started;
        this.today = today;
        this.file = file;
    }

    /**
     * Never throws on bad content.
     *
     * @param started the first day that can have hours
     * @param today the last one
     */
    public static Result read(
            byte[] csv, String file, Schedule schedule, LocalDate started, LocalDate today) {
        TimesheetFile reader = new TimesheetFile(schedule, started, today, file);
        PlainText.of(reader.reading, csv, file, PlainText.MOST_BYTES).ifPresent(reader::read);
        reader.issues.addAll(reader.reading.issues());
        boolean sound = reader.issues.stream().noneMatch(i -> i.severity() == Issue.Severity.ERROR);
        return new Result(sound ? reader.worked() : List.of(), reader.issues);
    }

    private void read(String text) {
        String first = text.lines().findFirst().orElse("");
        CSVFormat format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(first.contains(";") ? ';' : ',')
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .setIgnoreHeaderCase(true)
                        .setTrim(true)
                        .setIgnoreEmptyLines(true)
                        .setAllowMissingColumnNames(true)
                        .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            Map<String, Integer> header = parser.getHeaderMap();
            String day = header.containsKey("date") ? "date" : "week";
            if (hasColumns(header, day)) {
                for (CSVRecord row : parser) {
                    row(row, day, header, (int) parser.getCurrentLineNumber());
                }
                if (sums.isEmpty() && issues.isEmpty()) {
                    wrong(2, 1, "", "a row with hours", "Add a row for each week and process.");
                }
            }
        } catch (IOException
                | UncheckedIOException
                | IllegalArgumentException
                | IllegalStateException e) {
            wrong(
                    1,
                    1,
                    "",
                    "a CSV with the columns date, process and hours",
                    "Look at the quotes and the first line.");
        }
    }

    private boolean hasColumns(Map<String, Integer> header, String day) {
        for (String column : List.of(day, "process", "hours")) {
            if (!header.containsKey(column)) {
                wrong(1, 1, "", "a column named " + column, "Name it in the first line.");
            }
        }
        return issues.isEmpty();
    }

    private void row(CSVRecord row, String day, Map<String, Integer> header, int line) {
        if (row.getRecordNumber() > MOST_ROWS) {
            if (row.getRecordNumber() == MOST_ROWS + 1) {
                wrong(line, 0, "", "at most " + MOST_ROWS + " rows", "Split the file.");
            }
            return;
        }
        if (row.stream().allMatch(String::isBlank)) {
            return;
        }
        Optional<LocalDate> date = date(cell(row, day), line, header.get(day) + 1);
        Optional<Integer> process = process(cell(row, "process"), line, header.get("process") + 1);
        Optional<Hours> hours = hours(cell(row, "hours"), line, header.get("hours") + 1);
        if (date.isPresent() && process.isPresent() && hours.isPresent()) {
            Key key = new Key(Worked.mondayOf(date.get()), process.get());
            sums.merge(key, hours.get(), Hours::plus);
            if (sums.get(key).value() > Worked.MOST_HOURS) {
                wrong(
                        line,
                        header.get("hours") + 1,
                        cell(row, "hours"),
                        "at most " + Worked.MOST_HOURS + " hours in a week",
                        "Look for a row that stands twice.");
            }
        }
    }

    private static String cell(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column) : "";
    }

    private Optional<LocalDate> date(String text, int line, int column) {
        try {
            LocalDate date = american(text);
            if (date.isAfter(today) || date.isBefore(Worked.mondayOf(started))) {
                wrong(
                        line,
                        column,
                        text,
                        "a day from " + started + " to " + today,
                        "Correct the day.");
                return Optional.empty();
            }
            return Optional.of(date);
        } catch (DateTimeParseException e) {
            wrong(
                    line,
                    column,
                    text,
                    "a date like 2026-05-31 or 5/31/2026",
                    "Write the date in one of these forms.");
            return Optional.empty();
        }
    }

    private static LocalDate american(String text) {
        if (text.matches("\\d{1,2}/\\d{1,2}/\\d{4}")) {
            String[] parts = text.split("/");
            return LocalDate.parse(
                    String.format(
                            Locale.ROOT,
                            "%s-%02d-%02d",
                            parts[2],
                            Integer.parseInt(parts[0]),
                            Integer.parseInt(parts[1])));
        }
        return LocalDate.parse(text);
    }

    private Optional<Integer> process(String text, int line, int column) {
        int count = schedule.workProcesses().size();
        for (int i = 0; i < count; i++) {
            var title = schedule.workProcesses().get(i).title();
            boolean named = title.en().equalsIgnoreCase(text) || title.es().equalsIgnoreCase(text);
            if (text.equals(String.valueOf(i + 1)) || !text.isEmpty() && named) {
                return Optional.of(i + 1);
            }
        }
        List<String> titles = schedule.workProcesses().stream().map(p -> p.title().en()).toList();
        List<String> near = Nearest.names(text, titles);
        wrong(
                line,
                column,
                text,
                "a work process: its number from 1 to " + count + ", or its title",
                near.isEmpty() ? "Write the number." : "Did you mean " + near.get(0) + "?");
        return Optional.empty();
    }

    private Optional<Hours> hours(String text, int line, int column) {
        try {
            return Optional.of(Hours.of(Double.parseDouble(text)));
        } catch (IllegalArgumentException e) {
            wrong(line, column, text, "hours such as 8 or 7.5, not negative", "Write digits only.");
            return Optional.empty();
        }
    }

    private List<Worked> worked() {
        return sums.entrySet().stream()
                .map(
                        each ->
                                new Worked(
                                        each.getKey().week(),
                                        each.getKey().process(),
                                        each.getValue()))
                .toList();
    }

    private void wrong(int line, int column, String value, String expected, String remedy) {
        issues.add(Issue.error(new Place(file, line, column), value, expected, remedy));
    }
}
