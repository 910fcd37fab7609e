package org.trellis.web.words;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.catalog.Ladder;
import org.trellis.path.account.CareerPath;

/**
 * A way on a career map, as it stands in an address: {@code nursing/lpn:12,nursing/rn:22}, each
 * stop with the months it takes on this way, which are seldom the usual ones of the map.
 */
public final class MappedWay {
    private static final Pattern STOP = Pattern.compile("([a-z0-9/-]+):([0-9]{1,4}(?:\\.[0-9])?)");

    private MappedWay() {}

    /** The address of the map of {@code ladder} with this way lit. */
    public static String href(Ladder ladder, CareerPath path) {
        String stops =
                path.steps().stream()
                        .map(step -> step.to() + ":" + Math.round(step.months() * 10) / 10.0)
                        .collect(Collectors.joining(","));
        return Links.ladder(ladder.code())
                + "?"
                + path.steps()
                        .get(0)
                        .from()
                        .map(from -> "from=" + Links.encoded(from.toString()) + "&")
                        .orElse("")
                + "to="
                + Links.encoded(path.steps().get(path.moves() - 1).to().toString())
                + "&way="
                + Links.encoded(stops);
    }

    /**
     * The moves of {@code ladder} that the way takes, each with its months; others are left out.
     */
    public static Map<Move.Authored, Double> read(
            String way, Optional<Job.Id> from, Ladder ladder) {
        Map<Move.Authored, Double> lit = new LinkedHashMap<>();
        String here = from.map(Job.Id::toString).orElse("");
        Matcher stop = STOP.matcher(way);
        while (stop.find()) {
            double months = Double.parseDouble(stop.group(2));
            for (Move.Authored move : ladder.moves()) {
                if (move.from().toString().equals(here)
                        && move.to().toString().equals(stop.group(1))) {
                    lit.put(move, months);
                }
            }
            here = stop.group(1);
        }
        return lit;
    }
}
