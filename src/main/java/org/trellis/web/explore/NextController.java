package org.trellis.web.explore;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.util.Map;
import java.util.Optional;
import org.trellis.model.catalog.Catalog;
import org.trellis.path.explore.Next;
import org.trellis.path.explore.Openers;
import org.trellis.path.terrain.Traveler;
import org.trellis.web.Lookup;
import org.trellis.web.Pages;
import org.trellis.web.Visit;

/** The best next thing: the one credential or skill that opens most. */
@Produces(MediaType.ALL)
@Controller("/next")
final class NextController {
    private final Pages pages;
    private final Lookup lookup;
    private final Next next;
    private final ExploreQueries queries;
    private final NextPages models;
    private final Catalog catalog;

    NextController(
            Pages pages,
            Lookup lookup,
            Next next,
            ExploreQueries queries,
            NextPages models,
            Catalog catalog) {
        this.pages = pages;
        this.lookup = lookup;
        this.next = next;
        this.queries = queries;
        this.models = models;
        this.catalog = catalog;
    }

    @Get
    HttpResponse<String> next(
            Visit visit, @QueryValue Optional<String> opens, @QueryValue Optional<String> format) {
        ExploreRequest request = queries.read(visit);
        Openers.By by = lookup.oneOf(Openers.By.class, opens, Openers.By.JOBS);
        Traveler traveler = request.query().traveler();
        Openers found = next.find(traveler, by);
        if (format.isPresent()) {
            return NextDownload.of(format.get()).answer(found, traveler, catalog, visit.words());
        }
        return pages.show(
                visit, "explore/next", Map.of("v", models.page(found, request, visit.words())));
    }
}
