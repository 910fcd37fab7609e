package org.trellis.model.person;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.trellis.message.Quantity;
import org.trellis.model.Checks;
import org.trellis.model.Job;

/**
 * Where somebody works and has worked.
 *
 * @param job empty: not working now
 * @param months served in {@code job}; empty when not stated
 * @param payUsdPerYear of the current job, above 0; empty: what the job usually pays
 * @param history past jobs; repeated entries add up
 */
public record Work(
        Optional<Job.Id> job,
        OptionalDouble months,
        OptionalDouble payUsdPerYear,
        List<Served> history) {
    /**
     * @param months empty when not stated
     * @param until the last day there; empty when not stated
     */
    public record Served(Job.Id job, OptionalDouble months, Optional<LocalDate> until) {
        public Served {
            months.ifPresent(stated -> Checks.notNegative(stated, "months"));
        }

        public Served(Job.Id job, OptionalDouble months) {
            this(job, months, Optional.empty());
        }

        /** Without what was served from a day on; empty where it began no earlier. */
        private Optional<Served> before(LocalDate day, LocalDate last) {
            if (months.isEmpty()) {
                return Optional.of(new Served(job, months));
            }
            double since = ChronoUnit.DAYS.between(day, last) / Quantity.DAYS_PER_MONTH;
            double left = months.getAsDouble() - since;
            return left > 0
                    ? Optional.of(new Served(job, OptionalDouble.of(left)))
                    : Optional.empty();
        }

        Served renamed(UnaryOperator<Job.Id> names) {
            return new Served(names.apply(job), months, until);
        }
    }

    public static final Work NONE = new Work(Optional.empty(), OptionalDouble.empty());

    public Work {
        months.ifPresent(stated -> Checks.notNegative(stated, "months_in_job"));
        payUsdPerYear.ifPresent(usd -> Checks.above(usd, 0, "pay_usd_per_year"));
        history = List.copyOf(history);
    }

    /** At their first job, for what it usually pays. */
    public Work(Optional<Job.Id> job, OptionalDouble months) {
        this(job, months, OptionalDouble.empty(), List.of());
    }

    public Work withPay(OptionalDouble usdPerYear) {
        return new Work(job, months, usdPerYear, history);
    }

    public Work withHistory(List<Served> past) {
        return new Work(job, months, payUsdPerYear, past);
    }

    Work renamed(UnaryOperator<Job.Id> names) {
        var past = history.stream().map(each -> each.renamed(names)).toList();
        return new Work(job.map(names), months, payUsdPerYear, past);
    }

    /**
     * As it was on an earlier day: the months since then are not served yet, and who left a job
     * since then was in it. What has no months, or no last day, stays.
     */
    Work asOf(LocalDate day, LocalDate today) {
        List<Served> past = new ArrayList<>();
        List<Served> then = new ArrayList<>();
        for (Served each : history) {
            if (each.until().filter(day::isBefore).isEmpty()) {
                past.add(each);
            } else {
                each.before(day, each.until().get()).ifPresent(then::add);
            }
        }
        job.flatMap(held -> new Served(held, months).before(day, today))
                .ifPresent(begun -> then.add(0, begun));
        if (then.isEmpty()) {
            return NONE.withHistory(past);
        }
        Served held = then.remove(0);
        past.addAll(then);
        boolean same = job.equals(Optional.of(held.job()));
        return new Work(
                Optional.of(held.job()),
                held.months(),
                same ? payUsdPerYear : OptionalDouble.empty(),
                past);
    }

    double monthsIn(Job.Id at) {
        double now = job.equals(Optional.of(at)) ? months.orElse(0) : 0;
        return now
                + history.stream()
                        .filter(past -> past.job().equals(at))
                        .mapToDouble(past -> past.months().orElse(0))
                        .sum();
    }

    boolean hasHeld(Job.Id at) {
        return job.equals(Optional.of(at))
                || history.stream().anyMatch(past -> past.job().equals(at));
    }
}
