package org.trellis.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.trellis.Extent;
import org.trellis.Shipped;
import org.trellis.lattice.Lattice;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.path.account.CareerPath;
import org.trellis.path.account.Step;
import org.trellis.path.explore.Explore;
import org.trellis.path.explore.ExploreQuery;
import org.trellis.path.explore.Explored;
import org.trellis.path.explore.Filter;
import org.trellis.path.search.Criterion;
import org.trellis.path.terrain.Traveler;

/** Every shipped person to every shipped job. */
class ShippedPathsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final Catalog catalog = Shipped.CATALOG;
    private final Paths paths =
            new Paths(catalog, new Lattice(catalog), ShippedQuestions.programs());

    /** No search is ended by the label budget: five moves as people have them, and eight. */
    @Test
    void everyQuestionIsAnsweredCompletely() {
        List<PathQuery> queries =
                ShippedQuestions.of(catalog, DAY).values().stream().flatMap(List::stream).toList();
        assertTrue(queries.size() > 400, "questions: " + queries.size());
        for (PathQuery query : Extent.oneOf(60, queries)) {
            PathAnswer answer = paths.find(query);
            String question = query.person().id() + " to " + query.to();
            assertTrue(answer.complete(), question);
            assertEquals(Optional.empty(), answer.bound(), question);
        }
    }

    @Test
    void theSameQuestionGetsTheSameAnswer() {
        Paths others = new Paths(catalog, new Lattice(catalog), ShippedQuestions.programs());
        for (Person person : ShippedQuestions.people(catalog, DAY)) {
            for (Job job : Extent.oneOf(3, catalog.jobs().skip(5).limit(6).toList())) {
                PathQuery query = ShippedQuestions.query(person, job.id(), job.id(), DAY);
                assertEquals(paths.find(query), others.find(query));
            }
        }
    }

    private static boolean federal(Job.Id job) {
        return job.prefix().equals("federal-ai-work");
    }

    /** Of people who have no job there: a degree, or a year in the grade below. */
    @Test
    void aFederalGradeIsReachedByADegreeOrByAYearInTheGradeBelow() {
        Job.Id gs09 = Job.Id.parse("federal-ai-work/gs-09-it");
        int ways = 0;
        for (Person person : Extent.oneOf(13, ShippedQuestions.everybody(catalog, DAY))) {
            boolean inside =
                    person.job().filter(ShippedPathsTest::federal).isPresent()
                            || person.history().stream().anyMatch(past -> federal(past.job()));
            PathQuery query = ShippedQuestions.query(person, gs09, gs09, DAY);
            for (CareerPath way : inside ? List.<CareerPath>of() : paths.find(query).ways()) {
                Step last = way.steps().get(way.moves() - 1);
                Step.Prior year = last.experience().get(0);
                boolean master = year.by().filter(c -> c.id().code().equals("master")).isPresent();
                boolean below = last.from().filter(ShippedPathsTest::federal).isPresent();
                assertTrue(master || below && last.months() >= 12, way.jobs().toString());
                boolean holds = person.job().filter(job -> job.code().equals("np")).isPresent();
                assertTrue(holds || way.months() >= 10, person.job() + " " + way.jobs());
                ways++;
            }
        }
        assertTrue(ways > 20, ways + " ways");
    }

    /** Eight of the twelve months in GS-11 are served, and no study shortens the other four. */
    @Test
    void timeInGradeIsServedAndNotLearned() {
        Job.Id gs12 = Job.Id.parse("federal-ai-work/gs-12");
        Person eleven =
                ShippedQuestions.people(catalog, DAY).stream()
                        .filter(person -> person.id().equals("case-1004"))
                        .findFirst()
                        .orElseThrow();
        PathQuery query = ShippedQuestions.query(eleven, gs12, gs12, DAY);
        for (CareerPath way : paths.find(query).ways()) {
            assertTrue(way.months() >= 4, way.jobs() + " " + way.months());
        }
        assertEquals(4, paths.find(query).best().get(0).months(), 1e-9);
    }

    /** US median pay of all occupations in May 2024, BLS. */
    private static final double MEDIAN = 49_500;

    @Test
    void nothingThatPaysWellIsReachedForNothing() {
        var explore = new Explore(catalog, new Lattice(catalog), ShippedQuestions.programs());
        var nobody = new Traveler(Person.unknown("nobody"), DAY, true, false);
        for (Criterion by : List.of(Criterion.MONTHS, Criterion.WHOLE_COST)) {
            var query = new ExploreQuery(nobody, Filter.NONE, by, OptionalInt.empty());
            List<Explored.Reached> reached = explore.find(query).reached();
            assertTrue(reached.size() > 10, "jobs reached: " + reached.size());
            for (Explored.Reached each : reached) {
                double wage = each.job().wage().map(Job.Wage::usdPerYear).orElse(0.0);
                assertTrue(each.best().months() > 0 || wage <= MEDIAN, each.job().id().toString());
            }
        }
    }

    /** To every job, those that nobody has rated too. */
    @Test
    void noJobAboveTheMedianTakesNoTimeWithoutAHistory() {
        Person nobody = Person.unknown("nobody");
        int ways = 0;
        for (Job job : Extent.oneOf(5, catalog.jobs().toList())) {
            double wage = job.wage().map(Job.Wage::usdPerYear).orElse(0.0);
            for (CareerPath way : paths.find(PathQuery.of(nobody, job.id(), DAY)).ways()) {
                assertTrue(way.months() > 0 || wage <= MEDIAN, job.id() + " " + way.jobs());
                ways++;
            }
        }
        assertTrue(ways > 20, ways + " ways");
    }

    /** The ladder to a registered nurse pays on the way and costs less in all than the wait. */
    @Test
    void theLadderToARegisteredNurseIsAmongTheBest() {
        Person aide = ShippedQuestions.workingAt(Job.Id.parse("nursing-long-term-care/cna"));
        PathAnswer answer =
                paths.find(PathQuery.of(aide, Job.Id.parse("nursing-long-term-care/rn-adn"), DAY));
        assertTrue(
                answer.ways().stream()
                        .map(way -> World.text(way.jobs()))
                        .anyMatch("cna > lpn > rn-adn"::equals));
    }

    /** A door and a move of the ladder come to the same here; the move has more to tell. */
    @Test
    void ofAMoveAndADoorThatComeToTheSameTheMoveIsTold() {
        var explore = new Explore(catalog, new Lattice(catalog), ShippedQuestions.programs());
        Job.Id inspector = Job.Id.parse("advanced-manufacturing/qc-inspector");
        Person worker =
                ShippedQuestions.workingAt(Job.Id.parse("advanced-manufacturing/assembler"));
        Explored found = explore.find(ExploreQuery.of(new Traveler(worker, DAY, true, false)));
        CareerPath best =
                found.reached().stream()
                        .filter(each -> each.job().id().equals(inspector))
                        .findFirst()
                        .orElseThrow()
                        .best();
        assertTrue(best.steps().get(best.steps().size() - 1).move() instanceof Move.Authored);
    }
}
