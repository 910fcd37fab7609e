package org.trellis.path;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.trellis.path.account.Account;
import org.trellis.path.search.Caps;
import org.trellis.path.search.Label;
import org.trellis.path.search.LimitName;
import org.trellis.path.search.Search;
import org.trellis.path.step.Ground;

/**
 * The smallest sets of limits that open a path when changed: of all sets that do, those that
 * contain no other. Sets are tried by size, so at most 2^10 searches, each for one path only.
 */
final class Relax {
    private final Ground ground;
    private boolean complete = true;

    Relax(Ground ground) {
        this.ground = ground;
    }

    /** False when a label budget ended some search, so that a set may be missing. */
    boolean complete() {
        return complete;
    }

    /**
     * Each set with its first path, the smallest first, then in the order of {@link LimitName}.
     *
     * @param through a job the path must pass; {@link Ground#NOWHERE} for any path
     */
    List<Relaxation> smallest(int through) {
        List<LimitName> set = List.copyOf(Caps.set(ground));
        List<Relaxation> found = new ArrayList<>();
        if (opens(EnumSet.allOf(LimitName.class), through).isEmpty()) {
            return found;
        }
        for (int size = 1; size <= set.size(); size++) {
            for (Set<LimitName> dropped : subsets(set, size)) {
                if (found.stream().noneMatch(each -> dropped.containsAll(each.dropped()))) {
                    opens(dropped, through).forEach(path -> found.add(relaxation(dropped, path)));
                }
            }
        }
        return found;
    }

    private Relaxation relaxation(Set<LimitName> dropped, Label path) {
        Caps caps = Caps.of(ground, dropped);
        return new Relaxation(dropped, caps.hoursPerWeek(), new Account(ground, caps).alone(path));
    }

    private List<Label> opens(Set<LimitName> dropped, int through) {
        Search.Found found = Search.through(ground, Caps.of(ground, dropped), through);
        complete &= found.bound().isEmpty();
        return found.paths();
    }

    private static List<Set<LimitName>> subsets(List<LimitName> of, int size) {
        if (size == 0) {
            return List.of(EnumSet.noneOf(LimitName.class));
        }
        List<Set<LimitName>> found = new ArrayList<>();
        for (int i = 0; i + size <= of.size(); i++) {
            for (Set<LimitName> rest : subsets(of.subList(i + 1, of.size()), size - 1)) {
                Set<LimitName> with = EnumSet.of(of.get(i));
                with.addAll(rest);
                found.add(with);
            }
        }
        return found;
    }
}
