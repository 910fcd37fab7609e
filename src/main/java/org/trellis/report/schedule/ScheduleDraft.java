package org.trellis.report.schedule;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.files.table.TableText;
import org.trellis.message.Code;
import org.trellis.report.Json;
import org.trellis.schedule.Allocation.Share;
import org.trellis.schedule.draft.Draft.Drafted;
import org.trellis.schedule.draft.TaskMatch;

/** How a drafted schedule came about: each hour with its weight, each task with its competency. */
public final class ScheduleDraft {
    private ScheduleDraft() {}

    public static String json(Drafted drafted) {
        return Json.text(
                Json.object(
                        "title", drafted.schedule().title().en(),
                        "workProcesses", shares(drafted.balanced().low()),
                        "workProcessesAtMost", shares(drafted.balanced().high()),
                        "tasks", drafted.placed().stream().map(ScheduleDraft::task).toList()));
    }

    private static List<?> shares(List<Share> shares) {
        return shares.stream()
                .map(
                        s ->
                                Json.object(
                                        "title", s.part().name(),
                                        "weight", s.part().weight(),
                                        "share", s.share(),
                                        "minHours", s.part().min(),
                                        "maxHours", s.part().max(),
                                        "quota", s.quota(),
                                        "hours", s.hours(),
                                        "rounding", s.hours() - s.quota(),
                                        "held", Code.of(s.held())))
                .toList();
    }

    private static Object task(TaskMatch.Placed placed) {
        return Json.object(
                "task", placed.task().words(),
                "confirmed", placed.confirmed(),
                "competency", placed.competency().map(Object::toString).orElse(null),
                "suggested",
                        placed.suggested().stream()
                                .map(
                                        m ->
                                                Json.object(
                                                        "competency",
                                                        m.competency().toString(),
                                                        "score",
                                                        m.score()))
                                .toList());
    }

    /**
     * The tasks with what is confirmed and, in {@code suggested}, what is not yet: she moves the
     * right code into {@code competency} and drafts again from this file.
     */
    public static String tasksCsv(List<TaskMatch.Placed> placed) {
        List<List<String>> rows =
                placed.stream()
                        .map(
                                each ->
                                        List.of(
                                                each.task().words(),
                                                codes(each.task().confirmed().stream()),
                                                codes(
                                                        each.suggested().stream()
                                                                .map(m -> m.competency()))))
                        .toList();
        return TableText.forSpreadsheet(List.of("task", "competency", "suggested"), rows);
    }

    private static String codes(Stream<?> competencies) {
        return competencies.map(Object::toString).collect(Collectors.joining(" "));
    }
}
