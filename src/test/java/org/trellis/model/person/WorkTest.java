package org.trellis.model.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.trellis.model.Job;
import org.trellis.model.person.Work.Served;

class WorkTest {
    private static final Job.Id HELPER = Job.Id.parse("rigging/helper");
    private static final Job.Id RIGGER = Job.Id.parse("rigging/rigger");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final OptionalDouble PAY = OptionalDouble.of(50_000);

    private static OptionalDouble months(double months) {
        return OptionalDouble.of(months);
    }

    private static Work rigger(OptionalDouble months, Served... past) {
        return new Work(Optional.of(RIGGER), months, PAY, List.of(past));
    }

    @Test
    void monthsSinceAnEarlierDayAreNotServedYet() {
        Work then = rigger(months(18)).asOf(TODAY.minusYears(1), TODAY);
        assertEquals(Optional.of(RIGGER), then.job());
        assertEquals(6, then.months().orElseThrow(), 0.02);
        assertEquals(PAY, then.payUsdPerYear());
    }

    @Test
    void aJobThatBeganSinceIsNotHeldYet() {
        var helper = new Served(HELPER, months(30), Optional.of(TODAY.minusMonths(6)));
        Work then = rigger(months(6), helper).asOf(TODAY.minusYears(1), TODAY);
        assertEquals(Optional.of(HELPER), then.job());
        assertEquals(24, then.months().orElseThrow(), 0.06);
        assertEquals(OptionalDouble.empty(), then.payUsdPerYear());
        assertEquals(List.of(), then.history());
    }

    @Test
    void whoBeganToWorkSinceDidNotWorkThen() {
        var helper = new Served(HELPER, months(2), Optional.of(TODAY.minusMonths(6)));
        assertEquals(Work.NONE, rigger(months(6), helper).asOf(TODAY.minusYears(1), TODAY));
    }

    @Test
    void whatEndedBeforeStaysInThePastAndASecondJobOfThenIsOne() {
        LocalDate day = TODAY.minusYears(1);
        var before = new Served(HELPER, months(10), Optional.of(day));
        var second = new Served(HELPER, months(20), Optional.of(TODAY.minusMonths(2)));
        Work then = rigger(months(18), before, second).asOf(day, TODAY);
        assertEquals(Optional.of(RIGGER), then.job());
        assertEquals(before, then.history().get(0));
        assertEquals(10, then.history().get(1).months().orElseThrow(), 0.06);
    }

    @Test
    void whatHasNoMonthsOrNoLastDayStays() {
        var past = new Served(HELPER, months(10));
        Work unknown = rigger(OptionalDouble.empty(), past);
        assertEquals(unknown, unknown.asOf(TODAY.minusYears(5), TODAY));
    }
}
