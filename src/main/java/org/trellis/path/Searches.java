package org.trellis.path;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.trellis.path.account.Account;
import org.trellis.path.account.CareerPath;
import org.trellis.path.search.Caps;
import org.trellis.path.search.Criterion;
import org.trellis.path.search.FinalOrder;
import org.trellis.path.search.Label;
import org.trellis.path.search.Search;
import org.trellis.path.step.Ground;

/**
 * What searches find on the ground of a question. Over the country some ways of the ladders are not
 * taken, since doors are last moves there; so a question between two ladders is answered from both
 * grounds at once, and is never answered worse than by the ladders alone.
 */
final class Searches {
    private final Ground ground;
    private final Optional<Ground> ladders;
    private final Caps caps;
    private final Search.Found found;
    private final Account account;

    private Searches(
            Ground ground,
            Optional<Ground> ladders,
            BiFunction<Ground, Caps, Search.Found> search) {
        this.ground = ground;
        this.ladders = ladders;
        caps = Caps.of(ground, Set.of());
        Search.Found own = search.apply(ground, caps);
        Optional<Search.Found> other = ladders.map(on -> search.apply(on, caps(on)));
        List<Label> ofLadders = other.map(Search.Found::paths).orElse(List.of());
        found = other.map(also -> both(own, also)).orElse(own);
        account = account(ofLadders);
    }

    /**
     * For all ways that are not beaten in the four.
     *
     * @param ladders where the ladders alone could answer too
     */
    static Searches ofFour(Ground ground, Optional<Ground> ladders) {
        return new Searches(ground, ladders, Search::notBeaten);
    }

    /** For the one that is best by {@code first}, looked for in its order. */
    static Searches ofOne(Ground ground, Optional<Ground> ladders, Criterion first) {
        return new Searches(ground, ladders, (on, caps) -> Search.first(on, caps, 1, first));
    }

    /** The first of what was found, by {@code first}; none where nothing was. */
    List<CareerPath> first(Criterion first) {
        return found.paths().stream()
                .min(finalOrder(first).comparator())
                .map(account::alone)
                .map(List::of)
                .orElse(List.of());
    }

    private FinalOrder finalOrder(Criterion by) {
        return FinalOrder.of(by, ground.catalog.assumptions());
    }

    private static Caps caps(Ground ground) {
        return Caps.of(ground, Set.of());
    }

    Caps caps() {
        return caps;
    }

    boolean isEmpty() {
        return found.paths().isEmpty();
    }

    Optional<Search.Bound> bound() {
        return found.bound();
    }

    /** Not beaten by any of either ground, equal ones merged. */
    List<CareerPath> notBeaten(boolean overBudget) {
        return account.merged(Ways.notBeaten(found.paths(), caps, overBudget));
    }

    /** The k first of both grounds, no two with the same jobs and modes. */
    First first(int k, PathQuery query) {
        Search.Found own = Search.first(ground, caps, k, query.by());
        Optional<Search.Found> other = ladders.map(on -> Search.first(on, caps(on), k, query.by()));
        List<Label> others = other.map(Search.Found::paths).orElse(List.of());
        Account told = account(others);
        List<CareerPath> paths =
                Stream.concat(own.paths().stream(), others.stream())
                        .sorted(finalOrder(query.by()).comparator())
                        .map(told::alone)
                        .toList();
        boolean complete = own.bound().isEmpty() && other.flatMap(Search.Found::bound).isEmpty();
        return new First(distinct(paths).limit(k).toList(), complete);
    }

    /**
     * @param complete whether the searches ended by themselves
     */
    record First(List<CareerPath> paths, boolean complete) {
        static final First NONE = new First(List.of(), true);
    }

    private static Stream<CareerPath> distinct(List<CareerPath> paths) {
        return paths.stream()
                .filter(
                        path ->
                                paths.stream()
                                        .limit(paths.indexOf(path))
                                        .noneMatch(before -> before.goesAs(path)));
    }

    private Account account(List<Label> onLadders) {
        Account own = new Account(ground, caps);
        return ladders.map(on -> own.with(new Account(on, caps(on)), onLadders)).orElse(own);
    }

    private static Search.Found both(Search.Found a, Search.Found b) {
        return new Search.Found(
                Stream.concat(a.paths().stream(), b.paths().stream()).toList(),
                a.bound().isPresent() && b.bound().isPresent()
                        ? Optional.of(least(a.bound().get(), b.bound().get()))
                        : a.bound().or(b::bound));
    }

    private static Search.Bound least(Search.Bound a, Search.Bound b) {
        return new Search.Bound(
                Math.min(a.months(), b.months()),
                Math.min(a.usd(), b.usd()),
                Math.min(a.wholeCost(), b.wholeCost()),
                Math.min(a.moves(), b.moves()));
    }
}
