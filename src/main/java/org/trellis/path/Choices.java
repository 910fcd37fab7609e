package org.trellis.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.catalog.Assumptions;
import org.trellis.path.account.CareerPath;
import org.trellis.path.step.Mode;

/**
 * Which ways are put before a reader as a choice, and which are only listed.
 *
 * <p>A way is only listed when it goes to one job twice; when a way with fewer moves is hardly
 * worse in all four: months and first raise by {@code hardly_better_months}, dollars and whole cost
 * by {@code hardly_better_usd}; when it passes a job that pays more than the goal and one with
 * fewer moves is hardly worse in months and dollars: all it brings is the pay of a job that is then
 * given up; or when it sends somebody who works out of the field that theirs and the goal are in,
 * or through a third one that no bridge leads out of: any job that pays more would do as well, and
 * it teaches nothing for the goal. A field is a ladder there. Also a way that pays for changing the
 * field of work again ({@link org.trellis.path.step.LinesOfWork}) is one. Such a way hides none
 * that stays in the field, though it beat it. Where only such ways are there, they are the choice.
 * Where all the choices need a sponsor to take an apprentice on, the best ways without one stand
 * beside them, for who is not selected.
 *
 * @param shown at most {@code ways_shown}, in the order of answers, those without an apprenticeship
 *     last
 * @param listed the others that are not beaten
 */
public record Choices(List<CareerPath> shown, List<CareerPath> listed) {
    private static final double NEVER = 1e6;

    public Choices {
        shown = List.copyOf(shown);
        listed = List.copyOf(listed);
    }

    /** Whether ways leave who is not selected as an apprentice without a choice. */
    static boolean needsSponsor(List<CareerPath> ways) {
        return !ways.isEmpty() && ways.stream().allMatch(path -> apprentice(path) || wanders(path));
    }

    /**
     * Ways that leave the field do not hide those that stay in it; where all depends on being
     * selected, with what can be done otherwise.
     */
    public static Choices of(PathAnswer answer, Paths paths, Assumptions assumed) {
        if (answer.query().alone()) {
            return new Choices(answer.ways(), List.of());
        }
        List<CareerPath> ways = both(answer.ways(), paths.inField(answer));
        List<CareerPath> otherwise = List.of();
        if (needsSponsor(ways)) {
            PathAnswer other = paths.find(answer.query().withoutApprenticeship());
            otherwise = both(other.ways(), paths.inField(other));
        }
        return of(ways, otherwise, assumed);
    }

    /**
     * @param otherwise the same question without apprenticeships; empty when it need not be asked
     */
    static Choices of(PathAnswer answer, Optional<PathAnswer> otherwise, Assumptions assumed) {
        return of(answer.ways(), otherwise.map(PathAnswer::ways).orElse(List.of()), assumed);
    }

    private static Choices of(
            List<CareerPath> ways, List<CareerPath> otherwise, Assumptions assumed) {
        List<CareerPath> sensible = sensible(ways, assumed);
        sensible.addAll(sensible(otherwise, assumed));
        if (sensible.isEmpty()) {
            sensible.addAll(ways);
        }
        int most = (int) assumed.get("ways_shown");
        List<CareerPath> shown = Ways.spread(sensible, most);
        List<CareerPath> listed = new ArrayList<>(sensible);
        ways.stream().filter(path -> !listed.contains(path)).forEach(listed::add);
        listed.removeAll(shown);
        return new Choices(shown, listed);
    }

    private static List<CareerPath> both(List<CareerPath> ways, List<CareerPath> more) {
        Comparator<CareerPath> order =
                Comparator.comparing(CareerPath::monthsAtLeast)
                        .thenComparing(path -> path.wholeCostUsd().orElse(0));
        return more.isEmpty()
                ? ways
                : Stream.concat(ways.stream(), more.stream()).sorted(order).toList();
    }

    /** The shown, then the listed. */
    public List<CareerPath> all() {
        List<CareerPath> all = new ArrayList<>(shown);
        all.addAll(listed);
        return all;
    }

    private static List<CareerPath> sensible(List<CareerPath> ways, Assumptions assumed) {
        List<CareerPath> kept = new ArrayList<>();
        for (CareerPath path : ways) {
            boolean hardly =
                    ways.stream()
                            .filter(other -> other.moves() < path.moves())
                            .filter(other -> !circles(other))
                            .anyMatch(
                                    other ->
                                            hardlyWorse(other, path, assumed)
                                                    || overshoots(path)
                                                            && sooner(other, path, assumed));
            if (!wanders(path) && !hardly) {
                kept.add(path);
            }
        }
        return kept;
    }

    /**
     * Through a job twice or a field that leads nowhere, or what pays for changing fields again.
     */
    static boolean wanders(CareerPath path) {
        return circles(path) || strays(path) || path.againUsd() > 0;
    }

    private static boolean circles(CareerPath path) {
        return new HashSet<>(path.jobs()).size() < path.jobs().size();
    }

    /** Through a third field, and out of it by a door, or back. */
    private static boolean strays(CareerPath path) {
        Optional<String> own = path.steps().get(0).from().map(Job.Id::prefix);
        String goal = path.goal().prefix();
        for (int i = 1; own.isPresent() && i < path.moves(); i++) {
            String field = path.steps().get(i - 1).to().prefix();
            boolean door = path.steps().get(i).move().kind() == Move.Kind.ENTRY;
            boolean third = !field.equals(own.get()) && !field.equals(goal);
            if (third && (door || own.get().equals(goal))) {
                return true;
            }
        }
        return false;
    }

    private static boolean apprentice(CareerPath path) {
        return path.modes().contains(Mode.APPRENTICESHIP);
    }

    private static boolean hardlyWorse(CareerPath other, CareerPath path, Assumptions assumed) {
        double months = assumed.get("hardly_better_months");
        double usd = assumed.get("hardly_better_usd");
        return sooner(other, path, assumed)
                && raise(other) <= raise(path) + months
                && other.wholeCostUsd().orElse(0) <= path.wholeCostUsd().orElse(0) + usd;
    }

    /** Neither much later nor much more expensive out of pocket. */
    private static boolean sooner(CareerPath other, CareerPath path, Assumptions assumed) {
        return other.months() <= path.months() + assumed.get("hardly_better_months")
                && other.usd() <= path.usd() + assumed.get("hardly_better_usd");
    }

    /** Whether a job on the way pays more than the goal, as far as both are known. */
    private static boolean overshoots(CareerPath path) {
        double goal = path.goalUsdPerYear().orElse(Double.POSITIVE_INFINITY);
        return path.steps().stream()
                .limit(path.moves() - 1L)
                .flatMap(step -> step.wage().stream())
                .anyMatch(wage -> wage.usdPerYear() > goal);
    }

    private static double raise(CareerPath path) {
        return path.firstRaiseMonths().orElse(NEVER);
    }
}
