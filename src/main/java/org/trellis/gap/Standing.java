package org.trellis.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.trellis.model.Held;

/**
 * What somebody holds of one competency, and how we know.
 *
 * @param date of the rating, or when the credential was earned; empty when there is none
 * @param from the job or credential that an inferred level comes from; empty for an own rating. An
 *     own "has" that takes an inferred level names here where the level comes from
 * @param others what else is known, own ratings first, none of it counted
 */
public record Standing(
        Held held, Basis basis, Optional<LocalDate> date, String from, List<Standing> others) {
    /** Where a standing comes from: own ratings from the strongest on, then the inferred ones. */
    public enum Basis {
        TEST,
        SUPERVISOR,
        HOURS_LOG,
        SELF,
        CREDENTIAL,
        PRESUMED,
        NONE;

        public boolean own() {
            return compareTo(SELF) <= 0;
        }
    }

    public static final Standing NONE =
            new Standing(new Held.NotAssessed(), Basis.NONE, Optional.empty(), "", List.of());

    public Standing {
        others = List.copyOf(others);
    }

    Standing withOthers(List<Standing> all) {
        return all.isEmpty() ? this : new Standing(held, basis, date, from, all);
    }
}
