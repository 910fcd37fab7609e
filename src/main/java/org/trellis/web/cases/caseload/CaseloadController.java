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
import java.util.function.Function;
import org.trellis.report.caseload.CaseRow;
import org.trellis.report.caseload.CaseloadQuery;
import org.trellis.report.caseload.CaseloadTable;
import org.trellis.store.person.SavedPeople;
import org.trellis.store.seal.Vault;
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
    private final Vault vault;
    private final KeptCaseload caseload;

    CaseloadController(Pages pages, Vault vault, KeptCaseload caseload) {
        this.pages = pages;
        this.vault = vault;
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
                        "isSealed",
                        vault.isSealing(),
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
        var parameters = visit.request().getParameters();
        Function<String, Optional<String>> asked =
                name -> parameters.getFirst(name).filter(choice -> !choice.isEmpty());
        CaseloadQuery.unknown(asked)
                .ifPresent(
                        each -> {
                            throw new UnknownValue(each.choice(), each.known());
                        });
        return CaseloadQuery.of(asked);
    }
}
