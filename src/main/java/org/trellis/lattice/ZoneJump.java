package org.trellis.lattice;

import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;

/**
 * A move up by so many O*NET Job Zones that far more preparation is asked than the move shows. It
 * is a warning and keeps nobody out.
 */
public final class ZoneJump {
    static final String LEAST = "job_zone_jump_warning";

    private ZoneJump() {}

    public static boolean isWarned(Job from, Job to, Catalog catalog) {
        return up(from, to) >= catalog.assumptions().get(LEAST);
    }

    /** Job Zones up; 0 when one of them is not known. */
    static int up(Job from, Job to) {
        return from.jobZone().isPresent() && to.jobZone().isPresent()
                ? to.jobZone().getAsInt() - from.jobZone().getAsInt()
                : 0;
    }
}
