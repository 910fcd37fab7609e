package org.trellis.web.designer.process;

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
import org.trellis.web.designer.ScheduleForm;
import org.trellis.web.schedule.OwnSchedule;

/** Applies the form of all work processes to a schedule; hours are not shared out yet. */
final class ProcessesForm {
    private final OwnSchedule own;
    private final ScheduleForm form;
    private final String lang;
    private final List<WorkProcess> processes = new ArrayList<>();
    private final List<OwnSchedule.Row> rows = new ArrayList<>();

    ProcessesForm(OwnSchedule own, ScheduleForm form, String lang) {
        this.own = own;
        this.form = form;
        this.lang = lang;
    }

    /** The own as typed; meaningless when the form has messages. */
    OwnSchedule typed() {
        for (int i = 0; i < own.rows().size(); i++) {
            row(i);
        }
        added();
        moved();
        if (!form.isFine()) {
            return own;
        }
        return new OwnSchedule(own.schedule().withWorkProcesses(processes), rows);
    }

    private void row(int at) {
        WorkProcess old = own.schedule().workProcesses().get(at);
        OwnSchedule.Row row = own.rows().get(at);
        Text title =
                form.has("title-" + at)
                        ? title(old.title(), form.needed("title-" + at))
                        : old.title();
        Optional<Hours.Range> hours = hours("min-" + at, "max-" + at);
        boolean shared = own.schedule().term().hours().isPresent();
        boolean typed = form.has("min-" + at) || form.has("max-" + at);
        Optional<Hours.Range> pin = typed ? hours : row.pin();
        processes.add(old.withTitle(title).withHours(shared || !typed ? old.hours() : hours));
        rows.add(row.with(shared ? pin : Optional.empty()));
    }

    private Text title(Text old, String typed) {
        return typed.isEmpty() ? old : ScheduleForm.text(old, typed, lang);
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
                                own.schedule()
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
        boolean shared = own.schedule().term().hours().isPresent();
        Optional<Hours.Range> range = hours.map(Hours.Range::of);
        processes.add(
                new WorkProcess(
                        Text.of(title),
                        shared ? Optional.empty() : range,
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Issue.Place.NOWHERE));
        double mean = rows.stream().mapToDouble(OwnSchedule.Row::weight).average().orElse(1);
        rows.add(new OwnSchedule.Row(OptionalInt.empty(), mean, shared ? range : Optional.empty()));
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

    /** Whether hours have to be shared again: bounds or processes are not what they were. */
    boolean changesHours() {
        return processes.size() != own.rows().size() || !rows.equals(own.rows());
    }
}
