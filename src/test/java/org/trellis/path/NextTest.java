package org.trellis.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trellis.lattice.Lattice;
import org.trellis.model.Job;
import org.trellis.path.explore.Next;
import org.trellis.path.explore.Opener;
import org.trellis.path.explore.Openers;

/** The one thing that opens most jobs. At 10 hours a month 48 months are 480 hours. */
class NextTest {
    private static final String LICENSES =
            """
            cred card hours=100 fee=0 kind=license
            cred badge hours=%d fee=0 kind=license
            job helper open 30000
            job rigger no 40000
            job driver no 50000
            job pilot no 60000
            asks rigger required card|badge
            asks driver required badge
            asks pilot required badge
            move helper rigger 0 0
            move helper driver 0 0
            move helper pilot 0 0
            assume next_start_months 3
            assume next_learn_months 48
            person at=helper
            to pilot
            """;

    @Test
    void whatOpensMostJobsComesFirst() {
        assertEquals(
                List.of("badge: pilot driver rigger", "card: rigger"),
                found(LICENSES.formatted(480), Openers.By.JOBS));
    }

    /** A degree of many years is not a next thing, whatever it opens. */
    @Test
    void whatTakesYearsComesLast() {
        assertEquals(
                List.of("card: rigger", "badge: pilot driver rigger"),
                found(LICENSES.formatted(481), Openers.By.JOBS));
        assertEquals(
                List.of("card: rigger", "badge: pilot driver rigger"),
                found(LICENSES.formatted(481), Openers.By.PAY));
    }

    @Test
    void theHoursOfThePersonDecideHowLongItTakes() {
        assertEquals(
                List.of("badge: pilot driver rigger", "card: rigger"),
                found(
                        LICENSES.formatted(481).replace("at=helper", "at=helper pace=11"),
                        Openers.By.JOBS));
    }

    /** A level that one job asks opens each job that asks less; what is open is left out. */
    @Test
    void eachLevelOfASkillOpensWhatAsksItOrLess() {
        String skills =
                """
                job helper open 30000
                job greeter open 20000
                job rigger no 40000 welding@2
                job driver no 50000 welding@3
                job pilot no 60000 welding@3 drawings@3
                move helper rigger 0 0
                move helper driver 0 0
                move helper pilot 0 0
                assume next_start_months 3
                assume next_learn_months 48
                person at=helper
                to pilot
                """;
        assertEquals(
                List.of("welding 140: driver rigger", "welding 60: rigger"),
                found(skills, Openers.By.JOBS));
    }

    /**
     * Of as many jobs the best paid come first, then what takes fewer hours, then what is cheap.
     */
    @Test
    void tiesGoByPayThenHoursThenDollarsThenName() {
        String text =
                """
                cred slow hours=200 fee=0 kind=license
                cred dear hours=100 fee=9 kind=license
                cred brisk hours=100 fee=0 kind=license
                cred able hours=100 fee=0 kind=license
                cred many hours=300 fee=0 kind=license
                job helper open 30000
                job rigger no 40000
                job driver no 50000
                job porter no 20000
                asks rigger required slow|dear|many
                asks driver required brisk|able
                asks porter required many
                move helper rigger 0 0
                move helper driver 0 0
                move helper porter 0 0
                assume next_start_months 3
                assume next_learn_months 48
                person at=helper
                to driver
                """;
        assertEquals(
                List.of(
                        "many: rigger porter",
                        "able: driver",
                        "brisk: driver",
                        "dear: rigger",
                        "slow: rigger"),
                found(text, Openers.By.JOBS));
        assertEquals(
                List.of(
                        "able: driver",
                        "brisk: driver",
                        "many: rigger porter",
                        "dear: rigger",
                        "slow: rigger"),
                found(text, Openers.By.PAY));
        String cheap = text.replace("slow hours=200", "slow hours=100");
        assertEquals(
                List.of("slow: rigger", "dear: rigger"),
                found(cheap, Openers.By.PAY).subList(3, 5));
    }

    /** What is open: least to learn first, then the best paid; the present job is not among it. */
    @Test
    void whatIsOpenIsListedByWhatIsLeftToLearnThenByPay() {
        Openers openers =
                openers(
                        """
                        job helper open 30000
                        job baker open 20000
                        job grower open 50000
                        job waiter open 40000 manners@1
                        job clerk open 60000 manners@2
                        assume next_start_months 6
                        assume next_learn_months 48
                        person at=helper
                        to clerk
                        """,
                        Openers.By.JOBS);
        assertEquals(
                List.of("grower", "baker", "waiter", "clerk"),
                openers.open().stream().map(each -> each.id().code()).toList());
        assertEquals(6, openers.startMonths());
        assertEquals(48, openers.learnMonths());
        assertFalse(openers.laddersOnly() || openers.hasOccupations());
        assertEquals(List.of(), openers.list());
    }

    /**
     * A wait of exactly the months to a start still counts; what costs too much is no next thing.
     */
    @Test
    void theWaitAndTheBudgetAreMetExactly() {
        String text =
                """
                cred card hours=40 fee=100
                job helper open 30000
                job rigger no 40000
                job driver no 50000
                asks rigger required card
                move helper rigger %d 0
                move helper driver %d 0
                assume next_start_months 3
                assume next_learn_months 48
                person at=helper holds=
                limits usd=%d
                to driver
                """;
        assertEquals(List.of("card: rigger"), found(text.formatted(3, 4, 100), Openers.By.JOBS));
        assertEquals(List.of(), found(text.formatted(4, 4, 100), Openers.By.JOBS));
        assertEquals(List.of(), found(text.formatted(3, 4, 99), Openers.By.JOBS));
        assertEquals(1, openers(text.formatted(3, 3, 100), Openers.By.JOBS).open().size());
        Opener card = openers(text.formatted(3, 4, 100), Openers.By.JOBS).list().get(0);
        assertEquals(40, card.hours());
        assertEquals(100, card.usd());
        String school = text.formatted(0, 4, 100).replace("hours=40", "hours=30");
        assertEquals(1, openers(school, Openers.By.JOBS).open().size(), "three months of school");
        String dear = text.formatted(0, 4, 99).replace("hours=40", "hours=30");
        assertEquals(0, openers(dear, Openers.By.JOBS).open().size());
    }

    /** Nothing that a limit keeps somebody from counts as open or as opened. */
    @Test
    void limitsCloseJobsAndKeepCredentialsAway() {
        String text =
                """
                cred card hours=40 fee=0 kind=license
                job helper open 30000
                job baker open 20000
                job grower open 50000
                job rigger no 40000
                job driver no 60000
                asks rigger required card
                asks driver required card
                move helper rigger 0 0
                move helper driver 0 0
                assume next_start_months 3
                assume next_learn_months 48
                person at=helper
                to driver
                """;
        assertEquals("grower baker | [card: driver rigger]", openAndOpened(text));
        assertEquals("grower | [card: driver rigger]", openAndOpened(text + "limits wage=40000"));
        assertEquals("grower | [card: driver]", openAndOpened(text + "limits goal=50000"));
        assertEquals("baker | [card: rigger]", openAndOpened(text + "limits jobs=grower,driver"));
        assertEquals("grower baker | []", openAndOpened(text + "limits kinds=license"));
        assertEquals("grower baker | []", openAndOpened(text + "limits months=3.9"));
        assertEquals("grower baker | []", openAndOpened(text + "limits step=3.9"));
        assertEquals("grower baker | [card: driver rigger]", openAndOpened(text + "limits step=4"));
    }

    private static String openAndOpened(String text) {
        List<String> open =
                openers(text, Openers.By.JOBS).open().stream()
                        .map(each -> each.id().code())
                        .toList();
        return String.join(" ", open) + " | " + found(text, Openers.By.JOBS);
    }

    /** An hour of learning costs two dollars here. */
    @Test
    void aSkillCostsItsHoursTimesTheRate() {
        Openers openers =
                openers(
                        """
                        job helper open 30000
                        job rigger no 40000 welding@2
                        move helper rigger 0 0
                        assume usd_per_learning_hour 2
                        assume next_start_months 3
                        assume next_learn_months 48
                        person at=helper
                        to rigger
                        """,
                        Openers.By.JOBS);
        assertEquals(60, openers.list().get(0).hours());
        assertEquals(120, openers.list().get(0).usd());
    }

    private static Openers openers(String text, Openers.By by) {
        World world = World.of(text);
        var lattice = new Lattice(world.catalog());
        return new Next(world.catalog(), lattice, world.programs())
                .find(world.query().asTraveler(), by);
    }

    private static List<String> found(String text, Openers.By by) {
        return openers(text, by).list().stream().map(NextTest::line).toList();
    }

    private static String line(Opener opener) {
        List<String> jobs = opener.opened().stream().map(Job::id).map(Job.Id::code).toList();
        String what =
                opener.what() instanceof Opener.Earn earn
                        ? earn.credential().id().code()
                        : ((Opener.Learn) opener.what()).demand().competency().code()
                                + " "
                                + Math.round(opener.hours());
        return what + ": " + String.join(" ", jobs);
    }
}
