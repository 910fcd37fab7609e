package org.trellis.schedule.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Standards.Part;
import org.trellis.report.Words;
import org.trellis.report.schedule.check.ChecklistPart;
import org.trellis.schedule.rules.Checklist.Line;
import org.trellis.schedule.rules.Checklist.State;

/** A schedule against the paragraphs of the rule, line by line. */
class ChecklistTest {
    private static final Known KNOWN = new Known(SeedFindingsTest.PLACES, Set.of());

    private static final String BARE =
            """
            title: Machinist
            onet_soc: 51-4041.00
            rapids_code: 0296
            approach: time
            term: {hours: 2000, months: 12}
            work_processes: [{title: Lathe, hours: 2000}]
            related_instruction: [{course: C, hours: 144, year: 1}]
            wage: {steps: [{percent: 50, hours: 1000}, {percent: 85, hours: 1000}]}
            ratio: {apprentices: 1, journeyworkers: 1}
            probation_hours: 500
            minimum_age: 18
            credit: {max_hours: 500, evidence: [test]}
            """;

    private static final String E1 = "29.7(e)(1)";

    private static Checklist check(String yaml) {
        return Checklist.of(read(yaml), KNOWN);
    }

    private static Schedule read(String yaml) {
        var result = ScheduleFile.read(yaml.getBytes(StandardCharsets.UTF_8), "s.yaml");
        return result.schedule().orElseThrow(() -> new AssertionError(result.issues()));
    }

    private static Line line(Checklist checklist, String paragraph) {
        return checklist.lines().stream()
                .filter(line -> line.paragraph().equals(paragraph))
                .findFirst()
                .orElseThrow();
    }

    private static String paragraphs(Checklist checklist, State state) {
        return checklist.in(state).stream().map(Line::paragraph).collect(Collectors.joining(" "));
    }

    /** As in the picture: the wage, the evaluation, and where the ratio applies. */
    @Test
    void eachLineIsMetMissingNotShownOrDoesNotApply() {
        Checklist checklist = check(BARE);
        assertEquals("29.5(b)(5) 29.5(b)(6) 29.5(b)(7)", paragraphs(checklist, State.MISSING));
        assertEquals(
                "29.5(b)(1) 29.5(b)(2) 29.5(b)(3) 29.5(b)(8) 29.5(b)(10) 29.5(b)(12)"
                        + " 29.7(e)(1) 29.7(e)(2) 29.7(f) 29.7(h)(1)",
                paragraphs(checklist, State.MET));
        assertEquals("29.5(b)(16)", paragraphs(checklist, State.DOES_NOT_APPLY));
        assertEquals(
                "29.5(b)(4) 29.5(b)(9) 29.5(b)(11) 29.5(b)(13) 29.5(b)(14) 29.5(b)(15) 29.5(b)(17)"
                        + " 29.5(b)(18) 29.5(b)(19) 29.5(b)(20) 29.5(b)(21) 29.5(b)(22) 29.5(b)(23)"
                        + " 29.5(c) 29.7(a) 29.7(b) 29.7(c) 29.7(d) 29.7(g) 29.7(h)(2) 29.7(i)"
                        + " 29.7(j) 29.7(k) 30.3 30.4 30.5 30.10 30.11 30.12 30.14",
                paragraphs(checklist, State.NOT_SHOWN));
    }

    @Test
    void theLinesStandInTheOrderOfTheRule() {
        List<String> paragraphs = check(BARE).lines().stream().map(Line::paragraph).toList();
        Stream<String> standards = IntStream.rangeClosed(1, 23).mapToObj(n -> "29.5(b)(" + n + ")");
        String after =
                "29.5(c) 29.7(a) 29.7(b) 29.7(c) 29.7(d) 29.7(e)(1) 29.7(e)(2) 29.7(f) 29.7(g)"
                        + " 29.7(h)(1) 29.7(h)(2) 29.7(i) 29.7(j) 29.7(k)"
                        + " 30.3 30.4 30.5 30.10 30.11 30.12 30.14";
        Stream<String> others = Stream.of(after.split(" "));
        assertEquals(Stream.concat(standards, others).toList(), paragraphs);
    }

    @Test
    void aMissingLineSaysWhatWasFoundAndWhichFieldMendsIt() {
        Line wages = line(check(BARE), "29.5(b)(5)");
        assertEquals("wage.journeyworker_usd_per_hour", wages.where());
        assertEquals("wage-percents", wages.findings().get(0).rule());
        assertEquals("standards.evaluation", line(check(BARE), "29.5(b)(6)").where());
        assertEquals("standards.ratio_scope", line(check(BARE), "29.5(b)(7)").where());
        assertEquals("standards.safety", line(check(BARE), "29.5(b)(9)").where());
        assertEquals("selection", line(check(BARE), "30.10").where());
    }

    /** A warning is a recommendation: the line stays met, and says it. */
    @Test
    void whatIsOnlyRecommendedDoesNotMakeALineMissing() {
        String shorter =
                BARE.replace("hours: 144", "hours: 100") + "standards: {instructors: Experts}\n";
        Line instruction = line(check(shorter), "29.5(b)(4)");
        assertEquals(State.MET, instruction.state());
        assertEquals("instruction-per-year", instruction.findings().get(0).rule());
    }

    @Test
    void theSponsorsOwnWordsMeetALine() {
        Set<Part> others =
                Set.of(
                        Part.INSTRUCTORS,
                        Part.EVALUATION,
                        Part.RATIO_SCOPE,
                        Part.QUALIFICATIONS,
                        Part.AFFIRMATIVE_ACTION);
        for (Part part : Part.values()) {
            String said = BARE + "standards: {" + part.code() + ": As agreed}\n";
            int before = check(BARE).in(State.NOT_SHOWN).size();
            int after = check(said).in(State.NOT_SHOWN).size();
            assertTrue(after < before || others.contains(part), part.code());
        }
    }

    @Test
    void aSmallProgramNeedsNoAffirmativeActionAndALargerOneIsWarned() {
        String small = BARE + "standards: {apprentices: 4}\n";
        assertEquals("29.5(b)(16) 30.4 30.5 30.11", paragraphs(check(small), State.DOES_NOT_APPLY));
        Line five = line(check(BARE + "standards: {apprentices: 5}\n"), "30.4");
        assertEquals(State.MISSING, five.state());
        assertEquals("WARNING", five.findings().get(0).severity().name());
    }

    /** Nobody compared part 30 since changes were proposed: it never breaks a schedule. */
    @Test
    void part30OnlyWarnsAndSaysAsOfWhen() {
        String five = BARE + "sponsor: S\nstandards: {apprentices: 50}\n";
        for (Line line : check(five).lines()) {
            if (line.paragraph().startsWith("30.")) {
                assertTrue(
                        line.findings().stream()
                                .noneMatch(f -> f.severity().name().equals("ERROR")));
                assertTrue(Words.of("en").say(line.citation()).contains("(as of"));
            }
        }
        assertEquals(State.MISSING, line(check(five), "30.10").state());
    }

    @Test
    void everyLineHasASentenceAndANameInBothLanguages() {
        for (Line line : check(BARE).lines()) {
            for (String key : List.of("checklist.require.", "checklist.name.")) {
                assertNotEquals(
                        Words.of("en").say(key + line.requirement()),
                        Words.of("es").say(key + line.requirement()));
            }
        }
    }

    /** What the schedule lacks is one error on its own line, and only pointed to on this one. */
    @Test
    void theAgreementTakesWhatTheScheduleStatesAndPointsToWhatItLacks() {
        Checklist bare = check("title: Machinist\napproach: hybrid\n");
        assertEquals("", agreement(bare, State.MISSING) + agreement(bare, State.MET));
        assertEquals("term", line(bare, "29.7(e)(1)").where());
        assertEquals("related_instruction", line(bare, "29.7(e)(2)").where());
        assertEquals("work_processes", line(bare, "29.7(f)").where());
        assertEquals("wage", line(bare, "29.7(g)").where());
        assertEquals("probation_hours", line(bare, "29.7(h)(1)").where());
        assertEquals("standards.complaints", line(bare, "29.7(k)").where());
        assertEquals("", line(check(BARE), "29.7(g)").where());
    }

    private static String agreement(Checklist checklist, State state) {
        return checklist.in(state).stream()
                .map(Line::paragraph)
                .filter(paragraph -> paragraph.startsWith("29.7"))
                .collect(Collectors.joining(" "));
    }

    /** By competencies no hours are needed, in a hybrid program hours and skills. */
    @Test
    void theAgreementOfEachApproachStatesHoursSkillsOrBoth() {
        String skilled = BARE.replace("hours: 2000}]", "tasks: [Turn]}]");
        String noHours = skilled.replace("hours: 2000, ", "");
        assertEquals(State.MET, line(check(approach(noHours, "competency")), E1).state());
        assertEquals(State.NOT_SHOWN, line(check(approach(noHours, "hybrid")), E1).state());
        assertEquals(State.MET, line(check(approach(skilled, "hybrid")), E1).state());
        assertEquals(State.NOT_SHOWN, line(check(approach(BARE, "hybrid")), E1).state());
        assertEquals(State.NOT_SHOWN, line(check(approach(BARE, "competency")), E1).state());
    }

    private static String approach(String yaml, String approach) {
        return yaml.replace("approach: time", "approach: " + approach);
    }

    /** A hundred titles twice are one line of the list, not a hundred. */
    @Test
    void aLineSaysTheFirstFindingsAndHowManyMore() {
        String many = "{title: Lathe, hours: 20}, ".repeat(100);
        String yaml = BARE.replace("{title: Lathe, hours: 2000}", many);
        Line processes = line(check(yaml), "29.5(b)(3)");
        assertEquals(99, processes.findings().size());
        List<String> details = ChecklistPart.details(processes, Words.of("en"));
        assertEquals("and 95 more, listed among the findings", details.get(details.size() - 1));
        assertEquals(6, details.size());
    }

    @Test
    void everyRuleRestsOnALineOrOnNone() {
        Set<String> lines = Clauses.ALL.stream().map(Clause::name).collect(Collectors.toSet());
        for (Rules.Sentence rule : Rules.sentences()) {
            String requirement = Rules.requirementOf(rule.rule());
            assertTrue(requirement.isEmpty() || lines.contains(requirement), rule.rule());
        }
    }
}
