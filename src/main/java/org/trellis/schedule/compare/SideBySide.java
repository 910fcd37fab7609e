package org.trellis.schedule.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.message.Message;
import org.trellis.model.schedule.Course;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.WorkProcess;

/** Two schedules in rows: their terms and sums, then their work processes. */
public record SideBySide(List<Row> facts, List<Row> processes) {
    /** What it is about, and what each says of it. */
    public record Row(Message name, Message first, Message second) {
        public boolean isSame() {
            return first.equals(second);
        }
    }

    public static SideBySide of(Schedule first, Schedule second) {
        List<Statement> left = facts(first);
        List<Statement> right = facts(second);
        List<Row> facts = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            facts.add(new Row(left.get(i).name(), left.get(i).value(), right.get(i).value()));
        }
        return new SideBySide(List.copyOf(facts), processes(first, second));
    }

    private static List<Statement> facts(Schedule schedule) {
        List<Statement> facts = new ArrayList<>(Statements.ofTerms(schedule));
        count(facts, "processes", schedule.workProcesses().size());
        count(
                facts,
                "tasks",
                schedule.workProcesses().stream().mapToInt(p -> p.tasks().size()).sum());
        count(
                facts,
                "skills",
                schedule.workProcesses().stream().mapToInt(p -> p.competencies().size()).sum());
        Optional<Hours.Range> instruction =
                schedule.relatedInstruction().stream()
                        .map(Course::hours)
                        .flatMap(Optional::stream)
                        .reduce(Hours.Range::plus);
        Message name = Message.of("library.field.instruction");
        facts.add(new Statement(name, Statements.hours(instruction)));
        count(facts, "steps", schedule.wage().map(wage -> wage.steps().size()).orElse(0));
        return facts;
    }

    private static void count(List<Statement> facts, String field, int number) {
        Message name = Message.of("library.field." + field);
        facts.add(new Statement(name, Message.verbatim("" + number)));
    }

    /** In the order of the first, then what only the second has. */
    private static List<Row> processes(Schedule first, Schedule second) {
        var pairs =
                Pairs.of(
                        first.workProcesses(),
                        second.workProcesses(),
                        WorkProcess::title,
                        (a, b) -> false);
        List<Row> rows = new ArrayList<>();
        for (WorkProcess each : first.workProcesses()) {
            Optional<WorkProcess> other =
                    pairs.both().stream()
                            .filter(pair -> pair.before() == each)
                            .map(Pairs.Pair::after)
                            .findFirst();
            rows.add(
                    row(each, hours(each), other.map(SideBySide::hours).orElseGet(SideBySide::no)));
        }
        pairs.added().forEach(each -> rows.add(row(each, no(), hours(each))));
        return List.copyOf(rows);
    }

    private static Row row(WorkProcess process, Message first, Message second) {
        return new Row(Message.of("library.text", process.title()), first, second);
    }

    private static Message hours(WorkProcess process) {
        return Statements.hours(process.hours());
    }

    private static Message no() {
        return Message.of("library.absent");
    }
}
