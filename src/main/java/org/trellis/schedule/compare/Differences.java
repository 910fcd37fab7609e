package org.trellis.schedule.compare;

import static org.trellis.schedule.compare.Difference.Kind.ADDED;
import static org.trellis.schedule.compare.Difference.Kind.CHANGED;
import static org.trellis.schedule.compare.Difference.Kind.REMOVED;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.trellis.message.Message;
import org.trellis.model.Text;
import org.trellis.model.schedule.Course;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Skill;
import org.trellis.model.schedule.WorkProcess;
import org.trellis.schedule.Progress;
import org.trellis.schedule.compare.Difference.Area;

/**
 * What changed from one schedule to another, in the order of a schedule. Work processes and courses
 * go together by their titles; one of another title with at least half of its tasks is the same one
 * renamed.
 */
public final class Differences {
    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    public static List<Difference> of(Schedule before, Schedule after) {
        Differences differences = new Differences();
        Statements.ofTerms(before)
                .forEach(
                        each -> differences.statement(Area.TERMS, each, Statements.ofTerms(after)));
        differences.processes(before.workProcesses(), after.workProcesses());
        differences.courses(before.relatedInstruction(), after.relatedInstruction());
        differences.statements(Area.WAGES, Statements.ofWage(before), Statements.ofWage(after));
        differences.statements(
                Area.CONDITIONS, Statements.ofConditions(before), Statements.ofConditions(after));
        differences.statements(
                Area.STANDARDS, Statements.ofStandards(before), Statements.ofStandards(after));
        return List.copyOf(differences.found);
    }

    private void statements(Area area, List<Statement> before, List<Statement> after) {
        before.forEach(each -> statement(area, each, after));
        after.stream()
                .filter(each -> each.find(before).isEmpty())
                .forEach(
                        each -> add(area, ADDED, "library.diff.stated", each.name(), each.value()));
    }

    private void statement(Area area, Statement one, List<Statement> after) {
        Optional<Statement> other = one.find(after);
        if (other.isEmpty()) {
            add(area, REMOVED, "library.diff.unstated", one.name(), one.value());
        } else if (!other.get().value().equals(one.value())) {
            add(area, CHANGED, "library.diff.value", one.name(), one.value(), other.get().value());
        }
    }

    private void processes(List<WorkProcess> before, List<WorkProcess> after) {
        var pairs =
                Pairs.of(before, after, WorkProcess::title, (a, b) -> alike(before, after, a, b));
        for (WorkProcess each : pairs.removed()) {
            add(Area.PROCESSES, REMOVED, "library.diff.process.removed", each.title(), hours(each));
        }
        for (WorkProcess each : pairs.added()) {
            add(Area.PROCESSES, ADDED, "library.diff.process.added", each.title(), hours(each));
        }
        pairs.both().forEach(pair -> process(pair.before(), pair.after()));
    }

    /** Sharing tasks; where none are stated, of the same place and hours. */
    private static boolean alike(
            List<WorkProcess> before, List<WorkProcess> after, WorkProcess a, WorkProcess b) {
        return sharesTasks(a, b)
                || before.indexOf(a) == after.indexOf(b)
                        && a.tasks().isEmpty()
                        && b.tasks().isEmpty()
                        && a.hours().equals(b.hours());
    }

    private static boolean sharesTasks(WorkProcess one, WorkProcess other) {
        Set<String> tasks = new HashSet<>(one.tasks().stream().map(Pairs::plain).toList());
        long shared = other.tasks().stream().map(Pairs::plain).filter(tasks::contains).count();
        return shared > 0 && 2 * shared >= Math.max(one.tasks().size(), other.tasks().size());
    }

    private void process(WorkProcess before, WorkProcess after) {
        renamed(Area.PROCESSES, before.title(), after.title());
        hours(Area.PROCESSES, after.title(), before.hours(), after.hours());
        lists(Area.PROCESSES, "task", after.title(), before.tasks(), after.tasks());
        lists(
                Area.PROCESSES,
                "skill",
                after.title(),
                names(before.competencies()),
                names(after.competencies()));
    }

    private void courses(List<Course> before, List<Course> after) {
        var pairs = Pairs.of(before, after, Course::title, (a, b) -> false);
        for (Course each : pairs.removed()) {
            add(Area.COURSES, REMOVED, "library.diff.course.removed", each.title(), hours(each));
        }
        for (Course each : pairs.added()) {
            add(Area.COURSES, ADDED, "library.diff.course.added", each.title(), hours(each));
        }
        pairs.both().forEach(pair -> course(pair.before(), pair.after()));
    }

    private void course(Course before, Course after) {
        renamed(Area.COURSES, before.title(), after.title());
        hours(Area.COURSES, after.title(), before.hours(), after.hours());
        of(after.title(), "provider", text(before.provider()), text(after.provider()));
        of(after.title(), "year", year(before.year()), year(after.year()));
        lists(Area.COURSES, "objective", after.title(), before.objectives(), after.objectives());
        lists(
                Area.COURSES,
                "skill",
                after.title(),
                names(before.competencies()),
                names(after.competencies()));
    }

    private void of(Text title, String what, Object before, Object after) {
        if (!before.equals(after)) {
            add(Area.COURSES, CHANGED, "library.diff.course." + what, title, before, after);
        }
    }

    private void renamed(Area area, Text before, Text after) {
        if (!before.equals(after)) {
            add(area, CHANGED, "library.diff.renamed", before, after);
        }
    }

    private void hours(
            Area area, Text title, Optional<Hours.Range> before, Optional<Hours.Range> after) {
        if (!before.equals(after)) {
            Message from = Statements.hours(before);
            add(area, CHANGED, "library.diff.hours", title, from, Statements.hours(after));
        }
    }

    private void lists(Area area, String what, Text title, List<Text> before, List<Text> after) {
        var pairs = Pairs.of(before, after, text -> text, (a, b) -> false);
        String key = "library.diff." + what;
        pairs.removed().forEach(each -> add(area, REMOVED, key + ".removed", title, each));
        pairs.added().forEach(each -> add(area, ADDED, key + ".added", title, each));
    }

    private static List<Text> names(List<Skill> skills) {
        return skills.stream()
                .map(skill -> skill.words().orElseGet(() -> Text.of(Progress.key(skill))))
                .toList();
    }

    private static Message hours(WorkProcess process) {
        return Statements.hours(process.hours());
    }

    private static Message hours(Course course) {
        return Statements.hours(course.hours());
    }

    private static Message text(Optional<String> text) {
        return text.map(Message::verbatim).orElseGet(Statements::none);
    }

    private static Message year(OptionalInt year) {
        return year.isPresent() ? Message.verbatim("" + year.getAsInt()) : Statements.none();
    }

    private void add(Area area, Difference.Kind kind, String key, Object... arguments) {
        found.add(new Difference(area, kind, Message.of(key, arguments)));
    }
}
