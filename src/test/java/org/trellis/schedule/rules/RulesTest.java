package org.trellis.schedule.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.message.Message;
import org.trellis.model.schedule.Schedule;
import org.trellis.report.Words;

/** One small change to a schedule without fault, and what the rules say about it. */
class RulesTest {
    private static final String SOUND =
            """
            title: Fitter
            onet_soc: 47-2152.00
            rapids_code: 0414
            approach: time
            term: {hours: 2000, months: 12}
            work_processes:
            - {title: A, hours: 1500}
            - {title: B, hours: 500}
            related_instruction: [{course: C, hours: 144, year: 1}]
            wage: {journeyworker_usd_per_hour: 20, steps: [{percent: 50, hours: 1000}, {percent: 60, hours: 1000}]}
            ratio: {apprentices: 1, journeyworkers: 1}
            probation_hours: 500
            standards: {evaluation: A test every six months, ratio_scope: each shop}
            """;

    private static Schedule read(String yaml) {
        var result = ScheduleFile.read(yaml.getBytes(StandardCharsets.UTF_8), "s.yaml");
        return result.schedule().orElseThrow(() -> new AssertionError(result.issues()));
    }

    /** Each finding as {@code SEVERITY rule where | message}. */
    private static String check(String yaml) {
        return text(Rules.check(read(yaml), SeedFindingsTest.PLACES));
    }

    private static String text(List<Finding> findings) {
        return findings.stream()
                .map(
                        f ->
                                f.severity()
                                        + " "
                                        + f.rule()
                                        + " "
                                        + f.where().replace("s.yaml: ", "")
                                        + " | "
                                        + Words.of("en").say(f.message()))
                .collect(Collectors.joining("\n"));
    }

    private static String with(String line, String instead) {
        assertTrue(SOUND.contains(line), line);
        return check(SOUND.replace(line, instead));
    }

    private static String adding(String line) {
        return check(SOUND + line + "\n");
    }

    @Test
    void aScheduleWithoutFaultHasNoFindings() {
        assertEquals("", check(SOUND));
    }

    @Test
    void onetCodeIsWellFormed() {
        assertEquals(
                "ERROR onet-code onet_soc | The O*NET-SOC code '33-2011-02' does not have the form 47-2152.00.",
                with("47-2152.00", "33-2011-02"));
        assertEquals(
                "WARNING onet-code onet_soc | No O*NET-SOC code is given.",
                with("onet_soc: 47-2152.00", ""));
    }

    @Test
    void codeSuffixAndApproachAgree() {
        assertEquals(
                "ERROR code-approach rapids_code | The code 0414HY says hybrid; the schedule says time-based.",
                with("0414", "0414HY"));
        assertEquals("", with("0414", "0414S-R"));
        assertTrue(
                with("approach: time", "approach: competency")
                        .startsWith(
                                "WARNING code-approach rapids_code | The code 0414 has no suffix, which reads as time-based;"));
        assertTrue(
                with("rapids_code: 0414", "")
                        .startsWith("NOTE code-approach rapids_code | No RAPIDS code"));
    }

    @Test
    void anUnknownStateFallsBackToTheFederalLimits() {
        assertEquals(
                "WARNING jurisdiction jurisdiction | We do not know the jurisdiction 'ZZ'; the federal limits were used.",
                adding("jurisdiction: ZZ"));
        assertTrue(
                adding("jurisdiction: OR").startsWith("NOTE jurisdiction jurisdiction | Oregon"));
        assertEquals(lookUp("Texas"), adding("jurisdiction: TX"));
    }

    /** States and towns may ask more, so the check says what it compared with. */
    private static String lookUp(String state) {
        return "NOTE wage-look-up wage.minimum_usd_per_hour | Look up the minimum wage of "
                + state
                + " and its towns, and enter it; we compared with $7.25 an hour.";
    }

    @Test
    void aStatesMinimumWageIsLookedUpUnlessThePaperNamesMore() {
        String texas = SOUND.replace("wage: {", "wage: {minimum_usd_per_hour: 8, ");
        assertEquals("", check(texas + "jurisdiction: TX\n"));
        assertTrue(
                check(SOUND.replace("hour: 20,", "hour: 30,") + "jurisdiction: DC\n")
                        .contains(
                                "ERROR wage-minimum wage.steps[1] | The first step pays $15 an hour, below the minimum wage of $17.5."));
    }

    @Test
    void termHoursAreStated() {
        assertTrue(
                with("hours: 2000, ", "")
                        .startsWith(
                                "ERROR term term | No on-the-job hours are given for the term; a time-based"));
    }

    @Test
    void aTermBelowTwoThousandHoursIsAnErrorEvenWithARegisteredCode() {
        String shorter =
                SOUND.replace("hours: 2000", "hours: 1900")
                        .replace("hours: 1500", "hours: 1400")
                        .replace("60, hours: 1000", "60, hours: 900")
                        .replace("probation_hours: 500", "probation_hours: 400");
        String broken =
                "ERROR term-at-least term | The term is 1,900 hours; an apprenticeable occupation takes at least 2,000.";
        assertEquals(broken, check(shorter));
        assertTrue(check(shorter.replace("rapids_code: 0414\n", "")).contains(broken));
    }

    @Test
    void someProgramsOfIllinoisAskForMore() {
        assertEquals(
                "NOTE term-at-least term | The term is 2,000 hours; some programs there ask for 4,000.\n"
                        + lookUp("Illinois"),
                adding("jurisdiction: IL"));
    }

    @Test
    void workProcessesAreListed() {
        assertEquals(
                "ERROR processes work_processes | No work process is listed.",
                with("work_processes:\n- {title: A, hours: 1500}\n- {title: B, hours: 500}\n", ""));
    }

    @Test
    void eachProcessHasHours() {
        assertEquals(
                "ERROR process-hours work_processes[2] | 'B' has no hours.",
                with("{title: B, hours: 500}", "{title: B}"));
    }

    @Test
    void hoursSumToTheTermAtBothEnds() {
        assertEquals(
                "ERROR hours-sum work_processes | The work processes add up to 2,001 hours; the term is 2,000.",
                with("hours: 500}\n", "hours: 501}\n"));
        String hybrid =
                SOUND.replace("approach: time", "approach: hybrid")
                        .replace("0414", "0414HY")
                        .replace("term: {hours: 2000", "term: {hours: [2000, 2500]")
                        .replace(
                                "{title: A, hours: 1500}",
                                "{title: A, hours: [1500, 1900], tasks: [t]}");
        assertEquals(
                "",
                check(
                        hybrid.replace(
                                "{title: B, hours: 500}",
                                "{title: B, hours: [500, 600], tasks: [t]}")));
        assertEquals(
                "ERROR hours-sum work_processes | The work processes add up to 2,000-2,501 hours; the term is 2,000-2,500.",
                check(
                        hybrid.replace(
                                "{title: B, hours: 500}",
                                "{title: B, hours: [500, 601], tasks: [t]}")));
    }

    @Test
    void aTimeBasedProcessHasOneFigure() {
        assertTrue(
                with("{title: B, hours: 500}", "{title: B, hours: [500, 600]}")
                        .contains(
                                "WARNING one-figure work_processes[2] | 'B' has the range 500-600 in a time-based program."));
    }

    @Test
    void aCompetencyBasedProcessSaysWhatIsShown() {
        String competency =
                SOUND.replace("approach: time", "approach: competency").replace("0414", "0414CB");
        assertEquals(
                "ERROR competencies work_processes | No competencies and no tasks are given for: A, B.",
                check(competency));
    }

    @Test
    void everyCoreCompetencyIsAssessed() {
        String open = "{title: B, hours: 500, competencies: [{text: Cuts pipe, core: true}]}";
        assertEquals("", with("{title: B, hours: 500}", open), "one means covers them all");
        assertEquals(
                "ERROR core-assessed work_processes[2] | 'B' does not say how these core competencies are assessed: Cuts pipe.\n"
                        + "ERROR evaluation standards.evaluation | No means of evaluation is named.",
                check(
                        SOUND.replace("evaluation: A test every six months, ", "")
                                .replace(
                                        "{title: B, hours: 500}",
                                        "{title: B, hours: 500, competencies: [{text: Cuts pipe, core: true}, {text: Sweeps}]}")));
        assertEquals(
                "",
                with(
                        "{title: B, hours: 500}",
                        "{title: B, hours: 500, competencies: [{text: Cuts pipe, core: true, assessed_by: a test}]}"));
    }

    @Test
    void relatedInstructionHasHours() {
        assertEquals(
                "ERROR instruction related_instruction | No related instruction is listed.",
                with("related_instruction: [{course: C, hours: 144, year: 1}]", ""));
        assertEquals(
                "WARNING instruction related_instruction | Related instruction is listed without hours.",
                with("hours: 144, ", ""));
    }

    @Test
    void relatedInstructionBelow144HoursAYearIsAWarning() {
        assertEquals(
                "WARNING instruction-per-year related_instruction | Year 1 has 143.5 hours of related instruction; 144 are recommended.",
                with("hours: 144", "hours: 143.5"));
        assertEquals(
                "WARNING instruction-per-year related_instruction | Related instruction comes to 143 hours a year; 144 are recommended.",
                with("hours: 144, year: 1", "hours: 143"));
    }

    /** Whoever teaches after the term teaches a whole year, or the paper's years are wrong. */
    @Test
    void aCourseAfterTheTermIsAYearToo() {
        assertEquals(
                "WARNING instruction-per-year related_instruction | Year 2 has 40 hours of related instruction; 144 are recommended.",
                with("year: 1}]", "year: 1}, {course: D, hours: 40, year: 2}]"));
    }

    @Test
    void aWageScheduleIsGiven() {
        assertTrue(
                check(SOUND.replaceAll("wage: .*\n", ""))
                        .startsWith("ERROR wage-stated wage | No wage schedule"));
    }

    @Test
    void wagesRiseStrictly() {
        assertEquals(
                "ERROR wage-rising wage.steps[2] | Step 2 pays 50, no more than the 50 of the step before.",
                with("percent: 60", "percent: 50"));
        assertEquals(
                "ERROR wage-rising wage.steps[2] | Step 2 pays 40, no more than the 50 of the step before.",
                with("percent: 60", "usd_per_hour: 8"));
    }

    @Test
    void wageStepsCoverExactlyTheTerm() {
        assertEquals(
                "ERROR wage-covers-term wage.steps | The wage steps cover 1,900 hours; the term is 2,000.",
                with("60, hours: 1000", "60, hours: 900"));
        assertEquals(
                "WARNING wage-covers-term wage.steps | Some wage steps do not say how long they last.",
                with("60, hours: 1000", "60"));
    }

    @Test
    void theLastStepStaysBelowTheJourneyworkerWage() {
        assertEquals(
                "ERROR wage-below-full wage.steps[2] | The last step pays 100% of the journeyworker wage.",
                with("percent: 60", "percent: 100"));
    }

    @Test
    void theFirstStepReachesTheMinimumWage() {
        assertEquals(
                "ERROR wage-minimum wage.steps[1] | The first step pays $6 an hour, below the minimum wage of $7.25.",
                with("percent: 50", "percent: 30"));
        assertEquals(
                "ERROR wage-minimum wage.steps[1] | The first step pays $10 an hour, below the minimum wage of $16.",
                with("hour: 20,", "hour: 20, minimum_usd_per_hour: 16,"));
    }

    @Test
    void theRatioIsNumeric() {
        assertEquals(
                "ERROR ratio ratio | No ratio of apprentices to journeyworkers is given.",
                check(SOUND.replaceAll("ratio: .*\n", "")));
        assertTrue(
                with("{apprentices: 1, journeyworkers: 1}", "one per shop")
                        .startsWith(
                                "ERROR ratio ratio | The ratio is given only in words ('one per shop')"));
        assertEquals("", with("{apprentices: 1, journeyworkers: 1}", "1:2"));
    }

    @Test
    void moreApprenticesThanJourneyworkersBreakTheRuleOfWashington() {
        assertTrue(
                with("{apprentices: 1,", "{apprentices: 5,")
                        .startsWith(
                                "NOTE ratio-at-most ratio | 5 apprentices to 1 journeyworkers"));
        String washington =
                SOUND.replace("{apprentices: 1,", "{apprentices: 5,")
                                .replace("probation_hours: 500", "probation_hours: 400")
                        + "jurisdiction: WA\n";
        assertTrue(
                check(washington).contains("\nERROR ratio-at-most ratio | 5 apprentices to 1"),
                check(washington));
    }

    @Test
    void aProbationaryPeriodIsGiven() {
        assertEquals(
                "ERROR probation probation_hours | No probationary period is given.",
                with("probation_hours: 500", ""));
        assertEquals(
                "ERROR probation probation_hours | The probationary period is 0, so there is none.",
                with("probation_hours: 500", "probation_hours: 0"));
    }

    @Test
    void probationIsAtMostAQuarterOfTheTermAndAFifthInWashington() {
        assertEquals(
                "ERROR probation-share probation_hours | The probationary period is 501 hours; at most 25% of the term, 500 hours, is allowed.",
                with("probation_hours: 500", "probation_hours: 501"));
        assertEquals(
                "ERROR probation-share probation_hours | The probationary period is 4 months; at most 25% of the term, 3 months, is allowed.",
                with("probation_hours: 500", "probation_months: 4"));
        assertEquals(
                lookUp("Washington")
                        + "\nERROR probation-share probation_hours | The probationary period is 500 hours; at most 20% of the term, 400 hours, is allowed.",
                adding("jurisdiction: WA"));
    }

    @Test
    void probationIsAtMostOneYear() {
        String longer =
                SOUND.replace("hours: 2000, months: 12", "hours: 10000, months: 60")
                        .replace("hours: 1500", "hours: 9500")
                        .replace("60, hours: 1000", "60, hours: 9000")
                        .replace("hours: 144, year: 1", "hours: 800");
        assertEquals("", check(longer.replace("probation_hours: 500", "probation_hours: 2000")));
        assertEquals(
                "ERROR probation-year probation_hours | The probationary period is 12.5 months; at most 12 are allowed.",
                check(longer.replace("probation_hours: 500", "probation_months: 12.5")));
    }

    @Test
    void apprenticesAreAtLeastSixteen() {
        assertEquals(
                "ERROR minimum-age minimum_age | The minimum age is 15; it must be at least 16.",
                adding("minimum_age: 15"));
        assertEquals("", adding("minimum_age: 16"));
    }

    @Test
    void creditNamesItsEvidenceAndLeavesSomethingToLearn() {
        assertTrue(
                adding("credit: {max_hours: 500, evidence: []}")
                        .startsWith("WARNING credit credit | The credit rule names no kind"));
        assertEquals(
                "WARNING credit credit | Up to 2,000 hours can be credited, which is the whole term.",
                adding("credit: {max_hours: 2000, evidence: [test]}"));
    }

    @Test
    void interimCredentialsAreNotForTimeBasedPrograms() {
        assertEquals(
                "WARNING interim interim_credentials | A time-based program lists interim credentials.",
                adding("interim_credentials: [{credential: osha-10}]"));
    }

    /** In a program that may have them: once each, and before the end. */
    @Test
    void interimCredentialsComeOnceAndBeforeTheEnd() {
        String two =
                SOUND.replace("approach: time", "approach: hybrid")
                        + "interim_credentials: [{credential: Mill, after_hours: 2500},"
                        + " {credential: mill}, {credential: Lathe, after_hours: 2000}]\n";
        List<String> found =
                Rules.check(read(two), SeedFindingsTest.PLACES).stream()
                        .filter(each -> each.rule().equals("interim"))
                        .map(each -> Words.of("en").say(each.message()))
                        .toList();
        assertEquals(
                List.of(
                        "The interim credential mill is listed twice.",
                        "The interim credential Mill comes after 2,500 hours on the job,"
                                + " but the term has 2,000."),
                found);
    }

    @Test
    void aSponsorSaysHowApprenticesAreSelected() {
        assertTrue(adding("sponsor: Invented").startsWith("WARNING selection selection"));
        assertEquals("", adding("sponsor: Invented\nselection: Interview"));
    }

    @Test
    void figuresFromMemoryAreListed() {
        assertEquals(
                "NOTE memory work_processes | From memory, still to be checked: the hours of B.",
                with("{title: B, hours: 500}", "{title: B, hours: 500, source: memory}"));
    }

    @Test
    void aCodeExists() {
        Known known = new Known(SeedFindingsTest.PLACES, Set.of("47-2152.00"));
        assertEquals("", text(Rules.check(read(SOUND), known)));
        String other = SOUND.replace("47-2152.00", "47-2152.99");
        assertEquals(
                "ERROR onet-known onet_soc | There is no O*NET-SOC code '47-2152.99' in the list of 2019; look up the occupation.",
                text(Rules.check(read(other), known)));
        assertTrue(
                text(Rules.check(read(other + "onet_release: 22.3\n"), known))
                        .startsWith("WARNING onet-known onet_soc | '47-2152.99' is not in"));
        assertEquals("", check(other), "no list at hand, nothing to say");
    }

    @Test
    void everySuffixIsRead() {
        assertEquals("", with("0414", "0414T"));
        assertEquals("", with("0414", "0414CL"));
        String competency = SOUND.replace("approach: time", "approach: competency");
        assertTrue(
                check(competency.replace("0414", "0414T"))
                        .startsWith(
                                "ERROR code-approach rapids_code | The code 0414T says time-based"));
        assertFalse(check(competency.replace("0414", "0414CB V2")).contains("code-approach"));
        assertFalse(check(competency.replace("0414", "0414CL")).contains("code-approach"));
    }

    @Test
    void aCompetencyBasedProgramSaysHowLongItTakes() {
        assertTrue(
                check(
                                SOUND.replace("approach: time", "approach: competency")
                                        .replace("0414", "0414CB")
                                        .replace("term: {hours: 2000, months: 12}", ""))
                        .startsWith("WARNING term term | The competency-based program gives"));
    }

    @Test
    void monthsHoldTheHours() {
        assertEquals(
                "WARNING months-hold term | 2,000 hours do not fit in 11 months; working full time without a week off makes 1,906.",
                with("months: 12", "months: 11"));
    }

    @Test
    void noTitleStandsTwice() {
        assertEquals(
                "WARNING title-twice work_processes[2] | The work process 'a ' is listed twice; combine them, or give them different titles."
                        .replace("'a '", "'a.'"),
                with("{title: B, hours: 500}", "{title: a., hours: 500}"));
        assertEquals(
                "WARNING title-twice related_instruction[2] | The course 'C' is listed twice in the same year; combine them, or give them different titles.",
                with("year: 1}]", "year: 1}, {course: C, hours: 40, year: 1}]"));
    }

    @Test
    void percentsNeedAWage() {
        assertEquals(
                "ERROR wage-percents wage.journeyworker_usd_per_hour | The steps are percentages of a journeyworker wage that is not stated.",
                with("journeyworker_usd_per_hour: 20, ", ""));
    }

    @Test
    void oneStepIsNotProgressive() {
        String one = "[{percent: 50, hours: 1000}, {percent: 60, hours: 1000}]";
        assertEquals(
                "WARNING wage-steps wage.steps | There is only one wage step, so the wage does not rise before the end.",
                with(one, "[{percent: 50, hours: 2000}]"));
        assertTrue(
                check(
                                SOUND.replace(one, "[{percent: 50, hours: 8000}]")
                                        .replace(
                                                "hours: 2000, months: 12",
                                                "hours: 8000, months: 48")
                                        .replace("hours: 1500", "hours: 7500"))
                        .contains(
                                "ERROR wage-steps wage.steps | There is only one wage step, although the term runs into year 4."));
    }

    @Test
    void progressIsEvaluatedForTheWholeScheduleOrForEachCompetency() {
        assertEquals(
                "ERROR evaluation standards.evaluation | No means of evaluation is named.",
                with("evaluation: A test every six months, ", ""));
        String core = ", competencies: [{text: Cuts pipe, core: true, assessed_by: a test}]}";
        assertFalse(
                check(
                                SOUND.replace("evaluation: A test every six months, ", "")
                                        .replace("approach: time", "approach: competency")
                                        .replace("hours: 1500}", "hours: 1500" + core)
                                        .replace("hours: 500}\nrel", "hours: 500" + core + "\nrel"))
                        .contains("No means"));
    }

    @Test
    void aRatioSaysWhereItApplies() {
        assertEquals(
                "ERROR ratio-scope standards.ratio_scope | The ratio does not say to which site, shop, crew or department it applies.",
                with(", ratio_scope: each shop", ""));
    }

    @Test
    void fromFiveApprenticesOnThereIsAnAffirmativeActionProgram() {
        assertEquals("", with("standards: {", "standards: {apprentices: 4, "));
        assertEquals(
                "WARNING affirmative-action standards.affirmative_action | 5 apprentices are planned; with 5 or more, a sponsor needs an affirmative action program, and none is named.",
                with("standards: {", "standards: {apprentices: 5, "));
        assertEquals(
                "", with("standards: {", "standards: {apprentices: 5, affirmative_action: A, "));
    }

    /** What credit leaves of a program is measured by the whole program. */
    @Test
    void whatCreditLeavesKeepsTheRulesOfTheWhole() {
        String left =
                SOUND.replace("hours: 2000, months: 12", "hours: 1000, months: 6")
                        .replace("{title: A, hours: 1500}", "{title: A, hours: 500}")
                        .replace("[{percent: 50, hours: 1000}, {percent: 60", "[{percent: 60");
        assertTrue(check(left).contains("ERROR term-at-least"));
        assertEquals("", check(left + "credited_hours: 1000\n"));
    }

    @Test
    void twoProbationsAreFound() {
        var result =
                ScheduleFile.read(
                        (SOUND + "probation_months: 3\n").getBytes(StandardCharsets.UTF_8),
                        "s.yaml");
        assertEquals("expected.schedule.probation", result.issues().get(0).expected().key());
    }

    @Test
    void doubtsAreRepeated() {
        assertEquals(
                "NOTE doubts doubts[1] | The text says otherwise.",
                adding("doubts: [The text says otherwise.]"));
    }

    @Test
    void everyFindingHasItsCitation() {
        List<Finding> found =
                Rules.check(
                        read(SOUND.replace("probation_hours: 500", "probation_hours: 501")),
                        SeedFindingsTest.PLACES);
        assertEquals(
                Message.of("schedule.citation.memory", "29 CFR 29.5(b)(8)"),
                found.get(0).citation());
        assertEquals("s.yaml: probation_hours", found.get(0).where());
    }

    @Test
    void everyRuleHasASentenceInBothLanguages() {
        for (Rules.Sentence rule : Rules.sentences()) {
            assertNotEquals(
                    Words.of("en").say(rule.sentence()),
                    Words.of("es").say(rule.sentence()),
                    rule.rule());
        }
        assertEquals(
                new TreeSet<>(ResourceBundle.getBundle("i18n.schedule", Locale.ROOT).keySet()),
                new TreeSet<>(
                        ResourceBundle.getBundle("i18n.schedule", new Locale("es")).keySet()));
    }
}
