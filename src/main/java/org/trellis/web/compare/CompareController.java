package org.trellis.web.compare;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.trellis.path.compare.Comparison;
import org.trellis.path.compare.Comparisons;
import org.trellis.path.compare.Side;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.find.MeantJobs;
import org.trellis.web.region.Here;

/** Two or three jobs, grades or models side by side. */
@Produces(MediaType.ALL)
@Controller("/compare")
final class CompareController {
    private final Pages pages;
    private final MeantJobs jobs;

    CompareController(Pages pages, MeantJobs jobs) {
        this.pages = pages;
        this.jobs = jobs;
    }

    @Get
    HttpResponse<String> compare(Visit visit) {
        Here here = visit.here();
        CompareFields fields = CompareFields.of(visit, jobs);
        List<Side> sides = fields.sides();
        ComparePages written = new ComparePages(here.catalog(), visit.words());
        ComparePage page =
                sides.size() < 2
                        ? written.choose(fields)
                        : written.page(fields, here.turns().of(() -> compared(here, sides)));
        return pages.show(fields.status(), visit, "compare/compare", Map.of("page", page));
    }

    private static Comparison compared(Here here, List<Side> sides) {
        return new Comparisons(here.lattice(), here.paths()).of(sides, LocalDate.now());
    }
}
