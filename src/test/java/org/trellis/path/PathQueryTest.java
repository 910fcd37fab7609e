package org.trellis.path;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.trellis.model.Job;
import org.trellis.model.person.Person;
import org.trellis.path.search.Criterion;
import org.trellis.path.terrain.AskedEducation;

class PathQueryTest {
    private static PathQuery query(
            Person person, OptionalInt k, Optional<Job.Id> whyNot, AskedEducation education) {
        return new PathQuery(
                person,
                Optional.of(World.id("helper")),
                World.id("rigger"),
                LocalDate.of(2026, 11, 21),
                false,
                true,
                true,
                OptionalInt.of(7),
                k,
                Criterion.USD,
                whyNot,
                true,
                education);
    }

    /** Else the tiles of hours would answer another question than the way above them. */
    @Test
    void otherHoursLeaveTheQuestionAsItIs() {
        Person nobody = Person.unknown("nobody");
        Person busy = nobody.withHoursPerWeek(OptionalDouble.of(12));
        for (AskedEducation education : AskedEducation.values()) {
            PathQuery asked =
                    query(nobody, OptionalInt.of(3), Optional.of(World.id("boss")), education);
            assertEquals(
                    query(busy, OptionalInt.empty(), Optional.empty(), education),
                    asked.studying(12));
        }
    }
}
