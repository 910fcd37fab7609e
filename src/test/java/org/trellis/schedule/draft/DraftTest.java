package org.trellis.schedule.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.Shipped;
import org.trellis.board.HoursToReach;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.model.Competency;
import org.trellis.model.Issue;
import org.trellis.model.Job;
import org.trellis.model.Level;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Ladder;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Skill;
import org.trellis.model.schedule.Task;
import org.trellis.model.schedule.Terms.Approach;
import org.trellis.model.schedule.WorkProcess;
import org.trellis.report.Words;
import org.trellis.schedule.Allocation;
import org.trellis.schedule.Coverage;
import org.trellis.schedule.rules.Finding;
import org.trellis.schedule.rules.Rules;
import org.trellis.schedule.rules.SeedFindingsTest;

public class DraftTest {
    public static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    public static final Catalog CATALOG = Shipped.CATALOG;
    private static final String CNC = "advanced-manufacturing/cnc-operator";

    private static Draft.Request request(String job, Approach approach, int min, int max) {
        return new Draft.Request(
                Job.Id.parse(job),
                approach,
                Hours.Range.of(min, max),
                OptionalInt.empty(),
                OptionalInt.empty(),
                "US",
                List.of(),
                Map.of());
    }

    private static Draft.Request with(
            Draft.Request r, List<Task> tasks, Map<String, Hours.Range> pins) {
        return new Draft.Request(
                r.job(),
                r.approach(),
                r.termHours(),
                r.months(),
                r.instructionHoursPerYear(),
                r.jurisdiction(),
                tasks,
                pins);
    }

    private static Draft.Answer draft(Draft.Request request) {
        return new Draft(CATALOG, SeedFindingsTest.PLACES, Words::both).of(request, DAY);
    }

    private static Draft.Drafted drafted(Draft.Request request) {
        return assertInstanceOf(Draft.Drafted.class, draft(request));
    }

    private static String errors(Schedule schedule) {
        return Rules.check(schedule, SeedFindingsTest.PLACES).stream()
                .filter(f -> f.severity() != Issue.Severity.NOTE)
                .map(f -> f.rule() + ": " + Words.of("en").say(f.message()))
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                CNC,
                "advanced-manufacturing/tool-die",
                "nursing-long-term-care/cna",
                "nursing-long-term-care/rn-adn",
                "federal-ai-work/gs-12",
                "federal-ai-work/gs-15"
            })
    void aDraftObeysTheRulesCoversTheJobAndReadsBack(String job) {
        Schedule time = drafted(request(job, Approach.TIME, 8000, 8000)).schedule();
        assertEquals("", errors(time));
        assertEquals("8000", time.processHours().orElseThrow().toString());
        Coverage coverage = Coverage.of(time, CATALOG, Job.Id.parse(job));
        assertEquals(coverage.rows(), coverage.in(Coverage.State.REACHED));
        assertEquals(List.of(), coverage.teachNothing());
        String yaml = ScheduleFile.write(time);
        var read =
                ScheduleFile.read(yaml.getBytes(java.nio.charset.StandardCharsets.UTF_8), "d.yaml");
        assertEquals(List.of(), read.issues());
        assertEquals(yaml, ScheduleFile.write(read.schedule().orElseThrow()));
        assertTrue(time.workProcesses().size() >= 3, time.workProcesses().toString());
    }

    @Test
    void aHybridDraftAddsUpAtBothEnds() {
        Schedule hybrid = drafted(request(CNC, Approach.HYBRID, 6000, 8001)).schedule();
        assertEquals("6000-8001", hybrid.processHours().orElseThrow().toString());
        assertEquals(
                "code-approach doubts",
                Rules.check(hybrid, SeedFindingsTest.PLACES).stream()
                        .map(Finding::rule)
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void everyCoreCompetencyOfACompetencyDraftIsAssessed() {
        Schedule schedule = drafted(request(CNC, Approach.COMPETENCY, 4000, 4000)).schedule();
        assertEquals("", errors(schedule));
        assertTrue(
                schedule.workProcesses().stream()
                        .flatMap(p -> p.competencies().stream())
                        .anyMatch(Skill::core));
    }

    /**
     * Weight = sum of importance x hours to reach the level, by the kind of skill; the quota is its
     * share of the term.
     */
    @Test
    void everyHourIsTracedToItsWeight() {
        var hours = new HoursToReach(CATALOG);
        var balanced = drafted(request(CNC, Approach.TIME, 8000, 8000)).balanced();
        double weights = balanced.low().stream().mapToDouble(s -> s.part().weight()).sum();
        for (int i = 0; i < balanced.low().size(); i++) {
            Allocation.Share share = balanced.low().get(i);
            WorkProcess process = balanced.schedule().workProcesses().get(i);
            double weight =
                    process.competencies().stream()
                            .filter(
                                    s ->
                                            CATALOG.getCompetency(s.competency().get())
                                                            .tier()
                                                            .compareTo(Competency.Tier.WORKPLACE)
                                                    > 0)
                            .mapToDouble(
                                    s ->
                                            hours.of(s.level().get())
                                                    * hours.times(s.competency().get()))
                            .sum();
            assertEquals(weight, share.part().weight(), 1e-9, process.title().en());
            assertEquals(8000 * weight / weights, share.quota(), 1e-6);
            assertEquals(share.hours(), process.hours().get().min().value());
        }
    }

    @Test
    void relatedInstructionFillsEachYearExactly() {
        Schedule schedule = drafted(request(CNC, Approach.TIME, 6000, 6000)).schedule();
        Map<Integer, Double> byYear =
                schedule.relatedInstruction().stream()
                        .collect(
                                Collectors.groupingBy(
                                        c -> c.year().getAsInt(),
                                        Collectors.summingDouble(
                                                c -> c.hours().get().min().value())));
        assertEquals(Map.of(1, 144.0, 2, 144.0, 3, 144.0), byYear);
    }

    @Test
    void academicSkillsAreTaughtInRelatedInstructionAndUsedInAProcess() {
        Catalog catalog = asking(CNC, "building-blocks/mathematics", "building-blocks/teamwork");
        var answer =
                new Draft(catalog, SeedFindingsTest.PLACES, Words::both)
                        .of(request(CNC, Approach.TIME, 6000, 6000), DAY);
        Schedule schedule = assertInstanceOf(Draft.Drafted.class, answer).schedule();
        assertTrue(
                schedule.relatedInstruction().stream()
                        .anyMatch(course -> course.title().en().startsWith("Mathematics")));
        for (String skill : List.of("building-blocks/mathematics", "building-blocks/teamwork")) {
            var id = Competency.Id.parse(skill);
            assertTrue(
                    schedule.workProcesses().stream()
                            .anyMatch(
                                    p ->
                                            p.competencies().stream()
                                                    .anyMatch(
                                                            s -> s.competency().get().equals(id))),
                    skill);
        }
        assertTrue(
                schedule.workProcesses().stream()
                        .noneMatch(p -> p.title().en().equals("Teamwork")));
    }

    /** The catalog with a job that asks for more, at level 3. */
    private static Catalog asking(String job, String... more) {
        Job old = CATALOG.getJob(Job.Id.parse(job));
        var requirements = new java.util.LinkedHashMap<>(old.requirements());
        for (String each : more) {
            var id = Competency.Id.parse(each);
            requirements.put(
                    id,
                    new Requirement(
                            id,
                            new Requirement.AtLevel(new Level("opm-5", 3)),
                            "editorial",
                            Issue.Place.NOWHERE));
        }
        Job changed =
                old.with(new Job.Qualifications(requirements, old.credentials(), old.experience()));
        Ladder l = CATALOG.ladders().get(old.id().prefix());
        var jobs = new java.util.LinkedHashMap<>(l.jobs());
        jobs.put(old.id(), changed);
        var ladders = new java.util.LinkedHashMap<>(CATALOG.ladders());
        ladders.put(
                l.code(),
                new Ladder(
                        l.code(),
                        l.title(),
                        l.industry(),
                        l.models(),
                        l.scale(),
                        l.wageBasis(),
                        l.reviewed(),
                        l.reviewDue(),
                        l.owner(),
                        l.notes(),
                        jobs,
                        l.moves(),
                        l.place()));
        return new Catalog(
                CATALOG.sources(),
                CATALOG.scales(),
                CATALOG.models(),
                ladders,
                CATALOG.bridges(),
                CATALOG.credentials(),
                CATALOG.sameAs(),
                java.util.Map.of(),
                CATALOG.assumptions());
    }

    @Test
    void wagesRiseFromTheMinimumWage() {
        Schedule schedule =
                drafted(request("nursing-long-term-care/pca", Approach.TIME, 2000, 2000))
                        .schedule();
        assertEquals("", errors(schedule));
        assertEquals(2, schedule.wage().orElseThrow().steps().size());
    }

    @Test
    void aPinnedFigureStaysAndTheRestRebalances() {
        var request = request(CNC, Approach.TIME, 8000, 8000);
        Schedule free = drafted(request).schedule();
        String title = free.workProcesses().get(0).title().en();
        Schedule pinned =
                drafted(with(request, List.of(), Map.of(title, Hours.Range.of(77, 77)))).schedule();
        assertEquals("77", pinned.workProcesses().get(0).hours().get().toString());
        assertEquals("8000", pinned.processHours().get().toString());
        double before =
                free.workProcesses().get(2).hours().get().min().value()
                        / free.workProcesses().get(1).hours().get().min().value();
        double after =
                pinned.workProcesses().get(2).hours().get().min().value()
                        / pinned.workProcesses().get(1).hours().get().min().value();
        assertEquals(before, after, 0.01);
    }

    @Test
    void pinsThatConflictAreNamed() {
        var request = request(CNC, Approach.TIME, 8000, 8000);
        var refused =
                assertInstanceOf(
                        Draft.Refused.class,
                        draft(
                                with(
                                        request,
                                        List.of(),
                                        Map.of("Production", Hours.Range.of(9000, 9000)))));
        assertTrue(
                Words.of("en")
                        .say(refused.message())
                        .startsWith(
                                "The minimum hours of Production (9,000) add up to 9,000; there are"
                                        + " 8,000"),
                Words.of("en").say(refused.message()));
        var unknown =
                assertInstanceOf(
                        Draft.Refused.class,
                        draft(with(request, List.of(), Map.of("Prodction", Hours.Range.of(9, 9)))));
        assertTrue(
                Words.of("en")
                        .say(unknown.message())
                        .startsWith("No work process is called 'Prodction'."),
                Words.of("en").say(unknown.message()));
    }

    @Test
    void tasksGoToTheProcessThatTeachesTheirCompetency() {
        Task confirmed =
                new Task(
                        "Read the shop drawing",
                        List.of(Competency.Id.parse("advanced-manufacturing/blueprint-reading")),
                        Issue.Place.NOWHERE);
        Task open = new Task("Inspect finished parts for quality", List.of(), Issue.Place.NOWHERE);
        Task none = new Task("Zzz", List.of(), Issue.Place.NOWHERE);
        var drafted =
                drafted(
                        with(
                                request(CNC, Approach.TIME, 8000, 8000),
                                List.of(confirmed, open, none),
                                Map.of()));
        Schedule schedule = drafted.schedule();
        assertTrue(
                schedule.workProcesses().stream()
                        .anyMatch(
                                p ->
                                        p.tasks().stream()
                                                .anyMatch(
                                                        t ->
                                                                t.en().equals(
                                                                                "Read the shop"
                                                                                        + " drawing"))));
        assertEquals(
                3,
                schedule.provenance().doubts().size(),
                schedule.provenance().doubts().toString());
        assertTrue(
                schedule.provenance()
                        .doubts()
                        .get(1)
                        .en()
                        .startsWith("Suggested by its wording; please confirm: the task 'Inspect"),
                schedule.provenance().doubts().toString());
        assertTrue(
                schedule.provenance()
                        .doubts()
                        .get(2)
                        .en()
                        .startsWith("No work process was found for the task 'Zzz'"));
    }

    @Test
    void wordsAreMatchedByTheirStems() {
        assertEquals(Likeness.stem("welding"), Likeness.stem("welds"));
        assertEquals(Likeness.stem("inspection"), Likeness.stem("inspecting"));
        var matches =
                new Likeness(
                                List.copyOf(
                                        CATALOG.models()
                                                .get("building-blocks")
                                                .competencies()
                                                .values()))
                        .of("Answer questions of customers", 3);
        assertEquals(
                "building-blocks/customer-focus",
                matches.isEmpty() ? "" : matches.get(0).competency().toString());
    }
}
