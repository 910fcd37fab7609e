package org.trellis.path.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trellis.lattice.Lattice;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Pace;
import org.trellis.model.schedule.Programs;
import org.trellis.path.search.Caps;
import org.trellis.path.search.Totals;
import org.trellis.path.step.Ground;
import org.trellis.path.step.Grounds;
import org.trellis.path.step.Schooling;
import org.trellis.path.terrain.Traveler;

/**
 * The one credential or skill that opens most jobs, or the best paid one. A job is open when one
 * can start in it, by one move within the limits, after {@code next_start_months} of school and
 * waiting at most. For each credential and each skill that is lacking this is worked out again as
 * if it were held, with what a credential requires; nothing is estimated. Other occupations of the
 * country count as open or opened only for a traveler who asks for the country, and those that
 * nobody has rated never do; each level of a skill that a job one move away asks is then tried.
 */
public final class Next {
    private final Catalog catalog;
    private final Grounds grounds;

    public Next(Catalog catalog, Lattice lattice, Programs programs) {
        this(new Grounds(catalog, lattice, programs));
    }

    /** On ground that other questions share. */
    public Next(Grounds grounds) {
        this.catalog = grounds.lattice().catalog();
        this.grounds = grounds;
    }

    public Openers find(Traveler traveler, Openers.By by) {
        Ground ground = grounds.of(traveler, Optional.empty());
        Caps caps = Caps.of(ground, Set.of());
        double months = catalog.assumptions().get("next_start_months");
        var prospect = new Prospect(ground, caps, months, traveler.country());
        List<Opener> found = new ArrayList<>(earned(ground, caps, prospect));
        double rate = catalog.assumptions().get("usd_per_learning_hour");
        prospect.openedByLevels()
                .forEach(
                        (line, opened) -> {
                            double owed = prospect.owed(line);
                            var what = new Opener.Learn(line.demand());
                            found.add(new Opener(what, owed, owed * rate, opened));
                        });
        found.removeIf(each -> each.opened().isEmpty());
        double most = catalog.assumptions().get("next_learn_months");
        found.sort(order(by, most * new Pace(ground.hoursPerWeek()).hoursPerMonth()));
        boolean mapsOnly = ground.isCountry() && !traveler.country();
        return new Openers(found, by, months, most, prospect.open(), mapsOnly);
    }

    private static List<Opener> earned(Ground ground, Caps caps, Prospect prospect) {
        List<Opener> earned = new ArrayList<>();
        for (int c = 0; c < ground.credentials.size(); c++) {
            if (ground.credentials.offered(c)) {
                var what = new Opener.Earn(ground.credentials.get(c));
                for (Schooling way : ground.shortest(c).filter(caps::mayAfford).stream().toList()) {
                    List<Job> opened = prospect.openedBy(way);
                    earned.add(new Opener(what, way.set().hours(), way.usd(), opened));
                }
            }
        }
        return earned;
    }

    /** What somebody can have in a few years comes first. */
    private static Comparator<Opener> order(Openers.By by, double mostHours) {
        Comparator<Opener> late =
                Comparator.comparing(each -> each.hours() > mostHours + Totals.EQUAL);
        Comparator<Opener> most = Comparator.comparingInt(each -> -each.opened().size());
        Comparator<Opener> paid = Comparator.comparingDouble(each -> -each.bestWage());
        return late.thenComparing(by == Openers.By.JOBS ? most : paid)
                .thenComparing(by == Openers.By.JOBS ? paid : most)
                .thenComparingDouble(Opener::hours)
                .thenComparingDouble(Opener::usd)
                .thenComparing(each -> each.what().toString());
    }
}
