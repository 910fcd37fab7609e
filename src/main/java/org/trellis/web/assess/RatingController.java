package org.trellis.web.assess;

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
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.trellis.gap.Gaps;
import org.trellis.model.Evidence;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.web.JobChoices;
import org.trellis.web.Lookup;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.assess.RatingPage.Screen;
import org.trellis.web.profile.Answers;
import org.trellis.web.words.Links;

/** Rating the skills of one job makes its answer sharper. */
@Controller("/profile/ratings")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class RatingController {
    private final Pages pages;
    private final Catalog catalog;
    private final JobChoices jobs;
    private final Lookup lookup;
    private final RatingOrder order;

    RatingController(Pages pages, Catalog catalog, JobChoices jobs, Lookup lookup, Gaps gaps) {
        this.order = new RatingOrder(gaps);
        this.lookup = lookup;
        this.pages = pages;
        this.catalog = catalog;
        this.jobs = jobs;
    }

    @Get
    HttpResponse<String> rate(
            Visit visit, @Nullable @QueryValue String job, @QueryValue Optional<String> screen) {
        String wanted = job != null && !job.isBlank() ? job : visit.target().orElse("");
        return wanted.isEmpty()
                ? pages.show(visit, "profile/choose", Map.of("groups", jobs.groups(visit.words())))
                : page(
                        visit,
                        HttpStatus.OK,
                        job(wanted, visit),
                        new Answers(Map.of("screen", screen.orElse("")), visit.words()));
    }

    @Post
    HttpResponse<String> save(Visit visit, @Body Map<String, String> typed) {
        Job job = job(typed.getOrDefault("job", ""), visit);
        var answers = new Answers(typed, visit.words());
        Person person = new RatingForm(catalog, answers, LocalDate.now()).read(visit.personOrNew());
        if (!answers.faults().isEmpty()) {
            return page(visit, HttpStatus.UNPROCESSABLE_ENTITY, job, answers);
        }
        visit.remember(person);
        return Pages.go(next(visit.personOrNew(), job, answers));
    }

    private Job job(String name, Visit visit) {
        return lookup.findAnyJob(Optional.of(name), visit.words())
                .orElseGet(() -> lookup.job(name, visit.words()));
    }

    /** The screen after this one; after the last, or on stopping, what is still missing. */
    private String next(Person person, Job job, Answers answers) {
        int skills = order.of(person, job, LocalDate.now()).size();
        Screen screen = Screen.read(answers.value("screen"), skills);
        return answers.is("then", "stop") || screen.last()
                ? "/gap?job=" + Links.encoded(job.id().toString())
                : Links.ratings(job.id()) + "&kept=yes&screen=" + (screen.number() + 1);
    }

    private HttpResponse<String> page(Visit visit, HttpStatus status, Job job, Answers answers) {
        var words = visit.words();
        var today = LocalDate.now();
        Person person = visit.personOrNew();
        var rows = new RatingRows(catalog, person, today, words);
        var asked = order.of(person, job, today);
        return pages.show(
                status,
                visit,
                "profile/ratings",
                Map.of(
                        "page",
                        rows.page(job, asked, answers.value("screen")),
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
