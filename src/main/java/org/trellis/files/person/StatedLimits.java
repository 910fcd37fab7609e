package org.trellis.files.person;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.trellis.files.reading.Numeral;
import org.trellis.message.Message;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Bound;
import org.trellis.model.person.ImpossibleLimit;
import org.trellis.model.person.Limits;
import org.trellis.model.person.Person;

/**
 * Limits that are stated beside a person's file and win over it: as options of a command, or in an
 * address. Kinds and jobs to go without are added to those of the file.
 */
public record StatedLimits(
        OptionalDouble maxMoves,
        OptionalDouble maxMonths,
        OptionalDouble maxStepMonths,
        OptionalDouble budget,
        OptionalDouble living,
        OptionalDouble minWage,
        OptionalDouble minGoalWage,
        OptionalDouble hours,
        Set<Credential.Kind> withoutKinds,
        Set<Job.Id> withoutJobs) {

    /** A limit that cannot be used. */
    public static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String name;
        private final transient Optional<ImpossibleLimit> impossible;
        private final double value;
        private final Bound bound;

        private Wrong(String name, double value, Bound bound, Optional<ImpossibleLimit> why) {
            super(name);
            this.name = name;
            this.value = value;
            this.bound = bound;
            this.impossible = why;
        }

        /** Such as {@code max-months}. */
        public String name() {
            return name;
        }

        /**
         * @param shown the name as its reader writes it
         */
        public Message said(String shown) {
            return impossible
                    .map(why -> Message.of("cli.impossible", shown, why.expected()))
                    .orElseGet(
                            () ->
                                    Message.of(
                                            "cli.number",
                                            shown,
                                            value,
                                            Numeral.write(bound.least()),
                                            Numeral.write(bound.most())));
        }
    }

    /**
     * @throws Wrong for a value out of range, or one that contradicts another or that nothing meets
     */
    public Person applied(Person person, Catalog catalog) {
        Limits own = person.limits();
        Set<Job.Id> jobs = new LinkedHashSet<>(own.withoutJobs());
        jobs.addAll(withoutJobs);
        Set<Credential.Kind> kinds = new LinkedHashSet<>(own.withoutKinds());
        kinds.addAll(withoutKinds);
        Limits limits =
                new Limits(
                        moves(own.maxMoves()),
                        either("max-months", maxMonths, Bound.LIMIT_MONTHS, own.maxMonths()),
                        either(
                                "max-step-months",
                                maxStepMonths,
                                Bound.LIMIT_MONTHS,
                                own.maxStepMonths()),
                        either("budget", budget, Bound.USD, own.budgetUsd()),
                        either("living", living, Bound.USD, own.livingUsd()),
                        either("min-wage", minWage, Bound.USD, own.minWageUsdPerYear()),
                        either(
                                "min-goal-wage",
                                minGoalWage,
                                Bound.USD,
                                own.minGoalWageUsdPerYear()),
                        kinds,
                        jobs);
        ImpossibleLimit.of(limits, catalog).stream().findFirst().ifPresent(StatedLimits::refuse);
        var week = either("hours", hours, Bound.HOURS_PER_WEEK, person.learningHoursPerWeek());
        return person.with(limits).withHoursPerWeek(week);
    }

    private static void refuse(ImpossibleLimit why) {
        String name =
                switch (why.name()) {
                    case MAX_STEP_MONTHS -> "max-step-months";
                    case MIN_WAGE -> "min-wage";
                    case MIN_GOAL_WAGE -> "min-goal-wage";
                };
        throw new Wrong(name, 0, Bound.USD, Optional.of(why));
    }

    private OptionalInt moves(OptionalInt own) {
        OptionalDouble moves = either("max-moves", maxMoves, Bound.MOVES, OptionalDouble.empty());
        return moves.isPresent() ? OptionalInt.of((int) moves.getAsDouble()) : own;
    }

    private static OptionalDouble either(
            String name, OptionalDouble stated, Bound bound, OptionalDouble own) {
        if (stated.isPresent() && !bound.holds(stated.getAsDouble())) {
            throw new Wrong(name, stated.getAsDouble(), bound, Optional.empty());
        }
        return stated.isPresent() ? stated : own;
    }
}
