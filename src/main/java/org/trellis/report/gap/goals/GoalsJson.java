package org.trellis.report.gap.goals;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.trellis.credential.Chain;
import org.trellis.credential.Gate;
import org.trellis.gap.GapReport;
import org.trellis.gap.Interval;
import org.trellis.gap.Line;
import org.trellis.gap.Service;
import org.trellis.gap.goals.Goal;
import org.trellis.gap.goals.Goals;
import org.trellis.gap.goals.Lack;
import org.trellis.message.Code;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.RegionJson;
import org.trellis.report.Words;
import org.trellis.report.gap.GapHeading;

/**
 * Goals side by side as JSON, to four decimals. What is not known is null.
 *
 * @param skills what is not met for some goal
 */
public record GoalsJson(
        String person,
        LocalDate on,
        Optional<RegionJson> region,
        String importance,
        boolean presumed,
        double hoursPerWeek,
        boolean hoursPerWeekStated,
        List<One> goals,
        List<Skill> skills) {
    /**
     * @param mustHavesMissing codes; alternatives are joined by |, experience stands as its jobs
     * @param schoolHours null when some must-have can never be earned
     * @param learningHoursLow of the skills, once the must-haves are earned
     */
    public record One(
            String job,
            String title,
            String verdict,
            OptionalDouble readinessLow,
            OptionalDouble readinessHigh,
            int met,
            int gap,
            int unknown,
            long assumed,
            List<String> mustHavesMissing,
            List<String> mustHavesUnknown,
            Optional<Double> schoolHours,
            Optional<Double> schoolUsd,
            Optional<Boolean> schoolUsdAtLeast,
            double learningHoursLow,
            double learningHoursHigh,
            OptionalDouble hoursLow,
            OptionalDouble hoursHigh,
            OptionalDouble usdLow,
            OptionalDouble usdHigh,
            OptionalDouble weeksLow,
            OptionalDouble weeksHigh,
            Optional<Double> wageUsdPerYear,
            Optional<Integer> wageYear,
            Optional<String> wageArea,
            Optional<String> wageSource) {}

    /**
     * @param kind alike, unchecked, alone or some
     * @param goals one for each goal; null where it does not ask the skill
     */
    public record Skill(String competency, String name, String kind, List<Optional<Short>> goals) {}

    /**
     * @param outcome met, gap or unknown
     * @param levels missing; null where none are stated
     */
    public record Short(String outcome, OptionalDouble levels, double hoursLow, double hoursHigh) {}

    public static GoalsJson of(Goals goals, boolean presumed, Catalog catalog, Words words) {
        GapReport any = goals.goals().get(0).report();
        return new GoalsJson(
                any.person().id(),
                any.on(),
                RegionJson.of(catalog),
                Code.of(any.importance()),
                presumed,
                goals.hoursPerWeek(),
                goals.weeklyStated(),
                goals.goals().stream().map(each -> one(each, goals, words)).toList(),
                goals.lacks().stream().map(each -> skill(each, words)).toList());
    }

    private static One one(Goal goal, Goals goals, Words words) {
        GapReport report = goal.report();
        Optional<Interval> weeks = goals.weeks(goal);
        Optional<Job.Wage> wage = report.job().wage();
        return new One(
                report.job().id().toString(),
                words.text(report.job().title()),
                GapHeading.verdict(report, words),
                low(report.summary().readiness()),
                high(report.summary().readiness()),
                report.summary().met(),
                report.summary().gap(),
                report.summary().unknown(),
                report.assumed(),
                mustHaves(report, true),
                mustHaves(report, false),
                goal.school().map(Chain::hours),
                goal.school().map(Chain::usd),
                goal.school().map(Chain::usdAtLeast),
                goal.learning().low(),
                goal.learning().high(),
                low(goal.hours()),
                high(goal.hours()),
                low(goal.usd()),
                high(goal.usd()),
                low(weeks),
                high(weeks),
                wage.map(Job.Wage::usdPerYear),
                wage.map(Job.Wage::year),
                wage.flatMap(Job.Wage::area),
                wage.map(Job.Wage::source));
    }

    private static OptionalDouble low(Optional<Interval> figure) {
        return figure.stream().mapToDouble(Interval::low).findFirst();
    }

    private static OptionalDouble high(Optional<Interval> figure) {
        return figure.stream().mapToDouble(Interval::high).findFirst();
    }

    private static List<String> mustHaves(GapReport report, boolean closed) {
        return Stream.concat(
                        report.experience().stream()
                                .filter(
                                        each ->
                                                closed
                                                        ? each.closed()
                                                        : each.state() == Service.State.UNKNOWN)
                                .map(each -> joined(each.asked().in())),
                        report.gates().stream()
                                .filter(each -> closed ? each.closed() : each.open())
                                .map(GoalsJson::codes))
                .toList();
    }

    private static String codes(Gate gate) {
        return joined(gate.anyOf().stream().map(Credential::id).map(Credential.Id::code).toList());
    }

    private static String joined(Collection<?> codes) {
        return String.join("|", codes.stream().map(Object::toString).toList());
    }

    private static Skill skill(Lack lack, Words words) {
        return new Skill(
                lack.competency().id().toString(),
                words.text(lack.competency().name()),
                Code.of(lack.kind()),
                lack.lines().stream().map(line -> line.map(GoalsJson::shortBy)).toList());
    }

    private static Short shortBy(Line line) {
        return new Short(
                Code.of(line.outcome()), line.levels(), line.hours().low(), line.hours().high());
    }
}
