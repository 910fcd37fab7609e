package org.trellis.web.job;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.trellis.files.national.Country;
import org.trellis.model.Job;
import org.trellis.model.schedule.Programs;
import org.trellis.report.Words;
import org.trellis.web.Lookup;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.occupation.Occupations;
import org.trellis.web.region.Here;

/** One job. */
@Produces(MediaType.ALL)
@Controller
final class JobController {
    private final Pages pages;
    private final Lookup lookup;
    private final Programs programs;
    private final Country country;

    JobController(Pages pages, Lookup lookup, Programs programs, Occupations occupations) {
        this.pages = pages;
        this.lookup = lookup;
        this.programs = programs;
        this.country = occupations.country();
    }

    @Get("/jobs/{ladder}/{code}")
    HttpResponse<String> job(
            Visit visit, String ladder, String code, @QueryValue Optional<String> on) {
        Words words = visit.words();
        Here here = visit.here();
        Job job = here.catalog().getJob(lookup.job(ladder + "/" + code, words).id());
        LocalDate day = lookup.on(on);
        return pages.show(
                visit,
                "job/job",
                Map.of(
                        "page",
                                new JobWords(here.catalog(), here.lattice(), programs, country)
                                        .page(job, visit.person(), day, words),
                        "reach", here.reaches().from(job.id(), day, words)));
    }
}
