package org.trellis.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.model.Evidence;
import org.trellis.model.Held;
import org.trellis.model.Job;
import org.trellis.model.Requirement;

class HoldingsTest {
    private static final LocalDate ON = LocalDate.parse("2026-06-01");

    private static Holdings holdings(String catalog, String person) {
        return Holdings.of(Fixture.catalog(catalog), Somebody.who(person), ON, true);
    }

    /** A job held before asks welding on a scale that does not compare: it takes nothing away. */
    @Test
    void ofLevelsThatDoNotCompareTheOneNearestToWhatIsAskedCounts() {
        String catalog = "helper welding@t4\nrigger welding@2\nforeman welding@3\n";
        Job foreman = Fixture.catalog(catalog).getJob(new Job.Id("l", "foreman"));
        Requirement asked = foreman.requirements().values().iterator().next();
        Holdings both = holdings(catalog, "job=helper months=9 past=rigger:9");
        assertEquals(
                "AtLevel[level=Level[scale=s, value=2.0]]",
                both.standing(asked.competency(), asked.ask()).held().toString());
        assertEquals(2, both.counting(asked.competency()).size());
    }

    /** A has counts for 40 h, level 1 takes 20 of them, level 2 takes 60. */
    @Test
    void ofAPresumedHasAndAPresumedLevelTheOneThatLeavesLessCounts() {
        String jobs = "rigger welding@X\nforeman welding@3\n";
        String both = "job=rigger months=9 past=helper:9";
        assertEquals("has", toForeman("helper welding@1\n" + jobs, both));
        assertEquals("atlevel s2", toForeman("helper welding@2\n" + jobs, both));
        assertEquals("has", toForeman("helper welding@1\n" + jobs, both + " welding@yes"));
    }

    private static String toForeman(String catalog, String person) {
        Job foreman = Fixture.catalog(catalog).getJob(new Job.Id("l", "foreman"));
        Requirement asked = foreman.requirements().values().iterator().next();
        Held held = holdings(catalog, person).standing(asked.competency(), asked.ask()).held();
        return held instanceof Held.AtLevel at
                ? "atlevel s" + at.level().shown()
                : held.getClass().getSimpleName().toLowerCase();
    }

    private static String welding(String catalog, String person) {
        return Show.standing(holdings(catalog, person).standing(Fixture.competencyId("welding")));
    }

    @Test
    void nothingKnownIsNotAssessed() {
        assertEquals("notassessed, none", welding("helper welding@2", ""));
    }

    /**
     * The supervisor of this year, not the test of 1996; a self-rating of today is weaker still.
     */
    @Test
    void ofVerifiedRatingsTheNewestCountsAndSelfRatingsComeLast() {
        assertEquals(
                "level s2, supervisor 2026-01-01, not: level s3, hours_log 2025-01-01"
                        + " | level s1, test 1996-01-01 | level s4, self 2026-05-01",
                welding(
                        "helper welding@2",
                        "welding@4:self:2026-05-01 welding@2:supervisor welding@1:test:1996-01-01"
                                + " welding@3:hours_log:2025-01-01"));
    }

    /** On June 1, 2026 a test of June 1, 2021 is five years old and one day more makes it old. */
    @Test
    void anOldTestStillBeatsAnOwnWordAndTheLineSaysItIsOld() {
        assertEquals("[]", doubts("helper welding@2", "welding@1:test:2021-06-01 welding@4"));
        assertEquals(
                "[Old[years=5]]",
                doubts("helper welding@2", "welding@1:test:2021-05-31 welding@4"));
        assertEquals(
                "level s1, test 2021-05-31, not: level s4, self 2026-01-01",
                welding("helper welding@2", "welding@1:test:2021-05-31 welding@4"));
    }

    @Test
    void ofTwoOnOneDayThatDifferTheLowerCountsAndTheLineSaysSo() {
        String both = "welding@3:test:2026-02-01 welding@2:supervisor:2026-02-01";
        assertEquals(
                "level s2, supervisor 2026-02-01, not: level s3, test 2026-02-01",
                welding("helper welding@2", both));
        assertEquals(
                "[Contradicted[other=AtLevel[level=Level[scale=s, value=3.0]]]]",
                doubts("helper welding@2", both));
        assertEquals("[]", doubts("helper welding@2", "welding@2:test welding@2:supervisor"));
        assertEquals("[]", doubts("helper welding@2", "welding@2:test welding@4"));
    }

    @Test
    void whatIsLessThanAValidCredentialShowsSaysSo() {
        String card = "helper welding@2 \n credential card attests=welding@3";
        assertEquals(
                "[ShownMore[credential=card, shown=AtLevel[level=Level[scale=s, value=3.0]]]]",
                doubts(card, "+card:2025-01-01 welding@no"));
        assertEquals("[]", doubts(card, "+card:2025-01-01 welding@3"));
        assertEquals("[]", doubts(card, "+card:2020-01-01..2021-01-01 welding@no"));
    }

    /** Of the current job after six months, or when nobody said how long. */
    @ParameterizedTest(name = "{0} months: {1}")
    @CsvSource({"0, none", "5.9, none", "6, presumed", "240, presumed", "?, presumed"})
    void aJobHeldForAShortTimeIsNotPresumed(String months, String expected) {
        String six = "assume presumed_after_months 6 \n helper welding@2";
        assertEquals(
                expected,
                evidence(six, "job=helper months=" + months),
                welding(six, "job=helper months=" + months));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "past=helper:3, presumed",
        "past=helper, presumed",
        "past=helper:0, none",
        "past=helper:90:2016-06-01, presumed",
        "past=helper:90:2016-05-31, none"
    })
    void aPastJobIsPresumedForTenYears(String past, String expected) {
        assertEquals(expected, evidence("helper welding@2", past), past);
    }

    @Test
    void whatRestsOnAJobWhoseLicenseHasExpiredSaysSo() {
        String nurse = "nurse welding@2 +card \n credential card";
        String expired = "+card:1990-01-01..1992-01-01";
        assertEquals(
                "[Expired[credential=card, last=1992-01-01]]",
                doubts(nurse, "past=nurse:60 " + expired));
        assertEquals(
                "[Expired[credential=card, last=1992-01-01]]",
                doubts(nurse, "job=nurse months=60 welding@yes " + expired));
        assertEquals("[]", doubts(nurse, "job=nurse months=60 +card:1990-01-01"));
    }

    private static String doubts(String catalog, String person) {
        var standing = holdings(catalog, person).standing(Fixture.competencyId("welding"));
        return standing.doubts().toString();
    }

    private static String evidence(String catalog, String person) {
        var standing = holdings(catalog, person).standing(Fixture.competencyId("welding"));
        return standing.evidence().name().toLowerCase(java.util.Locale.ROOT);
    }

    @Test
    void ofTheSameEvidenceTheNewestCountsThenTheLaterLine() {
        assertEquals(
                "level s2, self 2026-02-01, not: level s3, self 2026-02-01"
                        + " | level s4, self 2025-01-01",
                welding(
                        "helper welding@2",
                        "welding@4:self:2025-01-01 welding@3:self:2026-02-01"
                                + " welding@2:self:2026-02-01"));
    }

    @Test
    void anOwnRatingBeatsWhatIsInferredEvenWhenItIsLower() {
        assertEquals(
                "lacks, self 2026-01-01, not: level s3, credential 2025-01-01 card"
                        + " | level s2, presumed l/helper",
                welding(
                        "helper welding@2 \n credential card attests=welding@3",
                        "job=helper +card:2025-01-01 welding@no"));
    }

    @Test
    void ofInferredOnesTheHighestCounts() {
        assertEquals(
                "level s4, presumed l/rigger, not: level s2, credential 2025-01-01 card"
                        + " | level s3, presumed l/helper",
                welding(
                        """
                        helper welding@3
                        rigger welding@4
                        credential card attests=welding@2
                        """,
                        "job=helper past=rigger:3 +card:2025-01-01"));
    }

    @Test
    void anOwnHasTakesTheInferredLevel() {
        assertEquals(
                "level s3, supervisor 2026-01-01 l/helper, not: level s3, presumed l/helper",
                welding("helper welding@3", "job=helper welding@yes:supervisor"));
    }

    @Test
    void aJobThatNeedsACompetencyWithoutALevelPresumesThatItIsHad() {
        assertEquals("has, presumed l/helper", welding("helper welding@X", "job=helper"));
        assertEquals("notassessed, none", welding("helper welding@NR", "job=helper"));
        assertEquals("notassessed, none", welding("helper welding@-", "job=helper"));
    }

    @Test
    void presumptionsCanBeSwitchedOff() {
        var catalog = Fixture.catalog("helper welding@3 +card");
        var nothing = Holdings.of(catalog, Somebody.who("job=helper"), ON, false);
        assertEquals(Standing.NONE, nothing.standing(Fixture.competencyId("welding")));
        assertEquals("[]", nothing.credentials().valid().toString());
    }

    @Test
    void aRatingCarriesToWhatACrosswalkCallsTheSame() {
        String same = "same n/welding o/welding \n same o/welding m/welding \n helper welding@3";
        assertEquals("level s2, self 2026-01-01", welding(same, "n/welding@2"));
        assertEquals(
                "level s1, self 2026-01-01, not: level s2, self 2026-01-01",
                welding(same, "n/welding@2 welding@1 "));
    }

    /** The competency itself needs no word about it; one of another model is named. */
    @Test
    void aRatingOfAnotherModelSaysWhereItWasMade() {
        var same = "same m/welding n/welding \n helper welding@3";
        var own = new Origin.Rated(Evidence.SELF, LocalDate.parse("2026-01-01"));
        var welding = Fixture.competencyId("welding");
        assertEquals(own, holdings(same, "welding@2").standing(welding).origin());
        assertEquals(
                new Origin.CarriedOver(Fixture.competencyId("n/welding"), own),
                holdings(same, "n/welding@2").standing(welding).origin());
    }

    @Test
    void anOwnHasStaysWhereWhatIsPresumedHasNoLevelEither() {
        assertEquals(
                "has, self 2026-01-01, not: has, presumed l/helper",
                welding("helper welding@X", "job=helper welding@yes"));
    }

    @Test
    void anExpiredCredentialShowsNothing() {
        assertEquals(
                "notassessed, none",
                welding(
                        "credential card attests=welding@3 \n helper welding@3",
                        "+card:2020-01-01..2026-05-31"));
    }

    @Test
    void aCoveredCredentialShowsWhatItAttests() {
        assertEquals(
                "level s3, credential 2024-01-01 small",
                welding(
                        """
                        credential small attests=welding@3
                        credential middle covers=small
                        credential big covers=middle
                        helper welding@3
                        """,
                        "+big:2024-01-01"));
    }

    @Test
    void aPresumedCredentialIsNoMoreThanAPresumption() {
        assertEquals(
                "level s3, presumed card",
                welding(
                        "credential card attests=welding@3 \n helper +card welding@NR",
                        "job=helper"));
    }

    @Test
    void factsAfterTheDayAreIgnoredAndListed() {
        Holdings holdings =
                holdings(
                        "helper welding@2 +card",
                        "welding@2:test:2026-06-02 welding@1:self:2026-06-01 +card:2026-06-02");
        LocalDate later = LocalDate.parse("2026-06-02");
        assertEquals(
                List.of(
                        new Holdings.LaterFact.Rated(Fixture.competencyId("welding"), later),
                        new Holdings.LaterFact.Earned(Fixture.credential("card"), later)),
                holdings.ignored());
        assertEquals(
                "level s1, self 2026-06-01",
                Show.standing(holdings.standing(Fixture.competencyId("welding"))));
        assertEquals("[]", holdings.credentials().valid().toString());
    }

    @Test
    void validCredentialsAreOwnCoveredAndPresumedOnes() {
        assertEquals(
                "[big, middle, small, card]",
                holdings(
                                """
                                credential big covers=middle
                                credential middle covers=small
                                helper +card +small ~hat
                                """,
                                "job=helper +big")
                        .credentials()
                        .valid()
                        .toString());
    }

    @Test
    void aHeldCredentialShowsWhatItCoversShows() {
        assertEquals(
                "level s2, credential associate",
                Show.standing(
                        holdings(
                                        """
                                        credential bachelor covers=associate
                                        credential associate attests=welding@2
                                        """,
                                        "+bachelor")
                                .standing(Fixture.competencyId("welding"))));
    }
}
