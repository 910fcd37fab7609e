package org.trellis.report.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trellis.Shipped;
import org.trellis.board.Board;
import org.trellis.files.course.CourseFiles;
import org.trellis.files.person.PersonFile;
import org.trellis.gap.Gaps;
import org.trellis.gap.Importance;
import org.trellis.gap.employment.EmploymentPlan;
import org.trellis.gap.employment.PlanStep;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.plan.Plans;
import org.trellis.report.Words;

class TrainingStepsTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 26);
    private static final Catalog CATALOG = Shipped.CATALOG;
    private static final Board BOARD = new Board(CATALOG);
    private static final String READS_LITTLE =
            "id: case-9\nlearning_hours_per_week: 10\n%sheld: [{competency:"
                    + " building-blocks/reading, level: 1, scale: opm-5, evidence: test, date:"
                    + " 2026-10-01}]\n";

    private static EmploymentPlan plan(String credentials, String source) {
        String courses =
                "code,title,provider,hours,fee_usd,gives,aid,etpl,source\n"
                        + "read,Reading,City College,40,60,building-blocks/reading@3,pell,no,"
                        + source
                        + "\n";
        var person =
                PersonFile.read(
                                READS_LITTLE.formatted(credentials).getBytes(UTF_8),
                                "p.yaml",
                                CATALOG,
                                ON)
                        .person()
                        .get();
        var job = Job.Id.parse("nursing-long-term-care/cna");
        var gap = new Gaps(BOARD).report(person, job, ON, Importance.NOW, false);
        var offered = CourseFiles.handedIn(courses.getBytes(UTF_8), "c.csv", CATALOG, ON);
        Words words = Words.of("en");
        return TrainingSteps.proposed(new Plans(BOARD, offered), gap, false, CATALOG, words);
    }

    private static PlanStep step(EmploymentPlan plan, String action) {
        return plan.steps().stream()
                .filter(step -> Words.of("en").say(step.action()).equals(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError(actions(plan)));
    }

    private static String actions(EmploymentPlan plan) {
        return plan.steps().stream()
                .map(step -> Words.of("en").say(step.action()))
                .collect(Collectors.joining(" | "));
    }

    @Test
    void aCourseBringsItsProviderItsListItsDatesItsCostAndWhoMayPay() {
        PlanStep step = step(plan("credentials: []\n", "center-list"), "Take: Reading");
        assertEquals("City College", step.provider());
        assertEquals(PlanStep.Listed.NO, step.listed());
        assertEquals("ask: a Pell Grant", step.funding());
        assertEquals(OptionalDouble.of(60), step.usd());
        assertEquals(Optional.of(ON), step.start());
        assertEquals(Optional.of(LocalDate.of(2026, 12, 23)), step.end());
        assertEquals("Reading 1→3", Words.of("en").say(step.closes().get(0)));
    }

    /** Nobody offers the course, so no provider stands there; its price counts as in the plan. */
    @Test
    void ofAnInventedCourseTheFeeButNoProviderIsOnThePaper() {
        PlanStep step =
                step(
                        plan("credentials: []\n", "invented-course"),
                        "Find and take a course such as: Reading");
        assertEquals("", step.provider());
        assertEquals(PlanStep.Listed.UNKNOWN, step.listed());
        assertTrue(step.usd().isPresent(), "the paper adds up to what the plan counts");
    }

    /** What the training closes is not a line of its own; what it earns is dated after it. */
    @Test
    void whatIsEarnedIsDatedAndNothingIsListedTwice() {
        EmploymentPlan plan = plan("credentials: []\n", "center-list");
        PlanStep registry = step(plan, "Earn: State nurse aide registry listing");
        assertTrue(registry.start().isPresent());
        assertTrue(registry.start().get().isAfter(ON), registry.toString());
        assertTrue(!actions(plan).contains("Learn: Academic"), actions(plan));
    }

    @Test
    void whileNobodyHasSaidWhatIsHeldTheGapAloneSpeaks() {
        EmploymentPlan plan = plan("", "center-list");
        assertTrue(!actions(plan).contains("Take: Reading"), actions(plan));
        assertTrue(actions(plan).contains("Find out whether"), actions(plan));
    }
}
