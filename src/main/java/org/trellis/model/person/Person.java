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
 */
public record Person(
        String id,
        Optional<String> name,
        Home home,
        Work work,
        Learning learning,
        Qualifications qualifications,
        Limits limits) {
    /**
     * Where somebody lives, and what is asked there.
     *
     * @param stateRequires settles, by credential, what varies by state
     * @param residence whose wages count for them
     */
    public record Home(
            Optional<String> state,
            Map<Credential.Id, Boolean> stateRequires,
            Residence residence) {
        public static final Home UNKNOWN = new Home(Optional.empty(), Map.of(), Residence.NONE);

        public Home {
            stateRequires = Map.copyOf(stateRequires);
        }
    }

    /**
     * The time that somebody has for learning.
     *
     * @param hoursPerWeek above 0; empty: what the assumptions say
     */
    public record Learning(OptionalDouble hoursPerWeek, FullTime fullTime) {
        public static final Learning UNKNOWN =
                new Learning(OptionalDouble.empty(), FullTime.NOT_ALLOWED);

        public Learning {
            Bound week = Bound.HOURS_PER_WEEK;
            hoursPerWeek.ifPresent(
                    hours ->
                            Checks.within(
                                    hours, week.least(), week.most(), "learning_hours_per_week"));
        }
    }

    /**
     * What somebody has shown, or says of themselves.
     *
     * @param credentials empty: nothing is known about credentials; an empty list: none is held
     * @param diploma empty: not asked yet
     */
    public record Qualifications(
            List<Rating> ratings,
            Optional<List<HeldCredential>> credentials,
            Optional<Diploma> diploma) {
        public static final Qualifications UNKNOWN =
                new Qualifications(List.of(), Optional.empty(), Optional.empty());

        public Qualifications {
            ratings = List.copyOf(ratings);
            credentials = credentials.map(List::copyOf);
        }

        public Qualifications withRatings(List<Rating> others) {
            return new Qualifications(others, credentials, diploma);
        }

        public Qualifications withCredentials(Optional<List<HeldCredential>> others) {
            return new Qualifications(ratings, others, diploma);
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
    }

    /** Somebody of whom nothing is known but an id. */
    public static Person unknown(String id) {
        return unknown(id, Optional.empty());
    }

    public static Person unknown(String id, Optional<String> name) {
        return new Person(
                id,
                name,
                Home.UNKNOWN,
                Work.NONE,
                Learning.UNKNOWN,
                Qualifications.UNKNOWN,
                Limits.NONE);
    }

    public Optional<String> state() {
        return home.state();
    }

    public Map<Credential.Id, Boolean> stateRequires() {
        return home.stateRequires();
    }

    public Residence residence() {
        return home.residence();
    }

    public Optional<Job.Id> job() {
        return work.job();
    }

    public OptionalDouble monthsInJob() {
        return work.months();
    }

    public OptionalDouble payUsdPerYear() {
        return work.payUsdPerYear();
    }

    public List<Work.Served> history() {
        return work.history();
    }

    public OptionalDouble learningHoursPerWeek() {
        return learning.hoursPerWeek();
    }

    public FullTime fullTime() {
        return learning.fullTime();
    }

    public List<Rating> ratings() {
        return qualifications.ratings();
    }

    public Optional<List<HeldCredential>> credentials() {
        return qualifications.credentials();
    }

    public Optional<Diploma> diploma() {
        return qualifications.diploma();
    }

    /** Served in {@code at}, now and before, as far as it is stated. */
    public double monthsIn(Job.Id at) {
        return work.monthsIn(at);
    }

    /** Whether it is, or was, their job. */
    public boolean hasHeld(Job.Id at) {
        return work.hasHeld(at);
    }

    public Person withId(String other) {
        return new Person(other, name, home, work, learning, qualifications, limits);
    }

    public Person with(Work other) {
        return new Person(id, name, home, other, learning, qualifications, limits);
    }

    public Person with(Learning other) {
        return new Person(id, name, home, work, other, qualifications, limits);
    }

    public Person with(Qualifications others) {
        return new Person(id, name, home, work, learning, others, limits);
    }

    public Person with(Limits others) {
        return new Person(id, name, home, work, learning, qualifications, others);
    }

    /** At another job, or not working; months served there and its pay are not known. */
    public Person withJob(Optional<Job.Id> other) {
        return other.equals(job())
                ? this
                : with(new Work(other, OptionalDouble.empty()).withHistory(history()));
    }

    /** Moved on to this job: the one they hold becomes a past one. */
    public Person movedTo(Job.Id next) {
        if (job().equals(Optional.of(next))) {
            return this;
        }
        var past = new ArrayList<>(history());
        job().ifPresent(left -> past.add(new Work.Served(left, monthsInJob())));
        return with(new Work(Optional.of(next), OptionalDouble.empty()).withHistory(past));
    }

    /** Moved from one of these jobs to the next. */
    public Person movedThrough(List<Job.Id> jobs) {
        Person moved = this;
        for (Job.Id next : jobs) {
            moved = moved.movedTo(next);
        }
        return moved;
    }

    /** At the job, and with the months in it, of an earlier day. */
    public Person asOf(LocalDate day, LocalDate today) {
        return with(work.asOf(day, today));
    }

    /** With other names for the jobs that they hold and have held. */
    public Person renamed(UnaryOperator<Job.Id> names) {
        return with(work.renamed(names));
    }

    public Person withHoursPerWeek(OptionalDouble hours) {
        return with(new Learning(hours, fullTime()));
    }

    public Person withDiploma(Diploma answer) {
        return with(new Qualifications(ratings(), credentials(), Optional.of(answer)));
    }

    public Person withRatings(List<Rating> others) {
        return with(qualifications.withRatings(others));
    }

    /** As if these had been earned on that day as well. */
    public Person earning(List<Credential.Id> more, LocalDate on) {
        List<HeldCredential> all = new ArrayList<>(credentials().orElse(List.of()));
        more.forEach(id -> all.add(new HeldCredential(id, Optional.of(on), Optional.empty())));
        return with(qualifications.withCredentials(Optional.of(all)));
    }

    /** With one more rating; it corrects one of the same kind and day. */
    public Person rated(Rating next) {
        return withRatings(Ratings.with(ratings(), next));
    }

    /** As if each level on their own word were one too high. */
    public Person withOwnWordDoubted() {
        return withRatings(Ratings.doubted(ratings()));
    }
}
