package org.trellis.model.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.trellis.message.InvalidValue;
import org.trellis.message.Message;
import org.trellis.model.Checks;
import org.trellis.model.Competency;
import org.trellis.model.Credential;
import org.trellis.model.Evidence;
import org.trellis.model.Held;
import org.trellis.model.Job;
import org.trellis.model.Scales;

/**
 * What somebody holds and what must not happen.
 *
 * @param id a local case id, never a national number
 * @param stateRequires settles, by credential, what varies by state
 * @param job empty: not working now
 * @param monthsInJob served in {@code job}; empty when not stated
 * @param history past jobs; repeated entries add up
 * @param learningHoursPerWeek above 0; empty: what the assumptions say
 * @param payUsdPerYear of the present job, above 0; empty: what the job usually pays
 * @param credentials empty: nothing is known about credentials; an empty list: none is held
 * @param diploma empty: not asked yet
 * @param residence whose wages count for them
 */
public record Person(
        String id,
        Optional<String> name,
        Optional<String> state,
        Map<Credential.Id, Boolean> stateRequires,
        Optional<Job.Id> job,
        OptionalDouble monthsInJob,
        List<Served> history,
        OptionalDouble learningHoursPerWeek,
        OptionalDouble payUsdPerYear,
        FullTime fullTime,
        List<Rating> ratings,
        Optional<List<HeldCredential>> credentials,
        Optional<Diploma> diploma,
        Limits limits,
        Residence residence) {
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

        Served renamed(UnaryOperator<Job.Id> names) {
            return new Served(names.apply(job), months, until);
        }
    }

    /**
     * Whether somebody may study full time, and what they go on earning then.
     *
     * @param payKeptPercent of the pay at the time, 0 to 100
     */
    public record FullTime(boolean allowed, double payKeptPercent) {
        public static final FullTime NOT_ALLOWED = new FullTime(false, 0);

        public FullTime {
            Checks.within(payKeptPercent, 0, 100, "pay_kept_percent");
        }
    }

    /** How a skill was rated once; "not assessed" says that there was no chance to show it. */
    public record Rating(
            Competency.Id competency,
            Held held,
            Evidence evidence,
            LocalDate date,
            Optional<Scales.Score> score) {
        public Rating {
            Checks.oneOf(evidence, Evidence.OF_RATINGS, "evidence");
        }

        public Rating(Competency.Id competency, Held held, Evidence evidence, LocalDate date) {
            this(competency, held, evidence, date, Optional.empty());
        }
    }

    /**
     * @param earned empty when not known
     */
    public record HeldCredential(
            Credential.Id credential, Optional<LocalDate> earned, Optional<LocalDate> expires) {
        public HeldCredential {
            if (earned.isPresent() && expires.isPresent() && expires.get().isBefore(earned.get())) {
                throw new InvalidValue(Message.of("remedy.model.expired", credential));
            }
        }
    }

    public Person {
        id = Checks.filled(Written.line(id), "id");
        name = Written.line(name);
        stateRequires = Map.copyOf(stateRequires);
        monthsInJob.ifPresent(months -> Checks.notNegative(months, "months_in_job"));
        history = List.copyOf(history);
        Bound week = Bound.HOURS_PER_WEEK;
        learningHoursPerWeek.ifPresent(
                hours ->
                        Checks.within(hours, week.least(), week.most(), "learning_hours_per_week"));
        payUsdPerYear.ifPresent(usd -> Checks.above(usd, 0, "pay_usd_per_year"));
        ratings = List.copyOf(ratings);
        credentials = credentials.map(List::copyOf);
    }

    /** Somebody whose region is not known. */
    public Person(
            String id,
            Optional<String> name,
            Optional<String> state,
            Map<Credential.Id, Boolean> stateRequires,
            Optional<Job.Id> job,
            OptionalDouble monthsInJob,
            List<Served> history,
            OptionalDouble learningHoursPerWeek,
            OptionalDouble payUsdPerYear,
            FullTime fullTime,
            List<Rating> ratings,
            Optional<List<HeldCredential>> credentials,
            Optional<Diploma> diploma,
            Limits limits) {
        this(
                id,
                name,
                state,
                stateRequires,
                job,
                monthsInJob,
                history,
                learningHoursPerWeek,
                payUsdPerYear,
                fullTime,
                ratings,
                credentials,
                diploma,
                limits,
                Residence.NONE);
    }

    /** Served in {@code at}, now and before, as far as it is stated. */
    public double monthsIn(Job.Id at) {
        double now = job.equals(Optional.of(at)) ? monthsInJob.orElse(0) : 0;
        return now
                + history.stream()
                        .filter(past -> past.job().equals(at))
                        .mapToDouble(past -> past.months().orElse(0))
                        .sum();
    }

    /** Whether it is, or was, their job. */
    public boolean hasHeld(Job.Id at) {
        return job.equals(Optional.of(at))
                || history.stream().anyMatch(past -> past.job().equals(at));
    }

    /** At another job, or not working; months served there and its pay are not known. */
    public Person withJob(Optional<Job.Id> other) {
        return other.equals(job)
                ? this
                : new Person(
                        id,
                        name,
                        state,
                        stateRequires,
                        other,
                        OptionalDouble.empty(),
                        history,
                        learningHoursPerWeek,
                        OptionalDouble.empty(),
                        fullTime,
                        ratings,
                        credentials,
                        diploma,
                        limits,
                        residence);
    }

    /** With other names for the jobs that they hold and have held. */
    public Person renamed(UnaryOperator<Job.Id> names) {
        return new Person(
                id,
                name,
                state,
                stateRequires,
                job.map(names),
                monthsInJob,
                history.stream().map(past -> past.renamed(names)).toList(),
                learningHoursPerWeek,
                payUsdPerYear,
                fullTime,
                ratings,
                credentials,
                diploma,
                limits,
                residence);
    }

    /** A copy with other limits and another number of hours a week. */
    public Person withLimits(Limits others, OptionalDouble hoursPerWeek) {
        return copy(hoursPerWeek, ratings, credentials, diploma, others, residence);
    }

    public Person withDiploma(Diploma answer) {
        return copy(
                learningHoursPerWeek, ratings, credentials, Optional.of(answer), limits, residence);
    }

    public Person withResidence(Residence other) {
        return copy(learningHoursPerWeek, ratings, credentials, diploma, limits, other);
    }

    public Person withRatings(List<Rating> others) {
        return copy(learningHoursPerWeek, others, credentials, diploma, limits, residence);
    }

    /** As if these had been earned on that day as well. */
    public Person earning(List<Credential.Id> more, LocalDate on) {
        List<HeldCredential> all = new ArrayList<>(credentials.orElse(List.of()));
        more.forEach(id -> all.add(new HeldCredential(id, Optional.of(on), Optional.empty())));
        return copy(learningHoursPerWeek, ratings, Optional.of(all), diploma, limits, residence);
    }

    /** With one more rating; it corrects one of the same kind and day. */
    public Person rated(Rating next) {
        return withRatings(Ratings.with(ratings, next));
    }

    /** As if each level on their own word were one too high. */
    public Person withOwnWordDoubted() {
        return withRatings(Ratings.doubted(ratings));
    }

    private Person copy(
            OptionalDouble hoursPerWeek,
            List<Rating> ratings,
            Optional<List<HeldCredential>> credentials,
            Optional<Diploma> diploma,
            Limits limits,
            Residence residence) {
        return new Person(
                id,
                name,
                state,
                stateRequires,
                job,
                monthsInJob,
                history,
                hoursPerWeek,
                payUsdPerYear,
                fullTime,
                ratings,
                credentials,
                diploma,
                limits,
                residence);
    }

    /** Somebody of whom nothing is known but an id. */
    public static Person unknown(String id) {
        return unknown(id, Optional.empty());
    }

    public static Person unknown(String id, Optional<String> name) {
        return new Person(
                id,
                name,
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                OptionalDouble.empty(),
                List.of(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Person.FullTime.NOT_ALLOWED,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Limits.NONE);
    }
}
