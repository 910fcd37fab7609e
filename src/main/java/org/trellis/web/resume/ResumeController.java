package org.trellis.web.resume;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.files.resume.ResumeFile;
import org.trellis.model.Issue;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.PersonDay;
import org.trellis.report.IssueWords;
import org.trellis.web.Pages;
import org.trellis.web.Uploads;
import org.trellis.web.Visit;
import org.trellis.web.find.NameSearch;
import org.trellis.web.profile.Answers;

/**
 * A résumé is read, shown beside what it may mean, and taken over line by line as somebody
 * confirms. Its text lives in the request and in the page that answers it, nowhere else.
 */
@Controller("/assess/resume")
@Produces(MediaType.TEXT_HTML)
final class ResumeController {
    private final Pages pages;
    private final Catalog catalog;
    private final Uploads uploads;
    private final ResumeMatches matches;

    ResumeController(Pages pages, Catalog catalog, Uploads uploads, NameSearch search) {
        this.pages = pages;
        this.catalog = catalog;
        this.uploads = uploads;
        this.matches = new ResumeMatches(search, catalog);
    }

    @Get
    HttpResponse<String> ask(Visit visit) {
        return page(visit, HttpStatus.OK, List.of(), List.of(), answers(visit, Map.of()));
    }

    @Post(consumes = MediaType.MULTIPART_FORM_DATA)
    HttpResponse<String> read(
            Visit visit, @Part @Nullable String text, @Part @Nullable CompletedFileUpload file)
            throws IOException {
        boolean sent = file != null && file.getSize() > 0;
        if (!sent && (text == null || text.isBlank())) {
            return unread(visit, Uploads.missing(file, visit.words().say("resume.file")));
        }
        byte[] bytes =
                sent
                        ? file.getBytes()
                        : (text == null ? "" : text).getBytes(StandardCharsets.UTF_8);
        String name = sent ? Uploads.fileName(file) : visit.words().say("resume.pasted");
        var read = uploads.read(() -> ResumeFile.read(bytes, name, LocalDate.now()));
        var rows = read.resume().map(found -> matches.rows(found, LocalDate.now()));
        return page(
                visit,
                rows.isEmpty() ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK,
                rows.orElse(List.of()),
                read.issues(),
                answers(visit, Map.of()));
    }

    private HttpResponse<String> unread(Visit visit, Optional<Issue> why) {
        List<Issue> told = why.stream().toList();
        Answers none = answers(visit, Map.of());
        return page(visit, HttpStatus.UNPROCESSABLE_ENTITY, List.of(), told, none);
    }

    @Post("/take")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> take(Visit visit, @Body Map<String, String> typed) {
        Answers answers = answers(visit, typed);
        ResumeForm form = new ResumeForm(catalog, answers, LocalDate.now());
        form.read();
        if (!answers.faults().isEmpty()) {
            List<ResumeRow> rows = ResumeForm.rows(answers, catalog);
            return page(visit, HttpStatus.UNPROCESSABLE_ENTITY, rows, List.of(), answers);
        }
        visit.change(
                () -> {
                    visit.remember(form.addTo(visit.personOrNew()));
                    return form;
                });
        return Pages.go("/profile");
    }

    private static Answers answers(Visit visit, Map<String, String> typed) {
        return new Answers(typed, visit.words());
    }

    private HttpResponse<String> page(
            Visit visit,
            HttpStatus status,
            List<ResumeRow> rows,
            List<Issue> issues,
            Answers answers) {
        return pages.show(
                status,
                visit,
                "assess/resume",
                Map.of(
                        "rows",
                        rows,
                        "issues",
                        IssueWords.all(issues, visit.words()),
                        "f",
                        answers,
                        "first",
                        String.valueOf(PersonDay.FIRST.getYear()),
                        "today",
                        LocalDate.now()));
    }
}
