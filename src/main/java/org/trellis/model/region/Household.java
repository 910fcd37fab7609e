package org.trellis.model.region;

import org.trellis.model.Checks;

/**
 * Who lives on a wage, as a self-sufficiency standard counts them.
 *
 * @param code a short word of the list, such as {@code adult-preschooler}
 */
public record Household(String code) {
    public Household {
        Checks.code(code, "family");
    }
}
