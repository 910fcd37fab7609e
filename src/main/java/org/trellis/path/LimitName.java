package org.trellis.path;

/** The limits of {@link org.trellis.model.person.Limits}, by name; each marks what it keeps out. */
public enum LimitName {
    MAX_MOVES,
    MAX_MONTHS,
    MAX_STEP_MONTHS,
    BUDGET,
    MIN_WAGE,
    WITHOUT_KINDS,
    WITHOUT_JOBS;

    /** As written in a person's file. */
    public String code() {
        return switch (this) {
            case BUDGET -> "budget_usd";
            case MIN_WAGE -> "min_wage_usd_per_year";
            default -> name().toLowerCase(java.util.Locale.ROOT);
        };
    }
}
