package org.trellis.model.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.model.Evidence;
import org.trellis.model.Held;
import org.trellis.model.Scales;
import org.trellis.model.person.Person.Rating;

/** What becomes of somebody's ratings when one is added, or doubted. */
final class Ratings {
    private Ratings() {}

    /**
     * All are kept, except one of the same skill, kind and day that the next one corrects. Who has
     * had no chance to show it takes their own word back.
     */
    static List<Rating> with(List<Rating> ratings, Rating next) {
        List<Rating> all = new ArrayList<>(ratings);
        all.removeIf(each -> corrects(next, each));
        all.add(next);
        return all;
    }

    /** The same kind on the same day; on their own word "no chance to show it" and a level too. */
    private static boolean corrects(Rating next, Rating before) {
        boolean unseen =
                next.held() instanceof Held.NotAssessed
                        || before.held() instanceof Held.NotAssessed;
        return next.competency().equals(before.competency())
                && next.evidence() == before.evidence()
                && test(next).equals(test(before))
                && (unseen || next.date().equals(before.date()));
    }

    /** Two tests of one day are two ratings. */
    private static Optional<String> test(Rating rating) {
        return rating.score().map(Scales.Score::test);
    }

    /** Each level on somebody's own word is one lower; below the lowest is none. */
    static List<Rating> doubted(List<Rating> ratings) {
        return ratings.stream().map(Ratings::doubted).toList();
    }

    private static Rating doubted(Rating rating) {
        return rating.evidence() == Evidence.SELF && rating.held() instanceof Held.AtLevel at
                ? new Rating(
                        rating.competency(),
                        Held.at(at.level().oneLess()),
                        rating.evidence(),
                        rating.date())
                : rating;
    }
}
