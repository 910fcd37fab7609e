package org.trellis.model.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trellis.message.InvalidValue;
import org.trellis.model.Competency;
import org.trellis.model.Credential;
import org.trellis.model.Evidence;
import org.trellis.model.Held;
import org.trellis.model.Job;
import org.trellis.model.Level;

/** A copy of somebody changes what its name says, and nothing else. */
class PersonTest {
    private static final Job.Id HELPER = Job.Id.parse("rigging/helper");
    private static final Job.Id RIGGER = Job.Id.parse("rigging/rigger");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    private static final Limits TWO_MOVES =
            new Limits(
                    OptionalInt.of(2),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    Set.of(),
                    Set.of());

    /** Of whom everything is known. */
    private static final Person ANA =
            new Person(
                    "case-1",
                    Optional.of("Ana"),
                    new Person.Home(
                            Optional.of("NJ"),
                            Map.of(new Credential.Id("crane"), true),
                            new Residence(Optional.of("Trenton"), Optional.of("one"))),
                    new Work(
                            Optional.of(RIGGER),
                            OptionalDouble.of(7),
                            OptionalDouble.of(50_000),
                            List.of(new Work.Served(HELPER, OptionalDouble.of(12)))),
                    new Person.Learning(OptionalDouble.of(8), new Person.FullTime(true, 50)),
                    new Person.Qualifications(
                            List.of(rated(2)), Optional.of(List.of()), Optional.of(Diploma.NO)),
                    TWO_MOVES);

    private static Person.Rating rated(int level) {
        return new Person.Rating(
                Competency.Id.parse("rigging/knots"),
                new Held.AtLevel(new Level("opm-5", level)),
                Evidence.SELF,
                DAY);
    }

    /** Which parts differ. */
    private static String changed(Person other) {
        StringBuilder parts = new StringBuilder();
        for (var part : Person.class.getRecordComponents()) {
            try {
                Object before = part.getAccessor().invoke(ANA);
                if (!before.equals(part.getAccessor().invoke(other))) {
                    parts.append(part.getName()).append(' ');
                }
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
        return parts.toString().strip();
    }

    @Test
    void aCopyChangesOnePart() {
        assertEquals("id", changed(ANA.withId("case-2")));
        assertEquals("work", changed(ANA.withJob(Optional.of(HELPER))));
        assertEquals("work", changed(ANA.renamed(id -> HELPER)));
        assertEquals("learning", changed(ANA.withHoursPerWeek(OptionalDouble.of(9))));
        assertEquals("qualifications", changed(ANA.withDiploma(Diploma.YES)));
        assertEquals("qualifications", changed(ANA.rated(rated(3))));
        assertEquals("qualifications", changed(ANA.withOwnWordDoubted()));
        assertEquals(
                "qualifications", changed(ANA.earning(List.of(new Credential.Id("crane")), DAY)));
        assertEquals("limits", changed(ANA.with(Limits.NONE)));
    }

    @Test
    void atAnotherJobTimeAndPayAreNotKnownAndTheHistoryStays() {
        assertSame(ANA, ANA.withJob(Optional.of(RIGGER)));
        Person moved = ANA.withJob(Optional.empty());
        assertEquals(
                new Work(
                        Optional.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        ANA.history()),
                moved.work());
    }

    @Test
    void monthsOfNowAndBeforeAddUp() {
        assertEquals(7, ANA.monthsIn(RIGGER));
        assertEquals(12, ANA.monthsIn(HELPER));
        assertEquals(19, ANA.renamed(id -> HELPER).monthsIn(HELPER));
        assertEquals(true, ANA.hasHeld(HELPER) && ANA.hasHeld(RIGGER));
        assertEquals(false, Person.unknown("case-2").hasHeld(HELPER));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThrows(InvalidValue.class, () -> ANA.withHoursPerWeek(OptionalDouble.of(169)));
        assertThrows(InvalidValue.class, () -> ANA.with(ANA.work().withPay(OptionalDouble.of(0))));
        assertThrows(InvalidValue.class, () -> new Work(Optional.empty(), OptionalDouble.of(-1)));
        assertThrows(InvalidValue.class, () -> ANA.withId(" "));
    }

    @Test
    void whoMovesOnHasHeldTheJobBefore() {
        Person moved = Person.unknown("p").movedTo(HELPER).movedTo(RIGGER).movedTo(RIGGER);
        assertEquals(Optional.of(RIGGER), moved.job());
        assertEquals(OptionalDouble.empty(), moved.monthsInJob());
        assertEquals(List.of(new Work.Served(HELPER, OptionalDouble.empty())), moved.history());
        OptionalDouble served = ANA.monthsInJob();
        Job.Id left = ANA.job().orElseThrow();
        Person other = ANA.movedTo(Job.Id.parse("rigging/lead"));
        assertEquals(new Work.Served(left, served), other.history().get(ANA.history().size()));
    }
}
