package org.trellis.schedule.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.trellis.gap.Line;
import org.trellis.message.Message;
import org.trellis.model.Competency;
import org.trellis.model.Text;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Task;
import org.trellis.schedule.Tolerance;

/**
 * A designer's tasks and the competencies they belong to. What she has confirmed counts; for the
 * rest the likest competencies of the job are suggested, those at least {@value #LEAST} alike by
 * {@link WholePhrases}, the first of which is used until she confirms.
 */
public final class TaskMatch {
    /** The assumption that holds the least likeness of a suggestion. */
    public static final String LEAST = "task_likeness";

    private static final int SUGGESTED = 3;

    /**
     * @param suggested the likest first; empty when confirmed, or when no phrase is alike
     * @param process index of the process that teaches it; empty when none does
     */
    public record Placed(Task task, List<Likeness.Match> suggested, OptionalInt process) {
        public boolean confirmed() {
            return !task.confirmed().isEmpty();
        }

        /** Confirmed, or suggested first. */
        public Optional<Competency.Id> competency() {
            return confirmed()
                    ? Optional.of(task.confirmed().get(0))
                    : suggested.stream().findFirst().map(Likeness.Match::competency);
        }
    }

    private TaskMatch() {}

    static List<Placed> place(Catalog catalog, Outline outline, List<Task> tasks) {
        if (tasks.isEmpty()) {
            return List.of();
        }
        List<Competency> known =
                Stream.concat(
                                outline.processes().stream()
                                        .flatMap(process -> process.own().stream()),
                                outline.foundation().stream())
                        .map(Line::competency)
                        .toList();
        double least = catalog.assumptions().get(LEAST);
        List<Placed> placed = new ArrayList<>();
        for (Task task : tasks) {
            List<Likeness.Match> suggested =
                    task.confirmed().isEmpty() ? suggested(task, known, least) : List.of();
            Placed open = new Placed(task, suggested, OptionalInt.empty());
            placed.add(new Placed(task, suggested, process(outline, open.competency())));
        }
        return placed;
    }

    private static List<Likeness.Match> suggested(Task task, List<Competency> known, double least) {
        return known.stream()
                .map(
                        each ->
                                new Likeness.Match(
                                        each.id(), WholePhrases.likeness(task.words(), each)))
                .filter(match -> match.score() > 0 && !Tolerance.less(match.score(), least))
                .sorted(Comparator.comparingDouble(match -> -match.score()))
                .limit(SUGGESTED)
                .toList();
    }

    private static OptionalInt process(Outline outline, Optional<Competency.Id> competency) {
        for (int i = 0; i < outline.processes().size(); i++) {
            if (competency.isPresent() && outline.processes().get(i).teaches(competency.get())) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    static List<Text> tasksOf(List<Placed> placed, int process) {
        return placed.stream()
                .filter(each -> each.process().equals(OptionalInt.of(process)))
                .map(each -> Text.of(each.task().words()))
                .toList();
    }

    /** Tasks for which she wants none of the competencies: they stay known as open questions. */
    public static List<Message> unplaced(List<Task> tasks) {
        return tasks.stream().map(task -> Message.of("draft.task.none", task.words())).toList();
    }

    /** What she still has to confirm, and what found no place. */
    static List<Message> doubts(List<Placed> placed) {
        return placed.stream()
                .filter(each -> !each.confirmed() || each.process().isEmpty())
                .map(
                        each ->
                                each.process().isEmpty()
                                        ? Message.of("draft.task.none", each.task().words())
                                        : Message.of(
                                                "draft.task.suggested",
                                                each.task().words(),
                                                each.competency().get().toString()))
                .toList();
    }
}
