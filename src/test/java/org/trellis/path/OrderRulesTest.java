package org.trellis.path;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trellis.lattice.Lattice;
import org.trellis.path.explore.Explore;
import org.trellis.path.explore.ExploreQuery;
import org.trellis.path.explore.Filter;
import org.trellis.path.search.Criterion;

/** What decides between ways that are equal in the criterion, and when a raise or a pay counts. */
class OrderRulesTest {
    /** Over b and over c, each behind a credential; b comes first by its code. */
    private static final String FORK =
            """
            job a no 20000
            job b no 30000
            job c no 30000
            job d no ?
            cred card hours=20 fee=50
            cred pass hours=20 fee=50
            asks b required card
            asks c required pass
            move a b 0 0
            move a c 0 0
            move b d 0 0
            move c d 0 0
            person at=a holds=
            to d
            """;

    private static String list(String text, String by) {
        return World.of(text + "by " + by + " 2").answer().kBest().stream()
                .map(path -> path.jobs().get(1).code())
                .collect(Collectors.joining(" "));
    }

    @Test
    void tiesGoByMonthsThenDollarsThenCodes() {
        assertEquals("b c", list(FORK, "months"));
        String cheap = FORK.replace("pass hours=20 fee=50", "pass hours=20 fee=10");
        assertEquals("c b", list(cheap, "months"));
        String quick = FORK.replace("pass hours=20 fee=50", "pass hours=10 fee=50");
        assertEquals("c b", list(quick, "usd"));
        assertEquals("b c", list(FORK, "usd"));
    }

    /** Four months, three of them at $59,000, cost less than three at $20,000. */
    @Test
    void theWholeCostComesBeforeTheMonths() {
        String text =
                FORK.replace("job d no ?", "job d no 60000")
                        .replace("job c no 30000", "job c no 20000")
                        .replace("job b no 30000", "job b no 59000")
                        .replace("move b d 0 0", "move b d 3 0")
                        .replace("move c d 0 0", "move c d 2 0");
        assertEquals("b c", list(text, "usd"));
        assertEquals("c b", list(text, "months"));
    }

    /** Five percent more is a raise; a dollar less is none. */
    @Test
    void aRaiseIsExactlyTheShareMore() {
        String text =
                """
                job helper open 30000
                job rigger no 31500
                job lead no 40000
                move helper rigger 0 0
                move rigger lead 4 0
                person at=helper
                to lead
                """;
        assertEquals("0", raise(text));
        assertEquals("4", raise(text.replace("31500", "31499")));
        assertEquals("4", raise(text.replace("31500", "25000")));
    }

    /** For somebody without a job the first pay is the raise, not the school before it. */
    @Test
    void withoutAJobTheFirstPayIsTheRaise() {
        String text =
                """
                job rigger open 40000
                cred card hours=20 fee=0
                asks rigger required card
                person holds=
                to rigger
                """;
        assertEquals("2", raise(text));
    }

    /** Over the fog it may take longer than said, whatever it costs; the bench is certain. */
    @Test
    void aWayThatMayTakeLongerComesAfterTheCertainOnes() {
        String text =
                """
                job a no 20000 q@1
                job fog no 59000 x@NR
                job bench no 50000 q@1
                job d no 60000 p@2
                move a fog 0 0
                move a bench 0 0
                move fog d 7 0
                move bench d 0 0
                person at=a
                to d
                """;
        assertEquals("bench fog", overs(text));
        assertEquals("fog bench", overs(text.replace("x@NR", "q@1")));
    }

    private static String overs(String text) {
        return World.of(text).answer().best().stream()
                .map(path -> path.jobs().get(1).code())
                .collect(Collectors.joining(" "));
    }

    private static String raise(String text) {
        return World.best(text).replaceAll("(?s).*raise ([^,]*),.*", "$1");
    }

    /** School before the first job is not pay of nothing: the lowest pay is that of jobs. */
    @Test
    void theLowestPayBeginsWithTheFirstJob() {
        String text =
                """
                assume hardly_better_usd 1000
                job store open 20000
                job lead open 60000
                cred card hours=120 fee=0
                asks lead required card
                move store lead 0 0
                person holds=
                to lead
                """;
        World world = World.of(text);
        var ways = world.answer(world.query().onlyBy(Criterion.WAGE)).ways();
        assertEquals("lead", World.text(ways.get(0).jobs()));
        assertEquals(60_000, ways.get(0).lowestUsdPerYear().orElseThrow());
    }

    /** To every job at once, too, a beginning that may have to go back drops none that need not. */
    @Test
    void everyJobAtOnceKeepsTheBeginningThatGoesStraight() {
        World world =
                World.of(
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
                        """);
        var query =
                new ExploreQuery(
                        world.query().asTraveler(),
                        Filter.NONE,
                        Criterion.FIRST_RAISE,
                        OptionalInt.of(10));
        var explore = new Explore(world.catalog(), new Lattice(world.catalog()), world.programs());
        assertEquals(
                "helper > shed > hall > yard > lead",
                explore.find(query).reached().stream()
                        .filter(each -> each.job().id().code().equals("lead"))
                        .map(each -> World.text(each.best().jobs()))
                        .collect(Collectors.joining()));
    }
}
