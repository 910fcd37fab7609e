package org.trellis.path.account;

import java.util.OptionalInt;
import org.trellis.model.Competency;

/**
 * A competency to learn in one step.
 *
 * @param from level held on the scale of the requirement, 0 when it is known to be lacking; empty
 *     when no level is known
 * @param to level required; empty when it is needed without a level
 * @param hours learning hours, above 0
 */
public record Raise(Competency.Id competency, OptionalInt from, OptionalInt to, double hours) {}
