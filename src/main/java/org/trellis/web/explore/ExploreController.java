package org.trellis.web.explore;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.List;
import java.util.Map;
import org.trellis.path.explore.Explore;
import org.trellis.path.explore.Explored;
import org.trellis.path.explore.Opening;
import org.trellis.web.Pages;
import org.trellis.web.Visit;

/** What could I do? */
@Produces(MediaType.ALL)
@Controller("/explore")
final class ExploreController {
    private final Pages pages;
    private final Explore explore;
    private final ExploreQueries queries;
    private final ExplorePages models;

    ExploreController(Pages pages, Explore explore, ExploreQueries queries, ExplorePages models) {
        this.pages = pages;
        this.explore = explore;
        this.queries = queries;
        this.models = models;
    }

    @Get
    HttpResponse<String> explore(Visit visit) {
        ExploreRequest request = queries.read(visit);
        Explored found = explore.find(request.query());
        List<Opening> openings = Opening.of(explore, request.query(), found);
        ExplorePage page = models.page(found, openings, request, visit.words());
        return pages.show(visit, "explore/explore", Map.of("v", page));
    }
}
