package org.trellis.web.explore;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.util.Map;
import java.util.Optional;
import org.trellis.path.explore.Openers;
import org.trellis.path.terrain.Traveler;
import org.trellis.web.Lookup;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.find.Meant;
import org.trellis.web.region.Here;

/** The best next thing: the one credential or skill that opens most. */
@Produces(MediaType.ALL)
@Controller("/next")
final class NextController {
    private final Pages pages;
    private final Lookup lookup;
    private final ExploreQueries queries;

    NextController(Pages pages, Lookup lookup, ExploreQueries queries) {
        this.pages = pages;
        this.lookup = lookup;
        this.queries = queries;
    }

    @Get
    HttpResponse<String> next(
            Visit visit, @QueryValue Optional<String> opens, @QueryValue Optional<String> format) {
        ExploreRequest request = queries.read(visit);
        Openers.By by = lookup.oneOf(Openers.By.class, opens, Openers.By.JOBS);
        Traveler traveler = request.query().traveler();
        Here here = visit.here();
        Openers found = here.turns().of(() -> here.next().find(traveler, by));
        if (format.isPresent()) {
            return NextDownload.of(format.get())
                    .answer(found, traveler, here.catalog(), visit.words());
        }
        NextPage page = new NextPages(here.catalog()).page(found, request, visit.words());
        boolean clear =
                !(request.meant() instanceof Meant.Unclear) && request.limits().faults().isEmpty();
        return pages.show(clear, visit, "explore/next", Map.of("v", page));
    }
}
