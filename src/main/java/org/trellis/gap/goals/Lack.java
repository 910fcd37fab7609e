package org.trellis.gap.goals;

import java.util.List;
import java.util.Optional;
import org.trellis.gap.Line;
import org.trellis.gap.Outcome;
import org.trellis.model.Competency;

/**
 * A skill that is not met for at least one of the goals.
 *
 * @param lines one for each goal; empty where the goal does not ask it
 */
public record Lack(Competency competency, List<Optional<Line>> lines) {
    /** Among how many goals it counts. */
    public enum Kind {
        /** Short for every goal: worth learning whatever is chosen. */
        ALIKE,
        /** Every goal asks it, none is met, and some are not known: worth checking first. */
        UNCHECKED,
        /** Asked by one goal alone. */
        ALONE,
        /** Asked by several, and short for some of them. */
        SOME
    }

    public Lack {
        lines = List.copyOf(lines);
    }

    public Kind kind() {
        if (lines.stream().allMatch(line -> is(line, Outcome.GAP))) {
            return Kind.ALIKE;
        }
        if (lines.stream().allMatch(line -> is(line, Outcome.GAP) || is(line, Outcome.UNKNOWN))) {
            return Kind.UNCHECKED;
        }
        return lines.stream().filter(Optional::isPresent).count() == 1 ? Kind.ALONE : Kind.SOME;
    }

    private static boolean is(Optional<Line> line, Outcome outcome) {
        return line.map(Line::outcome).equals(Optional.of(outcome));
    }

    /** What it takes at most, for the goal that asks most. */
    public double hours() {
        return lines.stream()
                .flatMap(Optional::stream)
                .mapToDouble(line -> line.hours().high())
                .max()
                .orElse(0);
    }
}
