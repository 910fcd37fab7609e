package org.trellis.schedule.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.Shipped;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Programs;
import org.trellis.model.schedule.Schedule;
import org.trellis.path.ShippedQuestions;

/** Every job of the career maps that is learned as a trade is drafted from its own trade. */
class ApprenticeableJobsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Catalog CATALOG = Shipped.CATALOG;
    private static final Programs PROGRAMS = ShippedQuestions.programs();

    private static Outline outline(Job.Id job) {
        return Outline.of(CATALOG, job, TODAY, PROGRAMS);
    }

    private static Optional<Schedule> given(Job.Id job) {
        Outline outline = outline(job);
        return outline.registered().or(outline::editorial);
    }

    private static boolean isApprenticeship(Move.Authored move) {
        return move.developmentalExperiences().stream()
                .anyMatch(each -> each.type() == Move.Experience.Type.APPRENTICESHIP);
    }

    @Test
    void everyJobThatAnApprenticeshipLeadsToHasAScheduleOfItsOwnCode() {
        List<Job.Id> jobs =
                CATALOG.moves()
                        .filter(ApprenticeableJobsTest::isApprenticeship)
                        .map(Move.Authored::to)
                        .distinct()
                        .toList();
        assertTrue(jobs.size() >= 8, jobs.toString());
        for (Job.Id job : jobs) {
            String code = given(job).map(from -> from.occupation().onetSoc()).orElse("skills");
            assertEquals(CATALOG.getJob(job).onetSoc(), code, job.toString());
        }
    }

    @Test
    void everyOutlineIsTheOneThatItsOwnJobIsDraftedFrom() {
        for (Schedule each : PROGRAMS.outlines()) {
            Job.Id job = each.job().orElseThrow();
            assertEquals(Optional.of(each), outline(job).editorial(), job.toString());
        }
    }

    /** The registered schedule with the same code is of a specialty or of another trade. */
    @ParameterizedTest
    @CsvSource({
        "construction/pipefitter, Plumber and Pipefitter",
        "transportation-logistics/diesel-mechanic, Diesel Technician",
        "it-cybersecurity/net-support, Network Support Specialist",
        "it-cybersecurity/cloud-engineer, Cloud Engineer",
        "construction/electrician, Electrician",
        "advanced-manufacturing/cnc-operator, CNC Machine Operator",
        "advanced-manufacturing/cnc-programmer, CNC Programmer",
        "nursing-long-term-care/cna, Certified Nursing Assistant",
        "financial-services/loan-clerk, Loan Processor",
        "hospitality-retail/front-desk, Hotel Front Desk Agent"
    })
    void aJobIsNotDraftedFromAnotherTradeWithTheSameCode(String job, String title) {
        assertEquals(title, given(Job.Id.parse(job)).orElseThrow().title().en());
    }

    @Test
    void aTradeThatAnOutlineSetsAsideIsAmongTheRegisteredOnes() {
        Set<String> titles =
                PROGRAMS.schedules().values().stream()
                        .map(each -> each.title().en())
                        .collect(Collectors.toSet());
        for (Schedule each : PROGRAMS.outlines()) {
            for (String other : each.occupation().otherTrades()) {
                assertTrue(titles.contains(other), other);
            }
        }
    }
}
