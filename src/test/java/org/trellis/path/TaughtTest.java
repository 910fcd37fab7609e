package org.trellis.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trellis.Shipped;
import org.trellis.model.Competency;
import org.trellis.model.Job;
import org.trellis.model.Level;
import org.trellis.model.catalog.Catalog;
import org.trellis.path.account.Raise;
import org.trellis.path.account.Step;

/** What a step says that its school teaches, and what of it comes first. */
class TaughtTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Catalog CATALOG = Shipped.CATALOG;
    private static final Job.Id LPN = Job.Id.parse("nursing-long-term-care/lpn");

    private static String taught(String person) {
        PathAnswer answer =
                World.of(
                                """
                                job helper open 30000
                                job rigger no 40000 welding@3 drawings@1 safety@X
                                move helper rigger 0 0
                                cred school hours=60 kind=certificate attests=welding@2,drawings@2
                                asks rigger required school
                                to rigger
                                """
                                        + person)
                        .answer();
        return answer.best().get(0).steps().get(0).learning().taught().stream()
                .map(raise -> raise.competency().code() + shown(raise.from()) + shown(raise.to()))
                .collect(Collectors.joining(", "));
    }

    private static String shown(OptionalDouble level) {
        return level.isPresent() ? " " + Level.shown(level.getAsDouble()) : " ?";
    }

    @Test
    void aSchoolTeachesWhatTheJobAsksAndThePersonLacks() {
        assertEquals(
                "welding 1 2, drawings 0 2",
                taught("person at=helper rated=welding@1,drawings@no"));
        assertEquals("drawings 0 2", taught("person at=helper rated=welding@2,drawings@no"));
        assertEquals("", taught("person at=helper rated=welding@3,drawings@1"));
    }

    /** Nursing by name before what every job asks, and most of the hours. */
    @Test
    void ofANursingAssistantsWayToPracticalNurseNursingComesFirst() {
        var paths = new Paths(CATALOG, Shipped.LATTICE, ShippedQuestions.programs());
        var aide = ShippedQuestions.workingAt(Job.Id.parse("nursing-long-term-care/cna"));
        PathAnswer answer = paths.find(PathQuery.of(aide, LPN, DAY).withoutApprenticeship());
        Step step =
                answer.ways().stream()
                        .filter(way -> way.moves() == 1)
                        .findFirst()
                        .orElseThrow()
                        .steps()
                        .get(0);
        List<Raise> told = new ArrayList<>(Raise.tradeFirst(step.learning().taught(), CATALOG));
        told.addAll(Raise.tradeFirst(step.raises(), CATALOG));
        assertEquals(Competency.Kind.LICENSED, kind(told.get(0)));
        for (Raise raise : told.subList(0, 12)) {
            assertNotEquals(Competency.Kind.FOUNDATION, kind(raise), raise.toString());
        }
        double soft = 0;
        for (Raise raise : told) {
            soft += kind(raise) == Competency.Kind.FOUNDATION ? raise.hours() : 0;
        }
        double all = told.stream().mapToDouble(Raise::hours).sum();
        assertTrue(soft / all < 0.25, soft + " of " + all);
        assertTrue(all - soft <= step.schoolingHours(), "nursing is within the school's hours");
    }

    private static Competency.Kind kind(Raise raise) {
        return CATALOG.getCompetency(raise.competency()).kind();
    }
}
