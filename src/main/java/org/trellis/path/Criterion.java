package org.trellis.path;

/** What one path can be better in than another: less of the first three, more of the last. */
public enum Criterion {
    MONTHS,
    USD,
    MOVES,
    WAGE
}
