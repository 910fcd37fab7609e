package org.trellis.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.trellis.model.Competency;
import org.trellis.model.Evidence;
import org.trellis.model.Held;

/**
 * What somebody holds of one competency, and how we know.
 *
 * @param others what else is known, own ratings first, none of it counted
 */
public record Standing(Held held, Origin origin, List<Standing> others) {
    public static final Standing NONE =
            new Standing(new Held.NotAssessed(), new Origin.Nothing(), List.of());

    public Standing {
        others = List.copyOf(others);
    }

    public Evidence evidence() {
        return origin.evidence();
    }

    /** Of the rating, or when the credential was earned; empty when there is none. */
    public Optional<LocalDate> date() {
        return origin.date();
    }

    Standing withOthers(List<Standing> all) {
        return all.isEmpty() ? this : new Standing(held, origin, all);
    }

    /** The same, known of {@code from}, which another model calls the same. */
    Standing carriedOver(Competency.Id from) {
        return new Standing(held, new Origin.CarriedOver(from, origin), others);
    }
}
