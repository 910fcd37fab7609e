package org.trellis.gap.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trellis.Extent;
import org.trellis.Shipped;
import org.trellis.gap.Fixture;
import org.trellis.gap.Gaps;
import org.trellis.gap.Line;
import org.trellis.gap.Outcome;
import org.trellis.gap.Somebody;
import org.trellis.model.Competency;
import org.trellis.model.Evidence;
import org.trellis.model.Held;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;

/** "No answer can change the verdict" against every answer there is, and simulated people. */
class AssessmentPropertyTest {
    private static final LocalDate ON = LocalDate.parse("2026-06-01");
    private static final int CASES = Extent.count(60, 200);
    private static final int PEOPLE = 3;

    /** One job of so many. */
    private static final int EVERY = Extent.count(80, 9);

    /** The slow witness: every combination of answers to what is open, each gap recomputed. */
    @Test
    void theVerdictIsSettledWhenNoCombinationOfAnswersChangesIt() {
        Random random = new Random(20261126);
        int settled = 0;
        for (int i = 0; i < CASES; i++) {
            String catalog = catalog(random);
            String held = held(random);
            var gaps = new Gaps(Fixture.catalog(catalog));
            Person person = Somebody.who(held);
            Assessment found = assess(gaps, person, Fixture.job("job"), Set.of());
            Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
            tryAll(gaps, person, new ArrayList<>(found.open()), possible);
            String shown = catalog + "\n" + held + "\n" + possible + " " + found.outlook();
            assertTrue(possible.contains(found.outlook().worst()), shown);
            assertTrue(possible.contains(found.outlook().best()), shown);
            assertEquals(possible.size() == 1, found.outlook().settled(), shown);
            settled += found.outlook().settled() ? 1 : 0;
        }
        assertTrue(settled > CASES / 10 && settled < CASES * 9 / 10, "settled: " + settled);
    }

    private static String catalog(Random random) {
        var text = new StringBuilder("competency c0 rank=1 \n competency c1 rank=3 \n");
        text.append(random.nextBoolean() ? "map t3 s2 \n map t5 s4 \n " : "");
        text.append(random.nextInt(3) == 0 ? "same m/c0 m/c4 \n same m/c2 n/c9 \n " : "");
        text.append("job");
        for (int i = 0; i < 5; i++) {
            text.append(" c").append(i).append('@');
            text.append(List.of("1", "2", "3", "X", "NR").get(random.nextInt(5)));
        }
        return text + (random.nextInt(8) == 0 ? " +license" : "");
    }

    private static String held(Random random) {
        var text = new StringBuilder("credentials");
        for (int i = 0; i < 5; i++) {
            if (random.nextInt(5) > 1) {
                String level =
                        List.of("1", "2", "4", "no", "yes", "t3", "t2").get(random.nextInt(7));
                text.append(" c").append(i).append('@').append(level);
            }
        }
        return text + (random.nextBoolean() ? " n/c9@t2" : "");
    }

    private static void tryAll(
            Gaps gaps, Person person, List<OpenSkill> open, Set<Verdict> possible) {
        if (open.isEmpty()) {
            Assessment after = assess(gaps, person, Fixture.job("job"), Set.of());
            assertEquals(0, after.report().summary().unknown());
            possible.add(after.outlook().worst());
            possible.add(after.outlook().best());
            return;
        }
        Line line = open.get(0).line();
        var rest = open.subList(1, open.size());
        var answers = new PossibleAnswers(gaps.board().catalog().scales());
        for (Held answer : answers.of(line.requirement().ask())) {
            tryAll(gaps, rated(person, line.competency().id(), answer), rest, possible);
        }
    }

    private static Assessment assess(
            Gaps gaps, Person person, Job.Id job, Set<Competency.Id> aside) {
        return new Assessments(gaps).of(person, job, ON, true, aside);
    }

    private static Person rated(Person person, Competency.Id skill, Held held) {
        var ratings = new ArrayList<>(person.ratings());
        ratings.add(new Person.Rating(skill, held, Evidence.SUPERVISOR, ON));
        return person.withRatings(ratings);
    }

    /**
     * People whose answers are fixed beforehand are asked in the order that is proposed, until the
     * verdict is settled: it is the verdict of all answers, after fewer of them.
     */
    @Test
    void simulatedPeopleGetTheVerdictOfAllAnswersAfterFewer() {
        Catalog catalog = Shipped.CATALOG;
        var gaps = new Gaps(catalog);
        Random random = new Random(8);
        int asked = 0;
        int all = 0;
        List<Job> jobs = catalog.jobs().toList();
        for (int at = 0; at < jobs.size(); at += EVERY) {
            Job job = jobs.get(at);
            for (int i = 0; i < PEOPLE; i++) {
                Map<Competency.Id, Held> truth = truth(gaps, job, random);
                String shown = job.id() + " " + truth;
                Assessment whole = assess(gaps, knowing(truth), job.id(), Set.of());
                Interview interview = new Interview(gaps, job, truth);
                assertEquals(whole.outlook(), interview.found.outlook(), shown);
                asked += interview.asked;
                all += truth.size();
            }
        }
        assertTrue(asked < all * 0.9, asked + " of " + all);
    }

    private static Map<Competency.Id, Held> truth(Gaps gaps, Job job, Random random) {
        var answers = new PossibleAnswers(gaps.board().catalog().scales());
        Map<Competency.Id, Held> truth = new HashMap<>();
        int skill = random.nextInt(10);
        for (OpenSkill each : assess(gaps, nobody(), job.id(), Set.of()).open()) {
            List<Held> possible = answers.of(each.line().requirement().ask());
            int last = possible.size() - 1;
            int at = random.nextInt(10) < skill ? last : random.nextInt(possible.size());
            truth.put(each.line().competency().id(), possible.get(at));
        }
        return truth;
    }

    private static Person nobody() {
        return Person.unknown("case-1");
    }

    private static Person knowing(Map<Competency.Id, Held> truth) {
        Person person = nobody();
        for (var each : truth.entrySet()) {
            person = rated(person, each.getKey(), each.getValue());
        }
        return person;
    }

    /** Asks until the verdict is settled or nothing is open. */
    private static final class Interview {
        Assessment found;
        int asked;

        Interview(Gaps gaps, Job job, Map<Competency.Id, Held> truth) {
            Person person = nobody();
            Set<Competency.Id> aside = new HashSet<>();
            found = assess(gaps, person, job.id(), aside);
            while (!found.outlook().settled() && !found.open().isEmpty()) {
                Line next = found.open().get(0).line();
                assertEquals(Outcome.UNKNOWN, next.outcome());
                person = rated(person, next.competency().id(), truth.get(next.competency().id()));
                asked++;
                found = assess(gaps, person, job.id(), aside);
            }
        }
    }
}
