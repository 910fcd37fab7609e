package org.trellis.path.version;

import java.util.Optional;

/**
 * One thing that two versions of the data say differently.
 *
 * @param name of the thing, as files name it
 * @param field the column; empty where the whole thing was added or removed
 * @param before as files write it; empty where there is nothing
 */
public record CatalogChange(
        Thing thing,
        Kind kind,
        String name,
        Optional<String> field,
        Optional<String> before,
        Optional<String> after) {
    /** What may change, in the order in which it is told. */
    public enum Thing {
        LADDER,
        JOB,
        REQUIREMENT,
        MOVE,
        CREDENTIAL,
        COURSE,
        MODEL,
        COMPETENCY,
        SCALE,
        SCHEDULE,
        JURISDICTION,
        ASSUMPTION,
        SOURCE
    }

    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }
}
