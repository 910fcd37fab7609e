package org.trellis.path;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Limits;
import org.trellis.model.person.Person;

/** What the answer must be, given every walk: filters, sorts and compares, nothing clever. */
final class EveryAnswer {
    private final Catalog catalog;
    private final Person person;
    private final List<EveryWalk.Walk> walks;

    EveryAnswer(Catalog catalog, PathQuery query) {
        this.catalog = catalog;
        this.person = query.person();
        this.walks = new EveryWalk(catalog, query).walks();
    }

    List<EveryWalk.Walk> walks() {
        return walks;
    }

    private boolean within(EveryWalk.Walk walk, Set<LimitName> dropped) {
        Limits limits = person.limits();
        int moves = limits.maxMoves().orElse((int) catalog.assumptions().get("default_max_moves"));
        double none = 1e-9;
        boolean wage =
                limits.minWageUsdPerYear().isEmpty()
                        || !walk.wageUnknown()
                                && walk.wage() >= limits.minWageUsdPerYear().getAsDouble();
        return (dropped.contains(LimitName.MAX_MOVES) || walk.moves() <= moves)
                && (dropped.contains(LimitName.MAX_MONTHS)
                        || walk.months() <= limits.maxMonths().orElse(1e99) + none)
                && (dropped.contains(LimitName.MAX_STEP_MONTHS)
                        || walk.longestStep() <= limits.maxStepMonths().orElse(1e99) + none)
                && (dropped.contains(LimitName.BUDGET)
                        || walk.usd() <= limits.budgetUsd().orElse(1e99) + none)
                && (dropped.contains(LimitName.MIN_WAGE) || wage)
                && (dropped.contains(LimitName.WITHOUT_KINDS)
                        || walk.kinds().stream().noneMatch(limits.withoutKinds()::contains))
                && (dropped.contains(LimitName.WITHOUT_JOBS)
                        || walk.entered().stream().noneMatch(limits.withoutJobs()::contains));
    }

    private static Comparator<EveryWalk.Walk> order(Criterion first) {
        return by(first)
                .thenComparing(by(Criterion.MONTHS))
                .thenComparing(by(Criterion.USD))
                .thenComparing(by(Criterion.MOVES))
                .thenComparing(by(Criterion.WAGE))
                .thenComparing(walk -> walk.jobs().toString().replace(",", " "));
    }

    private static Comparator<EveryWalk.Walk> by(Criterion criterion) {
        return Comparator.comparingLong(
                walk ->
                        switch (criterion) {
                            case MONTHS -> Math.round(walk.months() * 1e7);
                            case USD -> Math.round(walk.usd() * 1e7);
                            case MOVES -> walk.moves();
                            case WAGE -> -Math.round(walk.wage() * 1e3);
                        });
    }

    private static boolean equal(EveryWalk.Walk a, EveryWalk.Walk b) {
        return Math.abs(a.months() - b.months()) < 1e-7
                && Math.abs(a.usd() - b.usd()) < 1e-7
                && a.moves() == b.moves()
                && a.wage() == b.wage();
    }

    static boolean dominates(EveryWalk.Walk a, EveryWalk.Walk b) {
        return a.months() < b.months() + 1e-7
                && a.usd() < b.usd() + 1e-7
                && a.moves() <= b.moves()
                && a.wage() >= b.wage()
                && !equal(a, b);
    }

    List<EveryWalk.Walk> sorted(Set<LimitName> dropped, Criterion by) {
        Set<List<Job.Id>> seen = new HashSet<>();
        return walks.stream()
                .filter(walk -> within(walk, dropped))
                .sorted(order(by))
                .filter(walk -> seen.add(walk.jobs()))
                .toList();
    }

    /** Each non-dominated walk as one line, with those equal to it. */
    List<String> best() {
        List<EveryWalk.Walk> fit =
                walks.stream()
                        .filter(walk -> within(walk, Set.of()))
                        .sorted(order(Criterion.MONTHS))
                        .toList();
        Map<String, Set<String>> lines = new LinkedHashMap<>();
        for (EveryWalk.Walk walk : fit) {
            if (fit.stream().noneMatch(other -> dominates(other, walk))) {
                EveryWalk.Walk first =
                        fit.stream().filter(other -> equal(other, walk)).findFirst().orElseThrow();
                Set<String> others =
                        lines.computeIfAbsent(text(first), line -> new LinkedHashSet<>());
                if (!first.jobs().equals(walk.jobs())) {
                    others.add(World.text(walk.jobs()));
                }
            }
        }
        return lines.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .toList();
    }

    /**
     * All smallest sets of limits that open a walk (through a job), each with the first such walk.
     */
    Map<Set<LimitName>, String> relax(Optional<Job.Id> through) {
        Set<LimitName> names = Caps.set(person.limits(), catalog.assumptions());
        Map<Set<LimitName>, String> found = new LinkedHashMap<>();
        List<LimitName> all = List.copyOf(names);
        for (int size = 1; size <= all.size() && found.isEmpty(); size++) {
            for (int bits = 1; bits < 1 << all.size(); bits++) {
                Set<LimitName> dropped = EnumSet.noneOf(LimitName.class);
                for (int i = 0; i < all.size(); i++) {
                    if ((bits >> i & 1) == 1) {
                        dropped.add(all.get(i));
                    }
                }
                if (dropped.size() == size) {
                    sorted(dropped, Criterion.MONTHS).stream()
                            .filter(
                                    walk ->
                                            through.isEmpty()
                                                    || walk.entered().contains(through.get()))
                            .findFirst()
                            .ifPresent(walk -> found.put(dropped, text(walk)));
                }
            }
        }
        return found;
    }

    static String text(EveryWalk.Walk walk) {
        return World.text(walk.jobs())
                + " | "
                + World.number(walk.months())
                + " months, "
                + World.number(walk.usd())
                + " usd, "
                + walk.moves()
                + " moves, "
                + World.number(walk.wage())
                + " a year";
    }
}
