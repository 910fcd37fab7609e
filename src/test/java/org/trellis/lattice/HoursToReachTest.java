package org.trellis.lattice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.Shipped;
import org.trellis.gap.Line;
import org.trellis.model.Competency;
import org.trellis.model.Move;
import org.trellis.model.catalog.Catalog;

/**
 * How well the hours of levels and credentials fit the months of the shipped moves: learning time
 * at 10 hours a week, without what experience and programs ask for at least.
 */
class HoursToReachTest {
    private static final double HOURS_A_MONTH = 10 * 52 / 12.0;

    private record Fit(EdgeLabel label) {
        double months() {
            double competencyHours = label.competencyHours().high();
            return Math.max(label.schoolingHours(), competencyHours) / HOURS_A_MONTH;
        }

        double ratio() {
            return months() / label.move().programMonths();
        }

        boolean within() {
            return ratio() >= 0.5 && ratio() <= 2;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%-70s %3d months, learning %5.1f, ratio %.2f",
                    label.move().from() + " > " + label.move().to(),
                    label.move().programMonths(),
                    months(),
                    ratio());
        }
    }

    @Test
    void theShareOfMovesThatFitIsWhatTheAssumptionSays() {
        Catalog catalog = Shipped.CATALOG;
        var lattice = new Lattice(catalog);
        List<Fit> fits =
                catalog.ladders().values().stream()
                        .flatMap(ladder -> ladder.moves().stream())
                        .filter(move -> move.programMonths() > 0)
                        .map(move -> new Fit(lattice.label(move)))
                        .filter(fit -> fit.months() > 0)
                        .toList();
        fits.forEach(System.out::println);
        long within = fits.stream().filter(Fit::within).count();
        System.out.println(within + " of " + fits.size() + " moves within 0.5 to 2");
        assertEquals(
                catalog.assumptions().get("hours_to_reach_fit"),
                (double) within / fits.size(),
                0.005,
                within + " of " + fits.size());
    }

    /** A school of nursing teaches nursing: soft skills grow along the way. */
    @Test
    void mostOfWhatAnAideLearnsToBeAPracticalNurseIsNursing() {
        Catalog catalog = Shipped.CATALOG;
        Move.Authored move =
                catalog.moves()
                        .filter(m -> m.from().code().equals("cna") && m.to().code().equals("lpn"))
                        .findFirst()
                        .orElseThrow();
        Map<Competency.Kind, Double> hours = new EnumMap<>(Competency.Kind.class);
        for (Line line : new Lattice(catalog).label(move).competencies()) {
            hours.merge(line.competency().kind(), line.hours().high(), Double::sum);
        }
        double all = hours.values().stream().mapToDouble(h -> h).sum();
        assertTrue(hours.get(Competency.Kind.FOUNDATION) < 0.25 * all, hours::toString);
        assertTrue(hours.get(Competency.Kind.LICENSED) > 0.4 * all, hours::toString);
    }
}
