package org.trellis.plan;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.trellis.credential.Credentials;
import org.trellis.credential.Fees;
import org.trellis.credential.HeldCredentials;
import org.trellis.gap.Line;
import org.trellis.gap.Outcome;
import org.trellis.gap.Subtraction;
import org.trellis.model.Credential;
import org.trellis.model.catalog.Assumptions;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.training.Courses;
import org.trellis.model.training.TrainingCourse;
import org.trellis.model.training.TrainingCourse.First;
import org.trellis.plan.PlanItem.What;

/**
 * What one person could take toward one job. Facts are numbered: first the skills that are missing,
 * then the credentials, then the courses.
 */
final class Offers {
    /** Nobody earns these for a skill alone: they come with a job, or with being admitted. */
    private static final Set<Credential.Kind> NOT_FOR_A_SKILL =
            EnumSet.of(
                    Credential.Kind.APPRENTICESHIP,
                    Credential.Kind.ENROLLMENT,
                    Credential.Kind.MEMBERSHIP,
                    Credential.Kind.EMPLOYER_CERTIFICATION);

    private final Catalog catalog;
    private final Assumptions assumptions;
    private final Subtraction subtraction;
    private final Credentials credentials;
    private final HeldCredentials held;
    private final List<Line> lines;
    private final Map<TrainingCourse.Id, Integer> numbers = new HashMap<>();
    private final List<PlanOffer> all = new ArrayList<>();
    private final Set<String> without;

    Offers(
            Catalog catalog,
            Subtraction subtraction,
            Credentials credentials,
            HeldCredentials held,
            List<Line> lines,
            Set<String> without) {
        this.catalog = catalog;
        this.assumptions = catalog.assumptions();
        this.subtraction = subtraction;
        this.credentials = credentials;
        this.held = held;
        this.lines = lines;
        this.without = without;
    }

    /** Courses in the order of their codes, then credentials. */
    List<PlanOffer> of(Courses courses, List<List<Credential.Id>> asked, LocalDate on) {
        List<TrainingCourse> sorted =
                courses.byId().values().stream()
                        .sorted(Comparator.comparing(TrainingCourse::id))
                        .toList();
        sorted.forEach(course -> numbers.put(course.id(), numbers.size()));
        sorted.stream()
                .filter(course -> course.begins(on).isPresent())
                .forEach(course -> all.add(offer(course)));
        BitSet reachable = reachable(asked, sorted);
        Set<Credential.Id> renewable = held.renewable();
        reachable.stream().forEach(number -> all.add(offer(number, renewable)));
        return all;
    }

    BitSet heldFacts() {
        BitSet facts = new BitSet();
        credentials.numbers(held.beforeSchool()).stream()
                .forEach(number -> facts.or(shifted(credentials.counts(number))));
        return facts;
    }

    /** What somebody has who has taken it: for a course also what it leads to. */
    BitSet given(What what) {
        if (what instanceof What.Earned earned) {
            return given(credentials.numbers(List.of(earned.credential().id())));
        }
        TrainingCourse course = ((What.Taken) what).course();
        BitSet facts = given(credentials.numbers(course.leadsTo()));
        facts.or(shown(course.gives()));
        facts.set(done(course.id()));
        return facts;
    }

    private BitSet given(BitSet earned) {
        BitSet facts = new BitSet();
        earned.stream()
                .forEach(
                        number -> {
                            facts.or(shown(credentials.attests(number)));
                            facts.or(shifted(credentials.counts(number)));
                        });
        return facts;
    }

    BitSet fact(List<Credential.Id> anyOf) {
        return shifted(credentials.numbers(anyOf));
    }

    private BitSet shifted(BitSet numbers) {
        BitSet facts = new BitSet();
        numbers.stream().forEach(number -> facts.set(lines.size() + number));
        return facts;
    }

    /** Asked by the job, by a course, or showing a skill that is missing; and what these ask. */
    private BitSet reachable(List<List<Credential.Id>> asked, List<TrainingCourse> courses) {
        ArrayDeque<Integer> open = new ArrayDeque<>();
        asked.forEach(anyOf -> credentials.numbers(anyOf).stream().forEach(open::add));
        courses.stream()
                .flatMap(course -> course.requires().stream().flatMap(List::stream))
                .filter(First.Earned.class::isInstance)
                .map(first -> List.of(((First.Earned) first).credential()))
                .forEach(one -> credentials.numbers(one).stream().forEach(open::add));
        for (int number = 0; number < credentials.size(); number++) {
            boolean earned = !NOT_FOR_A_SKILL.contains(credentials.get(number).kind());
            if (earned && !shown(credentials.attests(number)).isEmpty()) {
                open.add(number);
            }
        }
        BitSet found = new BitSet();
        BitSet valid = credentials.numbers(held.beforeSchool());
        BitSet barred = forLeftOut(asked);
        while (!open.isEmpty()) {
            int number = open.pop();
            boolean can = !barred.get(number) && !isLeftOut(number) && takes(number, valid);
            if (can && !found.get(number)) {
                found.set(number);
                requires(number)
                        .forEach(group -> credentials.numbers(group).stream().forEach(open::add));
            }
        }
        return found;
    }

    /**
     * What a credential that is left out asks, and nothing else that the job asks: nobody earns a
     * degree in nursing for its skills without the license that it is for. What can be had with
     * nothing before it, such as a high school diploma, is of use elsewhere.
     */
    private BitSet forLeftOut(List<List<Credential.Id>> asked) {
        ArrayDeque<Integer> left = new ArrayDeque<>();
        ArrayDeque<Integer> still = new ArrayDeque<>();
        for (int number = 0; number < credentials.size(); number++) {
            if (isLeftOut(number)) {
                left.add(number);
            }
        }
        asked.stream()
                .flatMapToInt(anyOf -> credentials.numbers(anyOf).stream())
                .filter(number -> !isLeftOut(number))
                .forEach(still::add);
        BitSet found = withWhatTheyAsk(left);
        found.andNot(withWhatTheyAsk(still));
        found.stream().filter(number -> requires(number).isEmpty()).forEach(found::clear);
        return found;
    }

    private BitSet withWhatTheyAsk(ArrayDeque<Integer> open) {
        BitSet found = new BitSet();
        while (!open.isEmpty()) {
            int number = open.pop();
            if (!found.get(number)) {
                found.set(number);
                requires(number)
                        .forEach(group -> credentials.numbers(group).stream().forEach(open::add));
            }
        }
        return found;
    }

    private boolean isLeftOut(int number) {
        return without.contains(credentials.get(number).id().code());
    }

    private boolean takes(int number, BitSet valid) {
        Credential credential = credentials.get(number);
        return credentials.offered(number)
                && !valid.get(number)
                && !credential.personal()
                && credential.hours().isPresent();
    }

    private List<List<Credential.Id>> requires(int number) {
        return credentials.get(number).requires().anyOf();
    }

    private PlanOffer offer(int number, Set<Credential.Id> renewable) {
        Credential credential = credentials.get(number);
        OptionalDouble usd = Fees.usd(credential, assumptions);
        BitSet one = new BitSet();
        one.set(number);
        return new PlanOffer(
                new What.Earned(credential, renewable.contains(credential.id())),
                credential.hours().orElseThrow(),
                usd,
                credential.feeUsd().isEmpty() && usd.isPresent(),
                credential.minHoursPerWeek(),
                given(one),
                requires(number).stream().map(this::fact).toList());
    }

    /** A fee that its provider does not state is estimated by its hours. */
    private PlanOffer offer(TrainingCourse course) {
        List<BitSet> requires = new ArrayList<>();
        course.requires().forEach(group -> requires.add(facts(group)));
        credentials.numbers(course.leadsTo()).stream()
                .forEach(number -> requires(number).forEach(group -> requires.add(fact(group))));
        double rate = assumptions.get("usd_per_learning_hour");
        return new PlanOffer(
                new What.Taken(course),
                course.hours(),
                OptionalDouble.of(course.feeUsd().orElse(rate * course.hours())),
                course.feeUsd().isEmpty(),
                course.hoursPerWeek(),
                given(new What.Taken(course)),
                requires);
    }

    private int done(TrainingCourse.Id course) {
        return lines.size() + credentials.size() + numbers.get(course);
    }

    private BitSet facts(List<First> group) {
        BitSet facts = new BitSet();
        for (First first : group) {
            if (first instanceof First.Done course) {
                facts.set(done(course.course()));
            } else if (first instanceof First.Earned earned) {
                facts.or(fact(List.of(earned.credential())));
            }
        }
        return facts;
    }

    /** The lines that what is shown closes. */
    private BitSet shown(List<Credential.Attests> attests) {
        BitSet closed = new BitSet();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (attests.stream().anyMatch(each -> closes(line, each))) {
                closed.set(i);
            }
        }
        return closed;
    }

    private boolean closes(Line line, Credential.Attests shown) {
        var id = line.competency().id();
        return catalog.listSame(id).contains(shown.competency())
                && subtraction
                        .of(id, line.requirement().ask(), shown.held())
                        .filter(difference -> difference.outcome() == Outcome.MET)
                        .isPresent();
    }
}
