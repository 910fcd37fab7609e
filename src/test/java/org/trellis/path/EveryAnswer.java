package org.trellis.path;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Limits;
import org.trellis.model.person.Person;
import org.trellis.model.schedule.Programs;
import org.trellis.path.EveryWalk.Walk;
import org.trellis.path.search.Criterion;
import org.trellis.path.search.LimitName;

/** What the answer must be, given every walk: filters, sorts and compares, nothing clever. */
final class EveryAnswer {
    private final Catalog catalog;
    private final Person person;
    private final EveryStep floors;
    private final PathQuery query;
    private final List<Walk> walks;
    private final List<Walk> faster;

    EveryAnswer(Catalog catalog, Programs programs, PathQuery query) {
        this.catalog = catalog;
        this.query = query;
        this.person = query.person();
        double pace = person.learningHoursPerWeek().getAsDouble();
        this.floors = new EveryStep(catalog, programs, query, person, pace);
        this.walks = new EveryWalk(catalog, programs, query, pace, false).walks();
        this.faster = new EveryWalk(catalog, programs, query, relaxed(), false).walks();
    }

    double relaxed() {
        double most = catalog.assumptions().get("relaxed_hours_per_week");
        double own = person.learningHoursPerWeek().getAsDouble();
        double least =
                catalog.credentials().values().stream()
                        .mapToDouble(c -> c.minHoursPerWeek().orElse(0))
                        .max()
                        .orElse(0);
        return Math.max(own, Math.max(most, least));
    }

    List<Walk> walks() {
        return faster;
    }

    private static boolean within(double value, OptionalDouble most) {
        return most.isEmpty() || value <= most.getAsDouble() + 1e-9;
    }

    private static boolean above(double value, OptionalDouble least) {
        return least.isEmpty() || value >= least.getAsDouble() - 1e-9;
    }

    private boolean within(Walk walk, Set<LimitName> dropped) {
        Limits limits = person.limits();
        int moves = limits.maxMoves().orElse((int) catalog.assumptions().get("default_max_moves"));
        double goal = floors.floor(catalog.getJob(query.to()));
        Map<LimitName, Boolean> fine = new EnumMap<>(LimitName.class);
        fine.put(LimitName.MAX_MOVES, walk.moves() <= moves);
        fine.put(LimitName.MAX_MONTHS, within(walk.months(), limits.maxMonths()));
        fine.put(LimitName.MAX_STEP_MONTHS, within(walk.longestStep(), limits.maxStepMonths()));
        fine.put(LimitName.BUDGET, within(walk.own(), limits.budgetUsd()));
        fine.put(LimitName.LIVING, within(walk.forgone(), limits.livingUsd()));
        fine.put(LimitName.MIN_WAGE, above(walk.floor(), limits.minWageUsdPerYear()));
        fine.put(LimitName.MIN_GOAL_WAGE, above(goal, limits.minGoalWageUsdPerYear()));
        fine.put(
                LimitName.WITHOUT_KINDS,
                walk.kinds().stream().noneMatch(limits.withoutKinds()::contains));
        fine.put(
                LimitName.WITHOUT_JOBS,
                walk.entered().stream().noneMatch(limits.withoutJobs()::contains));
        return fine.entrySet().stream().allMatch(e -> dropped.contains(e.getKey()) || e.getValue());
    }

    Comparator<Walk> order(Criterion first) {
        boolean steps = first == Criterion.FIRST_RAISE || first == Criterion.WAGE;
        return (steps ? inSteps(first) : by(first))
                .thenComparing(by(Criterion.WHOLE_COST))
                .thenComparing(by(Criterion.MONTHS))
                .thenComparing(by(Criterion.USD))
                .thenComparing(by(Criterion.MOVES))
                .thenComparing(walk -> walk.entered().toString().replace(",", " "))
                .thenComparing(
                        walk -> walk.modes().stream().map(Enum::ordinal).toList().toString());
    }

    /**
     * Who enters a job twice, then who changes the field again comes last; differences that are
     * hardly any do not count.
     */
    Comparator<Walk> inSteps(Criterion first) {
        double months = catalog.assumptions().get("hardly_better_months");
        double usd = catalog.assumptions().get("hardly_better_usd");
        return Comparator.comparing(this::circles)
                .thenComparingLong((Walk walk) -> Math.round(walk.again()))
                .thenComparingDouble(
                        walk ->
                                first == Criterion.WAGE
                                        ? -step(
                                                Double.isNaN(walk.lowest()) ? 0 : walk.lowest(),
                                                usd)
                                        : step(walk.raise(), months));
    }

    boolean circles(Walk walk) {
        Set<Job.Id> jobs = new HashSet<>(walk.entered());
        return jobs.size() < walk.moves()
                || query.traveller().job().filter(jobs::contains).isPresent();
    }

    /** 0 from 0 to below the first step, then 1. */
    static double step(double value, double size) {
        return Math.floor((value + 1e-6) / size);
    }

    private static Comparator<Walk> by(Criterion criterion) {
        return Comparator.comparingLong(
                walk ->
                        switch (criterion) {
                            case WHOLE_COST ->
                                    Double.isNaN(walk.whole()) ? 0 : Math.round(walk.whole() * 1e5);
                            case MONTHS -> Math.round(walk.months() * 1e6);
                            case USD -> Math.round(walk.usd() * 1e6);
                            case MOVES -> walk.moves();
                            case FIRST_RAISE, WAGE -> throw new IllegalArgumentException();
                        });
    }

    private static boolean atMost(double a, double b) {
        return Double.isNaN(a) || a <= b + 1e-6;
    }

    private static boolean asGood(Walk a, Walk b) {
        return atMost(a.months(), b.months())
                && atMost(a.usd(), b.usd())
                && atMost(a.raise(), b.raise())
                && atMost(a.whole(), b.whole());
    }

    static boolean beats(Walk a, Walk b) {
        return asGood(a, b) && (!asGood(b, a) || a.moves() < b.moves());
    }

    List<Walk> sorted(Set<LimitName> dropped, Criterion by) {
        Set<Object> seen = new HashSet<>();
        List<Walk> all = dropped.contains(LimitName.HOURS_PER_WEEK) ? faster : walks;
        return all.stream()
                .filter(walk -> within(walk, dropped))
                .sorted(order(by))
                .filter(walk -> seen.add(List.of(walk.entered(), walk.modes())))
                .toList();
    }

    /** All walks within the limits. */
    List<Walk> fit() {
        return walks.stream().filter(walk -> within(walk, Set.of())).toList();
    }

    /** Each walk that is not beaten as one line, with those equal to it. */
    List<String> best(boolean overBudget) {
        OptionalDouble budget = person.limits().budgetUsd();
        List<Walk> fit =
                walks.stream()
                        .filter(walk -> within(walk, Set.of()))
                        .filter(walk -> overBudget || within(walk.usd(), budget))
                        .sorted(
                                Comparator.comparing(Walk::atLeast)
                                        .thenComparing(order(Criterion.WHOLE_COST)))
                        .toList();
        List<Walk> left =
                fit.stream()
                        .filter(walk -> overBudget != within(walk.usd(), budget))
                        .filter(walk -> fit.stream().noneMatch(other -> beats(other, walk)))
                        .toList();
        Map<String, Set<String>> lines = new LinkedHashMap<>();
        for (Walk walk : left) {
            Walk first =
                    left.stream()
                            .filter(
                                    o ->
                                            o.moves() == walk.moves()
                                                    && asGood(o, walk)
                                                    && asGood(walk, o))
                            .findFirst()
                            .orElseThrow();
            Set<String> others = lines.computeIfAbsent(text(first), line -> new LinkedHashSet<>());
            if (!route(walk).equals(route(first))) {
                others.add(route(walk));
            }
        }
        return lines.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .toList();
    }

    /** The limits that can be changed, by the letter. */
    private List<LimitName> names() {
        Limits limits = person.limits();
        Set<LimitName> set = EnumSet.noneOf(LimitName.class);
        int moves = limits.maxMoves().orElse((int) catalog.assumptions().get("default_max_moves"));
        Map<LimitName, Boolean> given = new EnumMap<>(LimitName.class);
        given.put(LimitName.MAX_MOVES, moves < catalog.assumptions().get("relaxed_max_moves"));
        given.put(LimitName.MAX_MONTHS, limits.maxMonths().isPresent());
        given.put(LimitName.MAX_STEP_MONTHS, limits.maxStepMonths().isPresent());
        given.put(LimitName.BUDGET, limits.budgetUsd().isPresent());
        given.put(LimitName.LIVING, limits.livingUsd().isPresent());
        given.put(LimitName.MIN_WAGE, limits.minWageUsdPerYear().isPresent());
        given.put(LimitName.MIN_GOAL_WAGE, limits.minGoalWageUsdPerYear().isPresent());
        given.put(LimitName.WITHOUT_KINDS, !limits.withoutKinds().isEmpty());
        given.put(LimitName.WITHOUT_JOBS, !limits.withoutJobs().isEmpty());
        given.put(
                LimitName.HOURS_PER_WEEK, person.learningHoursPerWeek().getAsDouble() < relaxed());
        given.forEach((name, yes) -> set.addAll(yes ? Set.of(name) : Set.of()));
        return List.copyOf(set);
    }

    /** All smallest sets of limits that open a walk (through a job), each with the first such. */
    Map<Set<LimitName>, String> relax(Optional<Job.Id> through) {
        Map<Set<LimitName>, String> found = new LinkedHashMap<>();
        List<LimitName> all = names();
        for (int bits = 1; bits < 1 << all.size(); bits++) {
            Set<LimitName> dropped = EnumSet.noneOf(LimitName.class);
            for (int i = 0; i < all.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    dropped.add(all.get(i));
                }
            }
            sorted(dropped, Criterion.WHOLE_COST).stream()
                    .filter(w -> through.isEmpty() || w.entered().contains(through.get()))
                    .findFirst()
                    .ifPresent(walk -> found.put(dropped, text(walk)));
        }
        Set<Set<LimitName>> opening = Set.copyOf(found.keySet());
        found.keySet()
                .removeIf(
                        set ->
                                opening.stream()
                                        .anyMatch(o -> !o.equals(set) && set.containsAll(o)));
        return found;
    }

    private String route(Walk walk) {
        List<Job.Id> jobs = new java.util.ArrayList<>(query.traveller().job().stream().toList());
        jobs.addAll(walk.entered());
        return World.text(jobs, walk.modes());
    }

    String text(Walk walk) {
        boolean unknown = Double.isInfinite(walk.raise()) || presentUnknown();
        return route(walk)
                + " | "
                + World.number(walk.months())
                + (walk.atLeast() ? "+" : "")
                + " months, "
                + World.number(walk.usd())
                + " usd, raise "
                + (unknown ? "never" : World.number(walk.raise()))
                + ", whole "
                + (Double.isNaN(walk.whole()) ? "?" : World.number(walk.whole()))
                + ", "
                + walk.moves()
                + (walk.moves() == 1 ? " move" : " moves");
    }

    boolean presentUnknown() {
        Person traveler = query.traveller();
        return traveler.payUsdPerYear().isEmpty()
                && traveler.job().filter(id -> catalog.getJob(id).wage().isEmpty()).isPresent();
    }
}
