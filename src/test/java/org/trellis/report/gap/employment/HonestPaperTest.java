package org.trellis.report.gap.employment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.files.person.PersonFile;
import org.trellis.gap.employment.ProposedPlan;
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
        var plan = ProposedPlan.of(one.report(), ShippedPapers.CATALOG.assumptions());
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
        assertTrue(paper.contains("dólares estadounidenses por hora"), paper);
        for (String english : new String[] {" hours a week", " US dollars", " months]"}) {
            assertFalse(paper.contains(english), english);
        }
    }
}
