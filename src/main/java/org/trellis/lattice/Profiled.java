package org.trellis.lattice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.trellis.board.HoursToReach;
import org.trellis.board.OccupationBoard;
import org.trellis.model.Competency;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.National;

/** The occupations nearest to one, by what its people use and what the others ask. */
final class Profiled {
    private final National national;
    private final HoursToReach hours;
    private final OccupationBoard board;

    Profiled(National national, HoursToReach hours, OccupationBoard board) {
        this.national = national;
        this.hours = hours;
        this.board = board;
    }

    /**
     * Those that ask the fewest learning hours of somebody in {@code onetSoc}, the fewest first, of
     * equal ones by code; none for an occupation that nobody has rated.
     *
     * @param most how many, 0 or more
     */
    List<String> nearest(String onetSoc, int most, Predicate<String> counts) {
        Map<Competency.Id, Requirement> profile = national.profile(onetSoc);
        if (profile.isEmpty()) {
            return List.of();
        }
        float[] missing = board.missing(held(profile));
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < missing.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> missing[i]));
        return order.stream()
                .map(board.occupations()::get)
                .filter(soc -> !soc.equals(onetSoc) && counts.test(soc))
                .limit(most)
                .toList();
    }

    private float[] held(Map<Competency.Id, Requirement> profile) {
        float[] held = new float[board.elements().size()];
        for (int i = 0; i < held.length; i++) {
            Competency.Id id = board.elements().get(i);
            Requirement line = profile.get(id);
            if (line != null && line.ask() instanceof Requirement.AtLevel at) {
                held[i] = (float) (hours.times(id) * hours.of(at.level()));
            }
        }
        return held;
    }
}
