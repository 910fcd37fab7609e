package org.trellis.schedule.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.trellis.Shipped;
import org.trellis.model.Job;
import org.trellis.model.Text;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Programs;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Terms.Approach;
import org.trellis.model.schedule.WorkProcess;
import org.trellis.path.ShippedQuestions;
import org.trellis.report.Words;

/** Our own outlines of occupations for which no registered schedule is available. */
class OutlinesTest {
    private static final Catalog CATALOG = Shipped.CATALOG;
    private static final Programs PROGRAMS = ShippedQuestions.programs();

    private static boolean isWhole(Text text) {
        return !text.en().isBlank() && !text.es().isBlank() && !text.en().equals(text.es());
    }

    private static List<String> faults(Schedule each) {
        List<String> faults = new ArrayList<>();
        Job job = CATALOG.getJob(each.occupation().job().orElseThrow());
        if (!job.onetSoc().equals(each.occupation().onetSoc())) {
            faults.add("another occupation than " + job.id());
        }
        if (!each.processHours().equals(each.term().hours())) {
            faults.add("the hours do not make the term");
        }
        if (!each.provenance().sources().equals(List.of("editorial"))) {
            faults.add("not marked as ours");
        }
        for (WorkProcess process : each.workProcesses()) {
            boolean alike = process.title().en().equals(process.title().es());
            boolean two = process.tasks().size() >= 2;
            if (alike || !two || !process.tasks().stream().allMatch(OutlinesTest::isWhole)) {
                faults.add(process.title().en());
            }
        }
        return faults;
    }

    @Test
    void eachHasTasksInBothLanguagesAndHoursThatMakeTheTerm() {
        for (Schedule each : PROGRAMS.outlines()) {
            assertEquals(List.of(), faults(each), each.title().en());
        }
    }

    /** What a designer gets for a job without a registered schedule are trades, not skills. */
    @Test
    void aDraftOfTheNewerMapsBeginsWithTheOutline() {
        Set<String> maps = new TreeSet<>();
        for (Schedule each : PROGRAMS.outlines()) {
            Job.Id job = each.occupation().job().orElseThrow();
            maps.add(job.prefix());
            var drafted = (Draft.Drafted) draft(job, each.term().hours().orElseThrow());
            List<String> titles = titles(drafted.schedule());
            boolean registered =
                    PROGRAMS.schedules().values().stream()
                            .map(one -> one.occupation().onetSoc())
                            .anyMatch(each.occupation().onetSoc()::equals);
            assertTrue(registered || titles.equals(titles(each)), job + " " + titles);
        }
        assertTrue(
                maps.containsAll(
                        Set.of(
                                "construction",
                                "transportation-logistics",
                                "it-cybersecurity",
                                "financial-services",
                                "allied-health")),
                maps.toString());
    }

    private static Draft.Answer draft(Job.Id job, Hours.Range hours) {
        Draft.Request request =
                new Draft.Request(
                        job,
                        Approach.TIME,
                        hours,
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        "US",
                        List.of(),
                        Map.of());
        return new Draft(CATALOG, PROGRAMS, Words::both).of(request, LocalDate.of(2026, 11, 26));
    }

    private static List<String> titles(Schedule schedule) {
        return schedule.workProcesses().stream().map(p -> p.title().en()).toList();
    }
}
