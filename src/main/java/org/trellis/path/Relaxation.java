package org.trellis.path;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Limits that open a path when all of them are dropped, and the first path then.
 *
 * @param dropped never empty
 */
public record Relaxation(Set<LimitName> dropped, CareerPath path) {
    public Relaxation {
        dropped = Collections.unmodifiableSet(EnumSet.copyOf(dropped));
    }
}
