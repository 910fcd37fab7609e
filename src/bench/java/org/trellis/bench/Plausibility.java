package org.trellis.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.trellis.files.CatalogFiles;
import org.trellis.files.reading.Folder;
import org.trellis.lattice.Lattice;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.path.ShippedQuestions;
import org.trellis.path.account.CareerPath;
import org.trellis.path.account.Earned;
import org.trellis.path.account.Step;
import org.trellis.path.explore.Explore;
import org.trellis.path.explore.ExploreQuery;
import org.trellis.path.explore.Filter;
import org.trellis.path.search.Criterion;
import org.trellis.path.step.Grounds;
import org.trellis.path.terrain.Traveler;

/**
 * The best way between every two jobs of the maps, and those that look odd: less time than their
 * own credentials take full time, a degree for little money, much more pay for nothing, and less
 * pay by a move that a map states. Jobs that anybody can apply for are no surprise. Also the jobs
 * of the same level that O*NET lists as close to the job held and that are years away all the same:
 * there a move may be missing.
 */
final class Plausibility {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final double FULL_TIME_HOURS_A_MONTH = 40 * 52 / 12.0;
    private static final double MANY_MONTHS = 24;

    /**
     * @param weight the greater, the odder
     */
    record Odd(String kind, double weight, Job.Id goal, String words) {}

    private final Catalog catalog;
    private final Explore explore;
    private int pairs;

    private Plausibility(Catalog catalog) {
        this.catalog = catalog;
        this.explore =
                new Explore(
                        new Grounds(catalog, new Lattice(catalog), ShippedQuestions.programs()));
    }

    /** Prints the oddest of each kind, one a goal, as many as the first argument says (five). */
    public static void main(String[] args) {
        int most = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        var all =
                new Plausibility(
                        CatalogFiles.load(Folder.inside("seeds"), Folder.inside("ladders"), DAY)
                                .catalog());
        List<Odd> odd = all.odd();
        System.out.println(all.pairs + " ways between two jobs of the maps");
        for (String kind : odd.stream().map(Odd::kind).distinct().sorted().toList()) {
            List<Odd> ofKind = odd.stream().filter(o -> o.kind().equals(kind)).toList();
            System.out.println("== " + kind + ": " + ofKind.size());
            Set<Job.Id> goals = new HashSet<>();
            ofKind.stream()
                    .sorted(Comparator.comparing(Odd::weight).reversed())
                    .filter(o -> goals.add(o.goal()))
                    .limit(most)
                    .forEach(o -> System.out.println(o.words()));
        }
    }

    private List<Odd> odd() {
        List<Odd> odd = new ArrayList<>();
        for (Job from : catalog.jobs().toList()) {
            Person person = Person.unknown("somebody").withJob(Optional.of(from.id()));
            var traveler = new Traveler(person, DAY, true, false, false);
            for (var reached : explore.find(ExploreQuery.of(traveler)).reached()) {
                pairs++;
                judge(from, reached.best(), odd);
            }
            var soonest =
                    new ExploreQuery(traveler, Filter.NONE, Criterion.MONTHS, OptionalInt.empty());
            for (var reached : explore.find(soonest).reached()) {
                judgeDistance(from, reached.best(), odd);
            }
        }
        return odd;
    }

    private void judgeDistance(Job from, CareerPath way, List<Odd> odd) {
        Job goal = catalog.getJob(way.goal());
        boolean close =
                catalog.national().related().of(from.onetSoc()).stream()
                        .anyMatch(
                                near ->
                                        near.tier().isPrimary()
                                                && near.onetSoc().equals(goal.onetSoc()));
        if (close && from.band() == goal.band() && way.months() > MANY_MONTHS) {
            odd.add(new Odd("far though related", way.months(), way.goal(), text(from, way)));
        }
    }

    private void judge(Job from, CareerPath way, List<Odd> odd) {
        for (Step step : way.steps()) {
            double least = step.schoolingHours() / FULL_TIME_HOURS_A_MONTH;
            if (step.months() < 0.9 * least && step.program().isEmpty()) {
                odd.add(
                        new Odd(
                                "shorter than its credentials",
                                least,
                                way.goal(),
                                text(from, way)));
            }
            for (Earned earned : step.credentials()) {
                boolean degree = earned.credential().kind().name().equals("DEGREE");
                if (degree && earned.usd().orElse(0) < 2000) {
                    odd.add(new Odd("a degree for little", 1, way.goal(), text(from, way)));
                }
            }
        }
        if (from.wage().isPresent() && way.goalUsdPerYear().isPresent()) {
            judgePay(from, way, way.goalUsdPerYear().getAsDouble(), odd);
        }
    }

    private void judgePay(Job from, CareerPath way, double goal, List<Odd> odd) {
        double raise = goal / from.wage().orElseThrow().usdPerYear();
        boolean beginners = catalog.getJob(way.goal()).band() == Job.Band.ENTRY;
        if (raise > 1.3 && !beginners) {
            double perMonth = (raise - 1) / (1 + way.months() + way.usd() / 1000);
            odd.add(new Odd("much for little", perMonth, way.goal(), text(from, way)));
        }
        boolean stated = way.steps().stream().allMatch(s -> s.move() instanceof Move.Authored);
        if (raise < 1 && stated) {
            odd.add(new Odd("less pay at the goal", 1 - raise, way.goal(), text(from, way)));
        }
    }

    private static String text(Job from, CareerPath way) {
        StringBuilder text = new StringBuilder(from.id().toString());
        way.steps().forEach(step -> text.append(" > ").append(step.to()));
        return String.format(
                Locale.ROOT,
                "%5.1f months %6.0f h $%6.0f  %6.0f -> %6.0f  %s",
                way.months(),
                way.hours(),
                way.usd(),
                from.wage().map(Job.Wage::usdPerYear).orElse(0.0),
                way.goalUsdPerYear().orElse(0),
                text);
    }
}
