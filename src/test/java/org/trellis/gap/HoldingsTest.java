package org.trellis.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
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

    @Test
    void testBeatsSupervisorBeatsHoursLogBeatsSelf() {
        assertEquals(
                "level s1, test 2020-01-01, not: level s2, supervisor 2026-01-01"
                        + " | level s3, hours_log 2026-01-01 | level s4, self 2026-01-01",
                welding(
                        "helper welding@2",
                        "welding@4 welding@2:supervisor welding@1:test:2020-01-01"
                                + " welding@3:hours_log"));
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
        assertEquals("[]", nothing.validCredentials().toString());
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
                        new LaterFact.Rated(Fixture.competencyId("welding"), later),
                        new LaterFact.Earned(Fixture.credential("card"), later)),
                holdings.ignored());
        assertEquals(
                "level s1, self 2026-06-01",
                Show.standing(holdings.standing(Fixture.competencyId("welding"))));
        assertEquals("[]", holdings.validCredentials().toString());
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
                        .validCredentials()
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
