package org.trellis.files.template;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trellis.files.reading.Reading;
import org.trellis.files.table.Row;
import org.trellis.files.table.Table;
import org.trellis.files.template.StandardsTemplate.Sheet;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.Text;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Conditions;
import org.trellis.model.schedule.Conditions.Probation;
import org.trellis.model.schedule.Conditions.Ratio;
import org.trellis.model.schedule.Course;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Provenance;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Terms;
import org.trellis.model.schedule.Terms.Approach;
import org.trellis.model.schedule.Trade;
import org.trellis.model.schedule.Wage;
import org.trellis.model.schedule.WorkProcess;

/** The sheets of the template as a schedule. */
final class TemplateReader {
    private static final Pattern RATIO = Pattern.compile("(\\d{1,3})\\s*(?::|to)\\s*(\\d{1,3})");

    private final Map<Sheet, Table> tables;
    private final Catalog catalog;
    private final Reading reading;
    private final RowFigures figures = new RowFigures();

    TemplateReader(Map<Sheet, Table> tables, Catalog catalog, Reading reading) {
        this.tables = tables;
        this.catalog = catalog;
        this.reading = reading;
    }

    /** Empty when the title or the type is missing, or there are too many processes. */
    Optional<Schedule> schedule() {
        List<Row> details = rows(Sheet.DETAILS);
        if (details.isEmpty()) {
            reading.add(
                    Issue.error(
                            new Issue.Place(tables.get(Sheet.DETAILS).file(), 2, 0),
                            "",
                            Message.of("expected.sheet.program"),
                            Message.of("remedy.sheet.line")));
            return Optional.empty();
        }
        for (Row other : details.subList(1, details.size())) {
            Message expected = Message.of("expected.sheet.single");
            figures.warning(other, Column.TITLE, expected, Message.of("remedy.sheet.other"));
        }
        Row row = details.get(0);
        List<WorkProcess> processes = processes(row);
        Optional<Approach> approach = approach(row);
        if (Column.TITLE.in(row).isEmpty()) {
            Message expected = Message.of("expected.sheet.title");
            figures.error(row, Column.TITLE, expected, Message.of("remedy.sheet.cell"));
        }
        return reading.hasErrors()
                ? Optional.empty()
                : Optional.of(schedule(row, approach.orElseThrow(), processes));
    }

    private List<WorkProcess> processes(Row row) {
        List<WorkProcess> processes =
                new ProcessRows(figures, catalog).read(rows(Sheet.WORK_PROCESSES));
        if (processes.size() > Schedule.MOST_PROCESSES) {
            Message expected =
                    Message.of(
                            "expected.sheet.processes", Schedule.MOST_PROCESSES, processes.size());
            figures.error(row, Column.TITLE, expected, Message.of("remedy.sheet.group"));
        }
        return processes;
    }

    private List<Row> rows(Sheet sheet) {
        Table table = tables.get(sheet);
        return table == null ? List.of() : table.rows();
    }

    private Schedule schedule(Row row, Approach approach, List<WorkProcess> processes) {
        for (Column column : List.of(Column.NATIONAL, Column.AGENCY, Column.EXISTING_TITLE)) {
            figures.notKept(row, column);
        }
        OptionalInt months = figures.months(row, Column.MONTHS);
        List<Course> courses = courses(row);
        Optional<Wage> wage = new WageRows(figures).read(rows(Sheet.WAGE_SCHEDULE));
        return new Schedule(
                occupation(row),
                new Terms(
                        approach,
                        jurisdiction(row),
                        new Terms.Term(
                                figures.term(row),
                                months.isPresent()
                                        ? Optional.of(Terms.Months.of(months.getAsInt()))
                                        : Optional.empty())),
                processes,
                courses,
                wage,
                conditions(row),
                new Provenance(List.of(), List.of(), new Issue.Place(row.place().file(), 1, 1)));
    }

    private Trade occupation(Row row) {
        return new Trade(
                Text.of(Column.TITLE.in(row).isEmpty() ? "untitled" : Column.TITLE.in(row)),
                Optional.empty(),
                Column.ONET.in(row),
                "",
                figures.rapids(row));
    }

    private Conditions conditions(Row row) {
        return new Conditions(
                Optional.of(Column.SPONSOR.in(row)).filter(text -> !text.isEmpty()),
                ratio(row),
                probation(row),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private List<Course> courses(Row row) {
        List<Course> courses = new CourseRows(figures).read(rows(Sheet.RELATED_INSTRUCTION));
        if (courses.size() > Schedule.MOST_COURSES) {
            Message most = Message.of("expected.schedule.courses", Schedule.MOST_COURSES);
            figures.error(row, Column.TITLE, most, Message.of("remedy.schedule.courses"));
            return List.of();
        }
        Optional<Hours.Range> stated = figures.range(row, Column.RSI_MIN, Column.RSI_MAX);
        if (stated.isPresent() && courses.isEmpty()) {
            figures.warning(
                    row,
                    Column.RSI_MIN,
                    Message.of("expected.sheet.courses"),
                    Message.of("remedy.sheet.unnamed"));
            return List.of(CourseRows.unnamed(stated.get(), Column.RSI_MIN.at(row)));
        }
        if (stated.isPresent() && !stated.equals(TemplateWriter.instruction(courses))) {
            figures.warning(
                    row,
                    Column.RSI_MIN,
                    Message.of("expected.sheet.courses.sum"),
                    Message.of("remedy.sheet.stated"));
        }
        return courses;
    }

    private Optional<Approach> approach(Row row) {
        String type = Column.TYPE.in(row).toLowerCase(Locale.ROOT);
        for (Approach approach : Approach.values()) {
            if (type.startsWith(approach.code())) {
                return Optional.of(approach);
            }
        }
        figures.error(
                row,
                Column.TYPE,
                Message.of("expected.sheet.type"),
                Message.of("remedy.sheet.three"));
        return Optional.empty();
    }

    private String jurisdiction(Row row) {
        String state = Column.STATE.in(row);
        if (state.isEmpty() || state.matches("[A-Z]{2}")) {
            return state.isEmpty() ? "US" : state;
        }
        if (state.matches("[A-Za-z]{2}")) {
            return state.toUpperCase(Locale.ROOT);
        }
        figures.warning(
                row,
                Column.STATE,
                Message.of("expected.sheet.state"),
                Message.of("remedy.sheet.state"));
        return "US";
    }

    private Optional<Ratio> ratio(Row row) {
        String text = Column.RATIO.in(row);
        Matcher ratio = RATIO.matcher(text);
        if (ratio.matches()) {
            int apprentices = Integer.parseInt(ratio.group(1));
            int journeyworkers = Integer.parseInt(ratio.group(2));
            if (apprentices > 0 && journeyworkers > 0) {
                return Optional.of(new Ratio.Numeric(apprentices, journeyworkers));
            }
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(new Ratio.InWords(Text.of(text)));
    }

    private Optional<Probation> probation(Row row) {
        if (Column.PROBATION.in(row).endsWith(" hours")) {
            return figures.inHours(row, Column.PROBATION).map(Probation.InHours::new);
        }
        OptionalDouble months = figures.number(row, Column.PROBATION);
        if (months.isEmpty()) {
            return Optional.empty();
        }
        if (months.getAsDouble() < 0 || months.getAsDouble() > 120) {
            figures.error(
                    row,
                    Column.PROBATION,
                    Message.of("expected.sheet.probation"),
                    Message.of("remedy.sheet.months"));
            return Optional.empty();
        }
        return Optional.of(new Probation.InMonths(months.getAsDouble()));
    }
}
