package org.trellis.web.designer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.trellis.model.Issue;
import org.trellis.model.Text;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.WorkProcess;
import org.trellis.web.schedule.Sheet;

/** Applies the form of all work processes to a sheet; hours are not shared out yet. */
final class ProcessEdit {
    private final Sheet sheet;
    private final Form form;
    private final String lang;
    private final List<WorkProcess> processes = new ArrayList<>();
    private final List<Sheet.Row> rows = new ArrayList<>();

    ProcessEdit(Sheet sheet, Form form, String lang) {
        this.sheet = sheet;
        this.form = form;
        this.lang = lang;
    }

    /** The sheet as typed; meaningless when the form has messages. */
    Sheet typed() {
        for (int i = 0; i < sheet.rows().size(); i++) {
            row(i);
        }
        added();
        moved();
        if (!form.isFine()) {
            return sheet;
        }
        return new Sheet(new Change(sheet.schedule()).with(processes), rows);
    }

    private void row(int at) {
        WorkProcess old = sheet.schedule().workProcesses().get(at);
        Sheet.Row row = sheet.rows().get(at);
        Text title =
                form.has("title-" + at)
                        ? title(old.title(), form.needed("title-" + at))
                        : old.title();
        Optional<Hours.Range> hours = hours("min-" + at, "max-" + at);
        boolean shared = sheet.schedule().term().hours().isPresent();
        boolean typed = form.has("min-" + at) || form.has("max-" + at);
        Optional<Hours.Range> pin = typed ? hours : row.pin();
        processes.add(
                new WorkProcess(
                        title,
                        shared || !typed ? old.hours() : hours,
                        old.tasks(),
                        old.competencies(),
                        old.source(),
                        old.place()));
        rows.add(row.with(shared ? pin : Optional.empty()));
    }

    private Text title(Text old, String typed) {
        return typed.isEmpty() ? old : Change.text(old, typed, lang);
    }

    private Optional<Hours.Range> hours(String low, String high) {
        Optional<Hours> min = form.hours(low);
        Optional<Hours> max = form.hours(high);
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            form.wrong(low, "order", form.raw(low), form.raw(high));
            return Optional.empty();
        }
        if (min.isEmpty() && max.isEmpty()) {
            return Optional.empty();
        }
        Hours most =
                max.orElseGet(
                        () ->
                                sheet.schedule()
                                        .term()
                                        .hours()
                                        .map(Hours.Range::max)
                                        .filter(term -> term.compareTo(min.get()) >= 0)
                                        .orElse(min.get()));
        return Optional.of(new Hours.Range(min.orElse(Hours.ZERO), most));
    }

    private void added() {
        String title = form.line("title-new");
        if (title.isEmpty()) {
            if (!form.raw("hours-new").isEmpty()) {
                form.wrong("title-new", "empty");
            }
            return;
        }
        if (processes.size() >= Schedule.MOST_PROCESSES) {
            form.wrong("title-new", "many", Schedule.MOST_PROCESSES);
            return;
        }
        Optional<Hours> hours = form.hours("hours-new");
        boolean shared = sheet.schedule().term().hours().isPresent();
        Optional<Hours.Range> range = hours.map(Hours.Range::of);
        processes.add(
                new WorkProcess(
                        Text.of(title),
                        shared ? Optional.empty() : range,
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Issue.Place.NOWHERE));
        double mean = rows.stream().mapToDouble(Sheet.Row::weight).average().orElse(1);
        rows.add(new Sheet.Row(OptionalInt.empty(), mean, shared ? range : Optional.empty()));
    }

    /** {@code up-2}, {@code down-2} or {@code remove-2} in the field of the button. */
    private void moved() {
        String order = form.raw("do");
        if (!order.matches("(up|down|remove)-\\d{1,3}") || !form.isFine()) {
            return;
        }
        int at = Integer.parseInt(order.replaceAll("\\D", ""));
        int to = order.startsWith("up") ? at - 1 : at + 1;
        if (at >= processes.size()) {
            return;
        }
        if (order.startsWith("remove")) {
            processes.remove(at);
            rows.remove(at);
        } else if (to >= 0 && to < processes.size()) {
            Collections.swap(processes, at, to);
            Collections.swap(rows, at, to);
        }
    }

    /** Whether hours have to be shared anew: bounds or processes are not what they were. */
    boolean changesHours() {
        return processes.size() != sheet.rows().size() || !rows.equals(sheet.rows());
    }
}
