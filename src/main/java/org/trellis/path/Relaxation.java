package org.trellis.path;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.trellis.path.account.CareerPath;
import org.trellis.path.search.LimitName;

/**
 * Limits that open a path when all of them are changed, and the first path then.
 *
 * @param dropped never empty
 * @param hoursPerWeek that the path takes to learn beside a job
 */
public record Relaxation(Set<LimitName> dropped, double hoursPerWeek, CareerPath path) {
    public Relaxation {
        dropped = Collections.unmodifiableSet(EnumSet.copyOf(dropped));
    }
}
