package org.trellis.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GapsTest {
    private static final LocalDate ON = LocalDate.parse("2026-06-01");

    private static GapReport report(String catalog, String person, Importance importance) {
        return new Gaps(Fixture.catalog(catalog))
                .report(Somebody.who(person), Fixture.job("job"), ON, importance, true);
    }

    private static GapReport report(String catalog, String person) {
        return report(catalog, person, Importance.NOW);
    }

    @Test
    void readinessAndHoursAreIntervals() {
        var report = report("job a@4 b@X c@2 d@X", "a@2 b@yes d@no");
        assertEquals("a gap, b met, c unknown, d gap", Show.lines(report));
        assertEquals(
                "1 met, 2 gap, 1 unknown, readiness 0.375 to 0.625, coverage 0.75, hours 280 to"
                        + " 340",
                Show.summary(report.summary()));
    }

    @Test
    void aSurplusNeverPaysForAShortfall() {
        assertEquals(
                "1 met, 1 gap, 0 unknown, readiness 0.750, coverage 1.00, hours 40",
                Show.summary(report("job a@2 b@2", "a@5 b@1").summary()));
    }

    @Test
    void withoutRatedRequirementsThereIsNoReadiness() {
        var report = report("job a@NR b@-", "a@2 b@3");
        assertEquals(
                "0 met, 0 gap, 0 unknown, readiness none, coverage 0.00, hours 0",
                Show.summary(report.summary()));
        assertEquals("a", report.notRated().get(0).competency().id().code());
        assertEquals("b", report.strengths().get(0).competency().id().code());
    }

    @Test
    void notNeededIsAStrengthOnlyWhenHeld() {
        assertTrue(report("job a@- b@-", "a@no").strengths().isEmpty());
    }

    /** Ranks 1 to 4 weigh 1, 3/4, 2/4, 1/4; without a rank as little as the last. */
    @Test
    void weightsComeFromRanks() {
        String catalog =
                """
                competency a rank=1
                competency b rank=2
                competency c rank=3
                competency d rank=4
                competency e
                job a@X c@X e@X n/other@X
                """;
        assertEquals("a 1.0, other 1.0, c 0.5, e 0.25", weights(report(catalog, "")));
        assertEquals(
                "3 met, 1 gap, 0 unknown, readiness 0.818, coverage 1.00, hours 40",
                Show.summary(report(catalog, "a@yes c@no e@yes n/other@yes").summary()));
    }

    @Test
    void theFutureUsesRanksOfThreeYearsWhereAModelHasThem() {
        String catalog =
                """
                competency a rank=1
                competency b rank=2 future=1
                competency c future=2
                competency n/d rank=1
                competency n/e rank=2
                job a@X b@X c@X n/e@X n/d@X
                """;
        assertEquals("a 1.0, d 1.0, b 0.5, c 0.5, e 0.5", weights(report(catalog, "")));
        assertEquals(
                "b 1.0, d 1.0, a 0.5, c 0.5, e 0.5",
                weights(report(catalog, "", Importance.FUTURE)));
    }

    private static String weights(GapReport report) {
        return String.join(
                ", ",
                report.lines().stream()
                        .map(line -> line.competency().id().code() + " " + line.weight())
                        .toList());
    }

    /** What is needed first stands on a higher tier, so it cannot hold back the foundation. */
    @Test
    void prerequisitesOrderWithinATierOnly() {
        assertEquals(
                "a b two",
                Show.order(
                        report(
                                """
                                competency a tier=1 needs=m/two
                                competency b tier=1
                                competency two tier=2
                                job a@X b@X two@X
                                """,
                                "")));
    }

    @Test
    void aCircleOfPrerequisitesDoesNotLetAHigherTierGoFirst() {
        assertEquals(
                "a b two",
                Show.order(
                        report(
                                """
                                competency a tier=1 needs=m/b
                                competency b tier=1 needs=m/a
                                competency two tier=2
                                job a@X b@X two@X
                                """,
                                "")));
    }

    @Test
    void tiersGoFromTheFoundationUp() {
        assertEquals(
                "one two three four five trade boss",
                Show.order(
                        report(
                                """
                                competency boss tier=management
                                competency trade tier=technical
                                competency five tier=5
                                competency four tier=4
                                competency two tier=2
                                competency one tier=1
                                job boss@X trade@X five@X four@X three@X two@X one@X
                                """,
                                "")));
    }

    /** Calculus needs algebra, which needs sums; algebra is not asked for. */
    @Test
    void withinATierPrerequisitesComeFirstThenImportanceThenTheFile() {
        String catalog =
                """
                competency sums rank=4
                competency algebra needs=sums rank=2
                competency calculus needs=algebra rank=1
                competency music rank=3
                competency dance rank=3
                job calculus@X music@X sums@X dance@X
                """;
        assertEquals("music dance sums calculus", Show.order(report(catalog, "")));
    }

    @Test
    void whatCanFollowItsPrerequisiteFollowsBeforeLighterOnes() {
        String catalog =
                """
                competency sums rank=2
                competency calculus needs=sums rank=1
                competency music rank=3
                job music@X calculus@X sums@X
                """;
        assertEquals("sums calculus music", Show.order(report(catalog, "")));
    }

    @Test
    void prerequisitesInACircleStillGiveOneOrder() {
        assertEquals(
                "b a c",
                Show.order(
                        report(
                                """
                                competency a needs=b rank=2
                                competency b needs=a rank=1
                                competency c needs=a rank=3
                                job c@X a@X b@X
                                """,
                                "")));
    }

    @Test
    void everyLineKeepsItsCellAndItsSource() {
        Line line = report("helper a@1\njob a@4", "a@2:test:2026-02-03").lines().get(0);
        assertEquals("fixture:2:1", line.requirement().place().toString());
        assertEquals("seen", line.requirement().source());
        assertEquals("level s2, test 2026-02-03", Show.standing(line.standing()));
    }

    @Test
    void sameInputSameReport() {
        var catalog = Fixture.catalog("job a@4 b@X +card");
        var person = Somebody.who("a@2 credentials");
        assertEquals(
                new Gaps(catalog).report(person, Fixture.job("job"), ON, Importance.NOW, true),
                new Gaps(catalog).report(person, Fixture.job("job"), ON, Importance.NOW, true));
    }
}
