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
import org.trellis.report.Words;
import org.trellis.web.JobChoices;
import org.trellis.web.Lookup;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.words.Reaches;

/** One job, and two jobs side by side. */
@Produces(MediaType.ALL)
@Controller
final class JobController {
    private final Pages pages;
    private final Lookup lookup;
    private final JobChoices choices;
    private final JobWords jobs;
    private final Comparison comparison;
    private final Reaches reaches;

    JobController(
            Pages pages,
            Lookup lookup,
            JobChoices choices,
            JobWords jobs,
            Comparison comparison,
            Reaches reaches) {
        this.pages = pages;
        this.lookup = lookup;
        this.choices = choices;
        this.jobs = jobs;
        this.comparison = comparison;
        this.reaches = reaches;
    }

    @Get("/jobs/{ladder}/{code}")
    HttpResponse<String> job(
            Visit visit, String ladder, String code, @QueryValue Optional<String> on) {
        Words words = visit.words();
        Job job = lookup.job(ladder + "/" + code, words);
        LocalDate day = lookup.on(on);
        return pages.show(
                visit,
                "job/job",
                Map.of(
                        "page", jobs.page(job, day, words),
                        "reach", reaches.from(job.id(), day, words)));
    }

    @Get("/compare")
    HttpResponse<String> compare(
            Visit visit, @QueryValue Optional<String> a, @QueryValue Optional<String> b) {
        Words words = visit.words();
        Optional<Job> first = lookup.findJob(a, words);
        Optional<Job> second = lookup.findJob(b, words);
        return pages.show(
                visit,
                "job/compare",
                Map.of(
                        "page", comparison.page(first, second, words),
                        "groups", choices.groups(words)));
    }
}
