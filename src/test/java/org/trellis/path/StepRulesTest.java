package org.trellis.path;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/**
 * What one step asks, a rule at a time. Levels 1, 2, 3 take 20, 60, 140 h; 10 h a month; $1 an
 * hour.
 */
class StepRulesTest {
    private static final String TRADE =
            """
            job helper open 30000
            job rigger no 40000 welding@2
            job inspector no 45000 drawings@1
            job foreman no 50000 welding@2 drawings@1
            move helper rigger 0 0
            move rigger inspector 0 0
            move inspector foreman 0 0
            person at=helper
            to foreman
            """;

    private static final String ONE =
            """
            job helper open 30000
            job rigger no 40000 %s
            move helper rigger %s
            to rigger
            """;

    private static String one(String asks, String months, String... more) {
        return World.steps(ONE.formatted(asks, months) + String.join("\n", more));
    }

    /**
     * A competency gained on the way is charged once, even if a job in between does not ask for it.
     */
    @Test
    void sharedCompetencyIsChargedOnce() {
        assertEquals(
                "helper > rigger > inspector > foreman | 8 months, 80 usd, raise 6, whole 11746.6667, 3 moves",
                World.best(TRADE));
        assertEquals(
                """
                rigger: 6 months, welding 2 60 h
                inspector: 2 months, drawings 1 20 h
                foreman: 0 months""",
                World.steps(TRADE));
    }

    @Test
    void aLevelHeldIsPaidOnlyFromThereOn() {
        assertEquals(
                "rigger: 8 months, welding 2 to 3 80 h",
                one("welding@3", "0 0", "person at=helper rated=welding@2"));
    }

    @Test
    void neededWithoutALevelCostsItsHoursAndHasCountsForAsMany() {
        assertEquals(
                "rigger: 4 months, safety needed 40 h", one("safety@X", "0 0", "person at=helper"));
        assertEquals(
                "rigger: 0 months", one("safety@X", "0 0", "person at=helper rated=safety@yes"));
        assertEquals(
                "rigger: 10 months, welding 3 100 h",
                one("welding@3", "0 0", "person at=helper rated=welding@yes"));
    }

    @Test
    void whatIsKnownToBeLackingStartsAtNothing() {
        assertEquals(
                "rigger: 2 months, welding 0 to 1 20 h",
                one("welding@1", "0 0", "person at=helper rated=welding@no"));
    }

    @Test
    void aRequirementThatIsNotRatedOrNotNeededCostsNothing() {
        assertEquals("rigger: 0 months", one("welding@NR safety@-", "0 0", "person at=helper"));
    }

    @Test
    void levelsOfTwoScalesCompareOnlyThroughTheStatedMap() {
        assertEquals(
                "rigger: 0 months", one("welding@3", "0 0", "person at=helper rated=welding@t2"));
        assertEquals(
                "rigger: 14 months, welding 3 140 h",
                one("welding@3", "0 0", "person at=helper rated=welding@t3"));
    }

    @Test
    void anUnknownLineCostsAllOfItOrNothingAsAsked() {
        assertEquals(
                "rigger: 6 months, welding 2 60 h", one("welding@2", "0 0", "person at=helper"));
        assertEquals(
                "rigger: 0 months", one("welding@2", "0 0", "person at=helper", "unknown met"));
    }

    @Test
    void theSameCompetencyUnderAnotherNameIsNotChargedAgain() {
        assertEquals(
                """
                rigger: 6 months, welding 2 60 h
                inspector: 2 months, drawings 1 20 h
                foreman: 0 months""",
                World.steps(
                        TRADE.replace("foreman no 50000 welding", "foreman no 50000 joining")
                                + "same welding joining"));
    }

    /**
     * Whatever kinds of skill a job asks, from nothing its training takes what is assumed for it.
     */
    @Test
    void trainingFromNothingTakesItsMonthsWhateverTheKindsOfSkill() {
        String trained = "national rigger moderate ? ?\nperson at=helper";
        assertEquals(
                "rigger: 6 months (6 of training), welding 2 60 h, care 1 20 h",
                one("welding@2 care@1", "0 0 on_the_job", trained));
        assertEquals(
                "rigger: 6 months (6 of training), welding 2 30 h, care 1 80 h",
                one(
                        "welding@2 care@1",
                        "0 0 on_the_job",
                        "kind welding foundation\nkind care licensed",
                        trained));
    }

    /** Nobody passes through a school that gives nothing. */
    @Test
    void aSchoolDoorOpensOnlyToACredential() {
        String world = "job rigger school 40000 welding@1\nperson holds=\nto rigger\n";
        String asks = "cred card hours=50\nasks rigger %s card\n";
        assertEquals("", World.best(world));
        assertEquals("", World.best(world + asks.formatted("preferred")));
        assertEquals(
                "rigger | 5 months, 25 usd, raise 5, whole 16691.6667, 1 move",
                World.best(world + asks.formatted("required")));
    }

    /** Hours are the greater of schooling and learning: school teaches. */
    @Test
    void schoolAndLearningAreNotAdded() {
        String asks = "cred card hours=%s\nasks rigger required card";
        assertEquals(
                "rigger: 6 months, welding 2 60 h, card required",
                one("welding@2", "0 0", asks.formatted(50), "person at=helper holds="));
        assertEquals(
                "rigger: 7 months, welding 2 60 h, card required",
                one("welding@2", "0 0", asks.formatted(70), "person at=helper holds="));
    }

    @Test
    void whatACredentialAttestsNeedNotBeLearned() {
        assertEquals(
                "rigger: 8 months, welding 2 to 3 80 h, card required",
                one(
                        "welding@3",
                        "0 0",
                        "cred card hours=10 attests=welding@2",
                        "asks rigger required card",
                        "person at=helper holds="));
    }

    @Test
    void experienceLeftIsLessWhatWasServedInTheJobNowAndBefore() {
        assertEquals("rigger: 12 months", one("", "12 0", "person at=helper"));
        assertEquals(
                "rigger: 5 months",
                one("", "12 0", "person at=helper months=3 history=helper:2,helper:2"));
        assertEquals("rigger: 0 months", one("", "12 0", "person at=helper months=20"));
    }

    /**
     * Months spent on the path are not service: the helper's year is still to serve on the way
     * back.
     */
    @Test
    void timeOnThePathAddsNoExperience() {
        String text =
                """
                job helper open 30000
                job rigger no 40000 welding@2
                job foreman no 50000
                move helper rigger 0 0
                move rigger foreman 12 0
                person at=helper
                to foreman
                """;
        assertEquals("rigger: 6 months, welding 2 60 h\nforeman: 12 months", World.steps(text));
    }

    @Test
    void aProgramLastsItsMonthsWhileACredentialIsMissing() {
        String card = "cred card hours=10\nasks rigger required card";
        assertEquals(
                "rigger: 9 months, card required", one("", "0 9", card, "person at=helper holds="));
        assertEquals(
                "rigger: 6 months, welding 2 60 h",
                one("welding@2", "0 9", card, "person at=helper holds=card"));
    }

    @Test
    void aProgramWithoutCredentialLastsItsMonthsWhileSomethingIsToLearn() {
        assertEquals(
                "rigger: 9 months, welding 2 60 h", one("welding@2", "0 9", "person at=helper"));
        assertEquals(
                "rigger: 0 months", one("welding@2", "0 9", "person at=helper rated=welding@2"));
    }

    @Test
    void feesAndLearningArePaidAndAnUnknownFeeMakesItAtLeast() {
        String asks =
                "cred card hours=10 fee=25\ncred check hours=0 fee=?\n"
                        + "asks rigger required card\nasks rigger %s check\n";
        String world = ONE.formatted("welding@1", "0 0") + "person at=helper holds=\n" + asks;
        assertEquals(
                "helper > rigger | 2 months, 50 usd, raise 2, whole 1716.6667, 1 move",
                World.best(world.formatted("required")));
        assertEquals(
                "helper > rigger | 2 months, 25 usd, raise 2, whole 1691.6667, 1 move",
                World.best(world.formatted("preferred")));
    }
}
