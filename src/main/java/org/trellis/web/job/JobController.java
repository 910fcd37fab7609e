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
import org.trellis.model.Job;
import org.trellis.model.schedule.Programs;
import org.trellis.report.Words;
import org.trellis.web.JobChoices;
import org.trellis.web.Lookup;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.region.Here;

/** One job, and two jobs side by side. */
@Produces(MediaType.ALL)
@Controller
final class JobController {
    private final Pages pages;
    private final Lookup lookup;
    private final JobChoices choices;
    private final Programs programs;

    JobController(Pages pages, Lookup lookup, JobChoices choices, Programs programs) {
        this.pages = pages;
        this.lookup = lookup;
        this.choices = choices;
        this.programs = programs;
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
                                new JobWords(here.catalog(), here.lattice(), programs)
                                        .page(job, visit.person(), day, words),
                        "reach", here.reaches().from(job.id(), day, words)));
    }

    @Get("/compare")
    HttpResponse<String> compare(
            Visit visit, @QueryValue Optional<String> a, @QueryValue Optional<String> b) {
        Words words = visit.words();
        Here here = visit.here();
        Optional<Job> first = here(lookup.findJob(a, words), here);
        Optional<Job> second = here(lookup.findJob(b, words), here);
        ComparePage page =
                new Comparison(here.catalog(), here.lattice()).page(first, second, words);
        return pages.show(
                visit, "job/compare", Map.of("page", page, "groups", choices.groups(words)));
    }

    /** The same job with the pay that it has here. */
    private static Optional<Job> here(Optional<Job> job, Here here) {
        return job.map(Job::id).map(here.catalog()::getJob);
    }
}
