package org.trellis.web.profile;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.trellis.model.Evidence;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.web.JobChoices;
import org.trellis.web.Lookup;
import org.trellis.web.Pages;
import org.trellis.web.Visit;

/** Rating the skills of one job makes its answer sharper. */
@Controller("/profile/ratings")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class RatingController {
    private final Pages pages;
    private final Catalog catalog;
    private final JobChoices jobs;
    private final Lookup lookup;

    RatingController(Pages pages, Catalog catalog, JobChoices jobs, Lookup lookup) {
        this.lookup = lookup;
        this.pages = pages;
        this.catalog = catalog;
        this.jobs = jobs;
    }

    @Get
    HttpResponse<String> rate(Visit visit, @Nullable @QueryValue String job) {
        String wanted = job != null && !job.isBlank() ? job : visit.target().orElse("");
        return wanted.isEmpty()
                ? pages.show(visit, "profile/choose", Map.of("groups", jobs.groups(visit.words())))
                : page(
                        visit,
                        HttpStatus.OK,
                        lookup.job(wanted, visit.words()),
                        new Answers(Map.of(), visit.words()));
    }

    @Post
    HttpResponse<String> save(Visit visit, @Body Map<String, String> typed) {
        Job job = lookup.job(typed.getOrDefault("job", ""), visit.words());
        var answers = new Answers(typed, visit.words());
        Person person = new RatingForm(catalog, answers, LocalDate.now()).read(visit.personOrNew());
        if (!answers.faults().isEmpty()) {
            return page(visit, HttpStatus.UNPROCESSABLE_ENTITY, job, answers);
        }
        visit.remember(person);
        String id = URLEncoder.encode(job.id().toString(), StandardCharsets.UTF_8);
        return Pages.go("/profile/ratings?kept=yes&job=" + id);
    }

    private HttpResponse<String> page(Visit visit, HttpStatus status, Job job, Answers answers) {
        var words = visit.words();
        var today = LocalDate.now();
        var rows = new RatingRows(catalog, visit.personOrNew(), today, words);
        return pages.show(
                status,
                visit,
                "profile/ratings",
                Map.of(
                        "page",
                        rows.page(job),
                        "f",
                        answers,
                        "evidence",
                        Evidence.OF_RATINGS,
                        "today",
                        today,
                        "kept",
                        visit.request().getParameters().contains("kept")));
    }
}
