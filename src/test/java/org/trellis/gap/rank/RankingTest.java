package org.trellis.gap.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.trellis.gap.Fixture;
import org.trellis.gap.Gaps;
import org.trellis.gap.Somebody;

class RankingTest {
    private static String ranking(String catalog, String person, int limit) {
        return String.join(
                ", ",
                Ranking.nearest(
                                new Gaps(Fixture.catalog(catalog)),
                                Somebody.who(person),
                                LocalDate.parse("2026-06-01"),
                                limit)
                        .stream()
                        .map(
                                each ->
                                        each.job().id().code()
                                                + " "
                                                + Math.round(each.learningHours()))
                        .toList());
    }

    private static final String JOBS =
            """
            credential school 500h
            credential license 100h needs=school|college
            credential college 900h covers=school
            nurse welding@1 +license
            unrated welding@NR
            boss welding@5
            rigger welding@2
            helper welding@1
            """;

    /** The nurse needs 600 hours of school, the boss 580 hours of welding. */
    @Test
    void theFewestLearningHoursComeFirstAndUnratedJobsLast() {
        assertEquals(
                "rigger 40, boss 580, nurse 600, unrated 0",
                ranking(JOBS, "job=helper credentials", 10));
    }

    @Test
    void credentialsThatAreHeldOrCoverCostNothing() {
        assertEquals("rigger 40, nurse 100", ranking(JOBS, "job=helper +college", 2));
    }

    @Test
    void tiesGoToFewerClosedGatesThenToTheCode() {
        assertEquals(
                "b 40, c 40, a 40",
                ranking(
                        "a welding@X +card\n c welding@X\n b welding@X",
                        "welding@no credentials",
                        9));
    }

    /** The bridge covers the school that the license requires and the job asks for as well. */
    @Test
    void whatIsEarnedForOneGateCoversAnother() {
        assertEquals(
                "nurse 130",
                ranking(
                        """
                        credential school 500h
                        credential bridge 30h covers=school
                        credential license 100h needs=school|bridge
                        nurse welding@1 +license +school
                        """,
                        "welding@1 credentials",
                        9));
    }
}
