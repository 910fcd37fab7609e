package org.trellis.report.path;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.trellis.message.Code;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.catalog.Catalog;
import org.trellis.path.account.CareerPath;
import org.trellis.path.counted.Counting;
import org.trellis.path.step.Mode;
import org.trellis.report.Json;
import org.trellis.report.Words;

/**
 * One career path as JSON with numbers to four decimals; what is not known is null.
 *
 * @param jobs as ladder/job, the present one first where there is one
 * @param monthsAtLeast whether it may take longer
 * @param usd out of pocket
 * @param usdAtLeast whether it may cost more
 * @param firstRaiseMonths until the pay is above the present one; null if never, or not known
 * @param wholeCostUsd what is spent, and the pay of the goal that is not earned meanwhile
 * @param earnedInHorizonUsd pay within the horizon
 * @param payKnown whether all pay on the way is known; pay that is not counts as none, so that the
 *     whole cost is at most and what is earned at least the figure
 * @param fieldAgainUsd what changing the field of work again counts in the whole cost, an
 *     assumption of ours
 * @param needsAid whether it is over the budget unless aid pays
 * @param equals ways as good as this one
 * @param moreEquals how many more of them there are
 * @param byCourses the same way counted by the courses of its steps; only where asked for
 */
public record WayJson(
        List<String> jobs,
        double months,
        boolean monthsAtLeast,
        double hours,
        double usd,
        boolean usdAtLeast,
        int moves,
        OptionalDouble lowestWageUsdPerYear,
        OptionalDouble firstRaiseMonths,
        OptionalDouble wholeCostUsd,
        double fieldAgainUsd,
        OptionalDouble earnedInHorizonUsd,
        boolean payKnown,
        boolean needsAid,
        List<StepJson> steps,
        List<Equal> equals,
        int moreEquals,
        @Json.IfAsked Optional<CountedJson> byCourses) {

    /** A way as good as another one. */
    public record Equal(List<String> jobs, List<String> modes) {}

    /** What prepares for a job while one works in another. */
    public record Experience(String type, String text) {}

    public static WayJson of(CareerPath path, int years, Catalog catalog, Words words) {
        return of(path, years, catalog, Optional.empty(), words);
    }

    /**
     * @param years the horizon of what is earned
     */
    static WayJson of(
            CareerPath path, int years, Catalog catalog, Optional<Counting> counting, Words words) {
        return new WayJson(
                jobs(path.jobs()),
                path.months(),
                path.monthsAtLeast(),
                path.hours(),
                path.usd(),
                path.usdAtLeast(),
                path.moves(),
                path.lowestUsdPerYear(),
                path.firstRaiseMonths(),
                path.wholeCostUsd(),
                path.againUsd(),
                path.earnedUsd(years),
                path.payKnown(),
                path.needsAid(),
                path.steps().stream().map(step -> StepJson.of(step, catalog, words)).toList(),
                path.equals().stream().map(WayJson::equal).toList(),
                path.moreEquals(),
                counting.map(each -> CountedJson.of(each.of(path))));
    }

    private static Equal equal(CareerPath.Equal equal) {
        return new Equal(jobs(equal.jobs()), equal.modes().stream().map(Mode::code).toList());
    }

    private static List<String> jobs(List<Job.Id> jobs) {
        return jobs.stream().map(Job.Id::toString).toList();
    }

    /** What a move gives to do in the job before. */
    public static List<Experience> experiences(Optional<Move.Authored> move, Words words) {
        return move.stream()
                .flatMap(each -> each.developmentalExperiences().stream())
                .map(each -> new Experience(Code.of(each.type()), words.text(each.text())))
                .toList();
    }
}
