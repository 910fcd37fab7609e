package org.trellis.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trellis.Extent;
import org.trellis.Shipped;
import org.trellis.board.Board;
import org.trellis.files.course.CourseFiles;
import org.trellis.files.person.PersonFile;
import org.trellis.files.reading.Folder;
import org.trellis.gap.GapReport;
import org.trellis.gap.Gaps;
import org.trellis.gap.Importance;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.model.training.Courses;
import org.trellis.plan.fund.Budgets;
import org.trellis.plan.fund.Payer;

class PlansTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 26);
    private static final Folder SEEDS = Folder.of(Path.of("seeds"));
    private static final Catalog CATALOG = Shipped.CATALOG;
    private static final Board BOARD = new Board(CATALOG);
    private static final Courses SHIPPED = CourseFiles.load(SEEDS, CATALOG);
    private static final String HEADER =
            "code,title,provider,hours,hours_per_week,fee_usd,gives,requires,leads_to,starts\n";
    private static final PlanQuery BY_HOURS = PlanQuery.USUAL.by(PlanQuery.By.HOURS);

    private static Person person(String yaml) {
        return PersonFile.read(yaml.getBytes(UTF_8), "p.yaml", CATALOG, ON).person().orElseThrow();
    }

    private static GapReport gap(Person person, String job) {
        return new Gaps(BOARD).report(person, Job.Id.parse(job), ON, Importance.NOW, true);
    }

    private static GapReport gap(String held, String job) {
        return gap(
                person("id: case-1\nlearning_hours_per_week: 10\ncredentials: []\n" + held), job);
    }

    private static Courses courses(String rows) {
        return CourseFiles.handedIn((HEADER + rows).getBytes(UTF_8), "c.csv", CATALOG, ON);
    }

    private static String text(TrainingPlan plan) {
        return plan.items().stream()
                        .map(item -> item.code() + " " + item.start() + " " + item.end())
                        .collect(Collectors.joining(", "))
                + " | $"
                + Math.round(plan.usd());
    }

    private static final String NO_READING =
            "held: [{competency: building-blocks/reading, level: 1, scale: opm-5, evidence: test,"
                    + " date: 2026-10-01}, {competency: building-blocks/writing, level: 1,"
                    + " scale: opm-5, evidence: test, date: 2026-10-01}]\n";

    private static String plan(String rows) {
        return text(
                new Plans(BOARD, courses(rows))
                        .plan(
                                gap(NO_READING, "nursing-long-term-care/pca"),
                                true,
                                PlanQuery.USUAL));
    }

    @Test
    void oneCourseForTwoSkillsBeatsTwoCheaperOnes() {
        String read = "r,R,P,20,,60,building-blocks/reading@3,,,\n";
        String write = "w,W,P,20,,50,building-blocks/writing@3,,,\n";
        assertTrue(
                plan(read
                                + write
                                + "b,B,P,40,,90,building-blocks/reading@4"
                                + " building-blocks/writing@3,,,\n")
                        .contains("b 2026-11-26"));
        assertTrue(
                plan(read
                                + write
                                + "b,B,P,40,,120,building-blocks/reading@4"
                                + " building-blocks/writing@3,,,\n")
                        .contains("r 2026-11-26"));
    }

    @Test
    void aCourseWaitsForItsStartItsPrerequisiteAndTheHoursOfTheWeek() {
        String both =
                plan(
                        "a,A,P,20,5,10,building-blocks/reading@3,,,2027-01-11\n"
                                + "b,B,P,10,,10,building-blocks/writing@3,a,,\n");
        assertTrue(both.startsWith("a 2027-01-11 2027-02-07, b 2027-02-08 2027-02-14"), both);
        String beside =
                plan(
                        "a,A,P,20,5,10,building-blocks/reading@3,,,\n"
                                + "b,B,P,20,5,10,building-blocks/writing@3,,,\n");
        assertTrue(beside.startsWith("a 2026-11-26 2026-12-23, b 2026-11-26 2026-12-23"), beside);
        String after =
                plan(
                        "a,A,P,20,6,10,building-blocks/reading@3,,,\n"
                                + "b,B,P,20,6,10,building-blocks/writing@3,,,\n");
        assertTrue(after.startsWith("a 2026-11-26 2026-12-19, b 2026-12-20 2027-01-12"), after);
    }

    @Test
    void aCourseThatHasBegunForTheLastTimeIsNoLongerOffered() {
        assertFalse(
                plan("z,A,P,20,5,10,building-blocks/reading@3,,,2026-09-01\n").contains("z 20"));
    }

    @Test
    void aLevelBelowWhatIsAskedClosesNothing() {
        assertFalse(plan("z,A,P,20,5,0,building-blocks/reading@2,,,\n").contains("z 20"));
    }

    @Test
    void whatACourseLeadsToIsEarnedAtItsHoursAndFee() {
        GapReport gap = gap("", "nursing-long-term-care/cna");
        Courses courses = courses("a,A,P,80,10,333,,,nurse-aide-training,\n");
        TrainingPlan plan = new Plans(BOARD, courses).plan(gap, true, PlanQuery.USUAL);
        String codes = plan.items().stream().map(PlanItem::code).collect(Collectors.joining(" "));
        assertTrue(codes.contains("a") && codes.contains("nurse-aide-registry"), codes);
    }

    /** Gap report, path and plan say the same hours of school, whoever asks. */
    @Test
    void withoutCoursesAndSkillsThePlanIsWhatTheGapReportSaysHasToBeEarned() {
        int earned = 0;
        for (Person person : people()) {
            for (Job job : CATALOG.jobs().toList()) {
                GapReport gap = withoutSkills(gap(person, job.id().toString()));
                TrainingPlan plan = new Plans(BOARD, Courses.NONE).plan(gap, true, BY_HOURS);
                if (gap.school().isPresent()) {
                    assertEquals(
                            gap.school().get().hours(), plan.hours(), 1e-9, person.id() + job.id());
                    earned += plan.items().size();
                }
            }
        }
        assertTrue(earned > 100, earned + " credentials");
    }

    private static GapReport withoutSkills(GapReport gap) {
        return new GapReport(
                gap.person(),
                gap.job(),
                gap.on(),
                gap.importance(),
                List.of(),
                gap.notRated(),
                gap.strengths(),
                gap.gates(),
                gap.chains(),
                gap.school(),
                gap.experience(),
                gap.summary(),
                gap.ignored(),
                gap.ifSelfLower());
    }

    @Test
    void everyItemIsThereForSomethingAndTheWeekHoldsThem() {
        int items = 0;
        List<GapReport> gaps = gaps(Extent.oneOf(29, CATALOG.jobs().toList()));
        for (GapReport gap : gaps) {
            var query = PlanQuery.USUAL.unrated(true);
            TrainingPlan plan = new Plans(BOARD, SHIPPED).plan(gap, true, query);
            String who = gap.person().id() + " " + gap.job().id();
            assertTrue(plan.optimal(), who);
            assertTrue(plan.items().stream().noneMatch(i -> i.closes().isEmpty()), who);
            assertWeekHolds(plan, who);
            items += plan.items().size();
        }
        assertTrue(items > 10 * gaps.size(), items + " items");
    }

    private static List<GapReport> gaps(List<Job> jobs) {
        return people().stream()
                .flatMap(person -> jobs.stream().map(job -> gap(person, job.id().toString())))
                .toList();
    }

    private static void assertWeekHolds(TrainingPlan plan, String who) {
        Map<LocalDate, Double> taken = new HashMap<>();
        for (PlanItem item : plan.items()) {
            for (PlanItem other : plan.items()) {
                boolean runs =
                        !item.start().isBefore(other.start()) && !item.start().isAfter(other.end());
                taken.merge(item.start(), runs ? other.hoursPerWeek() : 0, Math::max);
            }
            double all =
                    plan.items().stream()
                            .filter(
                                    other ->
                                            !item.start().isBefore(other.start())
                                                    && !item.start().isAfter(other.end()))
                            .mapToDouble(PlanItem::hoursPerWeek)
                            .sum();
            double most = Math.max(plan.hoursPerWeek(), taken.get(item.start()));
            assertTrue(all <= most + 1e-6, who + " " + item.start() + " " + all);
        }
    }

    @Test
    void whatNobodyRatedIsNamedAndLearnedOnlyWhenAsked() {
        GapReport gap = gap("", "nursing-long-term-care/pca");
        Plans plans = new Plans(BOARD, SHIPPED);
        TrainingPlan without = plans.plan(gap, true, PlanQuery.USUAL);
        TrainingPlan with = plans.plan(gap, true, PlanQuery.USUAL.unrated(true));
        assertEquals(gap.summary().unknown(), without.unrated().size());
        assertTrue(with.hours() > without.hours());
    }

    private static List<Person> people() {
        List<Person> people = new ArrayList<>();
        for (String name : SEEDS.names("people")) {
            byte[] yaml = SEEDS.bytes("people/" + name).orElseThrow();
            PersonFile.read(yaml, name, CATALOG, ON).person().ifPresent(people::add);
        }
        return people;
    }

    @Test
    void whatIsLeftOutIsReplacedByTheNextCheapestOrStaysOpen() {
        Courses two =
                courses(
                        "a,A,P,20,,10,building-blocks/writing@3 building-blocks/reading@3,,,\n"
                                + "b,B,P,20,,90,building-blocks/reading@3"
                                + " building-blocks/writing@3,,,\n");
        GapReport gap = gap(NO_READING, "nursing-long-term-care/pca");
        var plans = new Plans(BOARD, two);
        TrainingPlan without = plans.plan(gap, true, PlanQuery.USUAL.without(Set.of("a", "none")));
        assertTrue(text(without).startsWith("b "), text(without));
        assertEquals(List.of("a"), without.leftOut().stream().map(PlanItem.What::code).toList());
        Set<String> all =
                Stream.concat(
                                Stream.of("a", "b"),
                                CATALOG.credentials().keySet().stream().map(Credential.Id::code))
                        .collect(Collectors.toSet());
        TrainingPlan nothing = plans.plan(gap, true, PlanQuery.USUAL.without(all));
        assertEquals(List.of(), nothing.items());
        assertEquals(2, nothing.open().size());
    }

    @Test
    void leavingOutSomethingFreeIsNotFreeAndThePlanKnowsWhatItAdds() {
        Courses two =
                courses(
                        "a,A,P,20,,0,building-blocks/writing@3 building-blocks/reading@3,,,\n"
                                + "b,B,P,40,,90,building-blocks/reading@3"
                                + " building-blocks/writing@3,,,\n");
        var plans = new Plans(BOARD, two);
        GapReport gap = gap(NO_READING, "nursing-long-term-care/pca");
        TrainingPlan without = plans.plan(gap, true, PlanQuery.USUAL.without(Set.of("a")));
        assertEquals(90, without.usdForLeavingOut());
        assertEquals(14, without.daysForLeavingOut());
        TrainingPlan dear = plans.plan(gap, true, PlanQuery.USUAL.without(Set.of("b")));
        assertEquals(0, dear.usdForLeavingOut());
        assertEquals(0, dear.daysForLeavingOut());
    }

    /** Taken: its skills and what it leads to are held, and its hours and dollars are over. */
    @Test
    void whatIsDoneCountsAsHeld() {
        Courses all =
                courses(
                        "a,A,P,20,,30,building-blocks/reading@3,,,\n"
                                + "b,B,P,20,,40,building-blocks/writing@3,a,,\n"
                                + "n,N,P,80,,300,,,nurse-aide-training,\n");
        var plans = new Plans(BOARD, all);
        GapReport pca = gap(NO_READING, "nursing-long-term-care/pca");
        TrainingPlan plan = plans.plan(pca, true, PlanQuery.USUAL.done(Set.of("a")));
        assertTrue(text(plan).startsWith("b 2026-11-26"), text(plan));
        assertFalse(text(plan).contains("a 20"), text(plan));
        assertEquals(List.of("a"), plan.done().stream().map(PlanItem.What::code).toList());
        GapReport cna = gap("", "nursing-long-term-care/cna");
        String trained = text(plans.plan(cna, true, PlanQuery.USUAL.done(Set.of("n"))));
        assertFalse(trained.contains("nurse-aide-training"), trained);
        assertTrue(trained.contains("nurse-aide-registry"), trained);
        String listed =
                text(plans.plan(cna, true, PlanQuery.USUAL.done(Set.of("nurse-aide-registry"))));
        assertFalse(listed.contains("nurse-aide"), listed);
    }

    @Test
    void aCourseThatIsOverWhenItsTurnComesMakesWayForOneThatIsNot() {
        String read = "r,R,P,60,,10,building-blocks/reading@3,,,\n";
        String early = "e,E,P,20,,0,building-blocks/writing@3,r,,2026-12-10\n";
        String any = "w,W,P,20,,50,building-blocks/writing@3,,,\n";
        GapReport gap = gap(NO_READING, "nursing-long-term-care/pca");
        String other =
                text(
                        new Plans(BOARD, courses(read + early + any))
                                .plan(gap, true, PlanQuery.USUAL));
        assertTrue(other.contains("w 2027"), other);
        Set<String> credentials =
                CATALOG.credentials().keySet().stream()
                        .map(Credential.Id::code)
                        .collect(Collectors.toSet());
        TrainingPlan only =
                new Plans(BOARD, courses(read + early))
                        .plan(gap, true, PlanQuery.USUAL.without(credentials));
        assertEquals(
                List.of("e"),
                only.items().stream().filter(i -> !i.offered()).map(PlanItem::code).toList());
    }

    private static TrainingPlan funded(String rows, PlanQuery query) {
        String header = HEADER.replace("starts", "aid,etpl");
        var courses = CourseFiles.handedIn((header + rows).getBytes(UTF_8), "c.csv", CATALOG, ON);
        return new Plans(BOARD, courses)
                .plan(gap(NO_READING, "nursing-long-term-care/pca"), true, query);
    }

    /** A training account pays for what is on the state list, and for nothing else. */
    @Test
    void theLeastOfOnesOwnMoneyIsNotTheLeastOfAll() {
        String rows =
                "a,A,P,20,,100,building-blocks/writing@3 building-blocks/reading@3,,,,yes\n"
                        + "b,B,P,20,,150,building-blocks/reading@3 building-blocks/writing@3,,,"
                        + "wioa,LISTED\n";
        PlanQuery query =
                PlanQuery.USUAL.by(PlanQuery.By.OWN).funds(new Budgets(Map.of(Payer.ITA, 12_000L)));
        TrainingPlan listed = funded(rows.replace("LISTED", "yes"), query);
        assertTrue(text(listed).startsWith("b "), text(listed));
        assertEquals(30, listed.ownUsd());
        assertEquals(120, listed.paidUsd(Payer.ITA));
        TrainingPlan usd = funded(rows.replace("LISTED", "yes"), query.by(PlanQuery.By.USD));
        assertTrue(text(usd).startsWith("a "), text(usd));
        for (String not : List.of("no", "")) {
            TrainingPlan other = funded(rows.replace("LISTED", not), query);
            assertTrue(text(other).startsWith("a "), text(other));
            assertEquals(100, other.ownUsd());
        }
        TrainingPlan perhaps = funded(rows.replace("LISTED", ""), query.without(Set.of("a")));
        assertEquals(List.of(150.0, 30.0), List.of(perhaps.ownUsd(), perhaps.ownUsdIfListed()));
    }
}
