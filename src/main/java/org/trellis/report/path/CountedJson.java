package org.trellis.report.path;

import java.util.List;
import org.trellis.message.Code;
import org.trellis.path.counted.CountedStep;
import org.trellis.path.counted.CountedStep.Rest;
import org.trellis.path.counted.CountedWay;
import org.trellis.plan.PlanItem;

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
     * @param day on which it begins
     * @param basis rate, no_courses, nothing, courses, courses_beside_work, courses_and_rate or
     *     courses_leave_open
     * @param items codes of courses and credentials in the order in which they are taken
     * @param atRate skills that no course teaches, in the figures at the planning rate
     * @param open must-haves that no course or credential closes; their price is not in the figures
     */
    public record CountedStepJson(
            String day,
            String basis,
            double months,
            boolean monthsAtLeast,
            double usd,
            boolean usdAtLeast,
            List<String> items,
            int atRate,
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
        Rest rest = step.rest();
        return new CountedStepJson(
                step.day().toString(),
                Code.of(step.basis()),
                step.months(),
                step.monthsAtLeast(),
                step.usd(),
                step.usdAtLeast(),
                step.items().stream().map(PlanItem::code).toList(),
                rest.skills(),
                rest.open());
    }
}
