package org.trellis.path.explore;

import java.util.OptionalInt;
import org.trellis.message.Code;
import org.trellis.path.search.Criterion;
import org.trellis.path.terrain.Traveler;

/**
 * What somebody could do, within the limits of their person.
 *
 * @param by what the best way and the order of jobs go by; whole cost means what is earned in the
 *     horizon; the lowest pay is not compared
 */
public record ExploreQuery(
        Traveler traveler, Filter filter, Criterion by, OptionalInt horizonYears) {
    /** What somebody may put first. */
    public enum Order {
        EARNED(Criterion.WHOLE_COST),
        MONTHS(Criterion.MONTHS),
        USD(Criterion.USD),
        FIRST_RAISE(Criterion.FIRST_RAISE);

        private final Criterion criterion;

        Order(Criterion criterion) {
            this.criterion = criterion;
        }

        public Criterion criterion() {
            return criterion;
        }

        /** As it is typed: {@code first-raise}. */
        @Override
        public String toString() {
            return Code.hyphened(this);
        }
    }

    public ExploreQuery {
        if (by == Criterion.WAGE) {
            throw new IllegalArgumentException(by.toString());
        }
    }

    /** Every job, by what is earned. */
    public static ExploreQuery of(Traveler traveler) {
        return new ExploreQuery(traveler, Filter.NONE, Criterion.WHOLE_COST, OptionalInt.empty());
    }
}
