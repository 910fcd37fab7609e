package org.trellis.lattice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trellis.Shipped;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;

/** The jobs around each job of the maps that ship, against a search that only widens a set. */
class AroundTest {
    private static final Catalog CATALOG = Shipped.CATALOG;

    @Test
    void eachStepAddsBothEndsOfEveryMove() {
        Lattice lattice = Shipped.LATTICE;
        for (Job job : CATALOG.jobs().toList()) {
            Set<Job.Id> reached = new HashSet<>(Set.of(job.id()));
            for (int steps = 1; steps <= 3; steps++) {
                reached = widened(reached);
                assertEquals(reached, lattice.around(job.id(), steps), job.id() + " " + steps);
            }
        }
    }

    private static Set<Job.Id> widened(Set<Job.Id> reached) {
        Set<Job.Id> wider = new HashSet<>(reached);
        CATALOG.moves()
                .filter(move -> reached.contains(move.from()) || reached.contains(move.to()))
                .forEach(
                        move -> {
                            wider.add(move.from());
                            wider.add(move.to());
                        });
        return wider;
    }
}
