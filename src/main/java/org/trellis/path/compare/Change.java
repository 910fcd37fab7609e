package org.trellis.path.compare;

/** What becomes of a skill from the first thing compared to the others. */
public enum Change {
    /** All ask it at the same level. */
    SHARED,
    /** Another asks a higher level. */
    RAISED,
    /** Another asks a lower level. */
    LOWERED,
    /** The first does not ask it. */
    NEW,
    /** The first asks it, and another does not. */
    DROPPED,
    /** Nobody rated it for one of them, or their levels do not compare. */
    UNKNOWN
}
