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

    /** A degree of many years is no next thing, whatever it opens. */
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

    private static List<String> found(String text, Openers.By by) {
        World world = World.of(text);
        var lattice = new Lattice(world.catalog());
        return new Next(world.catalog(), lattice, world.programs())
                .find(world.query().asTraveler(), by).list().stream().map(NextTest::line).toList();
    }

    private static String line(Opener opener) {
        var what = (Opener.Earn) opener.what();
        List<String> jobs = opener.opened().stream().map(Job::id).map(Job.Id::code).toList();
        return what.credential().id().code() + ": " + String.join(" ", jobs);
    }
}
