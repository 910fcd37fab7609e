package org.trellis.web.cases;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.Map;
import java.util.Optional;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.store.person.SavedPeople;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.client.OpenClient;

/** All about the client who is open: {@code /clients/0123456789abcdef}. */
@Controller("/client")
@Requires(bean = SavedPeople.class)
@Produces(MediaType.TEXT_HTML)
final class ClientController {
    private final Pages pages;
    private final Catalog catalog;

    ClientController(Pages pages, Catalog catalog) {
        this.pages = pages;
        this.catalog = catalog;
    }

    @Get
    HttpResponse<String> client(Visit visit) {
        Optional<OpenClient> client = visit.client();
        return client.isEmpty()
                ? Pages.go("/clients")
                : pages.show(
                        visit,
                        "cases/client",
                        Map.of(
                                "client", client.get(),
                                "goal", client.get().goal().flatMap(this::title),
                                "facts",
                                        PersonFacts.of(
                                                        client.get().person(),
                                                        catalog,
                                                        visit.words())
                                                .lines()));
    }

    private Optional<Job> title(String goal) {
        return catalog.findJob(Job.Id.parse(goal));
    }
}
