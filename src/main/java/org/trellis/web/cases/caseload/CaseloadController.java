package org.trellis.web.cases.caseload;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.trellis.store.person.SavedPeople;
import org.trellis.store.person.SavedReports;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.client.Clients;
import org.trellis.web.words.Download;

/** All clients at once: who is ready for what, what runs out, and whom to see next. */
@Controller("/clients")
@Requires(bean = SavedPeople.class)
@Produces(MediaType.ALL)
final class CaseloadController {
    private final Pages pages;
    private final Clients clients;
    private final SavedPeople people;
    private final SavedReports reports;

    CaseloadController(Pages pages, Clients clients, SavedPeople people, SavedReports reports) {
        this.pages = pages;
        this.clients = clients;
        this.people = people;
        this.reports = reports;
    }

    private List<CaseRow> rows(Visit visit, LocalDate today) {
        CaseRows rows = new CaseRows(visit.here(), today, visit.words());
        return people.list().stream()
                .map(saved -> rows.of(saved, clients.read(saved), reports.findLastDay(saved.id())))
                .toList();
    }

    @Get
    HttpResponse<String> list(Visit visit) {
        LocalDate today = LocalDate.now();
        CaseloadQuery query = query(visit);
        String done = visit.request().getParameters().get("done", String.class).orElse("");
        String message = "cases.done." + done;
        return pages.show(
                visit,
                "cases/clients",
                Map.of(
                        "page",
                        CaseloadPage.of(rows(visit, today), query, today, visit.words()),
                        "today",
                        today,
                        "done",
                        visit.words().knows(message) ? visit.words().say(message) : ""));
    }

    @Get("/list.csv")
    HttpResponse<String> csv(Visit visit) {
        LocalDate today = LocalDate.now();
        CaseloadQuery query = query(visit);
        List<CaseRow> listed = query.select(rows(visit, today), today);
        return Download.of("clients-" + today + ".csv", "text/csv", CaseloadCsv.of(listed));
    }

    private static CaseloadQuery query(Visit visit) {
        return CaseloadQuery.of(name -> visit.request().getParameters().getFirst(name));
    }
}
