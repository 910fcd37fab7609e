package org.trellis.model.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which occupations O*NET names as related to which, nearest first. It is not a mirror: a can name
 * b without b naming a.
 */
public final class Related {
    /** The ten nearest are primary, five of them on the short list; then ten more. */
    public enum Tier {
        PRIMARY_SHORT,
        PRIMARY_LONG,
        SUPPLEMENTAL;

        public boolean isPrimary() {
            return this != SUPPLEMENTAL;
        }
    }

    /** Nothing is known. */
    public static final Related NONE = new Related(Map.of());

    public record Neighbor(String onetSoc, Tier tier) {}

    private static final Tier[] TIERS = Tier.values();

    private final List<String> occupations;
    private final Map<String, int[]> coded = new HashMap<>();

    public Related(Map<String, List<Neighbor>> byOccupation) {
        Map<String, Integer> places = new HashMap<>();
        List<String> names = new ArrayList<>();
        byOccupation.forEach(
                (from, neighbors) -> {
                    int[] codes = new int[neighbors.size()];
                    for (int i = 0; i < codes.length; i++) {
                        Neighbor to = neighbors.get(i);
                        int place = places.computeIfAbsent(to.onetSoc, soc -> place(names, soc));
                        codes[i] = place * TIERS.length + to.tier.ordinal();
                    }
                    coded.put(from, codes);
                });
        occupations = List.copyOf(names);
    }

    private static int place(List<String> names, String name) {
        names.add(name);
        return names.size() - 1;
    }

    /** Nearest first; none for an occupation that names none or is not known. */
    public List<Neighbor> of(String onetSoc) {
        List<Neighbor> neighbors = new ArrayList<>();
        for (int code : coded.getOrDefault(onetSoc, new int[0])) {
            String to = occupations.get(code / TIERS.length);
            neighbors.add(new Neighbor(to, TIERS[code % TIERS.length]));
        }
        return neighbors;
    }
}
