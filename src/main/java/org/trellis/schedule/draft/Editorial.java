package org.trellis.schedule.draft;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.WorkProcess;

/**
 * What our own outline of an occupation adds to its registered schedule: tasks where a registered
 * process of the same title names none, and, for a line of hours that nobody has seen, our
 * processes in its place where their hours are together exactly the same. Registered hours stay.
 */
final class Editorial {
    private static final String UNSEEN = "memory";
    private static final String OURS = "editorial";

    private Editorial() {}

    static Schedule complete(Schedule registered, Schedule outline) {
        List<WorkProcess> more =
                outline.workProcesses().stream()
                        .filter(each -> find(registered, each).isEmpty())
                        .map(each -> from(each, Optional.of(OURS)))
                        .toList();
        List<WorkProcess> complete =
                registered.workProcesses().stream()
                        .flatMap(
                                each ->
                                        stateTheSame(each, more)
                                                ? more.stream()
                                                : Stream.of(withTasks(each, outline)))
                        .toList();
        return registered.withWorkProcesses(complete);
    }

    private static boolean stateTheSame(WorkProcess unseen, List<WorkProcess> more) {
        int minutes =
                more.stream()
                        .flatMap(each -> each.hours().stream())
                        .mapToInt(hours -> hours.min().minutes())
                        .sum();
        return !more.isEmpty()
                && unseen.source().filter(UNSEEN::equals).isPresent()
                && unseen.hours().filter(Hours.Range.of(new Hours(minutes))::equals).isPresent();
    }

    private static WorkProcess withTasks(WorkProcess process, Schedule outline) {
        return process.tasks().isEmpty()
                ? find(outline, process)
                        .map(ours -> process.withTasks(ours.tasks()))
                        .orElse(process)
                : process;
    }

    private static WorkProcess from(WorkProcess process, Optional<String> source) {
        return new WorkProcess(
                process.title(),
                process.hours(),
                process.tasks(),
                process.competencies(),
                source,
                process.place());
    }

    private static Optional<WorkProcess> find(Schedule schedule, WorkProcess same) {
        return schedule.workProcesses().stream()
                .filter(each -> each.title().en().equals(same.title().en()))
                .findFirst();
    }
}
