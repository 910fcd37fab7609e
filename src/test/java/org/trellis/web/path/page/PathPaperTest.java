package org.trellis.web.path.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.trellis.Shipped;
import org.trellis.files.course.CourseFiles;
import org.trellis.files.reading.Folder;
import org.trellis.model.Job;
import org.trellis.model.person.Diploma;
import org.trellis.model.person.Person;
import org.trellis.path.PathQuery;
import org.trellis.path.Paths;
import org.trellis.path.ShippedQuestions;
import org.trellis.path.account.CareerPath;
import org.trellis.path.account.Step;
import org.trellis.path.counted.CountedStep;
import org.trellis.path.counted.CountedWay;
import org.trellis.path.counted.Counting;
import org.trellis.plan.PlanItem;
import org.trellis.plan.TrainingPlan;
import org.trellis.report.Words;
import org.trellis.web.words.PageWords;

/** What the printed page says a way costs by its courses. */
class PathPaperTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Words WORDS = Words.of("en");
    private static final String LADDER = "nursing-long-term-care/";
    private static final Person AIDE =
            Person.unknown("p")
                    .withJob(Optional.of(Job.Id.parse(LADDER + "cna")))
                    .withDiploma(Diploma.YES);

    private static CountedStep longest() {
        var lattice = Shipped.LATTICE;
        var paths = new Paths(Shipped.CATALOG, lattice, ShippedQuestions.programs());
        PathQuery query = PathQuery.of(AIDE, Job.Id.parse(LADDER + "rn-adn"), DAY);
        var courses = CourseFiles.load(Folder.of(Path.of("seeds")), Shipped.CATALOG);
        var counting = new Counting(lattice.gaps(), courses, query);
        return paths.find(query).ways().stream()
                .flatMap(way -> counting.of(way).steps().stream())
                .filter(step -> step.plan().isPresent())
                .max(Comparator.comparing(step -> step.plan().get().items().size()))
                .orElseThrow();
    }

    /** The line of all that is not named, where each item has a price, one of them an estimate. */
    private static String rest(List<OptionalDouble> prices, int estimated) {
        CountedStep step = longest();
        TrainingPlan plan = step.plan().get();
        List<PlanItem> items = new ArrayList<>();
        for (int i = 0; i < prices.size(); i++) {
            items.add(priced(plan.items().get(i), prices.get(i), i == estimated));
        }
        var counted =
                new CountedStep(
                        step.step(), List.of(), DAY, Optional.of(with(plan, items)), step.rest());
        var way = new CountedWay(only(step.step()), List.of(counted));
        var phrases = new PageWords(Shipped.CATALOG, WORDS);
        var paper = new PathPaper(phrases, Shipped.CATALOG, Optional.of(way));
        List<PathPage.Cost> costs = paper.of(way.path(), AIDE, DAY, DAY).costs();
        PathPage.Cost last = costs.get(costs.size() - 2);
        assertEquals(WORDS.count("plan.heading.more", prices.size() - 4), last.name());
        return last.usd();
    }

    private static CareerPath only(Step step) {
        return new CareerPath(
                List.of(step.from().orElseThrow(), step.to()),
                List.of(step),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.of(39_430),
                OptionalDouble.empty(),
                false,
                List.of(),
                0);
    }

    private static TrainingPlan with(TrainingPlan plan, List<PlanItem> items) {
        return new TrainingPlan(
                plan.gap(),
                plan.query(),
                plan.hoursPerWeek(),
                items,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                true);
    }

    private static PlanItem priced(PlanItem item, OptionalDouble usd, boolean estimated) {
        return new PlanItem(
                item.what(),
                item.hours(),
                usd,
                estimated,
                item.closes(),
                item.hoursPerWeek(),
                item.start(),
                item.end(),
                item.paid(),
                item.latestStart(),
                item.offered());
    }

    private static OptionalDouble usd(double usd) {
        return OptionalDouble.of(usd);
    }

    @Test
    void theRestIsMarkedAndAtLeastByItsOwnPrices() {
        OptionalDouble none = OptionalDouble.empty();
        OptionalDouble named = usd(900);
        assertEquals("$30", rest(List.of(named, named, named, named, usd(10), usd(20)), 0));
        assertEquals("$30*", rest(List.of(named, named, named, named, usd(10), usd(20)), 5));
        assertEquals("at least $10", rest(List.of(named, named, named, named, usd(10), none), 0));
        assertEquals("fee not known", rest(List.of(named, named, named, named, none), 0));
    }
}
