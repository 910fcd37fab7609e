package org.trellis.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.model.Competency;
import org.trellis.model.Job;
import org.trellis.model.Level;
import org.trellis.model.Requirement;
import org.trellis.model.Requirement.AtLevel;
import org.trellis.model.Text;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Skill;

/**
 * What a schedule teaches of what a job requires.
 *
 * @param units the work processes in their order, then the courses in theirs
 * @param rows the competencies the job requires, in the order of the ladder's file
 * @param teachNothing units without any competency the job requires
 * @param notRequired competencies taught that the job does not require
 */
public record Coverage(
        Schedule schedule,
        Job job,
        List<Unit> units,
        List<Row> rows,
        List<Unit> teachNothing,
        List<Competency.Id> notRequired) {
    /** A work process or a course. */
    public record Unit(Text title, boolean course, List<Skill> skills) {}

    public enum State {
        /** Taught, and to the required level where one is required. */
        REACHED,
        /** Taught, but to a lower level. */
        BELOW,
        /** Taught without a level, or on a scale that does not compare. */
        LEVEL_UNKNOWN,
        MISSING
    }

    /**
     * @param by units that teach it
     * @param required empty when the job needs it without a level
     * @param reached the highest level taught, on the scale of the requirement
     */
    public record Row(
            Competency competency,
            Optional<Level> required,
            List<Unit> by,
            Optional<Level> reached,
            State state) {}

    public Coverage {
        units = List.copyOf(units);
        rows = List.copyOf(rows);
        teachNothing = List.copyOf(teachNothing);
        notRequired = List.copyOf(notRequired);
    }

    public List<Row> in(State state) {
        return rows.stream().filter(row -> row.state() == state).toList();
    }

    /**
     * @throws java.util.NoSuchElementException when there is no such job
     */
    public static Coverage of(Schedule schedule, Catalog catalog, Job.Id jobId) {
        Job job = catalog.getJob(jobId);
        List<Unit> units = units(schedule);
        List<Row> rows = new ArrayList<>();
        for (Requirement requirement : job.requirements().values()) {
            if (requirement.isAsked()) {
                rows.add(row(requirement, catalog, units));
            }
        }
        Set<Competency.Id> required =
                rows.stream()
                        .flatMap(row -> catalog.listSame(row.competency().id()).stream())
                        .collect(Collectors.toSet());
        return new Coverage(
                schedule,
                job,
                units,
                rows,
                units.stream().filter(unit -> ids(unit).noneMatch(required::contains)).toList(),
                units.stream()
                        .flatMap(Coverage::ids)
                        .distinct()
                        .filter(id -> !required.contains(id))
                        .toList());
    }

    private static List<Unit> units(Schedule schedule) {
        return Stream.concat(
                        schedule.workProcesses().stream()
                                .map(p -> new Unit(p.title(), false, p.competencies())),
                        schedule.relatedInstruction().stream()
                                .map(c -> new Unit(c.title(), true, c.competencies())))
                .toList();
    }

    private static Stream<Competency.Id> ids(Unit unit) {
        return unit.skills().stream().flatMap(skill -> skill.competency().stream());
    }

    private static Row row(Requirement requirement, Catalog catalog, List<Unit> units) {
        Set<Competency.Id> same = Set.copyOf(catalog.listSame(requirement.competency()));
        List<Unit> by = units.stream().filter(unit -> ids(unit).anyMatch(same::contains)).toList();
        Optional<Level> required =
                requirement.ask() instanceof AtLevel at
                        ? Optional.of(at.level())
                        : Optional.empty();
        Optional<Level> reached = required.flatMap(level -> highest(by, same, level, catalog));
        return new Row(
                catalog.getCompetency(requirement.competency()),
                required,
                by,
                reached,
                state(required, by, reached));
    }

    /** The highest level taught, on the scale of the required one. */
    private static Optional<Level> highest(
            List<Unit> by, Set<Competency.Id> same, Level required, Catalog catalog) {
        return by.stream()
                .flatMap(unit -> unit.skills().stream())
                .filter(skill -> skill.competency().filter(same::contains).isPresent())
                .flatMap(skill -> skill.level().stream())
                .flatMap(taught -> catalog.scales().on(taught, required.scale()).stream())
                .reduce((a, b) -> a.value() >= b.value() ? a : b);
    }

    private static State state(Optional<Level> required, List<Unit> by, Optional<Level> reached) {
        if (by.isEmpty()) {
            return State.MISSING;
        }
        if (required.isEmpty()) {
            return State.REACHED;
        }
        if (reached.isEmpty()) {
            return State.LEVEL_UNKNOWN;
        }
        return reached.get().value() >= required.get().value() ? State.REACHED : State.BELOW;
    }
}
