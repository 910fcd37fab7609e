package org.trellis.report.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.trellis.message.Code;
import org.trellis.model.Credential;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.training.TrainingCourse;
import org.trellis.plan.Backward;
import org.trellis.plan.Backward.Reach;
import org.trellis.plan.PlanItem;
import org.trellis.plan.TrainingPlan;
import org.trellis.plan.Wanted;
import org.trellis.report.RegionJson;
import org.trellis.report.Words;

/**
 * A training plan as JSON, with numbers to four decimals.
 *
 * @param person the case id
 * @param job as ladder/job, or onet/ and an O*NET-SOC code
 * @param on the first day of the plan
 * @param region whose wages count; null for the nation's
 * @param by usd, own, hours or end: what is least
 * @param unknown gap where skills that nobody has rated are learned too, left_out where they are
 *     not in the plan
 * @param without codes that the question leaves out
 * @param done codes of what was taken and counts as held
 * @param funds dollars that others have, by who pays
 * @param endBy the last day that will do; null where none was asked
 * @param budgetUsd the most that it may cost the person; null where nothing was asked
 * @param within null where neither day nor budget was asked
 * @param items in the order in which they are taken
 * @param usdAtLeast whether a fee is not known, and not even an estimate
 * @param ownUsd what others leave; by what is known of the state list
 * @param ownUsdIfListed the same if all of whom it is not known are on it
 * @param end the last day; null when there is nothing to take
 * @param open what no course or credential closes: model/code, credentials joined by |, or jobs to
 *     have served in
 * @param unrated the skills that nobody has rated, as model/code
 * @param withNothingLeftOut what the plan would come to; null where nothing is left out
 * @param optimal whether no plan is better
 */
public record PlanJson(
        String person,
        String job,
        LocalDate on,
        Optional<RegionJson> region,
        String by,
        String unknown,
        double hoursPerWeek,
        List<String> without,
        List<String> done,
        Map<String, Double> funds,
        Optional<LocalDate> endBy,
        OptionalDouble budgetUsd,
        Optional<Within> within,
        List<Item> items,
        double usd,
        boolean usdAtLeast,
        double ownUsd,
        double ownUsdIfListed,
        double hours,
        Optional<LocalDate> end,
        List<String> open,
        List<String> unrated,
        Optional<Reach> withNothingLeftOut,
        boolean optimal) {
    /**
     * One course or credential.
     *
     * @param kind course or credential
     * @param usd null when not even an estimate is known
     * @param paid dollars of others, by who pays
     * @param closes what would open again without it
     * @param hoursPerWeek while it runs
     * @param latestStart all begun by theirs, the plan still ends by the day that was asked
     * @param offered whether it is offered when its turn comes
     * @param etpl yes, no or unknown: whether the course is on the state's list; null for a
     *     credential
     * @param invented whether the course only stands for a real one
     */
    public record Item(
            String code,
            String kind,
            String title,
            Optional<String> provider,
            double hours,
            OptionalDouble usd,
            boolean usdEstimated,
            Map<String, Double> paid,
            double ownUsd,
            List<String> closes,
            double hoursPerWeek,
            LocalDate start,
            LocalDate end,
            Optional<LocalDate> latestStart,
            OptionalInt slackDays,
            boolean offered,
            Optional<String> etpl,
            boolean invented) {}

    /**
     * What becomes of the day and the budget.
     *
     * @param verdict possible, past, budget, date, together, never_offered, none_dated or not_found
     * @param cheapestProved whether no plan at all costs less than {@code cheapest}
     * @param soonestProved whether no plan at all ends before {@code soonest}
     * @param cheapestInTime of those that end by the day; null unless the verdict is together
     * @param soonestAffordable of those within the budget; likewise
     * @param togetherProved whether these two are the cheapest and the soonest of all; likewise
     * @param possibleBefore on each day before this one a plan begins that does it
     * @param impossibleFrom from this day on none does
     * @param besides what else is in the way where the budget is: past, date or not_found
     */
    public record Within(
            String verdict,
            Reach cheapest,
            boolean cheapestProved,
            Reach soonest,
            boolean soonestProved,
            Optional<Reach> cheapestInTime,
            Optional<Reach> soonestAffordable,
            Optional<Boolean> togetherProved,
            Optional<LocalDate> possibleBefore,
            Optional<LocalDate> impossibleFrom,
            Optional<String> besides) {
        static Within of(Backward backward) {
            return new Within(
                    Code.of(backward.verdict()),
                    backward.cheapest(),
                    backward.cheapestProved(),
                    backward.soonest(),
                    backward.soonestProved(),
                    backward.cheapestInTime(),
                    backward.soonestAffordable(),
                    backward.togetherProved(),
                    backward.last().map(Backward.LastDays::possibleBefore),
                    backward.last().map(Backward.LastDays::impossibleFrom),
                    backward.besides().map(Code::of));
        }
    }

    public static PlanJson of(TrainingPlan plan, Catalog catalog, Words words) {
        var said = new PlanWords(catalog, words);
        return new PlanJson(
                plan.gap().person().id(),
                plan.gap().job().id().toString(),
                plan.gap().on(),
                RegionJson.of(catalog),
                Code.of(plan.query().by()),
                plan.query().unknownIsGap() ? "gap" : "left_out",
                plan.hoursPerWeek(),
                List.copyOf(plan.query().without()),
                List.copyOf(plan.query().done()),
                funds(plan),
                plan.query().within().endBy(),
                plan.query().within().budgetUsd(),
                plan.backward().map(Within::of),
                plan.items().stream().map(item -> item(item, said)).toList(),
                plan.usd(),
                plan.usdAtLeast(),
                plan.ownUsd(),
                plan.ownUsdIfListed(),
                plan.hours(),
                plan.end(),
                plan.open().stream().map(PlanJson::code).toList(),
                plan.unrated().stream().map(line -> line.competency().id().toString()).toList(),
                plan.nothingLeftOut(),
                plan.optimal());
    }

    private static Map<String, Double> funds(TrainingPlan plan) {
        Map<String, Double> funds = new LinkedHashMap<>();
        plan.query()
                .funds()
                .cents()
                .forEach((payer, cents) -> funds.put(Code.of(payer), cents / 100.0));
        return funds;
    }

    private static Map<String, Double> paid(PlanItem item) {
        Map<String, Double> paid = new LinkedHashMap<>();
        item.paid().forEach((payer, usd) -> paid.put(Code.of(payer), usd));
        return paid;
    }

    private static Item item(PlanItem item, PlanWords said) {
        return new Item(
                item.code(),
                item.course().isPresent() ? "course" : "credential",
                said.name(item),
                item.course().map(TrainingCourse::provider),
                item.hours(),
                item.usd(),
                item.estimated(),
                paid(item),
                item.ownUsd(),
                item.closes().stream().map(PlanJson::code).toList(),
                item.hoursPerWeek(),
                item.start(),
                item.end(),
                item.latestStart(),
                item.slackDays(),
                item.offered(),
                item.course().map(course -> Code.of(course.etpl())),
                item.course().filter(TrainingCourse::invented).isPresent());
    }

    static String code(Wanted wanted) {
        if (wanted instanceof Wanted.Skill skill) {
            return skill.line().competency().id().toString();
        }
        if (wanted instanceof Wanted.MustHave mustHave) {
            return mustHave.anyOf().stream()
                    .map(Credential::id)
                    .map(Credential.Id::code)
                    .collect(Collectors.joining("|"));
        }
        return ((Wanted.Months) wanted)
                .service().asked().in().stream()
                        .map(Object::toString)
                        .collect(Collectors.joining("|"));
    }
}
