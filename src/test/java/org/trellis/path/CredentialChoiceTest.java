package org.trellis.path;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What has to be earned for a step, and between what one can choose. */
class CredentialChoiceTest {
    private static final String NURSE =
            """
            cred degree hours=300 fee=900 kind=degree
            cred bridge hours=200 fee=900 kind=degree requires=practical covers=degree
            cred practical hours=100 fee=100 kind=license
            cred license hours=10 fee=50 kind=license requires=degree|bridge
            job aide open 30000
            job practical no 40000
            job nurse no 50000
            asks practical required practical
            asks nurse required license
            asks nurse required degree
            move aide nurse 0 0
            move aide practical 0 0
            move practical nurse 0 0
            to nurse
            """;

    private static final String CARD =
            """
            cred card hours=10 fee=0
            job helper open 30000
            job rigger no 40000
            move helper rigger 0 0
            asks rigger %s card
            to rigger
            """;

    @Test
    void whatACredentialRequiresIsEarnedFirst() {
        assertEquals(
                "practical: 10 months, practical required\nnurse: 21 months, bridge prerequisite, license required",
                World.steps(NURSE + "person at=aide holds="));
    }

    /** The bridge covers the degree that the job asks for as well, so nobody takes both. */
    @Test
    void whatIsEarnedForOneAskCoversAnother() {
        assertEquals(
                "nurse: 21 months, bridge prerequisite, license required",
                World.steps(NURSE + "person at=practical holds=practical"));
    }

    @Test
    void alternativesAreAllTried() {
        String text =
                """
                cred quick hours=10 fee=500
                cred cheap hours=100 fee=5
                job helper open 30000
                job rigger no 40000
                move helper rigger 0 0
                asks rigger required quick|cheap
                person at=helper holds=
                to rigger
                """;
        assertEquals(
                """
                helper > rigger | 1+ months, 500 usd, raise 1, whole 1333.3333, 1 move
                helper > rigger | 10+ months, 5 usd, raise 10, whole 8338.3333, 1 move""",
                World.best(text));
        assertEquals(
                "helper > rigger | 10+ months, 5 usd, raise 10, whole 8338.3333, 1 move",
                World.best(text + "limits usd=100"));
    }

    @Test
    void whatIsHeldIsNotEarnedAgainUnlessItHasExpired() {
        String text = CARD.formatted("required") + "person at=helper holds=";
        assertEquals("rigger: 0 months", World.steps(text + "card"));
        assertEquals("rigger: 1 months, card required", World.steps(text + "card!"));
    }

    @Test
    void whatVariesByStateCountsUnlessTheStateSaysNo() {
        String text = CARD.formatted("varies") + "person at=helper holds= states=card:";
        assertEquals(
                "rigger: 1 months, card varies_by_state",
                World.steps(CARD.formatted("varies") + "person at=helper holds="));
        assertEquals("rigger: 0 months", World.steps(text + "no"));
        assertEquals("rigger: 1 months, card required", World.steps(text + "yes"));
    }

    @Test
    void aCredentialOfTwoStepsIsPaidOnce() {
        String text =
                CARD.formatted("required")
                        + "job foreman no 50000\nmove rigger foreman 0 0\nasks foreman required card\n";
        assertEquals(
                "rigger: 1 months, card required\nforeman: 0 months",
                World.steps(text.replace("to rigger", "to foreman") + "person at=helper holds="));
    }

    /**
     * Who holds the plain card is not asked for the one that would have shown welding, and pays for
     * it: more held is not always better, and the search must keep both ways to the yard.
     */
    @Test
    void aCredentialThatSparesAnotherMayCostMoreLater() {
        String text =
                """
                cred plain hours=0 fee=0
                cred proof hours=10 fee=10 attests=welding@3
                job helper open 30000
                job gate no 30000
                job fence no 30000
                job yard no 30000
                job welder no 30000 welding@3
                asks gate required plain
                asks welder required plain|proof
                move helper gate 0 0
                move gate yard 0 0
                move helper fence 1 0
                move fence yard 0 0
                move yard welder 0 0
                person at=helper holds= rated=welding@no
                to welder
                """;
        assertEquals(
                "helper > fence > yard > welder | 2+ months, 10 usd, raise never, whole 10, 3 moves",
                World.best(text));
    }

    /**
     * Whether the bachelor's degree is held at the start or earned on the way, it shows the same.
     */
    @Test
    void whatACredentialCoversIsShownAtTheStartAndOnTheWayAlike() {
        String text =
                """
                cred associate hours=10 attests=welding@2
                cred bachelor hours=30 covers=associate
                job helper open 30000
                job engineer no 40000
                job welder no 50000 welding@3
                asks engineer required bachelor
                move helper engineer 0 0
                move engineer welder 0 0
                to welder
                """;
        String welder = "welder: 8 months, welding 2 to 3 80 h";
        assertEquals(
                "engineer: 0 months\n" + welder,
                World.steps(text + "person at=helper holds=bachelor"));
        assertEquals(
                "engineer: 3 months, bachelor required\n" + welder,
                World.steps(text + "person at=helper holds="));
    }
}
