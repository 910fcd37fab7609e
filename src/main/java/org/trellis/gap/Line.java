package org.trellis.gap;

import java.util.OptionalDouble;
import org.trellis.model.Competency;
import org.trellis.model.Requirement;

/**
 * One competency that a job asks for, against what a person holds. {@code requirement} keeps the
 * cell and the source it was read from, {@code standing} where the held side comes from.
 *
 * @param levels levels missing; empty unless the outcome is GAP under a required level
 * @param weight above 0, from importance only
 * @param share 0 to 1 of what is required
 * @param hours learning hours to close it
 */
public record Line(
        Competency competency,
        Requirement requirement,
        Standing standing,
        Outcome outcome,
        OptionalDouble levels,
        double weight,
        Interval share,
        Interval hours) {
    /** Whether another line has the same outcome with the same hours. */
    boolean comesTo(Line other) {
        return outcome == other.outcome && hours.equals(other.hours) && share.equals(other.share);
    }
}
