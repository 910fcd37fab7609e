package org.trellis.report.path;

import java.util.List;
import org.trellis.plan.PlanItem;
import org.trellis.report.Json;

/**
 * A way counted by the courses of its steps, as JSON with numbers to four decimals; the figures at
 * the planning rate stand in the way itself.
 *
 * @param monthsAtLeast whether something stays open that no course closes
 * @param usdAtLeast likewise, or some price is not known
 * @param steps in the order of the way
 */
public record CountedJson(
        double months,
        boolean monthsAtLeast,
        double usd,
        boolean usdAtLeast,
        List<CountedStepJson> steps) {

    /**
     * One step.
     *
     * @param basis rate, courses, courses_beside_work or courses_leave_open
     * @param items codes of courses and credentials in the order in which they are taken
     * @param open how much no course or credential closes
     */
    public record CountedStepJson(
            String basis,
            double months,
            boolean monthsAtLeast,
            double usd,
            boolean usdAtLeast,
            List<String> items,
            int open) {}

    static CountedJson of(CountedWay way) {
        return new CountedJson(
                way.months(),
                way.monthsAtLeast(),
                way.usd(),
                way.usdAtLeast(),
                way.steps().stream().map(CountedJson::step).toList());
    }

    private static CountedStepJson step(CountedStep step) {
        return new CountedStepJson(
                Json.code(step.basis()),
                step.months(),
                step.monthsAtLeast(),
                step.usd(),
                step.usdAtLeast(),
                step.plan().stream()
                        .flatMap(plan -> plan.items().stream())
                        .map(PlanItem::code)
                        .toList(),
                step.open());
    }
}
