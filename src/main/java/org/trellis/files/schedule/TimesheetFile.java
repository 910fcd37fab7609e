package org.trellis.files.schedule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.trellis.model.apprentice.Timesheet;
import org.trellis.model.apprentice.Worked;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;

/**
 * Reads an apprentice's timesheet: a table with the columns {@code date} (or {@code week}), {@code
 * process} (its number or title) and {@code hours}, in any order, others ignored. Rows of one week
 * and process add up.
 */
public final class TimesheetFile {
    private static final String PROCESS = "process";
    private static final String HOURS = "hours";

    /**
     * @param worked by week and process, in the order of the file; empty when any issue is an error
     */
    public record Result(List<Worked> worked, List<Issue> issues) {
        public Result {
            worked = List.copyOf(worked);
            issues = List.copyOf(issues);
        }
    }

    private record Key(LocalDate week, int process) {}

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
        Optional<LocalDate> date = date(row, day);
        Optional<Integer> process = process(row);
        Optional<Hours> hours = hours(row);
        if (date.isPresent() && process.isPresent() && hours.isPresent()) {
            Key key = new Key(Worked.mondayOf(date.get()), process.get());
            if (isPossible(row, date.get(), hours.get(), day.equals("date"))) {
                sums.merge(key, hours.get(), Hours::plus);
            }
        }
    }

    /** Over all processes: a day has 24 hours, and a week as many days as the apprentice had. */
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

    private Optional<LocalDate> date(Row row, String column) {
        Optional<LocalDate> date = Cells.date(row.text(column));
        date = date.isPresent() ? date : Cells.americanDate(row.text(column));
        if (date.isEmpty()) {
            Message expected = Message.of("expected.time.date");
            row.error(column, expected, Message.of("remedy.time.date"));
        } else if (date.get().isAfter(today) || date.get().isBefore(Worked.mondayOf(started))) {
            Message expected =
                    Message.of("expected.time.day", started.toString(), today.toString());
            row.error(column, expected, Message.of("remedy.time.day"));
            return Optional.empty();
        }
        return date;
    }

    private Optional<Integer> process(Row row) {
        String text = row.text(PROCESS);
        List<Text> titles = schedule.workProcesses().stream().map(p -> p.title()).toList();
        double number = Numeral.read(text).value().orElse(0);
        for (int i = 0; i < titles.size(); i++) {
            boolean named =
                    titles.get(i).en().equalsIgnoreCase(text)
                            || titles.get(i).es().equalsIgnoreCase(text);
            if (number == i + 1 || !text.isEmpty() && named) {
                return Optional.of(i + 1);
            }
        }
        List<String> known = titles.stream().map(Text::en).toList();
        row.error(
                PROCESS,
                Message.of("expected.time.process", titles.size()),
                Nearest.remedy(text, known, Message.of("remedy.time.number")));
        return Optional.empty();
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
                .map(sum -> new Worked(sum.getKey().week(), sum.getKey().process(), sum.getValue()))
                .toList();
    }
}
