package org.trellis.path;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import org.trellis.credential.CredentialSet;

/**
 * A partial path: where it stands, what it has cost, what is held.
 *
 * @param job {@link Terrain#NOWHERE} before the first move of somebody who is not working
 * @param parent null at the start
 * @param hop the last move; null at the start
 * @param option what was earned for it; null at the start
 * @param route the jobs moved into, by number
 * @param lowestWage of the jobs moved into; infinite at the start
 * @param owed x, see {@link Needs}
 * @param valid C
 * @param through whether it has passed the job that it must pass
 * @param movesAtLeast moves of any path that begins like this
 */
record Label(
        int job,
        Label parent,
        Terrain.Hop hop,
        CredentialSet option,
        int[] route,
        double months,
        double usd,
        double lowestWage,
        double[] owed,
        BitSet valid,
        boolean through,
        int movesAtLeast) {
    int moves() {
        return route.length;
    }

    private static double rounded(double value) {
        return Math.rint(value / Totals.NONE);
    }

    private static Comparator<Label> by(Criterion criterion) {
        return switch (criterion) {
            case MONTHS -> Comparator.comparingDouble(label -> rounded(label.months));
            case USD -> Comparator.comparingDouble(label -> rounded(label.usd));
            case MOVES -> Comparator.comparingInt(label -> label.movesAtLeast);
            case WAGE -> Comparator.comparingDouble(label -> -rounded(label.lowestWage));
        };
    }

    /** By {@code first}, then months, usd, moves, lowest wage (high first), then job codes. */
    static Comparator<Label> order(Criterion first) {
        Comparator<Label> order = by(first);
        for (Criterion next : Criterion.values()) {
            order = order.thenComparing(by(next));
        }
        return order.thenComparing(Label::route, Arrays::compare);
    }

    /** So far. */
    Totals totals() {
        return new Totals(months, usd, moves(), lowestWage);
    }

    /** Of the whole path, at best. */
    Totals totalsAtLeast() {
        return new Totals(months, usd, movesAtLeast, lowestWage);
    }

    boolean sameRoute(Label other) {
        return Arrays.equals(route, other.route);
    }
}
