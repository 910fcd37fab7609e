package org.trellis.schedule.rules;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.trellis.message.Message;
import org.trellis.model.Source;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Jurisdiction;
import org.trellis.model.schedule.Jurisdiction.Bound;
import org.trellis.model.schedule.Jurisdiction.Limit;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Standards;
import org.trellis.model.schedule.Terms;
import org.trellis.schedule.Tolerance;

/** A schedule before the rules: with the limits of its jurisdiction, and its hours and months. */
record Submission(Schedule schedule, Known known) {
    Jurisdiction.All jurisdictions() {
        return known.places();
    }

    boolean says(Standards.Part part) {
        return schedule.conditions().standards().find(part).isPresent();
    }

    Optional<Bound> bound(Limit limit) {
        return jurisdictions().bound(schedule.jurisdiction(), limit);
    }

    static Message citation(Bound bound) {
        return bound.status() == Source.Status.MEMORY
                ? Message.of(Rules.FROM_MEMORY, bound.citation())
                : Message.verbatim(bound.citation());
    }

    /** Of the whole program, where this is what credit has left of one. */
    OptionalDouble programHours() {
        OptionalDouble left = termHours();
        double credited = schedule.terms().credited().map(Hours::value).orElse(0.0);
        return left.isEmpty() ? left : OptionalDouble.of(left.getAsDouble() + credited);
    }

    /** As above; what credit took off counts at the pace of the rest. */
    OptionalDouble programMonths() {
        OptionalDouble months = termMonths();
        OptionalDouble hours = termHours();
        boolean known = months.isPresent() && hours.isPresent() && hours.getAsDouble() > 0;
        return known
                ? OptionalDouble.of(
                        months.getAsDouble() * programHours().getAsDouble() / hours.getAsDouble())
                : months;
    }

    /**
     * On-the-job hours of the term, at the least; empty when neither hours nor months are given.
     */
    OptionalDouble termHours() {
        Optional<Hours.Range> hours = schedule.term().hours();
        if (hours.isPresent()) {
            return OptionalDouble.of(hours.get().min().value());
        }
        return schedule.term().months().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(schedule.term().months().get().min() * hoursPerYear() / 12);
    }

    /** Months of the term, at the least; from the hours when only these are given. */
    OptionalDouble termMonths() {
        if (schedule.term().months().isPresent()) {
            return OptionalDouble.of(schedule.term().months().get().min());
        }
        return schedule.term().hours().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        schedule.term().hours().get().min().value() * 12 / hoursPerYear());
    }

    double hoursPerYear() {
        return jurisdictions().workHoursPerYear(schedule.jurisdiction());
    }

    /** Years of related instruction, started ones counted whole, at the most; empty as above. */
    OptionalInt years() {
        Optional<Terms.Months> months = schedule.term().months();
        OptionalDouble most =
                months.isPresent() ? OptionalDouble.of(months.get().max()) : termMonths();
        return most.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(Math.max(1, Tolerance.ceil(most.getAsDouble() / 12)));
    }
}
