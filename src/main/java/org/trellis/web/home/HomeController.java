package org.trellis.web.home;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.Map;
import java.util.Optional;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.report.Words;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.find.JobField;

/** The first page: the shortest way to an answer, and a door for each kind of visitor. */
@Controller
@Produces(MediaType.TEXT_HTML)
final class HomeController {
    private final Pages pages;
    private final Catalog catalog;
    private final HomeExample example;

    HomeController(Pages pages, Catalog catalog, HomeExample example) {
        this.pages = pages;
        this.catalog = catalog;
        this.example = example;
    }

    @Get("/")
    HttpResponse<String> home(Visit visit) {
        Words words = visit.words();
        return pages.show(
                visit,
                "home/home",
                Map.of(
                        "now", field(visit.person().flatMap(Person::job), words),
                        "to", field(visit.target().map(Job.Id::parse), words),
                        "example", example.of(words),
                        "erased", visit.request().getParameters().contains("erased")));
    }

    private JobField field(Optional<Job.Id> job, Words words) {
        return job.flatMap(catalog::findJob)
                .map(found -> JobField.of(found, words))
                .orElseGet(JobField::empty);
    }
}
