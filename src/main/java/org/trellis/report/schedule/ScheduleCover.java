package org.trellis.report.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trellis.files.table.TableText;
import org.trellis.message.Code;
import org.trellis.model.Level;
import org.trellis.report.Json;
import org.trellis.report.Words;
import org.trellis.schedule.Coverage;
import org.trellis.schedule.Coverage.Row;
import org.trellis.schedule.Coverage.State;
import org.trellis.schedule.Coverage.Unit;

/** What a schedule teaches of what a job requires: in words, as a matrix and as JSON. */
public final class ScheduleCover {
    private ScheduleCover() {}

    public static String text(Coverage coverage, Words words) {
        StringBuilder out = new StringBuilder();
        int reached = coverage.in(State.REACHED).size();
        out.append(
                        words.say(
                                "schedule.cover.summary",
                                words.text(coverage.schedule().title()),
                                reached,
                                coverage.rows().size(),
                                words.text(coverage.job().title())))
                .append('\n');
        for (State state :
                List.of(State.MISSING, State.BELOW, State.LEVEL_UNKNOWN, State.REACHED)) {
            section(
                    out,
                    words.say("schedule.cover." + Code.of(state)),
                    coverage.in(state).stream().map(r -> line(r, words)).toList());
        }
        section(
                out,
                words.say("schedule.cover.teach_nothing"),
                coverage.teachNothing().stream().map(u -> words.text(u.title())).toList());
        section(
                out,
                words.say("schedule.cover.not_required"),
                coverage.notRequired().stream().map(Object::toString).toList());
        return out.toString();
    }

    private static void section(StringBuilder out, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            out.append('\n').append(heading).append('\n');
            lines.forEach(line -> out.append("  ").append(line).append('\n'));
        }
    }

    private static String line(Row row, Words words) {
        String by =
                row.by().stream()
                        .map(unit -> words.text(unit.title()))
                        .collect(Collectors.joining(", "));
        String levels =
                row.required().isEmpty()
                        ? words.say("schedule.cover.needed")
                        : words.say(
                                "schedule.cover.levels",
                                value(row.reached(), "-"),
                                value(row.required(), "-"));
        return words.text(row.competency().name())
                + " ("
                + levels
                + ")"
                + (by.isEmpty() ? "" : ": " + by);
    }

    private static String value(Optional<Level> level, String otherwise) {
        return level.map(l -> String.valueOf(l.value())).orElse(otherwise);
    }

    /**
     * A row a competency, a column a process or course with the level taught there, X without one.
     */
    public static String csv(Coverage coverage, Words words) {
        List<String> header =
                new ArrayList<>(
                        List.of(
                                "competency",
                                "name",
                                "tier",
                                "required",
                                "scale",
                                "reached",
                                "outcome"));
        coverage.units().forEach(unit -> header.add(words.text(unit.title())));
        List<List<Object>> rows =
                coverage.rows().stream().map(row -> cells(row, coverage, words)).toList();
        return TableText.forSpreadsheet(header, rows);
    }

    private static List<Object> cells(Row row, Coverage coverage, Words words) {
        List<Object> cells =
                new ArrayList<>(
                        List.of(
                                row.competency().id(),
                                words.text(row.competency().name()),
                                row.competency().tier().code(),
                                value(row.required(), "X"),
                                row.required().map(Level::scale).orElse(""),
                                value(row.reached(), ""),
                                Code.of(row.state())));
        for (Unit unit : coverage.units()) {
            cells.add(row.by().contains(unit) ? taught(unit, row) : "");
        }
        return cells;
    }

    private static String taught(Unit unit, Row row) {
        return unit.skills().stream()
                .filter(
                        skill ->
                                skill.competency()
                                        .filter(row.competency().id()::equals)
                                        .isPresent())
                .flatMap(skill -> skill.level().stream())
                .map(level -> level.shown())
                .findFirst()
                .orElse("X");
    }

    public static String json(Coverage coverage, Words words) {
        List<?> rows = coverage.rows().stream().map(row -> object(row, words)).toList();
        return Json.text(
                Json.object(
                        "job", coverage.job().id().toString(),
                        "competencies", rows,
                        "teachNothingRequired", titles(coverage.teachNothing(), words),
                        "notRequired",
                                coverage.notRequired().stream().map(Object::toString).toList()));
    }

    private static Object object(Row row, Words words) {
        return Json.object(
                "competency", row.competency().id().toString(),
                "name", words.text(row.competency().name()),
                "required", row.required().map(Level::value).orElse(null),
                "scale", row.required().map(Level::scale).orElse(null),
                "reached", row.reached().map(Level::value).orElse(null),
                "outcome", Code.of(row.state()),
                "taughtBy", titles(row.by(), words));
    }

    private static List<String> titles(List<Unit> units, Words words) {
        return units.stream().map(unit -> words.text(unit.title())).toList();
    }
}
