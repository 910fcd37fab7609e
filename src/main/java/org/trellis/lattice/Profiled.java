package org.trellis.lattice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trellis.board.HoursToReach;
import org.trellis.board.OccupationBoard;
import org.trellis.model.Competency;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.National;

/**
 * The occupations nearest to one, by what its people use and what the others ask. All are compared
 * at once and the nearest are picked in one pass, O(occupations x elements).
 */
final class Profiled {
    private final National national;
    private final HoursToReach hours;
    private final OccupationBoard board;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final double[] pay;

    Profiled(National national, HoursToReach hours, OccupationBoard board) {
        this.national = national;
        this.hours = hours;
        this.board = board;
        board.occupations().forEach(soc -> numbers.put(soc, numbers.size()));
        pay = new double[numbers.size()];
        Arrays.fill(pay, Double.NEGATIVE_INFINITY);
    }

    /** Notes that an occupation may be entered at this pay, in US dollars a year. */
    void enter(String onetSoc, double usdPerYear) {
        Integer number = numbers.get(onetSoc);
        if (number != null) {
            pay[number] = Math.max(pay[number], usdPerYear);
        }
    }

    /**
     * Those that ask the fewest learning hours of somebody in {@code onetSoc} and may be entered at
     * {@code enough} or more; the fewest first, of equal ones by code. None for an occupation that
     * nobody has rated.
     *
     * @param most how many, 0 or more
     */
    List<String> nearest(String onetSoc, int most, double enough) {
        Map<Competency.Id, Requirement> profile = national.profile(onetSoc);
        if (profile.isEmpty()) {
            return List.of();
        }
        float[] missing = board.missing(held(profile));
        List<Integer> best = new ArrayList<>(most + 1);
        for (int i = 0; i < missing.length; i++) {
            boolean near = best.size() < most || missing[i] < missing[best.get(most - 1)];
            if (near && pay[i] >= enough && i != numbers.get(onetSoc)) {
                insert(best, i, missing);
                if (best.size() > most) {
                    best.remove(most);
                }
            }
        }
        return best.stream().map(board.occupations()::get).toList();
    }

    private static void insert(List<Integer> best, int number, float[] missing) {
        int at = best.size();
        while (at > 0 && missing[best.get(at - 1)] > missing[number]) {
            at--;
        }
        best.add(at, number);
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
