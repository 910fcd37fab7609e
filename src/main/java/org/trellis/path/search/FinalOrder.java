package org.trellis.path.search;

import java.util.Comparator;
import org.trellis.model.catalog.Assumptions;
import org.trellis.path.step.Figures;

/**
 * The final order of ways: by one criterion, then whole cost, months, usd, moves, job codes, modes.
 *
 * <p>By the first raise or the lowest pay alone, any job that pays more would do as a stop,
 * whatever it is. So ways that pay for changing the field of work again ({@link
 * org.trellis.path.step.LinesOfWork}) come after all others, and behind them those that enter a job
 * twice or the present one again; first raises in the same {@code hardly_better_months} count as
 * equally soon, and lowest pays in the same {@code hardly_better_usd} as equal; of such the one
 * with the least whole cost is the first. With steps of 3 months: a raise after 2 months at a whole
 * cost of $9,000 comes before one at once at $80,000, and that before one after 4 months at $5,000.
 *
 * <p>Nothing that is compared gets less on the way, so the least of the open ways is settled next.
 *
 * @param step what makes no difference in the criterion; 0 where every difference counts
 */
public record FinalOrder(Criterion by, double step) {
    /** By whole cost. */
    public static final FinalOrder COST = new FinalOrder(Criterion.WHOLE_COST, 0);

    public static FinalOrder of(Criterion by, Assumptions assumed) {
        return switch (by) {
            case FIRST_RAISE -> new FinalOrder(by, assumed.get("hardly_better_months"));
            case WAGE -> new FinalOrder(by, assumed.get("hardly_better_usd"));
            default -> new FinalOrder(by, 0);
        };
    }

    /** Whether ways that change the field again or enter a job twice come last. */
    boolean goesStraight() {
        return by == Criterion.FIRST_RAISE || by == Criterion.WAGE;
    }

    public Comparator<Label> comparator() {
        Comparator<Label> first = comparing(by);
        return ((Comparator<Label>) this::compareDetours)
                .thenComparing(first)
                .thenComparing(comparing(Criterion.WHOLE_COST))
                .thenComparing(comparing(Criterion.MONTHS))
                .thenComparing(comparing(Criterion.USD))
                .thenComparing(comparing(Criterion.MOVES))
                .thenComparing(Label::compareRoutes);
    }

    /** Ways that change the field again after others, then those that enter a job twice. */
    int compareDetours(Label a, Label b) {
        if (!goesStraight()) {
            return 0;
        }
        int circles = Boolean.compare(a.circles(), b.circles());
        return circles != 0
                ? circles
                : Double.compare(
                        rounded(a.wholeCost().againUsd()), rounded(b.wholeCost().againUsd()));
    }

    private Comparator<Label> comparing(Criterion criterion) {
        return switch (criterion) {
            case WHOLE_COST -> Comparator.comparingDouble(label -> rounded(label.firstCost()));
            case MONTHS -> Comparator.comparingDouble(label -> rounded(label.months()));
            case USD -> Comparator.comparingDouble(label -> rounded(label.usd()));
            case FIRST_RAISE -> Comparator.comparingDouble(label -> steps(label.raiseAtLeast()));
            case MOVES -> Comparator.comparingInt(Label::movesAtLeast);
            case WAGE -> Comparator.comparingDouble(label -> -steps(label.lowest()));
        };
    }

    /** Whether {@code a} is raised before any way that begins like {@code b}, as it is compared. */
    boolean raisesBefore(Label a, Label b) {
        return by == Criterion.FIRST_RAISE && steps(a.raised()) < steps(b.raiseAtLeast());
    }

    /** How many steps a value is, where differences below a step do not count. */
    double steps(double value) {
        return step == 0 ? rounded(value) : Math.floor((value + Totals.EQUAL) / step);
    }

    private static double rounded(double value) {
        return Math.rint(value / Figures.ROUNDING);
    }
}
