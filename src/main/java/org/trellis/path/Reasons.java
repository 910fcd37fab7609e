package org.trellis.path;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.trellis.model.Job;
import org.trellis.path.WhyNot.Reason;

/** Says why no shown path passes a job, by forcing one through it. */
final class Reasons {
    private final Terrain terrain;
    private final Caps caps;
    private final Relax relax;
    private final List<CareerPath> best;
    private final boolean complete;

    Reasons(Terrain terrain, Caps caps, Relax relax, List<CareerPath> best, boolean complete) {
        this.terrain = terrain;
        this.caps = caps;
        this.relax = relax;
        this.best = best;
        this.complete = complete;
    }

    WhyNot of(Job.Id job) {
        OptionalInt shown = firstBest(path -> passes(path.jobs(), job));
        if (shown.isPresent()) {
            return answer(job, Reason.SHOWN, best.get(shown.getAsInt()), shown);
        }
        OptionalInt equal = firstBest(path -> path.equals().stream().anyMatch(o -> passes(o, job)));
        int through = terrain.find(job);
        if (through == Terrain.NOWHERE) {
            return answer(job, Reason.UNREACHABLE, null, OptionalInt.empty());
        }
        Search.Found forced = Search.through(terrain, caps, through);
        if (forced.paths().isEmpty()) {
            return forced.bound().isEmpty() ? kept(job, through) : undecided(job);
        }
        CareerPath path = new Account(terrain).alone(forced.paths().get(0));
        if (equal.isPresent()) {
            return answer(job, Reason.EQUAL, path, equal);
        }
        OptionalInt better = firstBest(other -> Totals.of(other).beats(Totals.of(path)));
        Reason reason = better.isPresent() ? Reason.DOMINATED : Reason.NOT_DECIDED;
        return answer(job, reason, path, better);
    }

    private boolean passes(List<Job.Id> jobs, Job.Id job) {
        int moved = terrain.start == Terrain.NOWHERE ? 0 : 1;
        return jobs.subList(moved, jobs.size()).contains(job);
    }

    private OptionalInt firstBest(Predicate<CareerPath> test) {
        return IntStream.range(0, best.size()).filter(i -> test.test(best.get(i))).findFirst();
    }

    private WhyNot kept(Job.Id job, int through) {
        Map<Set<LimitName>, Label> opened = relax.smallest(through);
        if (opened.isEmpty()) {
            return relax.complete() && complete
                    ? answer(job, Reason.TOO_FAR, null, OptionalInt.empty())
                    : undecided(job);
        }
        Map.Entry<Set<LimitName>, Label> first = opened.entrySet().iterator().next();
        CareerPath path = new Account(terrain).alone(first.getValue());
        return new WhyNot(
                job, Reason.BREAKS_LIMITS, Optional.of(path), first.getKey(), OptionalInt.empty());
    }

    private static WhyNot undecided(Job.Id job) {
        return answer(job, Reason.NOT_DECIDED, null, OptionalInt.empty());
    }

    private static WhyNot answer(Job.Id job, Reason reason, CareerPath path, OptionalInt other) {
        return new WhyNot(job, reason, Optional.ofNullable(path), Set.of(), other);
    }
}
