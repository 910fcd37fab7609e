package org.trellis.files.schedule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trellis.files.reading.Cells;
import org.trellis.files.reading.Nearest;
import org.trellis.files.reading.Numeral;
import org.trellis.files.reading.Reading;
import org.trellis.files.table.Row;
import org.trellis.files.table.Table;
import org.trellis.message.InvalidValue;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.Text;
import org.trellis.model.apprentice.LogPart;
import org.trellis.model.apprentice.Timesheet;
import org.trellis.model.apprentice.Worked;
import org.trellis.model.apprentice.Worked.Span;
import org.trellis.model.person.PersonDay;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;

/**
 * Reads an apprentice's timesheet: a table with the columns {@code date} or {@code week}, {@code
 * process} (number or title of a work process; {@code C1} or the title of a course for hours in
 * class) and {@code hours}, in any order, others ignored. Rows of one day or week add up by part.
 */
public final class TimesheetFile {
    private static final String PROCESS = "process";
    private static final String HOURS = "hours";

    /**
     * @param worked in the order of the file; empty when any issue is an error
     */
    public record Result(List<Worked> worked, List<Issue> issues) {
        public Result {
            worked = List.copyOf(worked);
            issues = List.copyOf(issues);
        }
    }

    private record Key(LocalDate from, Span span, LogPart part) {}

    private final Schedule schedule;
    private final LocalDate started;
    private final LocalDate today;
    private final Map<Key, Hours> sums = new LinkedHashMap<>();
    private final Map<LocalDate, Hours> weeks = new HashMap<>();
    private final Map<LocalDate, Hours> days = new HashMap<>();

    private TimesheetFile(Schedule schedule, LocalDate started, LocalDate today) {
        this.schedule = schedule;
        this.started = started;
        this.today = today;
    }

    /**
     * Never throws on bad content.
     *
     * @param started the first day that can have hours
     * @param today the last one
     */
    public static Result read(
            byte[] bytes, String file, Schedule schedule, LocalDate started, LocalDate today) {
        Reading reading = Reading.handedIn();
        TimesheetFile reader = new TimesheetFile(schedule, started, today);
        Table table = Table.handedIn(reading, bytes, file, "date|week", PROCESS, HOURS);
        table.rows().forEach(row -> reader.read(row, table.has("date") ? "date" : "week"));
        if (table.isWhole() && table.rows().isEmpty()) {
            reading.add(noRows(table));
        }
        List<Worked> worked = reading.hasErrors() ? List.of() : reader.worked();
        return new Result(worked, reading.issues());
    }

    private static Issue noRows(Table table) {
        return Issue.error(
                new Issue.Place(table.file(), table.headerLine() + 1, 1),
                "",
                Message.of("expected.time.rows"),
                Message.of("remedy.time.row"));
    }

    private void read(Row row, String day) {
        Span span = day.equals("date") ? Span.DAY : Span.WEEK;
        Optional<LocalDate> date = date(row, day, span);
        Optional<LogPart> part = part(row);
        Optional<Hours> hours = hours(row);
        if (date.isPresent() && part.isPresent() && hours.isPresent()) {
            LocalDate from = span == Span.DAY ? date.get() : Worked.mondayOf(date.get());
            if (isPossible(row, date.get(), hours.get(), span == Span.DAY)) {
                sums.merge(new Key(from, span, part.get()), hours.get(), Hours::plus);
            }
        }
    }

    /** Over all parts: a day has 24 hours, and a week as many days as the apprentice had. */
    private boolean isPossible(Row row, LocalDate date, Hours hours, boolean isDay) {
        LocalDate monday = Worked.mondayOf(date);
        double most = Timesheet.most(monday, started, today).value();
        if (weeks.getOrDefault(monday, Hours.ZERO).value() + hours.value() > most) {
            Message expected = Message.of("expected.time.week", most);
            row.error(HOURS, expected, Message.of("remedy.time.twice"));
            return false;
        }
        double ofDay = days.getOrDefault(date, Hours.ZERO).value() + hours.value();
        if (isDay && ofDay > Timesheet.DAY_HOURS) {
            Message expected = Message.of("expected.time.hours-of-day", Timesheet.DAY_HOURS);
            row.error(HOURS, expected, Message.of("remedy.time.column"));
            return false;
        }
        weeks.merge(monday, hours, Hours::plus);
        days.merge(date, hours, Hours::plus);
        return true;
    }

    private Optional<LocalDate> date(Row row, String column, Span span) {
        LocalDate first = span == Span.DAY ? started : Worked.mondayOf(started);
        Optional<LocalDate> date = Cells.date(row.text(column));
        date = date.isPresent() ? date : Cells.americanDate(row.text(column));
        date = span == Span.DAY ? date.map(day -> PersonDay.orToday(day, today)) : date;
        if (date.isEmpty()) {
            Message expected = Message.of("expected.time.date");
            row.error(column, expected, Message.of("remedy.time.date"));
        } else if (date.get().isAfter(today) || date.get().isBefore(first)) {
            Message expected =
                    Message.of("expected.time.day", started.toString(), today.toString());
            row.error(column, expected, Message.of("remedy.time.day"));
            return Optional.empty();
        }
        return date;
    }

    private Optional<LogPart> part(Row row) {
        String text = row.text(PROCESS);
        List<Text> titles = schedule.workProcesses().stream().map(p -> p.title()).toList();
        List<Text> courses = schedule.relatedInstruction().stream().map(c -> c.title()).toList();
        int number = (int) Numeral.read(text).value().orElse(0);
        Optional<LogPart> found =
                (number > 0 && text.equals("" + number) ? numbered(number) : named(text, titles))
                        .map(LogPart::process)
                        .or(() -> LogPart.parse(text.toUpperCase(Locale.ROOT)))
                        .or(() -> named(text, courses).map(LogPart::course))
                        .filter(part -> part.isIn(schedule));
        if (found.isEmpty()) {
            List<String> known =
                    Stream.concat(titles.stream(), courses.stream()).map(Text::en).toList();
            row.error(
                    PROCESS,
                    Message.of("expected.time.process", titles.size()),
                    Nearest.remedy(text, known, Message.of("remedy.time.number")));
        }
        return found;
    }

    private static Optional<Integer> numbered(int number) {
        return number <= Schedule.MOST_PROCESSES ? Optional.of(number) : Optional.empty();
    }

    private static Optional<Integer> named(String text, List<Text> titles) {
        return IntStream.range(0, titles.size())
                .filter(i -> !text.isEmpty())
                .filter(
                        i ->
                                titles.get(i).en().equalsIgnoreCase(text)
                                        || titles.get(i).es().equalsIgnoreCase(text))
                .mapToObj(i -> i + 1)
                .findFirst();
    }

    private Optional<Hours> hours(Row row) {
        Numeral numeral = row.numeral(HOURS);
        try {
            return Optional.of(
                    Hours.of(
                            numeral.value().orElseThrow(() -> new InvalidValue(numeral.remedy()))));
        } catch (InvalidValue e) {
            row.error(HOURS, Message.of("expected.time.hours"), e.said());
            return Optional.empty();
        }
    }

    private List<Worked> worked() {
        return sums.entrySet().stream()
                .map(
                        sum ->
                                new Worked(
                                        sum.getKey().from(),
                                        sum.getKey().span(),
                                        sum.getKey().part(),
                                        sum.getValue()))
                .toList();
    }
}
