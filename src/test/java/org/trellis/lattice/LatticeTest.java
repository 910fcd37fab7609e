package org.trellis.lattice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trellis.gap.Fixture;
import org.trellis.model.Job;
import org.trellis.model.Move;

class LatticeTest {
    private static final String JOBS =
            """
            helper welding@1
            rigger welding@2
            foreman welding@3 +card
            other/clerk typing@1
            hermit
            helper -> rigger
            rigger -> helper lateral
            rigger -> foreman
            helper -> rigger diagonal
            foreman -> other/clerk
            """;

    private static Lattice lattice(String text) {
        return new Lattice(Fixture.catalog(text));
    }

    private static String codes(Collection<Job.Id> jobs) {
        return jobs.stream().map(Job.Id::code).collect(Collectors.joining(" "));
    }

    @Test
    void twoMovesBetweenTheSameJobsAreTwoEdges() {
        assertEquals(
                "VERTICAL DIAGONAL",
                lattice(JOBS).from(Fixture.job("helper")).stream()
                        .map(move -> move.kind().name())
                        .collect(Collectors.joining(" ")));
        assertEquals(1, lattice(JOBS).into(Fixture.job("helper")).size());
    }

    /** Onward or back, nearest first. */
    @Test
    void aroundAJobAreThoseAFewMovesAway() {
        Lattice lattice = lattice(JOBS);
        assertEquals("rigger helper foreman", codes(lattice.around(Fixture.job("rigger"), 1)));
        assertEquals("clerk foreman rigger", codes(lattice.around(Fixture.job("other/clerk"), 2)));
        assertEquals("hermit", codes(lattice.around(Fixture.job("hermit"), 2)));
        assertEquals("", codes(lattice.around(new Job.Id("onet", "11-1011.00"), 2)));
    }

    @Test
    void noMoveLeadsFromOrToAJobThatIsNotInIt() {
        assertEquals(List.of(), lattice(JOBS).from(Fixture.job("nobody")));
        assertEquals(List.of(), lattice(JOBS).into(Fixture.job("nobody")));
    }

    private static String label(String text) {
        Lattice lattice = lattice(text);
        Move.Authored move = lattice.graph().edgeSet().iterator().next();
        EdgeLabel label = lattice.label(move);
        String lines =
                label.competencies().stream()
                        .map(line -> line.competency().id().code() + " " + line.outcome())
                        .collect(Collectors.joining(", "));
        String credentials =
                label.credentials().stream()
                        .map(any -> any.stream().map(c -> c.id().code()).toList().toString())
                        .collect(Collectors.joining(" "));
        return lines
                + " | "
                + credentials
                + " | hours "
                + label.competencyHours().low()
                + "-"
                + label.competencyHours().high()
                + ", school "
                + label.schoolingHours()
                + ", pay "
                + label.wageChangeUsdPerYear();
    }

    @Test
    void aLabelIsTheGapOfSomebodyWhoJustMeetsTheFirstJob() {
        assertEquals(
                "welding GAP, sums UNKNOWN, paper UNKNOWN | [license, permit] [aide]"
                        + " | hours 40.0-140.0, school 80.0, pay OptionalDouble[5000.0]",
                label(
                        """
                        credential license 100h
                        credential permit 80h
                        credential big covers=small
                        helper welding@1 knots@2 sums@NR +big $40000
                        rigger welding@2 knots@1 sums@X paper@2 +small +license|permit ?aide ~hat $45000
                        helper -> rigger
                        """));
    }

    @Test
    void withoutAWageThereIsNoChangeOfPay() {
        assertEquals(
                " |  | hours 0.0-0.0, school 0.0, pay OptionalDouble.empty",
                label("a $30000\nb\na -> b"));
    }
}
