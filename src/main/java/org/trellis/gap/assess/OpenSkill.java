package org.trellis.gap.assess;

import org.trellis.gap.Line;

/**
 * A skill that is not known yet, and what asking it decides.
 *
 * @param settling how many of the possible answers settle the verdict at once
 * @param answers how many answers are possible
 * @param hours by how many hours of study any answer narrows what is open, at least
 * @param ready by how much any answer narrows how ready somebody is, at least; of 1
 * @param reason why it is asked when it is
 */
public record OpenSkill(
        Line line, int settling, int answers, double hours, double ready, Reason reason) {
    /** What a question decides most. */
    public enum Reason {
        VERDICT,
        HOURS,
        READINESS
    }
}
