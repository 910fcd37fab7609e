package org.trellis.files.template;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trellis.files.template.StandardsTemplate.Sheet;
import org.trellis.files.template.TemplateTable.Row;
import org.trellis.model.Issue;
import org.trellis.model.Text;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Conditions;
import org.trellis.model.schedule.Conditions.Probation;
import org.trellis.model.schedule.Conditions.Ratio;
import org.trellis.model.schedule.Course;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Occupation;
import org.trellis.model.schedule.Provenance;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Terms;
import org.trellis.model.schedule.Terms.Approach;
import org.trellis.model.schedule.Wage;
import org.trellis.model.schedule.WorkProcess;

/** The sheets of the template as a schedule. */
final class TemplateReader {
    private static final Pattern RATIO = Pattern.compile("(\\d{1,3})\\s*(?::|to)\\s*(\\d{1,3})");

    private final Map<Sheet, TemplateTable> tables;
    private final Catalog catalog;
    private final List<Issue> issues;
    private final Figures figures;

    TemplateReader(Map<Sheet, TemplateTable> tables, Catalog catalog, List<Issue> issues) {
        this.tables = tables;
        this.catalog = catalog;
        this.issues = issues;
        this.figures = new Figures(issues);
    }

    /** Empty when the title or the type is missing, or there are too many processes. */
    Optional<Schedule> schedule() {
        TemplateTable details = tables.get(Sheet.DETAILS);
        if (details.rows().isEmpty()) {
            issues.add(
                    Issue.error(
                            new Issue.Place(details.file(), 2, 0),
                            "",
                            "a line with the program",
                            "Fill in the line below the header."));
            return Optional.empty();
        }
        Row row = details.rows().get(0);
        for (Row other : details.rows().subList(1, details.rows().size())) {
            figures.warning(
                    other,
                    Column.TITLE,
                    "one program in a file",
                    "This line was not read: move it to an import of its own.");
        }
        List<WorkProcess> processes =
                new ProcessRows(figures, catalog).read(rows(Sheet.WORK_PROCESSES));
        Optional<Approach> approach = approach(row);
        if (row.text(Column.TITLE).isEmpty()) {
            figures.error(row, Column.TITLE, "the name of the occupation", "Fill in the cell.");
        }
        if (processes.size() > Schedule.MOST_PROCESSES) {
            figures.error(
                    row,
                    Column.TITLE,
                    "at most "
                            + Schedule.MOST_PROCESSES
                            + " work processes, not "
                            + processes.size(),
                    "Group them: a schedule names the major processes.");
        }
        boolean sound = issues.stream().noneMatch(i -> i.severity() == Issue.Severity.ERROR);
        return sound
                ? Optional.of(schedule(row, approach.orElseThrow(), processes))
                : Optional.empty();
    }

    private List<Row> rows(Sheet sheet) {
        TemplateTable table = tables.get(sheet);
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
                                figures.range(row, Column.OJT_MIN, Column.OJT_MAX),
                                months.isPresent()
                                        ? Optional.of(Terms.Months.of(months.getAsInt()))
                                        : Optional.empty())),
                processes,
                courses,
                wage,
                conditions(row),
                new Provenance(List.of(), List.of(), new Issue.Place(row.table().file(), 1, 1)));
    }

    private Occupation occupation(Row row) {
        return new Occupation(
                Text.of(row.text(Column.TITLE).isEmpty() ? "untitled" : row.text(Column.TITLE)),
                Optional.empty(),
                row.text(Column.ONET),
                "",
                figures.rapids(row));
    }

    private Conditions conditions(Row row) {
        return new Conditions(
                Optional.of(row.text(Column.SPONSOR)).filter(text -> !text.isEmpty()),
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
        Optional<Hours.Range> stated = figures.range(row, Column.RSI_MIN, Column.RSI_MAX);
        if (stated.isPresent() && courses.isEmpty()) {
            figures.warning(
                    row,
                    Column.RSI_MIN,
                    "courses in the sheet RelatedInstruction",
                    "None is listed, so the hours became one course, 'Related instruction'.");
            return List.of(CourseRows.unnamed(stated.get(), row.place(Column.RSI_MIN)));
        }
        if (stated.isPresent() && !stated.equals(TemplateWriter.instruction(courses))) {
            figures.warning(
                    row,
                    Column.RSI_MIN,
                    "the sum of the courses, which a schedule goes by",
                    "The stated hours are not kept: correct the courses.");
        }
        return courses;
    }

    private Optional<Approach> approach(Row row) {
        String type = row.text(Column.TYPE).toLowerCase(Locale.ROOT);
        for (Approach approach : Approach.values()) {
            if (type.startsWith(approach.code())) {
                return Optional.of(approach);
            }
        }
        figures.error(
                row,
                Column.TYPE,
                "Time-based, Competency-based or Hybrid",
                "Write one of the three.");
        return Optional.empty();
    }

    private String jurisdiction(Row row) {
        String state = row.text(Column.STATE);
        if (state.isEmpty() || state.matches("[A-Z]{2}")) {
            return state.isEmpty() ? "US" : state;
        }
        if (state.matches("[A-Za-z]{2}")) {
            return state.toUpperCase(Locale.ROOT);
        }
        figures.warning(
                row,
                Column.STATE,
                "two letters of a state",
                "It was read as a federal registration: write the two letters.");
        return "US";
    }

    private Optional<Ratio> ratio(Row row) {
        String text = row.text(Column.RATIO);
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
        if (row.text(Column.PROBATION).endsWith(" hours")) {
            return figures.inHours(row, Column.PROBATION).map(Probation.InHours::new);
        }
        OptionalDouble months = figures.number(row, Column.PROBATION);
        if (months.isEmpty()) {
            return Optional.empty();
        }
        if (months.getAsDouble() < 0 || months.getAsDouble() > 120) {
            figures.error(row, Column.PROBATION, "months from 0 to 120", "Write the months.");
            return Optional.empty();
        }
        return Optional.of(new Probation.InMonths(months.getAsDouble()));
    }
}
