package org.trellis.web.assess;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trellis.gap.Gaps;
import org.trellis.gap.assess.Assessments;
import org.trellis.model.Competency;
import org.trellis.model.Evidence;
import org.trellis.model.Held;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.find.JobField;
import org.trellis.web.find.Meant;
import org.trellis.web.find.MeantJobs;
import org.trellis.web.profile.Answers;
import org.trellis.web.words.Links;

/** Asks one skill after the other, what decides most first, until no answer changes the result. */
@Controller("/assess")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class AssessController {
    private final Pages pages;
    private final Catalog catalog;
    private final MeantJobs jobs;
    private final Assessments assessments;

    AssessController(Pages pages, Catalog catalog, MeantJobs jobs, Gaps gaps) {
        this.pages = pages;
        this.catalog = catalog;
        this.jobs = jobs;
        this.assessments = new Assessments(gaps);
    }

    @Get
    HttpResponse<String> ask(Visit visit) {
        var asked = visit.request().getParameters();
        String typed = asked.getFirst("job").filter(t -> !t.isBlank()).or(visit::target).orElse("");
        Meant meant = jobs.of(Optional.of(typed), visit.words());
        if (meant.found().isEmpty()) {
            JobField field = JobField.of(meant, typed, Links::assess, visit.words());
            return pages.show(field.status(), visit, "assess/choose", Map.of("field", field));
        }
        AssessQuery query =
                AssessQuery.read(
                        meant.found().get(),
                        asked.getFirst("presumed").orElse(""),
                        asked.getFirst("skipped").orElse(""),
                        asked.getFirst("skill").orElse(""));
        var answers = new Answers(Map.of(), visit.words());
        return page(visit, HttpStatus.OK, query, answers, asked.getFirst("done").orElse(""));
    }

    @Post
    HttpResponse<String> answer(Visit visit, @Body Map<String, String> typed) {
        var answers = new Answers(typed, visit.words());
        Meant meant = jobs.of(Optional.of(answers.value("job")), visit.words());
        if (meant.found().isEmpty()) {
            return Pages.go("/assess");
        }
        AssessQuery query =
                AssessQuery.read(
                        meant.found().get(),
                        answers.value("presumed"),
                        answers.value("skipped"),
                        answers.value("skill"));
        if (query.skill().isEmpty()) {
            return Pages.go(query.href());
        }
        Competency.Id skill = query.skill().get();
        Optional<Person.Rating> rating = rating(skill, answers);
        if (rating.isEmpty()) {
            return page(visit, HttpStatus.UNPROCESSABLE_ENTITY, query, answers, "");
        }
        Person after = visit.change(() -> remember(visit, rating.get()));
        return Pages.go(next(query, after, skill, answers) + "&done=" + skill);
    }

    private static Person remember(Visit visit, Person.Rating rating) {
        Person after = visit.personOrNew().rated(rating);
        visit.remember(after);
        return after;
    }

    /** To where it was asked; what stays open though it was answered is not asked again at once. */
    private String next(AssessQuery query, Person after, Competency.Id skill, Answers answers) {
        boolean open =
                assessments
                        .of(after, query.job().id(), LocalDate.now(), query.presumed(), Set.of())
                        .open()
                        .stream()
                        .anyMatch(each -> each.line().competency().id().equals(skill));
        if (answers.value("then").equals("gap") && !open) {
            return Links.gap(query.job().id()) + (query.presumed() ? "" : "&presumed=no");
        }
        return (open ? query.skipping(skill) : query).href();
    }

    private Optional<Person.Rating> rating(Competency.Id skill, Answers answers) {
        LocalDate today = LocalDate.now();
        Optional<Held> held =
                AnswerOptions.read(answers.value("held"), catalog).filter(h -> answers.has("held"));
        boolean unseen = held.filter(Held.NotAssessed.class::isInstance).isPresent();
        Optional<Evidence> evidence =
                unseen
                        ? Optional.of(Evidence.SELF)
                        : Answers.constant(Evidence.OF_RATINGS, answers.value("evidence"));
        LocalDate date = answers.pastDate("date", today).orElse(today);
        if (held.isEmpty() || evidence.isEmpty()) {
            answers.fault("held", "ratings.wrong");
        }
        return answers.faults().isEmpty()
                ? Optional.of(new Person.Rating(skill, held.get(), evidence.get(), date))
                : Optional.empty();
    }

    private HttpResponse<String> page(
            Visit visit, HttpStatus status, AssessQuery query, Answers answers, String done) {
        Person person = visit.personOrNew();
        Job job = query.job();
        Set<Competency.Id> aside = new HashSet<>(query.skippedSkills());
        aside.addAll(AssessPages.unseen(person));
        var found = assessments.of(person, job.id(), LocalDate.now(), query.presumed(), aside);
        Optional<Competency.Id> before =
                job.requirements().keySet().stream()
                        .filter(id -> id.toString().equals(done))
                        .findFirst();
        return pages.show(
                status,
                visit,
                "assess/ask",
                Map.of(
                        "page",
                        new AssessPages(catalog, query, visit.words()).page(found, before),
                        "f",
                        answers,
                        "evidence",
                        Evidence.OF_RATINGS,
                        "today",
                        LocalDate.now(),
                        "brought",
                        brought(visit)));
    }

    /** How many answers a table brought just now; 0 for none. */
    private static int brought(Visit visit) {
        return visit.request()
                .getParameters()
                .getFirst("brought")
                .filter(count -> count.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .orElse(0);
    }
}
