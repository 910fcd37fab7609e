package org.trellis.web.cases.file;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.files.reading.Cells;
import org.trellis.message.Message;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.PersonDay;
import org.trellis.model.person.Written;
import org.trellis.report.Words;
import org.trellis.store.person.CaseRecord;
import org.trellis.store.person.SavedPeople;
import org.trellis.store.person.SavedReports;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.cases.NoteRule;
import org.trellis.web.cases.PersonFacts;
import org.trellis.web.client.ClientAddress;
import org.trellis.web.client.OpenClient;

/** All about the client who is open: {@code /clients/0123456789abcdef}. */
@Controller("/client")
@Requires(bean = SavedPeople.class)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class ClientController {
    private final Pages pages;
    private final Catalog catalog;
    private final CaseRecord record;
    private final SavedReports reports;

    ClientController(Pages pages, Catalog catalog, CaseRecord record, SavedReports reports) {
        this.reports = reports;
        this.pages = pages;
        this.catalog = catalog;
        this.record = record;
    }

    @Get
    HttpResponse<String> client(Visit visit) {
        return visit.client()
                .<HttpResponse<String>>map(c -> page(HttpStatus.OK, visit, c, NoteFields.NOTHING))
                .orElseGet(() -> Pages.go("/clients"));
    }

    private HttpResponse<String> page(
            HttpStatus status, Visit visit, OpenClient client, NoteFields form) {
        return pages.show(
                status,
                visit,
                "cases/client",
                Map.of(
                        "client", client,
                        "goal", client.goal().flatMap(this::job),
                        "facts", PersonFacts.of(client.person(), catalog, visit.words()).lines(),
                        "notes", record.notes(client.caseId()),
                        "reports", reports(visit, client),
                        "events", record.events(client.address()),
                        "form", form));
    }

    /**
     * What stands in the form of a note.
     *
     * @param wrong why it was not kept, or why the day of the review was not
     */
    public record NoteFields(String note, String author, String wrong) {
        static final NoteFields NOTHING = new NoteFields("", CaseRecord.account(), "");

        /** What must not be shown again is not. */
        static NoteFields refused(String note, String author, String wrong) {
            return new NoteFields(
                    NoteRule.isPrivate(note) ? "" : note,
                    NoteRule.isPrivate(author) ? CaseRecord.account() : author,
                    wrong);
        }
    }

    /** The newest first. */
    private List<ReportLine> reports(Visit visit, OpenClient client) {
        List<ReportLine> lines = new ArrayList<>();
        reports.list(client.caseId()).forEach(each -> lines.add(0, ReportLine.of(each, visit)));
        return lines;
    }

    private Optional<Job> job(String goal) {
        return catalog.findJob(Job.Id.parse(goal));
    }

    /** Kept with who and when; never changed. */
    @Post("/note")
    HttpResponse<String> note(Visit visit, @Body Map<String, String> typed) {
        visit.person();
        Optional<OpenClient> client = visit.client();
        String note = Written.lines(typed.getOrDefault("note", ""));
        if (client.isEmpty() || note.isEmpty()) {
            return Pages.go("/client");
        }
        String author = author(typed);
        Optional<Message> refusal = NoteRule.refusal(note).or(() -> NoteRule.authorRefusal(author));
        if (refusal.isPresent()) {
            NoteFields shown = NoteFields.refused(note, author, visit.words().say(refusal.get()));
            return page(HttpStatus.UNPROCESSABLE_ENTITY, visit, client.get(), shown);
        }
        record.note(client.get().caseId(), author, note, Instant.now());
        return Pages.go(ClientAddress.of(client.get().address(), ""));
    }

    private static String author(Map<String, String> typed) {
        String author = Written.line(typed.getOrDefault("author", ""));
        return author.isEmpty() ? CaseRecord.account() : author;
    }

    private static Optional<String> wrong(String day, Words words) {
        LocalDate today = LocalDate.now();
        try {
            return day.isEmpty() || PersonDay.REVIEW.holds(LocalDate.parse(day), today)
                    ? Optional.empty()
                    : Optional.of(
                            words.say(
                                    "profile.wrong.day",
                                    words.date(PersonDay.FIRST),
                                    words.date(PersonDay.REVIEW.last(today))));
        } catch (DateTimeException e) {
            return Optional.of(words.say("profile.wrong.date"));
        }
    }

    @Post("/review")
    HttpResponse<String> review(Visit visit, @Body Map<String, String> typed) {
        visit.person();
        if (visit.client().isEmpty()) {
            return Pages.go("/clients");
        }
        OpenClient client = visit.client().get();
        String day = Cells.strip(typed.getOrDefault("review", ""));
        Optional<String> wrong = wrong(day, visit.words());
        if (wrong.isPresent()) {
            return page(
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    visit,
                    client,
                    NoteFields.refused("", CaseRecord.account(), wrong.get()));
        }
        visit.rememberReview(day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day)));
        return Pages.go(ClientAddress.of(client.address(), ""));
    }
}
