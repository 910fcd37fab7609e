package org.trellis.web.assess;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.files.person.AnswerSheet;
import org.trellis.gap.Gaps;
import org.trellis.model.Issue;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.report.IssueWords;
import org.trellis.web.Lookup;
import org.trellis.web.Pages;
import org.trellis.web.Uploads;
import org.trellis.web.Visit;
import org.trellis.web.client.OpenClient;
import org.trellis.web.words.Download;
import org.trellis.web.words.Links;
import org.trellis.web.words.UnknownFormat;

/** All questions of a job on paper or as a table, and the filled-in table back. */
@Controller("/assess/questions")
@Produces(MediaType.TEXT_HTML)
final class QuestionsController {
    private final Pages pages;
    private final Catalog catalog;
    private final Lookup lookup;
    private final Uploads uploads;
    private final RatingOrder order;

    QuestionsController(Pages pages, Catalog catalog, Lookup lookup, Uploads uploads, Gaps gaps) {
        this.pages = pages;
        this.catalog = catalog;
        this.lookup = lookup;
        this.uploads = uploads;
        this.order = new RatingOrder(gaps);
    }

    @Get
    @Produces(MediaType.ALL)
    HttpResponse<String> questions(
            Visit visit, @QueryValue Optional<String> job, @QueryValue Optional<String> format) {
        Optional<Job> found = lookup.findAnyJob(job, visit.words());
        if (found.isEmpty()) {
            return Pages.go("/assess");
        }
        if (format.filter(name -> !name.equals("csv")).isPresent()) {
            throw new UnknownFormat(format.get(), List.of("csv"));
        }
        return format.isPresent()
                ? Download.of(
                        "questions-" + found.get().id().code() + ".csv",
                        "text/csv",
                        questions(found.get(), visit).csv())
                : page(visit, HttpStatus.OK, found.get(), List.of());
    }

    private Questions questions(Job job, Visit visit) {
        var asked = order.of(visit.personOrNew(), job, LocalDate.now());
        return new Questions(catalog, job, asked, visit.words());
    }

    private static Person rate(Visit visit, Iterable<Person.Rating> ratings) {
        Person person = visit.personOrNew();
        for (Person.Rating each : ratings) {
            person = person.rated(each);
        }
        visit.remember(person);
        return person;
    }

    @Post(consumes = MediaType.MULTIPART_FORM_DATA)
    HttpResponse<String> answers(
            Visit visit, @QueryValue Optional<String> job, @Part @Nullable CompletedFileUpload file)
            throws IOException {
        Optional<Job> found = lookup.findAnyJob(job, visit.words());
        if (found.isEmpty()) {
            return Pages.go("/assess");
        }
        String name = visit.words().say("assess.file");
        Optional<Issue> missing = Uploads.missing(file, name);
        if (missing.isPresent()) {
            List<Issue> told = List.of(missing.get());
            return page(visit, HttpStatus.UNPROCESSABLE_ENTITY, found.get(), told);
        }
        byte[] csv = file.getBytes();
        AnswerSheet.Result read =
                uploads.read(
                        () ->
                                AnswerSheet.read(
                                        csv,
                                        name,
                                        catalog,
                                        LocalDate.now(),
                                        visit.client().map(OpenClient::caseId)));
        if (read.ratings().isEmpty()) {
            return page(visit, HttpStatus.UNPROCESSABLE_ENTITY, found.get(), read.issues());
        }
        visit.change(() -> rate(visit, read.ratings()));
        return Pages.go(Links.assess(found.get().id()) + "&brought=" + read.ratings().size());
    }

    private HttpResponse<String> page(Visit visit, HttpStatus status, Job job, List<Issue> issues) {
        Questions questions = questions(job, visit);
        return pages.show(
                status,
                visit,
                "assess/questions",
                Map.of(
                        "job",
                        job,
                        "prompts",
                        questions.prompts(),
                        "scales",
                        questions.scales(),
                        "issues",
                        IssueWords.all(issues, visit.words())));
    }
}
