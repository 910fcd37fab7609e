package org.trellis.path;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trellis.path.account.Account;
import org.trellis.path.account.CareerPath;
import org.trellis.path.search.Caps;
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

    /**
     * @param ladders where the ladders alone could answer too
     */
    Searches(Ground ground, Optional<Ground> ladders) {
        this.ground = ground;
        this.ladders = ladders;
        caps = Caps.of(ground, Set.of());
        Search.Found own = Search.notBeaten(ground, caps);
        Optional<Search.Found> other = ladders.map(on -> Search.notBeaten(on, caps(on)));
        List<Label> ofLadders = other.map(Search.Found::paths).orElse(List.of());
        found = other.map(also -> both(own, also)).orElse(own);
        account = account(ofLadders);
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
                        .sorted(Label.order(query.by()))
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
