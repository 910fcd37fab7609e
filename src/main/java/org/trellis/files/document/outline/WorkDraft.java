package org.trellis.files.document.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.files.document.figure.HoursText;
import org.trellis.files.document.line.LineKind;
import org.trellis.files.document.line.UnderstoodLine.Detail;
import org.trellis.files.document.program.ReadProgram.Duty;
import org.trellis.files.document.program.ReadProgram.Process;
import org.trellis.files.document.program.ReadProgram.Total;
import org.trellis.model.schedule.Hours;

/** The work processes of a program while its lines come. */
final class WorkDraft {
    private final List<Process> processes = new ArrayList<>();
    private final StatedTotals totals = new StatedTotals();
    private final List<Duty> tasks = new ArrayList<>();
    private Item open;
    private int again = -1;
    private Optional<HoursText> openHours = Optional.empty();

    boolean isStarted() {
        return open != null || !processes.isEmpty();
    }

    void take(Item item) {
        switch (item.kind()) {
            case PROCESS -> {
                close();
                reopen(item);
                String tasks = item.first().detail(Detail.TASKS);
                (tasks.isEmpty() ? tasks : item.continued(tasks))
                        .lines()
                        .forEach(words -> task(item, words));
            }
            case HOURS -> openHours = openHours.or(item::hours);
            case TASK -> item.words().lines().forEach(words -> task(item, words));
            default -> criterion(item.words());
        }
    }

    /** A process that is named again without hours goes on with its tasks. */
    private void reopen(Item item) {
        open = item;
        openHours = item.hours();
        for (int i = 0; i < processes.size() && openHours.isEmpty(); i++) {
            Process before = processes.get(i);
            if (before.title().equalsIgnoreCase(item.words()) && before.tasks().isEmpty()) {
                again = i;
            }
        }
    }

    private void task(Item item, String words) {
        String core = item.first().detail(Detail.CORE);
        Optional<Boolean> demanded =
                core.isEmpty() ? Optional.empty() : Optional.of(core.equals("core"));
        boolean own = item.kind() == LineKind.TASK;
        Optional<HoursText> hours =
                own ? item.hours() : HoursText.of(item.first().detail(Detail.OWN_HOURS));
        String shown = own ? item.first().detail(Detail.OBJECTIVE) : "";
        List<String> criteria = shown.isEmpty() ? List.of() : List.of(shown);
        tasks.add(new Duty(item.line(), words, hours, demanded, criteria));
    }

    private void criterion(String words) {
        if (!tasks.isEmpty()) {
            Duty last = tasks.remove(tasks.size() - 1);
            List<String> criteria = new ArrayList<>(last.criteria());
            criteria.add(words);
            tasks.add(new Duty(last.line(), last.words(), last.hours(), last.core(), criteria));
        }
    }

    /** Tasks above the first process belong to none; a process without a name takes them. */
    private void close() {
        if (again >= 0) {
            Process before = processes.get(again);
            processes.set(again, new Process(before.line(), before.title(), before.hours(), tasks));
        } else if (open != null) {
            boolean told = !open.first().detail(Detail.TASKS).isEmpty();
            String title = told ? open.first().text() : open.words();
            processes.add(new Process(open.line(), title, openHours, tasks));
        } else if (!tasks.isEmpty()) {
            processes.add(new Process(tasks.get(0).line(), "", Optional.empty(), tasks));
        }
        tasks.clear();
        open = null;
        again = -1;
        openHours = Optional.empty();
    }

    void total(int line, Hours.Range stated) {
        close();
        totals.add(line, stated, processes.stream().map(Process::hours).toList());
    }

    List<Process> processes() {
        close();
        return processes;
    }

    List<Total> totals() {
        return totals.all();
    }
}
