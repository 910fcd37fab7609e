package org.trellis.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.trellis.gap.Standing.Doubt;
import org.trellis.model.Held;
import org.trellis.model.catalog.Assumptions;

/**
 * Which of somebody's own ratings counts. Verified ones (test, supervisor, hours log) of the last
 * years come first, then older verified ones, then their own word; of each the newest. Of two on
 * one day that differ the lower one counts (a level says more than "has" without one), of equal
 * ones that of the competency itself and then the later one in the file.
 */
public final class OwnRatings {
    /** The assumption: a verified rating counts as fresh for so many years. */
    public static final String FRESH_YEARS = "evidence_fresh_years";

    private static final Comparator<Standing> NEWEST =
            Comparator.comparing((Standing s) -> s.date().orElse(LocalDate.MIN)).reversed();

    private final Subtraction subtraction;
    private final int freshYears;
    private final Comparator<Standing> strongest;
    private final LocalDate freshFrom;

    OwnRatings(Assumptions assumptions, LocalDate on, Subtraction subtraction) {
        this.subtraction = subtraction;
        freshYears = (int) assumptions.get(FRESH_YEARS);
        freshFrom = on.minusYears(freshYears);
        strongest = Comparator.comparing(this::strength).thenComparing(NEWEST);
    }

    private int strength(Standing rating) {
        if (!rating.evidence().isVerified()) {
            return 2;
        }
        return isOld(rating) ? 1 : 0;
    }

    /** Of a verified one; somebody's own word is as good at any age. */
    boolean isOld(Standing rating) {
        return rating.evidence().isVerified()
                && rating.date().filter(freshFrom::isAfter).isPresent();
    }

    /** The one that counts first, with what speaks against it; then the others, strongest first. */
    List<Standing> sorted(List<Standing> ratings) {
        List<Standing> sorted = new ArrayList<>(ratings);
        sorted.sort(strongest);
        if (!sorted.isEmpty()) {
            Standing counts = lowest(sorted);
            sorted.remove(counts);
            sorted.add(0, counts.doubted(doubts(counts, sorted)));
        }
        return sorted;
    }

    private Standing lowest(List<Standing> sorted) {
        Standing lowest = sorted.get(0);
        for (Standing each : sorted) {
            lowest = isLower(each, lowest) && sameDay(each, lowest) ? each : lowest;
        }
        return lowest;
    }

    /** "Has" without a level does not contradict a level: the level says more. */
    private boolean isLower(Standing one, Standing other) {
        if (one.held().isHeld() && other.held().isHeld()) {
            boolean bare = one.held() instanceof Held.Has || other.held() instanceof Held.Has;
            if (bare) {
                return other.held() instanceof Held.Has && one.held() instanceof Held.AtLevel;
            }
        }
        return subtraction.compare(one.held(), other.held()) < 0;
    }

    private boolean sameDay(Standing one, Standing other) {
        return strongest.compare(one, other) == 0;
    }

    private List<Doubt> doubts(Standing counts, List<Standing> others) {
        List<Doubt> doubts = new ArrayList<>();
        Optional<Standing> against =
                others.stream()
                        .filter(each -> sameDay(each, counts))
                        .filter(each -> subtraction.compare(each.held(), counts.held()) > 0)
                        .findFirst();
        against.ifPresent(each -> doubts.add(new Doubt.Contradicted(each.held())));
        if (isOld(counts)) {
            doubts.add(new Doubt.Old(freshYears));
        }
        return doubts;
    }
}
