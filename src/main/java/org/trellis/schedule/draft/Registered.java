package org.trellis.schedule.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trellis.gap.Line;
import org.trellis.model.Competency;
import org.trellis.model.Job;
import org.trellis.model.Text;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.WorkProcess;
import org.trellis.schedule.draft.Outline.Process;

/**
 * The outline of a schedule, registered or our own, for a draft: its processes with their tasks and
 * their shares of the hours. A skill of the job belongs to the process that lists it, else to the
 * one whose title and tasks are likest, else to the one with the most hours; a process that is left
 * without any gets the weightiest.
 */
final class Registered {
    private final Catalog catalog;
    private final Map<Competency.Id, Map<Integer, Double>> likeness = new HashMap<>();
    private final List<Process> processes;

    private Registered(Catalog catalog, Schedule schedule, List<Line> lines) {
        this.catalog = catalog;
        processes =
                schedule.workProcesses().stream()
                        .map(
                                each ->
                                        new Process(
                                                each.title(),
                                                new ArrayList<>(),
                                                new ArrayList<>(),
                                                Optional.of(each)))
                        .toList();
        var words = new Likeness(lines.stream().map(Line::competency).toList());
        for (int i = 0; i < processes.size(); i++) {
            int at = i;
            words.of(text(schedule.workProcesses().get(i)), lines.size())
                    .forEach(
                            match ->
                                    likeness.computeIfAbsent(
                                                    match.competency(), c -> new HashMap<>())
                                            .put(at, match.score()));
        }
    }

    /**
     * The schedule to draft from: that of the job, else one of its occupation; the first of
     * several. Each of its processes has hours.
     */
    static Optional<Schedule> of(Job job, Collection<Schedule> schedules) {
        List<Schedule> usable = schedules.stream().filter(Registered::isUsable).toList();
        Stream<Schedule> own =
                usable.stream().filter(each -> each.job().filter(job.id()::equals).isPresent());
        Stream<Schedule> same =
                usable.stream()
                        .filter(each -> !each.occupation().onetSoc().isBlank())
                        .filter(each -> each.occupation().onetSoc().equals(job.onetSoc()));
        return Stream.concat(own, same).findFirst();
    }

    private static boolean isUsable(Schedule schedule) {
        return schedule.workProcesses().size() > 1
                && schedule.workProcesses().stream().allMatch(each -> hours(each) > 0);
    }

    /** The middle of its range; 0 where it states none. */
    static double hours(WorkProcess process) {
        return process.hours().map(Registered::middle).orElse(0.0);
    }

    private static double middle(Hours.Range range) {
        return (range.min().value() + range.max().value()) / 2;
    }

    static Outline outline(Catalog catalog, Schedule schedule, List<Line> lines) {
        Registered registered = new Registered(catalog, schedule, lines);
        List<Line> foundation = lines.stream().filter(Registered::isFoundation).toList();
        for (Line line : lines) {
            Process process = registered.processes.get(registered.place(line));
            (isFoundation(line) ? process.attached() : process.own()).add(line);
        }
        registered.fill(lines);
        return new Outline(
                registered.processes, foundation, Optional.of(schedule), Optional.empty());
    }

    private static boolean isFoundation(Line line) {
        return line.competency().tier().isFoundation();
    }

    /** A process that no skill is about gets the weightiest: a paper lists none without any. */
    private void fill(List<Line> lines) {
        Optional<Line> most =
                lines.stream()
                        .filter(line -> !isFoundation(line))
                        .max(Comparator.comparingDouble(Outline::weight));
        processes.stream()
                .filter(each -> each.own().isEmpty() && each.attached().isEmpty())
                .forEach(each -> most.ifPresent(each.own()::add));
    }

    private int place(Line line) {
        Competency.Id id = line.competency().id();
        Set<Competency.Id> same = Set.copyOf(catalog.listSame(id));
        for (int i = 0; i < processes.size(); i++) {
            if (listed(processes.get(i)).anyMatch(same::contains)) {
                return i;
            }
        }
        return likeness.getOrDefault(id, Map.of()).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseGet(this::longest);
    }

    private static Stream<Competency.Id> listed(Process process) {
        return process.given().stream()
                .flatMap(each -> each.competencies().stream())
                .flatMap(skill -> skill.competency().stream());
    }

    private int longest() {
        return IntStream.range(0, processes.size())
                .boxed()
                .max(Comparator.comparingDouble(i -> processes.get(i).weight()))
                .orElseThrow();
    }

    private static String text(WorkProcess process) {
        return process.title().en()
                + " "
                + process.tasks().stream().map(Text::en).collect(Collectors.joining(" "));
    }
}
