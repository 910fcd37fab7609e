package org.trellis.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What becomes of a day by which a plan has to end, and of what it may cost.
 *
 * @param cheapest of all plans that were tried
 * @param cheapestProved whether no plan at all costs less
 * @param soonest of all plans that were tried
 * @param soonestProved whether no plan at all ends before
 * @param cheapestInTime of those that end by the day; empty unless both are possible alone only
 * @param soonestAffordable of those within the budget; likewise
 * @param togetherProved whether no plan in time costs less and none within the budget ends before;
 *     likewise
 * @param last what was found of the last days on which to begin; empty where none is possible or no
 *     day was stated
 * @param besides what stands in the way of the day where the budget is too small as well
 */
public record Backward(
        Verdict verdict,
        Reach cheapest,
        boolean cheapestProved,
        Reach soonest,
        boolean soonestProved,
        Optional<Reach> cheapestInTime,
        Optional<Reach> soonestAffordable,
        Optional<Boolean> togetherProved,
        Optional<LastDays> last,
        Optional<Verdict> besides) {
    public enum Verdict {
        POSSIBLE,
        /** The day is over. */
        PAST,
        /** The budget is too small for any plan. */
        BUDGET,
        /** The day is before any plan ends. */
        DATE,
        /** Either is possible, and not both. */
        TOGETHER,
        /** What every plan needs begins for the last time before its turn comes. */
        NEVER_OFFERED,
        /** The search ended before any order was found in which every course is still offered. */
        NONE_DATED,
        /** The search ended before one was found. */
        NOT_FOUND
    }

    /**
     * What a plan comes to.
     *
     * @param usd known and estimated dollars
     * @param end its last day; the day before it begins where nothing is to be taken
     */
    public record Reach(double usd, LocalDate end) {}

    /**
     * For somebody who has begun nothing.
     *
     * @param possibleBefore on each day before this one a plan begins that does it
     * @param impossibleFrom from this day on none does; the same day where the search went through
     */
    public record LastDays(LocalDate possibleBefore, LocalDate impossibleFrom) {
        public boolean sure() {
            return possibleBefore.equals(impossibleFrom);
        }
    }
}
