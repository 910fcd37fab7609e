package org.trellis.files.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.files.reading.Numeral;
import org.trellis.files.table.TableText;
import org.trellis.files.template.StandardsTemplate.Sheet;
import org.trellis.model.Text;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Conditions;
import org.trellis.model.schedule.Course;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Skill;
import org.trellis.model.schedule.Wage;
import org.trellis.model.schedule.WorkProcess;

/** A schedule as the sheets of the template, in English. */
final class TemplateWriter {
    private final Schedule schedule;
    private final Catalog catalog;

    TemplateWriter(Schedule schedule, Catalog catalog) {
        this.schedule = schedule;
        this.catalog = catalog;
    }

    Map<Sheet, String> sheets() {
        Map<Sheet, String> sheets = new EnumMap<>(Sheet.class);
        sheets.put(Sheet.DETAILS, csv(Sheet.DETAILS, List.of(details())));
        sheets.put(Sheet.WORK_PROCESSES, csv(Sheet.WORK_PROCESSES, processes()));
        sheets.put(Sheet.RELATED_INSTRUCTION, csv(Sheet.RELATED_INSTRUCTION, courses()));
        sheets.put(Sheet.WAGE_SCHEDULE, csv(Sheet.WAGE_SCHEDULE, steps()));
        return sheets;
    }

    private static String csv(Sheet sheet, List<Map<Column, String>> rows) {
        List<Column> columns =
                Column.of(sheet).stream().filter(column -> column != Column.NATIONAL).toList();
        return TableText.of(
                columns.stream().map(Column::title).toList(),
                rows.stream().map(row -> cells(columns, row)).toList());
    }

    private static List<String> cells(List<Column> columns, Map<Column, String> row) {
        return columns.stream().map(column -> row.getOrDefault(column, "")).toList();
    }

    private Map<Column, String> details() {
        Map<Column, String> row = new EnumMap<>(Column.class);
        String place = schedule.jurisdiction();
        row.put(Column.STATE, place.equals("US") ? "" : place);
        row.put(Column.SPONSOR, schedule.conditions().sponsor().orElse(""));
        row.put(Column.TITLE, schedule.title().en());
        row.put(Column.ONET, schedule.occupation().onetSoc());
        row.put(Column.RAPIDS, schedule.occupation().rapidsCode().map(Object::toString).orElse(""));
        row.put(
                Column.TYPE,
                switch (schedule.approach()) {
                    case TIME -> "Time-based";
                    case COMPETENCY -> "Competency-based";
                    case HYBRID -> "Hybrid";
                });
        schedule.term().months().ifPresent(m -> row.put(Column.MONTHS, "" + m.max()));
        range(row, Column.OJT_MIN, Column.OJT_MAX, schedule.term().hours());
        range(row, Column.RSI_MIN, Column.RSI_MAX, instruction(schedule.relatedInstruction()));
        schedule.conditions().ratio().ifPresent(ratio -> row.put(Column.RATIO, ratio(ratio)));
        schedule.conditions()
                .probation()
                .flatMap(this::months)
                .ifPresent(m -> row.put(Column.PROBATION, m));
        return row;
    }

    static Optional<Hours.Range> instruction(List<Course> courses) {
        return courses.stream()
                .map(Course::hours)
                .reduce((a, b) -> a.flatMap(x -> b.map(x::plus)))
                .flatMap(sum -> sum);
    }

    private static String ratio(Conditions.Ratio ratio) {
        return ratio instanceof Conditions.Ratio.Numeric n
                ? n.apprentices() + ":" + n.journeyworkers()
                : ((Conditions.Ratio.InWords) ratio).text().en();
    }

    /** The column takes months: hours only where the term turns them into whole months. */
    private Optional<String> months(Conditions.Probation probation) {
        if (probation instanceof Conditions.Probation.InMonths in) {
            return Optional.of(Numeral.write(in.months()));
        }
        double hours = ((Conditions.Probation.InHours) probation).hours().value();
        return schedule.term()
                .hours()
                .filter(term -> term.isOne() && term.min().minutes() > 0)
                .flatMap(
                        term ->
                                schedule.term()
                                        .months()
                                        .map(m -> hours * m.max() / term.min().value()))
                .filter(months -> months == Math.rint(months) && months > 0)
                .map(Numeral::write);
    }

    private List<Map<Column, String>> processes() {
        List<Map<Column, String>> rows = new ArrayList<>();
        int number = 0;
        for (WorkProcess process : schedule.workProcesses()) {
            number++;
            List<Skill> skills = process.competencies();
            for (int i = 0; i < Math.max(1, skills.size()); i++) {
                Map<Column, String> row = process(number, process);
                if (i < skills.size()) {
                    row.put(Column.SKILL_ORDER, String.valueOf(i + 1));
                    row.put(Column.SKILL, skill(skills.get(i)));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private Map<Column, String> process(int number, WorkProcess process) {
        Map<Column, String> row = new EnumMap<>(Column.class);
        row.put(Column.PROCESS_ORDER, String.valueOf(number));
        row.put(Column.PROCESS, process.title().en());
        List<String> parts =
                process.source().map(key -> List.of("source " + key)).orElse(List.of());
        row.put(Column.PROCESS_TEXT, Brackets.join(list(process.tasks()), parts));
        range(row, Column.PROCESS_MIN, Column.PROCESS_MAX, process.hours());
        return row;
    }

    private String skill(Skill skill) {
        String name =
                skill.words()
                        .map(Text::en)
                        .or(
                                () ->
                                        skill.competency()
                                                .flatMap(catalog::findCompetency)
                                                .map(found -> found.name().en()))
                        .orElse("");
        return Brackets.join(name, Brackets.parts(skill));
    }

    private List<Map<Column, String>> courses() {
        List<Map<Column, String>> rows = new ArrayList<>();
        for (Course course : schedule.relatedInstruction()) {
            Map<Column, String> row = new EnumMap<>(Column.class);
            row.put(Column.COURSE_ORDER, String.valueOf(rows.size() + 1));
            row.put(Column.COURSE, course.title().en());
            List<String> parts = new ArrayList<>();
            course.year().ifPresent(year -> parts.add("year " + year));
            for (Skill skill : course.competencies()) {
                skill.competency().ifPresent(id -> parts.add(Brackets.teaches(id, skill.level())));
            }
            row.put(Column.COURSE_TEXT, Brackets.join(list(course.objectives()), parts));
            row.put(Column.COURSE_CODE, course.code().orElse(""));
            row.put(Column.PROVIDER, course.provider().orElse(""));
            course.hours().ifPresent(h -> row.put(Column.COURSE_HOURS, h.max().toString()));
            rows.add(row);
        }
        return rows;
    }

    private List<Map<Column, String>> steps() {
        List<Map<Column, String>> rows = new ArrayList<>();
        for (Wage.Step step : schedule.wage().map(Wage::steps).orElse(List.of())) {
            Map<Column, String> row = new EnumMap<>(Column.class);
            String number = String.valueOf(rows.size() + 1);
            row.put(Column.STEP_ORDER, number);
            if (step.pay() instanceof Wage.Pay.Percent in) {
                row.put(Column.STEP, "Step " + number);
                row.put(Column.STEP_PERCENT, share(in.percent()));
            } else {
                String usd = Numeral.write(((Wage.Pay.UsdPerHour) step.pay()).usd());
                row.put(Column.STEP, "Step " + number + ": $" + usd + " an hour");
            }
            step.hours().ifPresent(hours -> row.put(Column.STEP_HOURS, hours.toString()));
            step.months().ifPresent(m -> row.put(Column.STEP_LENGTH, m + " months"));
            rows.add(row);
        }
        return rows;
    }

    private static String list(List<Text> texts) {
        return Brackets.list(texts.stream().map(Text::en).toList());
    }

    private static void range(
            Map<Column, String> row, Column min, Column max, Optional<Hours.Range> range) {
        range.ifPresent(
                hours -> {
                    row.put(min, hours.min().toString());
                    row.put(max, hours.max().toString());
                });
    }

    /** Per cent as the template writes it: 0.5 for half. */
    private static String share(double percent) {
        return Numeral.write(BigDecimal.valueOf(percent).movePointLeft(2));
    }
}
