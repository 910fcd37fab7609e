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
import java.util.Optional;
import java.util.stream.Stream;
import org.trellis.report.caseload.CaseRow;
import org.trellis.report.caseload.CaseloadQuery;
import org.trellis.report.caseload.CaseloadQuery.Sort;
import org.trellis.report.caseload.CaseloadTable;
import org.trellis.store.person.SavedPeople;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.problem.UnknownValue;
import org.trellis.web.region.Here;
import org.trellis.web.words.Download;

/** All clients at once: who is ready for what, what runs out, and whom to see next. */
@Controller("/clients")
@Requires(bean = SavedPeople.class)
@Produces(MediaType.ALL)
final class CaseloadController {
    private final Pages pages;
    private final KeptCaseload caseload;

    CaseloadController(Pages pages, KeptCaseload caseload) {
        this.pages = pages;
        this.caseload = caseload;
    }

    private List<CaseRow> rows(Visit visit, LocalDate today) {
        Here here = visit.here();
        return caseload.rows(here.gaps(), here.catalog(), today, visit.words());
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
        return Download.of("clients-" + today + ".csv", "text/csv", CaseloadTable.csv(listed));
    }

    private static CaseloadQuery query(Visit visit) {
        var asked = visit.request().getParameters();
        CaseloadQuery.FILTERS.forEach((filter, choices) -> demand(asked.getFirst(filter), choices));
        demand(asked.getFirst("by"), Stream.of(Sort.values()).map(Sort::code).toList());
        return CaseloadQuery.of(asked::getFirst);
    }

    /** A choice that there is not would list everybody as if it had been heeded. */
    private static void demand(Optional<String> asked, List<String> known) {
        asked.filter(choice -> !choice.isEmpty() && !known.contains(choice))
                .ifPresent(
                        choice -> {
                            throw new UnknownValue(choice, known);
                        });
    }
}
