package org.trellis.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.path.World.best;
import static org.trellis.path.World.of;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trellis.path.account.Step;
import org.trellis.path.step.Mode;
import org.trellis.report.Words;
import org.trellis.report.path.PathText;

/** Months that a job asks in other jobs, and what may stand in for them. */
class ExperienceTest {
    private static final String GRADES =
            """
            job seven open 40000
            job nine no 50000
            job clerk open 30000
            cred master hours=100 fee=0
            move seven nine 0 0
            """;

    @Test
    void theMonthsAreServedBeforeTheMove() {
        assertEquals(
                "seven > nine | 12+ months, 0 usd, raise 12, whole 10000, 1 move",
                best(GRADES + "experience nine 12 seven\nperson at=seven\nto nine"));
    }

    @Test
    void whatWasServedNowAndBeforeCounts() {
        assertEquals(
                "seven > nine | 4+ months, 0 usd, raise 4, whole 3333.3333, 1 move",
                best(
                        GRADES
                                + "experience nine 12 seven\n"
                                + "person at=seven months=3 history=seven:5\nto nine"));
    }

    @Test
    void jobsThatCountAddUp() {
        assertEquals(
                "seven > nine | 2+ months, 0 usd, raise 2, whole 1666.6667, 1 move",
                best(
                        GRADES
                                + "experience nine 12 seven,clerk\n"
                                + "person at=seven months=3 history=clerk:7\nto nine"));
    }

    @Test
    void aStayOnTheWayServesThem() {
        assertEquals(
                List.of("seven", "nine"),
                of(GRADES + "experience nine 12 seven\nperson at=clerk\nto nine")
                        .answer()
                        .best()
                        .get(0)
                        .steps()
                        .stream()
                        .map(step -> step.to().code())
                        .toList());
    }

    /** In 10 months of school or 12 of work. */
    @Test
    void aCredentialMayStandIn() {
        assertEquals(
                "seven > nine | 10+ months, 0 usd, raise 10, whole 8333.3333, 1 move",
                best(GRADES + "experience nine 12 seven master\nperson at=seven\nto nine"));
    }

    @Test
    void theStepSaysWhatStandsIn() {
        String held = "experience nine 12 seven master\nperson at=seven holds=master\nto nine";
        Step step = of(GRADES + held).answer().best().get(0).steps().get(0);
        assertEquals("master", step.experience().get(0).by().orElseThrow().id().code());
        assertEquals(0, step.months());
    }

    @Test
    void noWayServesWhatOnlyAnotherJobCounts() {
        String world = GRADES + "job eight no 45000\nexperience nine 12 eight\n";
        assertEquals(
                WhyNot.Reason.EXPERIENCE,
                of(world + "person at=seven\nto nine\nwhy-not nine")
                        .answer()
                        .whyNot()
                        .orElseThrow()
                        .reason());
        assertEquals(List.of(), of(world + "person at=seven\nto nine").answer().ways());
    }

    /** Without being asked why not. */
    @Test
    void whereOnlyExperienceClosesEveryWayTheAnswerSaysSo() {
        String said = "Every path asks for work experience that it does not give.";
        String shut = "job eight no 45000\nexperience nine 12 eight\n";
        assertTrue(text(shut + "person at=seven\nto nine").contains(said));
        assertFalse(text(shut + "person at=clerk\nto eight").contains(said));
        assertFalse(text("experience nine 12 seven\nperson at=seven\nto nine").contains(said));
    }

    private static String text(String more) {
        World world = of(GRADES + more);
        Choices choices =
                Choices.of(world.answer(), Optional.empty(), world.catalog().assumptions());
        return PathText.of(
                world.answer(), choices, world.catalog(), Optional.empty(), Words.of("en"));
    }

    @Test
    void nobodyIsAskedAgainForAJobOnceHeld() {
        assertEquals(
                "clerk > nine | 0+ months, 0 usd, raise 0, whole 0, 1 move",
                best(
                        GRADES
                                + "experience nine 12 seven\n"
                                + "person at=clerk history=nine:1\nto nine"));
    }

    /** Learning full time is not a stay: the year is worked. */
    @Test
    void fullTimeStudyServesNothing() {
        assertEquals(
                "seven > nine | 12+ months, 0 usd, raise 12, whole 10000, 1 move",
                best(
                        GRADES
                                + "asks nine required master\nexperience nine 12 seven\n"
                                + "person at=seven pace=20 kept=0\nto nine"));
    }

    /** An apprentice serves the term instead. */
    @Test
    void apprenticesAreNotAsked() {
        Step step =
                of(GRADES
                                + "program nine months=24 percents=90\nexperience nine 12 clerk\n"
                                + "person at=seven\nto nine")
                        .answer()
                        .best()
                        .get(0)
                        .steps()
                        .get(0);
        assertEquals(Mode.APPRENTICESHIP, step.mode());
        assertEquals(24, step.months());
        assertEquals(List.of(), step.experience());
    }

    /** Half a year at seven opens eight but not nine. */
    @Test
    void aStayTooShortServesNothing() {
        String world =
                GRADES
                        + "job eight no 45000\nmove seven eight 6 0\nmove eight nine 0 0\n"
                        + "experience nine 12 seven\nperson at=seven\nto nine";
        assertEquals(
                List.of(12.0),
                of(world).answer().best().stream().map(way -> way.months()).distinct().toList());
    }
}
