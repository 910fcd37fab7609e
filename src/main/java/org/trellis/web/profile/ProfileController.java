package org.trellis.web.profile;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Pace;
import org.trellis.model.person.Person;
import org.trellis.model.person.States;
import org.trellis.web.JobChoices;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.client.OpenClient;
import org.trellis.web.region.Places;
import org.trellis.web.words.LimitWords;

/** The five first questions, and the answer that follows them. */
@Controller("/profile")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class ProfileController {
    private final Pages pages;
    private final JobChoices jobs;
    private final CredentialChoices credentials;
    private final PersonForm form;
    private final Catalog catalog;
    private final Places places;

    ProfileController(
            Pages pages,
            JobChoices jobs,
            CredentialChoices credentials,
            PersonForm form,
            Catalog catalog,
            Places places) {
        this.places = places;
        this.pages = pages;
        this.jobs = jobs;
        this.credentials = credentials;
        this.form = form;
        this.catalog = catalog;
    }

    @Get
    HttpResponse<String> ask(Visit visit) {
        Map<String, String> typed = new HashMap<>(PersonFields.of(visit.personOrNew()));
        visit.target().ifPresent(target -> typed.put("to", target));
        return page(visit, HttpStatus.OK, new Answers(typed, visit.words()));
    }

    @Post
    HttpResponse<String> answer(Visit visit, @Body Map<String, String> typed) {
        var answers = new Answers(typed, visit.words());
        if (answers.is("do", "more")) {
            return page(visit, HttpStatus.OK, answers);
        }
        boolean only = answers.is("do", "keep");
        Optional<Job.Id> target = answers.job("to", id -> catalog.findJob(id).isPresent());
        if (target.isEmpty() && !only) {
            answers.fault("to", "profile.wrong.to");
        }
        Optional<Person> person = form.read(answers, visit.personOrNew(), LocalDate.now());
        visit.client().ifPresent(client -> keepsItsId(answers, client));
        if (person.isEmpty() || !answers.faults().isEmpty()) {
            return page(visit, HttpStatus.UNPROCESSABLE_ENTITY, answers);
        }
        visit.remember(person.get());
        target.ifPresent(id -> visit.rememberTarget(id.toString()));
        return Pages.go(only ? "/profile?kept=yes" : "/paths?to=" + encoded(target.get()));
    }

    /** An open client has one id; another that is sent is refused, never dropped. */
    private static void keepsItsId(Answers answers, OpenClient client) {
        if (answers.has("id") && !answers.is("id", client.caseId())) {
            answers.fault("id", "cases.id.stays", client.caseId());
        }
    }

    private static String encoded(Job.Id id) {
        return URLEncoder.encode(id.toString(), StandardCharsets.UTF_8);
    }

    private HttpResponse<String> page(Visit visit, HttpStatus status, Answers answers) {
        var words = visit.words();
        boolean kept = visit.request().getParameters().contains("kept");
        Map<String, Object> shown =
                new HashMap<>(
                        Map.of(
                                "f", answers,
                                "groups", jobs.groups(words),
                                "earned", credentials.groups(words),
                                "rules", credentials.varyingByState(words),
                                "states", States.CODES,
                                "past", PastJobs.rows(answers),
                                "kinds", credentials.kinds(words),
                                "limited", LimitAnswers.more(answers),
                                "kept", kept && status == HttpStatus.OK,
                                "usual",
                                        words.number(
                                                Pace.usual(catalog.assumptions()).hoursPerWeek())));
        shown.put(
                "doubts",
                status == HttpStatus.OK
                        ? LimitWords.doubts(visit.personOrNew(), words)
                        : List.of());
        shown.put(
                "places", places.field(answers.value("region"), answers.value("household"), words));
        return pages.show(status, visit, "profile/profile", shown);
    }
}
