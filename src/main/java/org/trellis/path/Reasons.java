package org.trellis.path;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.trellis.model.Job;
import org.trellis.path.WhyNot.Reason;
import org.trellis.path.account.Account;
import org.trellis.path.account.CareerPath;
import org.trellis.path.search.Caps;
import org.trellis.path.search.Search;
import org.trellis.path.search.Totals;
import org.trellis.path.step.Ground;

/** Says why no shown path passes a job, by forcing one through it. */
final class Reasons {
    private final Ground ground;
    private final Caps caps;
    private final Relax relax;
    private final List<CareerPath> ways;
    private final boolean complete;

    Reasons(Ground ground, Caps caps, Relax relax, List<CareerPath> ways, boolean complete) {
        this.ground = ground;
        this.caps = caps;
        this.relax = relax;
        this.ways = ways;
        this.complete = complete;
    }

    WhyNot of(Job.Id job) {
        OptionalInt shown = first(path -> passes(path.jobs(), job));
        if (shown.isPresent()) {
            return answer(job, Reason.SHOWN, ways.get(shown.getAsInt()), shown);
        }
        int through = ground.find(job);
        if (!ground.isReached(job)) {
            return answer(job, Reason.UNREACHABLE, null, OptionalInt.empty());
        }
        Search.Found forced = Search.through(ground, caps, through);
        if (forced.paths().isEmpty()) {
            return forced.bound().isEmpty() ? kept(job, through) : undecided(job);
        }
        CareerPath path = new Account(ground, caps).alone(forced.paths().get(0));
        OptionalInt equal =
                first(way -> way.equals().stream().anyMatch(o -> passes(o.jobs(), job)));
        if (equal.isPresent()) {
            return answer(job, Reason.EQUAL, path, equal);
        }
        OptionalInt better = first(way -> totals(way).beats(totals(path)));
        Reason reason = better.isPresent() ? Reason.DOMINATED : Reason.NOT_DECIDED;
        return answer(job, reason, path, better);
    }

    private static Totals totals(CareerPath path) {
        double[] cost = path.wholeCostUsd().stream().toArray();
        double raise = path.firstRaiseMonths().orElse(Double.POSITIVE_INFINITY);
        return new Totals(path.months(), path.usd(), raise, cost, path.moves());
    }

    private boolean passes(List<Job.Id> jobs, Job.Id job) {
        int moved = ground.person.job().isEmpty() ? 0 : 1;
        return jobs.subList(moved, jobs.size()).contains(job);
    }

    private OptionalInt first(Predicate<CareerPath> test) {
        return IntStream.range(0, ways.size()).filter(i -> test.test(ways.get(i))).findFirst();
    }

    private WhyNot kept(Job.Id job, int through) {
        List<Relaxation> opened = relax.smallest(through);
        if (opened.isEmpty()) {
            return relax.complete() && complete
                    ? answer(job, closed(through), null, OptionalInt.empty())
                    : undecided(job);
        }
        Relaxation first = opened.get(0);
        return new WhyNot(
                job,
                Reason.BREAKS_LIMITS,
                Optional.of(first.path()),
                first.dropped(),
                OptionalInt.empty());
    }

    /** Why not even a path without limits passes it. */
    private Reason closed(int through) {
        int most = Caps.relaxedMoves(ground);
        int moves = ground.trails.movesTo(through) + ground.trails.movesLeft(through);
        return moves > most ? Reason.TOO_FAR : Reason.EXPERIENCE;
    }

    private static WhyNot undecided(Job.Id job) {
        return answer(job, Reason.NOT_DECIDED, null, OptionalInt.empty());
    }

    private static WhyNot answer(Job.Id job, Reason reason, CareerPath path, OptionalInt other) {
        return new WhyNot(job, reason, Optional.ofNullable(path), Set.of(), other);
    }
}
