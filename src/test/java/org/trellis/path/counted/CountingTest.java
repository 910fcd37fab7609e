package org.trellis.path.counted;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trellis.Shipped;
import org.trellis.files.course.CourseFiles;
import org.trellis.files.person.PersonFile;
import org.trellis.files.reading.Folder;
import org.trellis.lattice.Lattice;
import org.trellis.message.Quantity;
import org.trellis.model.Job;
import org.trellis.model.person.Person;
import org.trellis.model.training.Courses;
import org.trellis.path.PathQuery;
import org.trellis.path.Paths;
import org.trellis.path.ShippedQuestions;
import org.trellis.path.account.CareerPath;
import org.trellis.path.counted.CountedStep.Basis;
import org.trellis.plan.PlanItem;
import org.trellis.plan.PlanQuery;
import org.trellis.plan.Plans;
import org.trellis.plan.TrainingPlan;

/** Each step is planned for its own day, and what no course teaches keeps the planning rate. */
class CountingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Lattice LATTICE = Shipped.LATTICE;
    private static final Courses ALL = CourseFiles.load(Folder.inside("seeds"), Shipped.CATALOG);
    private static final String HEADER =
            "code,title,provider,hours,hours_per_week,fee_usd,gives,requires,leads_to,aid,etpl,"
                    + "starts\n";

    private static Courses courses(String... rows) {
        byte[] file = (HEADER + String.join("\n", rows) + "\n").getBytes(UTF_8);
        Courses read = CourseFiles.handedIn(file, "c.csv", Shipped.CATALOG, DAY);
        assertEquals("[]", read.issues().toString());
        return read;
    }

    private static PathQuery query(String person, String goal) {
        try {
            byte[] file = Files.readAllBytes(Path.of("seeds/people", person + ".yaml"));
            Person read =
                    PersonFile.read(file, person, Shipped.CATALOG, DAY).person().orElseThrow();
            return PathQuery.of(read, Job.Id.parse(goal), DAY);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static final PathQuery FEDERAL = query("federal-gs11", "federal-ai-work/gs-13");
    private static final PathQuery NURSE = query("cna-to-rn", "nursing-long-term-care/rn-adn");

    private static List<CareerPath> ways(PathQuery query) {
        var paths = new Paths(Shipped.CATALOG, LATTICE, ShippedQuestions.programs());
        return paths.find(query).ways();
    }

    private static List<CountedWay> counted(PathQuery query, Courses courses) {
        var counting = new Counting(LATTICE.gaps(), courses, query);
        return ways(query).stream().map(counting::of).toList();
    }

    private static Stream<CountedStep> steps(List<CountedWay> ways) {
        return ways.stream().flatMap(way -> way.steps().stream());
    }

    @Test
    void aStepBeginsWhenTheStepsBeforeItEnd() {
        int later = 0;
        for (CountedWay way : counted(NURSE, ALL)) {
            double months = 0;
            for (CountedStep step : way.steps()) {
                double days = ChronoUnit.DAYS.between(DAY, step.day());
                assertEquals(months, days / Quantity.DAYS_PER_MONTH, 0.02);
                step.plan().ifPresent(plan -> assertEquals(step.day(), plan.gap().on()));
                later += step.items().isEmpty() || step.day().equals(DAY) ? 0 : 1;
                months += step.months();
            }
        }
        assertTrue(later > 0);
    }

    /**
     * A class that begins once, after the first step and not before it, is of use to the second.
     */
    @Test
    void aClassThatHasBegunBeforeTheStepIsNotTakenInIt() {
        String gives = "1,100,opm-ai/strategic-thinking,,,,,";
        String asked = "federal-ai-work/gs-13";
        LocalDate second =
                lastStep(
                        counted(FEDERAL, courses("none,No,N,1,1,1,building-blocks/integrity,,,,,")),
                        asked);
        assertTrue(second.isAfter(DAY.plusMonths(2)), second.toString());
        String before = "early,Early,N,10," + gives + second.minusDays(1);
        String after = "late,Late,N,10," + gives + second.plusDays(1);
        assertEquals(List.of(), taken(asked, before));
        assertEquals(List.of("late"), taken(asked, after));
    }

    private static LocalDate lastStep(List<CountedWay> ways, String to) {
        return steps(ways)
                .filter(step -> step.step().to().toString().equals(to))
                .map(CountedStep::day)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> taken(String to, String course) {
        return steps(counted(FEDERAL, courses(course)))
                .filter(step -> step.step().to().toString().equals(to))
                .findFirst()
                .orElseThrow()
                .items()
                .stream()
                .map(PlanItem::code)
                .toList();
    }

    @Test
    void whatNoCourseTeachesKeepsTheFiguresOfThePlanningRate() {
        Courses useless = courses("c,C,N,10,1,100,construction/framing@3,,,,,");
        CountedStep step = steps(counted(FEDERAL, useless)).findFirst().orElseThrow();
        assertEquals(Basis.NO_COURSES, step.basis());
        assertEquals(step.step().months(), step.months());
        assertEquals(step.step().usd(), step.usd());
        assertEquals(step.step().times().atLeast(), step.monthsAtLeast());
        assertFalse(counted(FEDERAL, useless).get(0).hasCourses());
    }

    /** One of two skills by a course of $100 and 60 hours, the other at $3 for each of 4 hours. */
    @Test
    void aCourseForOneSkillLeavesTheOtherAtThePlanningRate() {
        Courses one = courses("c,C,N,60,,100,opm-ai/accountability,,,,,");
        CountedStep step = steps(counted(FEDERAL, one)).findFirst().orElseThrow();
        assertEquals(Basis.COURSES_AND_RATE, step.basis());
        assertEquals(new CountedStep.Rest(1, 4 * 12 / (6 * 52.0), 12, 0), step.rest());
        assertEquals(112, step.usd(), 1e-9);
        assertEquals(
                Math.max(
                        step.step().experienceMonthsLeft(),
                        step.plan().orElseThrow().months() + step.rest().months()),
                step.months(),
                1e-9);
    }

    /** Months to be worked are no skill that a course leaves open. */
    @Test
    void monthsOfWorkAreNotLeftOpen() {
        Courses all = courses("c,C,N,6,,0,opm-ai/accountability opm-ai/self-management,,,,,");
        CountedStep step = steps(counted(FEDERAL, all)).findFirst().orElseThrow();
        assertTrue(step.step().experienceMonthsLeft() > 1);
        assertEquals(Basis.COURSES_BESIDE_WORK, step.basis());
        assertEquals(step.step().experienceMonthsLeft(), step.months());
        assertEquals(0, step.usd());
    }

    @Test
    void whereNothingIsLeftToTakeNothingIsPaid() {
        CountedStep step = steps(counted(FEDERAL, ALL)).findFirst().orElseThrow();
        TrainingPlan plan = step.plan().orElseThrow();
        var taken = PlanQuery.USUAL.unrated(true).done(codes(plan));
        TrainingPlan none = new Plans(LATTICE.gaps().board(), ALL).plan(plan.gap(), true, taken);
        var left =
                new CountedStep(
                        step.step(), List.of(), DAY, Optional.of(none), CountedStep.Rest.NONE);
        assertEquals(Basis.NOTHING, left.basis());
        assertEquals(0, left.usd());
        assertEquals(step.step().experienceMonthsLeft(), left.months());
    }

    private static Set<String> codes(TrainingPlan plan) {
        return plan.items().stream().map(PlanItem::code).collect(Collectors.toSet());
    }
}
