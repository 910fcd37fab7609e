package org.trellis.web.home;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.Map;
import org.trellis.model.Job;
import org.trellis.web.JobChoices;
import org.trellis.web.Pages;
import org.trellis.web.Visit;

/** The first page: the shortest way to an answer, and a door for each kind of visitor. */
@Controller
@Produces(MediaType.TEXT_HTML)
final class HomeController {
    private final Pages pages;
    private final JobChoices jobs;
    private final HomeExample example;

    HomeController(Pages pages, JobChoices jobs, HomeExample example) {
        this.pages = pages;
        this.jobs = jobs;
        this.example = example;
    }

    @Get("/")
    HttpResponse<String> home(Visit visit) {
        String now = visit.person().flatMap(p -> p.job()).map(Job.Id::toString).orElse("");
        return pages.show(
                visit,
                "home/home",
                Map.of(
                        "groups", jobs.groups(visit.words()),
                        "now", now,
                        "to", visit.target().orElse(""),
                        "example", example.of(visit.words()),
                        "erased", visit.request().getParameters().contains("erased")));
    }
}
