package org.trellis.schedule.compare;

import org.trellis.message.Message;

/** One thing that two schedules do not have in common, in words. */
public record Difference(Area area, Kind kind, Message said) {
    /** In the order of a schedule. */
    public enum Area {
        TERMS,
        PROCESSES,
        COURSES,
        WAGES,
        CONDITIONS,
        STANDARDS
    }

    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }
}
