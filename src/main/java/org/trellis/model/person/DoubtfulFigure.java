package org.trellis.model.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import org.trellis.message.Code;
import org.trellis.message.Message;

/** A figure that a person stated and that may be meant otherwise. */
public record DoubtfulFigure(Name name, Doubt doubt) {
    /** The figures that a person states, each with the rule that it is held to. */
    public enum Name {
        PAY(Doubt::ofPayPerYear),
        MONTHS_IN_JOB(Doubt::ofMonths),
        HOURS(Doubt::ofHoursPerWeek),
        MAX_MONTHS(Doubt::ofMonths),
        MAX_STEP_MONTHS(Doubt::ofMonths),
        MIN_WAGE(Doubt::ofPayPerYear),
        MIN_GOAL_WAGE(Doubt::ofPayPerYear);

        private final DoubleFunction<Optional<Doubt>> rule;

        Name(DoubleFunction<Optional<Doubt>> rule) {
            this.rule = rule;
        }

        /** Whether this value of it may be meant otherwise. */
        public Optional<Doubt> doubt(double value) {
            return rule.apply(value);
        }

        private OptionalDouble of(Person person) {
            Limits limits = person.limits();
            return switch (this) {
                case PAY -> person.payUsdPerYear();
                case MONTHS_IN_JOB -> person.monthsInJob();
                case HOURS -> person.learningHoursPerWeek();
                case MAX_MONTHS -> limits.maxMonths();
                case MAX_STEP_MONTHS -> limits.maxStepMonths();
                case MIN_WAGE -> limits.minWageUsdPerYear();
                case MIN_GOAL_WAGE -> limits.minGoalWageUsdPerYear();
            };
        }
    }

    /** In one sentence. */
    public Message said() {
        return doubt.said(Message.of("limit.doubt." + Code.of(name)));
    }

    /** Those of a person, wherever they were stated, in the order of the names. */
    public static List<DoubtfulFigure> of(Person person) {
        List<DoubtfulFigure> all = new ArrayList<>();
        for (Work.Served served : person.history()) {
            add(all, Name.MONTHS_IN_JOB, served.months());
        }
        for (Name name : Name.values()) {
            add(all, name, name.of(person));
        }
        return all.stream().distinct().toList();
    }

    private static void add(List<DoubtfulFigure> all, Name name, OptionalDouble value) {
        if (value.isPresent()) {
            name.doubt(value.getAsDouble())
                    .ifPresent(doubt -> all.add(new DoubtfulFigure(name, doubt)));
        }
    }
}
