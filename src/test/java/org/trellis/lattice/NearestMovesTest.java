package org.trellis.lattice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trellis.gap.Fixture;

class NearestMovesTest {
    private static String near(String text, String job) {
        return NearestMoves.from(Fixture.catalog(text), Fixture.job(job)).stream()
                .map(
                        near ->
                                near.next().job().id().code()
                                        + " "
                                        + Math.round(near.next().learningHours())
                                        + (near.zoneJump() ? " zones" : ""))
                .collect(Collectors.joining(", "));
    }

    private static final String JOBS =
            """
            helper welding@1 zone1 $100
            rigger welding@2 zone2 $95
            boss welding@4 zone3 $300
            sweeper welding@1 zone1 $94
            guide welding@1 zone1
            """;

    @Test
    void jobsThatPayAtLeastNearlyAsMuchTheNearestFirst() {
        assertEquals("rigger 40, boss 280 zones", near(JOBS, "helper"));
    }

    @Test
    void noMoreAreKeptThanAssumed() {
        assertEquals("rigger 40", near("assume job_nearest_kept 1\n" + JOBS, "helper"));
    }

    @Test
    void withoutAPresentWageAnyWageWillDo() {
        assertEquals("helper 0, sweeper 0, rigger 40, boss 280 zones", near(JOBS, "guide"));
    }
}
