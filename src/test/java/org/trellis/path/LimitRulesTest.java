package org.trellis.path;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trellis.path.search.LimitName;

/** A limit that is met exactly is kept; one dollar, month or hour more breaks it. */
class LimitRulesTest {
    /** Each of three steps takes 2 months and $20; the pay rises by $10,000. */
    private static final String CHAIN =
            """
            job a no 20000
            job b no 30000 p@1
            job c no 40000 q@1
            job d no 50000 r@1
            move a b 0 0
            move b c 0 0
            move c d 0 0
            person at=a
            to d
            """;

    /** A course of 60 hours: 6 months beside the job, at 36 hours a month less than 2. */
    private static final String COURSE =
            """
            job a no 36000
            job b no 50000
            cred course hours=60 fee=100 kind=certificate
            asks b required course
            move a b 0 0
            to b
            """;

    private static boolean opens(String text) {
        return !World.best(text).isEmpty();
    }

    /** {@code limit} at {@code met} leaves a way, at {@code broken} none. */
    private static void exact(String text, String limit, String met, String broken) {
        assertEquals(true, opens(text + "limits " + limit + "=" + met), limit + " " + met);
        assertEquals(false, opens(text + "limits " + limit + "=" + broken), limit + " " + broken);
    }

    @Test
    void theWholeWayMayTakeWhatIsAllowed() {
        exact(CHAIN, "moves", "3", "2");
        exact(CHAIN, "months", "6", "5.999");
        exact(CHAIN, "usd", "60", "59.99");
    }

    @Test
    void eachStepMayTakeWhatIsAllowed() {
        exact(CHAIN, "step", "2", "1.999");
    }

    @Test
    void theWagesOnTheWayAndAtItsEndMayBeWhatIsAskedFor() {
        exact(CHAIN, "wage", "30000", "30000.01");
        exact(CHAIN, "goal", "50000", "50000.01");
        exact(CHAIN, "jobs", "island", "b");
    }

    /** No floor is not the same as one of no dollars: pay that nobody knows is above none. */
    @Test
    void aJobWithoutAKnownWageIsEnteredWhereNoFloorIsSet() {
        String text = CHAIN.replace("d no 50000", "d no ?");
        assertEquals(true, opens(text));
        assertEquals(false, opens(text + "limits goal=0"));
        assertEquals(false, opens(text + "limits wage=0"));
    }

    @Test
    void aCourseMayTakeTheMonthsDollarsAndHoursThereAre() {
        String text = COURSE + "person at=a holds=\n";
        exact(text, "months", "6", "5.999");
        exact(text, "step", "6", "5.999");
        exact(text, "usd", "100", "99.99");
        exact(text, "kinds", "license", "certificate");
        assertEquals(true, opens(text.replace("fee=100", "fee=100 least=10")));
        assertEquals(false, opens(text.replace("fee=100", "fee=100 least=10.01")));
    }

    /** 36 hours a month are a full week of school here; 5,000 are gone without in 1.67 months. */
    @Test
    void fullTimeStudyMayTakeTheHoursAndThePayThereAre() {
        String text = COURSE.replace("fee=100", "fee=100 least=36") + "person at=a holds= kept=0\n";
        assertEquals(true, opens(text));
        assertEquals(false, opens(text.replace("least=36", "least=36.01")));
        exact(text, "living", "5000", "4999.99");
        String unknown = text.replace("job a no 36000", "job a no ?");
        assertEquals(true, opens(unknown));
        assertEquals(false, opens(unknown + "limits living=99999"), "pay that nobody knows");
    }

    /** An apprenticeship may be refused as a kind, though no credential comes of it. */
    @Test
    void anApprenticeshipIsRefusedAsAKind() {
        String text =
                """
                job a no 20000
                job b no 50000 p@1
                move a b 0 0
                program b months=12 hours=2000 percents=50,80 credit=0 skills=p@1
                person at=a
                to b
                """;
        assertEquals(true, ways(text).contains("apprenticeship"));
        assertEquals(false, ways(text + "limits kinds=apprenticeship").contains("apprenticeship"));
    }

    private static String ways(String text) {
        return World.best(text);
    }

    /** Each limit that keeps the only way out is named, and named alone. */
    @Test
    void eachLimitIsNamedThatAloneKeepsTheWayOut() {
        assertEquals("[MAX_MOVES]", relaxed(CHAIN + "limits moves=2"));
        assertEquals("[MAX_MONTHS] [HOURS_PER_WEEK]", relaxed(CHAIN + "limits months=5"));
        assertEquals("[MAX_STEP_MONTHS] [HOURS_PER_WEEK]", relaxed(CHAIN + "limits step=1.5"));
        assertEquals("[BUDGET]", relaxed(CHAIN + "limits usd=59 months=99 step=99"));
        assertEquals("[MIN_WAGE]", relaxed(CHAIN + "limits wage=30001 goal=1"));
        assertEquals("[MIN_GOAL_WAGE]", relaxed(CHAIN + "limits goal=50001 wage=1"));
        assertEquals("[WITHOUT_JOBS]", relaxed(CHAIN + "limits jobs=c"));
        String course = COURSE + "person at=a holds=\n";
        assertEquals("[WITHOUT_KINDS]", relaxed(course + "limits kinds=certificate"));
        String least = course.replace("fee=100", "fee=100 least=30");
        assertEquals("[HOURS_PER_WEEK]", relaxed(least));
        String full = least + "person at=a holds= kept=0\nlimits living=1";
        assertEquals("[LIVING] [HOURS_PER_WEEK]", relaxed(full));
    }

    private static String relaxed(String text) {
        return World.of(text).answer().relax().stream()
                .map(each -> each.dropped().toString())
                .collect(Collectors.joining(" "));
    }

    /** As a person's file writes them. */
    @Test
    void limitsAreCalledAsInAPersonsFile() {
        assertEquals(
                "max_moves max_months max_step_months budget_usd living_usd"
                        + " min_wage_usd_per_year min_goal_wage_usd_per_year without_kinds"
                        + " without_jobs learning_hours_per_week",
                Arrays.stream(LimitName.values())
                        .map(LimitName::code)
                        .collect(Collectors.joining(" ")));
    }
}
