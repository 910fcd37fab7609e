package org.trellis.path.search;

import org.trellis.message.Code;

/** What a person can change so that a way opens: their limits, and the hours a week to learn. */
public enum LimitName {
    MAX_MOVES,
    MAX_MONTHS,
    MAX_STEP_MONTHS,
    BUDGET,
    LIVING,
    MIN_WAGE,
    MIN_GOAL_WAGE,
    WITHOUT_KINDS,
    WITHOUT_JOBS,
    HOURS_PER_WEEK;

    /** As written in a person's file. */
    public String code() {
        return switch (this) {
            case BUDGET -> "budget_usd";
            case LIVING -> "living_usd";
            case MIN_WAGE -> "min_wage_usd_per_year";
            case MIN_GOAL_WAGE -> "min_goal_wage_usd_per_year";
            case HOURS_PER_WEEK -> "learning_hours_per_week";
            default -> Code.of(this);
        };
    }
}
