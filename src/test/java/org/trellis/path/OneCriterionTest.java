package org.trellis.path;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.trellis.Shipped;
import org.trellis.lattice.Lattice;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.National;
import org.trellis.model.person.Diploma;
import org.trellis.model.person.Person;
import org.trellis.path.account.CareerPath;
import org.trellis.path.explore.Explore;
import org.trellis.path.explore.ExploreQuery;
import org.trellis.path.explore.Filter;
import org.trellis.path.search.Criterion;
import org.trellis.path.step.Grounds;
import org.trellis.path.terrain.Traveler;

/** The one best way by the first raise or the lowest pay alone stops nowhere for pay alone. */
class OneCriterionTest {
    /** From aide to nurse: over the licensed job in 4 months, over a shop elsewhere at once. */
    private static final String WARD =
            """
            assume hardly_better_months 3
            assume hardly_better_usd 1000
            assume field_again_usd 5000
            job aide open 30000
            job lpn no 45000 p@1
            job nurse school 60000 p@1 q@1
            job Shop open 40000
            move aide lpn 4 0
            move lpn nurse 0 0
            move aide Shop 0 0
            move Shop nurse 0 0
            cred degree hours=60 fee=0
            asks nurse required degree
            person at=aide holds=
            to nurse
            """;

    private static String best(String text, Criterion by) {
        World world = World.of(text);
        List<CareerPath> ways = world.answer(world.query().onlyBy(by)).ways();
        return World.text(ways.get(0).jobs());
    }

    @Test
    void aStopInAnotherFieldThatIsLeftAgainComesLast() {
        String drawn = WARD.replace("move Shop nurse 0 0\n", "");
        assertEquals("aide > lpn > nurse", best(drawn, Criterion.FIRST_RAISE));
        assertEquals("aide > nurse", best(drawn, Criterion.WAGE));
        assertEquals("aide > Shop > nurse", best(WARD, Criterion.FIRST_RAISE), "a bridge");
    }

    /** What could I do, by first raise, goes the same way to each job. */
    @Test
    void everyJobAtOnceGoesTheSameWay() {
        World world = World.of(WARD.replace("move Shop nurse 0 0\n", ""));
        var traveler = new Traveler(world.query().person(), World.DAY, true, false);
        var query =
                new ExploreQuery(traveler, Filter.NONE, Criterion.FIRST_RAISE, OptionalInt.of(10));
        var explore = new Explore(world.catalog(), new Lattice(world.catalog()), world.programs());
        List<String> ways =
                explore.find(query).reached().stream()
                        .map(each -> World.text(each.best().jobs()))
                        .toList();
        assertEquals(List.of("aide > lpn > nurse", "aide > lpn"), ways);
    }

    /** The desk raises at once but leads only back; a month of learning leads straight on. */
    @Test
    void aWayThatEntersAJobTwiceComesLast() {
        String back =
                """
                job helper open 30000
                job desk no 33000
                job lead no 60000 p@1
                move helper desk 0 0
                move desk helper 0 0
                move helper lead 12 0
                person at=helper
                to lead
                """;
        assertEquals("helper > lead", best(back, Criterion.FIRST_RAISE));
        assertEquals("helper > lead", best(back, Criterion.WAGE));
    }

    /** The better beginning over the yard must not drop the one that gets there first later. */
    @Test
    void aBeginningThatMayHaveToGoBackDropsNoneThatNeedNot() {
        String yard =
                """
                job helper open 30000
                job yard no 40000
                job shed no 35000
                job hall no 36000 p@1
                job lead no 60000 p@2
                move helper yard 0 0
                move helper shed 0 0
                move yard hall 0 0
                move shed hall 0 0
                move hall yard 0 0
                move yard lead 0 0
                person at=helper
                limits step=4
                to lead
                """;
        assertEquals("helper > shed > hall > yard > lead", best(yard, Criterion.FIRST_RAISE));
        assertEquals("helper > yard > hall > yard > lead", best(yard, Criterion.WHOLE_COST));
    }

    @Test
    void raisesInTheSameMonthsAreEqualAndTheLeastWholeCostDecides() {
        String two =
                """
                assume hardly_better_months 3
                job helper open 30000
                job desk no 33000
                job bench no 45000
                job lead no 60000 p@1
                move helper desk 0 0
                move helper bench 2 0
                move desk lead 12 0
                move bench lead 3 0
                person at=helper
                to lead
                """;
        assertEquals("helper > bench > lead", best(two, Criterion.FIRST_RAISE));
        String later = two.replace("move helper bench 2 0", "move helper bench 4 0");
        assertEquals("helper > desk > lead", best(later, Criterion.FIRST_RAISE));
        String every = two.replace("hardly_better_months 3", "hardly_better_months 0");
        assertEquals("helper > desk > lead", best(every, Criterion.FIRST_RAISE));
    }

    @Test
    void lowestPaysInTheSameThousandAreEqualAndTheLeastWholeCostDecides() {
        String two =
                """
                assume hardly_better_usd 1000
                job helper open 40900
                job desk no 40100
                job lead no 60000
                move helper desk 0 0
                move desk lead 1 0
                move helper lead 12 0
                person at=helper
                to lead
                """;
        assertEquals("helper > desk > lead", best(two, Criterion.WAGE));
        String less = two.replace("40100", "39900");
        assertEquals("helper > lead", best(less, Criterion.WAGE));
    }

    /** Nobody becomes a diesel technician to become a nurse, though it pays more at once. */
    @Test
    void everydayWaysToANurseChangeTheFieldOnce() {
        Catalog catalog = Shipped.CATALOG;
        Lattice lattice = new Lattice(catalog);
        Paths paths = new Paths(new Grounds(catalog, lattice, ShippedQuestions.programs()));
        Job.Id nurse = lattice.settled(National.job("29-1141.00"));
        for (String from : List.of("41-2011.00", "31-1131.00", "35-2014.00", "41-2031.00")) {
            Person person =
                    Person.unknown("p")
                            .withJob(Optional.of(lattice.settled(National.job(from))))
                            .withDiploma(Diploma.YES);
            for (Criterion by : List.of(Criterion.FIRST_RAISE, Criterion.WAGE)) {
                PathQuery query = PathQuery.of(person, nurse, World.DAY).onlyBy(by);
                CareerPath way = paths.find(query).ways().get(0);
                assertEquals(0, way.againUsd(), from + " " + by);
            }
        }
    }
}
