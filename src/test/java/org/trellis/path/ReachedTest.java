package org.trellis.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trellis.Shipped;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.path.step.Ground;
import org.trellis.path.step.Grounds;
import org.trellis.path.step.Hop;
import org.trellis.path.terrain.Traveler;

/** Which jobs can be reached at all, beside a walk over every hop out of every job. */
final class ReachedTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Catalog CATALOG = Shipped.CATALOG;
    private static final Grounds GROUNDS =
            new Grounds(CATALOG, Shipped.LATTICE, ShippedQuestions.programs());

    @Test
    void doorsOfTheCountryAreFoundAsByWalking() {
        int some = 0;
        for (String start : List.of("41-2011.00", "29-1215.00", "11-1011.00", "55-3011.00")) {
            Job.Id job = new Job.Id("onet", start);
            some += compare(Person.unknown("p").withJob(Optional.of(job)), true);
        }
        some += compare(Person.unknown("p"), true);
        assertTrue(some > 1000, "jobs reached: " + some);
    }

    @Test
    void aLadderIsReachedAsByWalking() {
        ShippedQuestions.people(CATALOG, DAY).forEach(person -> compare(person, false));
        compare(Person.unknown("p"), false);
    }

    private static int compare(Person person, boolean country) {
        var traveler = new Traveler(person, DAY, true, false, country);
        Ground ground = GROUNDS.of(traveler, Optional.empty());
        BitSet walked = walk(ground);
        assertEquals(walked, ground.trails.reached());
        return walked.cardinality();
    }

    private static BitSet walk(Ground ground) {
        BitSet found = new BitSet();
        ArrayDeque<Integer> open = new ArrayDeque<>(List.of(Ground.NOWHERE));
        while (!open.isEmpty()) {
            for (Hop hop : ground.trails.from(open.pop())) {
                if (!found.get(hop.to())) {
                    found.set(hop.to());
                    open.add(hop.to());
                }
            }
        }
        return found;
    }
}
