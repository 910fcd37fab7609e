package org.trellis.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.trellis.message.InvalidValue;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;
import org.trellis.path.ShippedQuestions;

/** Each figure of a schedule has a most; what they add up to is told whatever it is. */
class ManyHoursTest {
    private static final Hours.Range MOST = Hours.Range.of(100_000, 100_000);

    @Test
    void theSumMayBeMoreThanOneFigureMayBe() {
        Schedule one =
                ShippedQuestions.programs().schedules().values().stream()
                        .filter(each -> each.processHours().isPresent())
                        .filter(each -> each.workProcesses().size() > 1)
                        .findFirst()
                        .orElseThrow();
        Schedule many =
                one.withWorkProcesses(
                        one.workProcesses().stream()
                                .map(process -> process.withHours(java.util.Optional.of(MOST)))
                                .toList());
        int sum = 100_000 * one.workProcesses().size();
        assertEquals(sum, many.processHours().orElseThrow().max().value());
        assertThrows(InvalidValue.class, () -> Hours.of(sum));
        assertThrows(InvalidValue.class, () -> MOST.plus(MOST).possible());
        assertEquals(MOST, MOST.possible());
    }

    @Test
    void theLargestSumDoesNotTurnNegative() {
        Hours largest = new Hours(Integer.MAX_VALUE);
        assertEquals(largest, largest.plus(largest));
        assertThrows(InvalidValue.class, () -> new Hours(-1));
    }
}
