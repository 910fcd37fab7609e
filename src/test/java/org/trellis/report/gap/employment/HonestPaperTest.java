package org.trellis.report.gap.employment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.Extent;
import org.trellis.credential.Gate;
import org.trellis.files.person.PersonFile;
import org.trellis.gap.Service;
import org.trellis.gap.employment.ProposedPlan;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.report.Words;
import org.trellis.report.gap.GapHeading;

/** What two people sign does not contradict itself, and nothing unknown is printed as zero. */
class HonestPaperTest {
    private static final String RN = "nursing-long-term-care/rn-adn";
    private static final String ASSEMBLER = "advanced-manufacturing/assembler";

    private static ShippedPapers.Case of(String yaml, String job) {
        byte[] file = ("id: case-1\n" + yaml).getBytes(StandardCharsets.UTF_8);
        var person =
                PersonFile.read(file, "me.yaml", ShippedPapers.CATALOG, ShippedPapers.ON)
                        .person()
                        .orElseThrow();
        return new ShippedPapers.Case(person, Job.Id.parse(job));
    }

    /** Of the gap alone, without courses. */
    private static String paper(ShippedPapers.Case one, String lang) {
        var plan = ProposedPlan.of(one.report(), ShippedPapers.CATALOG);
        return one.paper(lang, plan).toString();
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'Nothing is verified yet', 'but not yet at the level the job asks for: Reading'",
        "es, 'no hay nada verificado', 'pero todavía no al nivel que pide el empleo: Lectura'"
    })
    void whatIsVerifiedButShortIsNamed(String lang, String none, String named) {
        String paper =
                paper(
                        of(
                                "held:\n"
                                        + "  - {competency: building-blocks/reading, level: 1,"
                                        + " scale: opm-5, evidence: test, date: 2026-11-01}\n",
                                RN),
                        lang);
        assertFalse(paper.contains(none), paper);
        assertTrue(paper.contains(named), paper);
    }

    /** A level that no map takes to the scale of the job is said on its own scale. */
    @Test
    void aLevelOfAnotherScaleSaysItsScale() {
        String held = "{competency: onet/2.C.1.b, level: 3, scale: opm-5, evidence: self,";
        String paper =
                paper(of("held:\n  - " + held + " date: 2026-11-01}\n", "onet/43-3031.00"), "en");
        assertTrue(paper.contains("3 of 5"), paper);
    }

    @Test
    void whatNobodyKnowsIsNotZero() {
        String paper = paper(of("", ASSEMBLER), "en");
        assertFalse(paper.contains("0 hours of learning"), paper);
        assertFalse(paper.contains("You have 0 of"), paper);
        assertTrue(paper.contains("The plan so far: hours not known yet, cost not known yet."));
        assertTrue(paper.contains("No one has checked any of the 38 skills yet."), paper);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void anExpiredLicenseIsNotMissing(String lang) {
        var one =
                of(
                        "credentials:\n"
                                + "  - {credential: rn-license, earned: 2020-01-01,"
                                + " expires: 2024-01-01}\n",
                        RN);
        String heading = GapHeading.of(one.report(), Words.of(lang));
        assertTrue(heading.contains(lang.equals("en") ? "expired" : "venció"), heading);
        assertEquals(
                GapHeading.verdict(one.report(), Words.of(lang)),
                heading.substring(0, heading.indexOf(';')));
    }

    @Test
    void assumptionsOfASpanishPaperAreCountedInSpanish() {
        String paper = paper(of("", RN), "es");
        assertTrue(paper.contains("text=$3 por hora,"), paper);
        for (String english : new String[] {" hours a week", " US dollars", " months]"}) {
            assertFalse(paper.contains(english), english);
        }
    }

    private static String paper(String yaml, String job) {
        return paper(of(yaml, job), "en");
    }

    /** Page one has no room for all must-haves: those that are settled go to the annex first. */
    @Test
    void aMissingMustHaveStandsBeforeOneThatIsHeld() {
        String paper =
                paper(
                        "credentials:\n  - {credential: rn-license, expires: 2028-05-31}\n",
                        "nursing-long-term-care/rn-bsn");
        int missing = paper.indexOf("Bachelor's degree in nursing (BSN), four years or ");
        int held = paper.indexOf("valid to 05/31/2028");
        assertTrue(missing > 0 && held > missing, paper);
    }

    /** Many strengths took the room of the must-have that the verdict names. */
    @Test
    void everyMissingMustHaveStandsOnPageOne() {
        String skilled =
                "job: nursing-long-term-care/rn-adn\nmonths_in_job: 663\ncredentials:\n"
                        + "  - {credential: rn-license, expires: 2028-05-31}\n"
                        + "  - {credential: associate-nursing, earned: 1968-05-15}\n";
        List<ShippedPapers.Case> all = new ArrayList<>();
        all.add(of(skilled, "nursing-long-term-care/rn-bsn"));
        all.addAll(Extent.oneOf(150, ShippedPapers.cases()));
        for (ShippedPapers.Case each : all) {
            String paper = paper(each, "en");
            String first = paper.substring(0, paper.indexOf("NewPage["));
            long shown =
                    Pattern.compile("lead=✖ (missing|expired)").matcher(first).results().count();
            assertTrue(shown >= printed(each), each + ": " + first);
        }
    }

    /** Missing must-haves; what is personal is never printed. */
    private static long printed(ShippedPapers.Case each) {
        return each.report().gates().stream()
                        .filter(Gate::closed)
                        .filter(gate -> gate.anyOf().stream().noneMatch(Credential::personal))
                        .count()
                + each.report().experience().stream().filter(Service::closed).count();
    }

    @Test
    void whatIsOnlyPreferredTakesNothing() {
        assertTrue(paper("credentials: []\n", RN).contains("nothing: optional"));
    }

    /** The degree that the plan earns counts; what is only preferred is not earned at all. */
    @Test
    void whatCountsIsWhatThePlanEarns() {
        String paper = paper("credentials: []\n", RN);
        String counts = "Credential: RN license (NCLEX-RN), counts: yes; ";
        assertTrue(paper.contains(counts), paper);
        String named = paper.substring(paper.indexOf(counts), paper.indexOf("What could get in"));
        assertTrue(named.contains("Associate degree in nursing (ADN), counts: yes"), named);
        assertFalse(named.contains("CPR"), named);
    }

    /** By WIOA, a diploma of a high school counts where a job or more school follows. */
    @Test
    void aHighSchoolDiplomaIsNotSaidNotToCount() {
        String paper = paper("credentials: []\n", "nursing-long-term-care/med-assistant");
        assertTrue(paper.contains("equivalent, counts: yes, if a job or more school"), paper);
    }

    /** Tests of reading, writing and mathematics show a level; none of computer skills does. */
    @Test
    void aGainOfALevelIsOfATestThatThereIs() {
        String rated = "held:\n  - {competency: building-blocks/%s, level: 1, scale: opm-5,";
        String by = " evidence: supervisor, date: 2026-11-01}\n";
        String level = "gain of a level in a reading or math test";
        assertTrue(paper(rated.formatted("reading") + by, RN).contains(level));
        assertFalse(paper(rated.formatted("computer-skills") + by, RN).contains(level));
    }

    /** She may hold it: no verdict says ready, and its school is no cost that is sure to come. */
    @Test
    void whatMayBeHeldIsEarnedOnlyIfItIsMissing() {
        String paper = paper("", "nursing-long-term-care/med-assistant");
        assertTrue(paper.contains("Not known yet whether ready for the job Medical Assistant"));
        assertTrue(paper.contains("Earn, if it is missing: Medical assisting certificate"), paper);
        assertTrue(paper.contains("The plan so far: 1,050 hours of learning, $4,200."), paper);
        assertFalse(paper.contains("$4,200+"), paper);
    }

    @Test
    void anUnfinishedPlanHasAnEarliestEnd() {
        var one = of("credentials: []\n", RN);
        var step =
                ProposedPlan.of(one.report(), ShippedPapers.CATALOG).steps().stream()
                        .filter(each -> each.hours().isEmpty())
                        .findFirst()
                        .orElseThrow();
        assertTrue(step.end().isPresent());
        String taken = one.paper("en", ShippedPapers.only(step, 40)).toString();
        assertTrue(taken.contains(" at the earliest"), taken);
        assertTrue(taken.contains("not before "), taken);
        String task = one.paper("en", ShippedPapers.only(step, 0)).toString();
        assertFalse(task.contains(" at the earliest"), task);
    }

    @Test
    void ownPayStandsBeforeWhatTheJobUsuallyPays() {
        String paper = paper("job: nursing-long-term-care/cna\npay_usd_per_year: 51000\n", RN);
        assertTrue(paper.contains("Certified Nursing Assistant, $51,000 a year by own"), paper);
    }

    /** A year at a grade is no learning; and nobody turns from $93,600 to $34,900. */
    @Test
    void otherJobsAreWithinReach() {
        String aide =
                paper("job: nursing-long-term-care/cna\nmonths_in_job: 60\ncredentials: []\n", RN);
        assertFalse(aide.contains("GS-1"), aide);
        assertFalse(aide.contains("Personal Care Aide,"), aide);
        assertTrue(aide.contains("Must-have missing: "), aide);
    }

    /** What the program itself proposes has room on the paper, in both languages. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void whoMayPayIsSaidInFull(String lang) {
        var one = of("job: nursing-long-term-care/pca\nmonths_in_job: 40\ncredentials: []\n", RN);
        String paper = one.paper(lang, one.proposed(lang)).toString();
        String payers =
                lang.equals("en") ? "training account and an employer" : "WIOA y un empleador";
        assertTrue(paper.contains(payers), paper);
        assertFalse(paper.contains("capacitación d…"), paper);
    }
}
