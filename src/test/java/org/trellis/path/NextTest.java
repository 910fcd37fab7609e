package org.trellis.path;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

    private static List<String> found(String text, Openers.By by) {
        World world = World.of(text);
        var lattice = new Lattice(world.catalog());
        return new Next(world.catalog(), lattice, world.programs())
                .find(world.query().asTraveler(), by).list().stream().map(NextTest::line).toList();
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
