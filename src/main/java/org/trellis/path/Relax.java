package org.trellis.path;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trellis.model.catalog.Assumptions;
import org.trellis.model.person.Limits;

/**
 * The smallest sets of limits that open a path when dropped: of all sets that do, those with the
 * fewest limits. Sets are tried by size, so at most 2^7 searches, each for one path only.
 */
final class Relax {
    private final Terrain terrain;
    private final Limits limits;
    private boolean complete = true;

    Relax(Terrain terrain, Limits limits) {
        this.terrain = terrain;
        this.limits = limits;
    }

    /** False when a label budget ended some search, so that a set may be missing. */
    boolean complete() {
        return complete;
    }

    /**
     * Each set with its first path by months, in the order of {@link LimitName}.
     *
     * @param through a job the path must pass; {@link Terrain#NOWHERE} for any path
     */
    Map<Set<LimitName>, Label> smallest(int through) {
        Assumptions assumed = terrain.catalog.assumptions();
        List<LimitName> set = List.copyOf(Caps.set(limits, assumed));
        Map<Set<LimitName>, Label> found = new LinkedHashMap<>();
        if (opens(EnumSet.allOf(LimitName.class), through).isEmpty()) {
            return found;
        }
        for (int size = 1; size <= set.size() && found.isEmpty(); size++) {
            for (Set<LimitName> dropped : subsets(set, size)) {
                opens(dropped, through).forEach(path -> found.put(dropped, path));
            }
        }
        return found;
    }

    private List<Label> opens(Set<LimitName> dropped, int through) {
        Caps caps = Caps.of(limits, dropped, terrain.catalog.assumptions());
        Search.Found found = Search.through(terrain, caps, through);
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
