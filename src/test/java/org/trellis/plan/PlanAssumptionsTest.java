package org.trellis.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.trellis.board.Board;
import org.trellis.files.CatalogFiles;
import org.trellis.files.course.CourseFiles;
import org.trellis.files.reading.Folder;
import org.trellis.gap.Gaps;
import org.trellis.gap.Importance;
import org.trellis.model.Job;
import org.trellis.model.catalog.Assumptions;
import org.trellis.model.catalog.Assumptions.Assumption;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.JobHolder;
import org.trellis.model.training.Courses;
import org.trellis.plan.fund.Budgets;
import org.trellis.plan.fund.Payer;

/** Our own numbers for plans are those of {@code seeds/assumptions.yaml}. */
class PlanAssumptionsTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 26);
    private static final Catalog SHIPPED =
            CatalogFiles.loadForAnswers(
                            Folder.of(Path.of("seeds")), Folder.of(Path.of("ladders")), ON)
                    .catalog();
    private static final String HEADER =
            "code,title,provider,hours,hours_per_week,fee_usd,gives,requires,leads_to,aid\n";

    private static Catalog with(String name, double value) {
        Map<String, Assumption> all = new TreeMap<>(SHIPPED.assumptions().byName());
        Assumption old = all.get(name);
        all.put(name, new Assumption(name, List.of(value), old.unit(), old.reason(), old.place()));
        return new Catalog(
                SHIPPED.sources(),
                SHIPPED.scales(),
                SHIPPED.models(),
                SHIPPED.ladders(),
                SHIPPED.jobsById(),
                SHIPPED.bridges(),
                SHIPPED.credentials(),
                SHIPPED.sameAs(),
                SHIPPED.occupations(),
                new Assumptions(all),
                SHIPPED.national(),
                SHIPPED.region());
    }

    private static Courses courses(Catalog catalog) {
        String row = "r,R,P,20,,300,building-blocks/reading@3,,,employer\n";
        return CourseFiles.handedIn((HEADER + row).getBytes(UTF_8), "c.csv", catalog, ON);
    }

    @Test
    void aCourseWithMoreHoursOrDollarsThanThereAreIsTold() {
        assertEquals(0, courses(SHIPPED).issues().size());
        assertEquals(0, courses(with("course_hours_most", 20)).issues().size());
        assertEquals(1, courses(with("course_hours_most", 19)).issues().size());
        assertEquals(0, courses(with("course_fee_usd_most", 300)).issues().size());
        assertEquals(1, courses(with("course_fee_usd_most", 299)).issues().size());
    }

    @Test
    void aSponsorPaysWhatAnEmployerMayPayWhereTheAssumptionSaysSo() {
        assertEquals(200, paidBySponsor(SHIPPED));
        assertEquals(0, paidBySponsor(with("sponsor_pays_as_employer", 0)));
    }

    private static double paidBySponsor(Catalog catalog) {
        var board = new Board(catalog);
        var pca = Job.Id.parse("nursing-long-term-care/pca");
        var nobody = JobHolder.perhapsAt(Optional.empty());
        var gap = new Gaps(board).report(nobody, pca, ON, Importance.NOW, true);
        PlanQuery query =
                PlanQuery.USUAL
                        .unrated(true)
                        .funds(new Budgets(Map.of(Payer.APPRENTICESHIP, 20_000L)));
        return new Plans(board, courses(catalog))
                .plan(gap, true, query)
                .paidUsd(Payer.APPRENTICESHIP);
    }
}
