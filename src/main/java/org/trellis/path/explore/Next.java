package org.trellis.path.explore;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.trellis.lattice.Lattice;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.National;
import org.trellis.model.person.Pace;
import org.trellis.model.schedule.Programs;
import org.trellis.path.search.Caps;
import org.trellis.path.search.Doorstep;
import org.trellis.path.search.Totals;
import org.trellis.path.step.Ground;
import org.trellis.path.step.Grounds;
import org.trellis.path.step.Needs;
import org.trellis.path.step.Schooling;
import org.trellis.path.terrain.Traveler;

/**
 * The one credential or skill that opens most jobs, or the best paid one. A job is open when one
 * can start in it, by one move within the limits, after {@code next_start_months} of school and
 * waiting at most. For each credential and each skill that is lacking this is worked out again as
 * if it were held, with what a credential requires; nothing is estimated. Of the country only the
 * jobs of the ladders are looked at: no other occupation counts as opened.
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
        double[] held = ground.skills().held();
        BitSet valid = ground.valid();
        Doorstep doorstep = new Doorstep(ground, caps, months);
        Set<Integer> open = ladders(ground, doorstep.open(held, valid));
        List<Opener> found = new ArrayList<>();
        for (int c = 0; c < ground.credentials.size(); c++) {
            if (!ground.credentials.offered(c)) {
                continue;
            }
            var what = new Opener.Earn(ground.credentials.get(c));
            for (Schooling way : ground.shortest(c).filter(caps::mayAfford).stream().toList()) {
                Set<Integer> now = doorstep.open(after(ground, held, way), or(ground, valid, way));
                opener(ground, what, way.set().hours(), way.usd(), open, now).ifPresent(found::add);
            }
        }
        double rate = catalog.assumptions().get("usd_per_learning_hour");
        for (Needs.Line line : lacking(ground, held)) {
            double owed = line.owed(held);
            double[] after = ground.needs.afterSkill(held, line.demand());
            var what = new Opener.Learn(line.demand());
            opener(ground, what, owed, owed * rate, open, doorstep.open(after, valid))
                    .ifPresent(found::add);
        }
        double most = catalog.assumptions().get("next_learn_months");
        found.sort(order(by, most * new Pace(ground.hoursPerWeek()).hoursPerMonth()));
        return new Openers(found, by, months, most, open.size(), ground.isCountry());
    }

    private static double[] after(Ground ground, double[] held, Schooling way) {
        double[] more = held;
        for (int credential : way.set().earned()) {
            more = ground.needs.afterCredential(more, credential);
        }
        return more;
    }

    private static BitSet or(Ground ground, BitSet valid, Schooling way) {
        BitSet more = (BitSet) valid.clone();
        for (int credential : way.set().earned()) {
            more.or(ground.counts(credential));
        }
        return more;
    }

    private static Set<Needs.Line> lacking(Ground ground, double[] held) {
        Set<Needs.Line> lacking = new LinkedHashSet<>();
        Set<Integer> all = new TreeSet<>();
        for (int job = 0; job < ground.jobs.size(); job++) {
            all.add(job);
        }
        for (int job : ladders(ground, all)) {
            ground.needs.asked(job).stream()
                    .filter(line -> line.owed(held) > 0)
                    .forEach(lacking::add);
        }
        return lacking;
    }

    private static Optional<Opener> opener(
            Ground ground,
            Opener.What what,
            double hours,
            double usd,
            Set<Integer> before,
            Set<Integer> now) {
        List<Job> opened =
                ladders(ground, now).stream()
                        .filter(job -> !before.contains(job))
                        .map(ground.jobs::get)
                        .sorted(Comparator.comparingDouble(Next::wage).reversed())
                        .toList();
        return opened.isEmpty()
                ? Optional.empty()
                : Optional.of(new Opener(what, hours, usd, opened));
    }

    private static Set<Integer> ladders(Ground ground, Set<Integer> jobs) {
        Set<Integer> ladders = new TreeSet<>(jobs);
        ladders.removeIf(job -> National.isNational(ground.jobs.get(job).id()));
        return ladders;
    }

    private static double wage(Job job) {
        return job.wage().map(Job.Wage::usdPerYear).orElse(0.0);
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
