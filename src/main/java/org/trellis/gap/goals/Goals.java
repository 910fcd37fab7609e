package org.trellis.gap.goals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.credential.Chain;
import org.trellis.gap.GapReport;
import org.trellis.gap.Gaps;
import org.trellis.gap.Holdings;
import org.trellis.gap.Importance;
import org.trellis.gap.Interval;
import org.trellis.gap.Line;
import org.trellis.gap.Outcome;
import org.trellis.model.Competency;
import org.trellis.model.Job;
import org.trellis.model.catalog.Assumptions;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;

/**
 * Two or three goals of one person side by side.
 *
 * <p>Hours are those of the must-haves, as a gap report chains them, and of the skills that are
 * still short once these are earned: what a school teaches is not counted twice. A skill that two
 * models call the same is one skill.
 *
 * @param goals in the order that they were named in
 * @param hoursPerWeek for learning
 * @param weeklyStated whether the person has said so; else it is our assumption
 * @param lacks what is not met for some goal, what takes most first
 */
public record Goals(List<Goal> goals, double hoursPerWeek, boolean weeklyStated, List<Lack> lacks) {
    public static final int FEWEST = 2;
    public static final int MOST = 3;

    public Goals {
        goals = List.copyOf(goals);
        lacks = List.copyOf(lacks);
    }

    /** How a gap is asked about, whatever the goal. */
    public record Question(LocalDate on, Importance importance, boolean presumed) {}

    /**
     * @throws IllegalArgumentException for fewer than two goals, more than three, or one twice
     */
    public static Goals of(Gaps gaps, Person person, List<Job.Id> jobs, Question question) {
        if (jobs.size() < FEWEST
                || jobs.size() > MOST
                || new HashSet<>(jobs).size() < jobs.size()) {
            throw new IllegalArgumentException(jobs.toString());
        }
        List<Goal> goals = jobs.stream().map(job -> goal(gaps, person, job, question)).toList();
        Assumptions assumptions = gaps.board().catalog().assumptions();
        return new Goals(
                goals,
                person.learningHoursPerWeek()
                        .orElseGet(() -> assumptions.get("default_learning_hours_per_week")),
                person.learningHoursPerWeek().isPresent(),
                lacks(goals, gaps.board().catalog()));
    }

    private static Goal goal(Gaps gaps, Person person, Job.Id job, Question question) {
        GapReport report =
                gaps.report(person, job, question.on(), question.importance(), question.presumed());
        Optional<Chain> school = report.school();
        Interval learning =
                school.map(each -> left(gaps, report, each, question))
                        .orElse(report.summary().hours());
        boolean known = school.isPresent() && !report.lines().isEmpty();
        Optional<Interval> hours =
                school.filter(any -> known).map(each -> plus(learning, each.hours(), 1));
        double rate = gaps.board().catalog().assumptions().get("usd_per_learning_hour");
        Optional<Interval> usd =
                school.filter(any -> known).map(each -> plus(learning, each.usd(), rate));
        return new Goal(report, school, learning, hours, usd);
    }

    private static Interval plus(Interval learning, double more, double rate) {
        return new Interval(learning.low() * rate + more, learning.high() * rate + more);
    }

    /** What is left to learn for somebody who has earned the must-haves. */
    private static Interval left(Gaps gaps, GapReport report, Chain school, Question question) {
        if (school.links().isEmpty()) {
            return report.summary().hours();
        }
        Person earned =
                report.person()
                        .earning(
                                school.links().stream()
                                        .map(each -> each.credential().id())
                                        .toList(),
                                question.on());
        Catalog catalog = gaps.board().catalog();
        Holdings after = Holdings.of(catalog, earned, question.on(), question.presumed());
        return gaps.summary(after, report.job(), question.importance()).hours();
    }

    /** Weeks for one of the goals; empty where its hours are not known. */
    public Optional<Interval> weeks(Goal goal) {
        return goal.hours().map(all -> plus(all, 0, 1 / hoursPerWeek));
    }

    public List<Lack> lacks(Lack.Kind kind) {
        return lacks.stream().filter(each -> each.kind() == kind).toList();
    }

    private static List<Lack> lacks(List<Goal> goals, Catalog catalog) {
        Map<Competency.Id, List<Optional<Line>>> rows = new LinkedHashMap<>();
        for (int i = 0; i < goals.size(); i++) {
            for (Line line : goals.get(i).report().lines()) {
                List<Optional<Line>> row =
                        rows.computeIfAbsent(
                                one(line.competency().id(), catalog), id -> blank(goals.size()));
                row.set(
                        i,
                        row.get(i)
                                .filter(before -> more(before, line))
                                .or(() -> Optional.of(line)));
            }
        }
        return rows.values().stream()
                .filter(Goals::lacking)
                .map(row -> new Lack(name(row), row))
                .sorted(Comparator.comparing(each -> -each.hours()))
                .toList();
    }

    /** Of a skill that one job asks in two models, the line that leaves more to do. */
    private static boolean more(Line before, Line line) {
        return before.hours().high() >= line.hours().high();
    }

    private static List<Optional<Line>> blank(int goals) {
        List<Optional<Line>> row = new ArrayList<>();
        for (int i = 0; i < goals; i++) {
            row.add(Optional.empty());
        }
        return row;
    }

    /** One id for all that models call the same. */
    private static Competency.Id one(Competency.Id id, Catalog catalog) {
        return catalog.listSame(id).stream()
                .min(Comparator.comparing(Competency.Id::toString))
                .orElse(id);
    }

    private static boolean lacking(List<Optional<Line>> row) {
        return row.stream()
                .flatMap(Optional::stream)
                .anyMatch(line -> line.outcome() != Outcome.MET);
    }

    private static Competency name(List<Optional<Line>> row) {
        return row.stream().flatMap(Optional::stream).findFirst().orElseThrow().competency();
    }
}
