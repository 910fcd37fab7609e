package org.trellis.path;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.trellis.message.Code;
import org.trellis.message.InvalidValue;
import org.trellis.message.Message;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.catalog.National;
import org.trellis.model.person.Limits;
import org.trellis.model.person.Person;
import org.trellis.path.search.Criterion;
import org.trellis.path.terrain.AskedEducation;
import org.trellis.path.terrain.Terrain;
import org.trellis.path.terrain.Traveler;

/**
 * What is asked: how somebody gets to a job.
 *
 * @param from taken as the current job; the real one then counts as history
 * @param on facts dated later are ignored
 * @param presumed whether the present and past jobs show what their requirements ask
 * @param unknownMet whether an unknown line costs nothing; otherwise it costs all of its hours
 * @param country whether ways may pass U.S. occupations; they do in any case where the current job
 *     or the goal is one
 * @param horizonYears for what is earned on each way; empty: the first of {@code horizon_years}
 * @param k how many of the best paths by {@code by} are wanted besides the non-dominated ones
 * @param alone whether the one best by {@code by} is wanted and nothing else
 * @param education which schooling U.S. occupations ask for
 * @param whyNot a job of which the reason is wanted why no shown path passes it
 */
public record PathQuery(
        Person person,
        Optional<Job.Id> from,
        Job.Id to,
        LocalDate on,
        boolean presumed,
        boolean unknownMet,
        boolean country,
        OptionalInt horizonYears,
        OptionalInt k,
        Criterion by,
        Optional<Job.Id> whyNot,
        boolean alone,
        AskedEducation education) {
    /** What the best, or the k best, may go by. */
    public enum Order {
        MONTHS(Criterion.MONTHS),
        USD(Criterion.USD),
        FIRST_RAISE(Criterion.FIRST_RAISE),
        WHOLE_COST(Criterion.WHOLE_COST),
        MOVES(Criterion.MOVES),
        WAGE(Criterion.WAGE);

        private final Criterion criterion;

        Order(Criterion criterion) {
            this.criterion = criterion;
        }

        public Criterion criterion() {
            return criterion;
        }

        /** As it is typed: {@code first-raise}. */
        @Override
        public String toString() {
            return Code.hyphened(this);
        }
    }

    public PathQuery {
        if (k.isPresent() && k.getAsInt() < 1) {
            throw new InvalidValue(Message.of("remedy.model.at-least", "k", k.getAsInt()));
        }
    }

    /** The plain question, with everything presumed and unknown lines paid in full. */
    public static PathQuery of(Person person, Job.Id to, LocalDate on) {
        return new PathQuery(
                person,
                Optional.empty(),
                to,
                on,
                true,
                false,
                false,
                OptionalInt.empty(),
                OptionalInt.empty(),
                Criterion.MONTHS,
                Optional.empty(),
                false,
                AskedEducation.TYPICAL);
    }

    /** The same question, over all U.S. occupations or on the ladders. */
    public PathQuery withCountry(boolean over) {
        return with(person, presumed, unknownMet, over, k, by, alone, education);
    }

    /** The same question for the one way that is best by {@code first}, whatever the others are. */
    public PathQuery onlyBy(Criterion first) {
        return with(
                person, presumed, unknownMet, country, OptionalInt.empty(), first, true, education);
    }

    public PathQuery asking(AskedEducation other) {
        return with(person, presumed, unknownMet, country, k, by, alone, other);
    }

    /** The same question for other hours a week, whatever else was asked for besides the best. */
    public PathQuery studying(double hoursPerWeek) {
        Person other = person.withHoursPerWeek(OptionalDouble.of(hoursPerWeek));
        return new PathQuery(
                other,
                from,
                to,
                on,
                presumed,
                unknownMet,
                country,
                horizonYears,
                OptionalInt.empty(),
                by,
                Optional.empty(),
                alone,
                education);
    }

    private PathQuery with(
            Person who,
            boolean alsoPresumed,
            boolean alsoMet,
            boolean over,
            OptionalInt many,
            Criterion first,
            boolean single,
            AskedEducation school) {
        return new PathQuery(
                who,
                from,
                to,
                on,
                alsoPresumed,
                alsoMet,
                over,
                horizonYears,
                many,
                first,
                whyNot,
                single,
                school);
    }

    /** Whether the ladders alone could answer a question that is asked of the country. */
    boolean isBetweenLadders() {
        return country && !National.isNational(to) && !Terrain.startsInCountry(traveller());
    }

    /** With other names for the jobs in it. */
    PathQuery settled(UnaryOperator<Job.Id> names) {
        return new PathQuery(
                person.renamed(names),
                from.map(names),
                names.apply(to),
                on,
                presumed,
                unknownMet,
                country,
                horizonYears,
                k,
                by,
                whyNot.map(names),
                alone,
                education);
    }

    PathQuery assuming(boolean alsoPresumed, boolean alsoMet) {
        return with(person, alsoPresumed, alsoMet, country, k, by, alone, education);
    }

    /** The same question for somebody whom no sponsor takes on as an apprentice. */
    public PathQuery withoutApprenticeship() {
        Set<Credential.Kind> kinds = new HashSet<>(person.limits().withoutKinds());
        kinds.add(Credential.Kind.APPRENTICESHIP);
        return without(kinds, person.limits().withoutJobs());
    }

    /** The same question, with more jobs that are not passed. */
    PathQuery avoiding(Set<Job.Id> jobs) {
        Set<Job.Id> all = new HashSet<>(person.limits().withoutJobs());
        all.addAll(jobs);
        return without(person.limits().withoutKinds(), all);
    }

    private PathQuery without(Set<Credential.Kind> kinds, Set<Job.Id> jobs) {
        Limits limits = person.limits();
        Person other =
                person.with(
                        new Limits(
                                limits.maxMoves(),
                                limits.maxMonths(),
                                limits.maxStepMonths(),
                                limits.budgetUsd(),
                                limits.livingUsd(),
                                limits.minWageUsdPerYear(),
                                limits.minGoalWageUsdPerYear(),
                                kinds,
                                jobs));
        return with(other, presumed, unknownMet, country, k, by, alone, education);
    }

    /** The person as the search sees them, on the day. */
    public Traveler asTraveler() {
        return new Traveler(traveller(), on, presumed, unknownMet, country, education);
    }

    /** The person as the search sees them: at {@code from} if it is given. */
    Person traveller() {
        return from.map(person::movedTo).orElse(person);
    }
}
