package org.trellis.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.model.Competency;
import org.trellis.model.Credential;
import org.trellis.model.Evidence;
import org.trellis.model.Held;

/**
 * What somebody holds of one competency, and how we know.
 *
 * @param doubts what speaks against relying on it
 * @param others what else is known, own ratings first, none of it counted
 */
public record Standing(Held held, Origin origin, List<Doubt> doubts, List<Standing> others) {
    public static final Standing NONE = new Standing(new Held.NotAssessed(), new Origin.Nothing());

    public Standing {
        doubts = List.copyOf(doubts);
        others = List.copyOf(others);
    }

    public Standing(Held held, Origin origin) {
        this(held, origin, List.of(), List.of());
    }

    public Evidence evidence() {
        return origin.evidence();
    }

    /** Of the rating, or when the credential was earned; empty when there is none. */
    public Optional<LocalDate> date() {
        return origin.date();
    }

    /** What somebody should know before they rely on a standing. */
    public sealed interface Doubt {
        /** A rating of the same day and strength says {@code other}; the lower one counts. */
        record Contradicted(Held other) implements Doubt {}

        /** A valid credential shows more than the rating that counts. */
        record ShownMore(Credential.Id credential, Held shown) implements Doubt {}

        /** The rating is older than {@code years}; newer ones of its kind would come first. */
        record Old(int years) implements Doubt {}

        /** A license of the job that it is assumed from has expired. */
        record Expired(Credential.Id credential, LocalDate last) implements Doubt {}
    }

    Standing withOthers(List<Standing> all) {
        return all.isEmpty() ? this : new Standing(held, origin, doubts, all);
    }

    /** The same, known of {@code from}, which another model calls the same. */
    Standing carriedOver(Competency.Id from) {
        return new Standing(held, new Origin.CarriedOver(from, origin), doubts, others);
    }

    Standing doubted(List<Doubt> more) {
        List<Doubt> all = new ArrayList<>(doubts);
        all.addAll(more);
        return more.isEmpty() ? this : new Standing(held, origin, all, others);
    }
}
