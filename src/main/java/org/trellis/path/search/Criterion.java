package org.trellis.path.search;

/** What paths can be put in order by: less first, but of the lowest pay more. */
public enum Criterion {
    WHOLE_COST,
    MONTHS,
    USD,
    FIRST_RAISE,
    MOVES,
    WAGE
}
