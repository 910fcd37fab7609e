package org.trellis.web.explore;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.path.explore.Explored;
import org.trellis.path.explore.Opening;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.region.Here;
import org.trellis.web.words.DiplomaQuestion;

/** What could I do? */
@Produces(MediaType.ALL)
@Controller("/explore")
final class ExploreController {
    private final Pages pages;
    private final ExploreQueries queries;

    ExploreController(Pages pages, ExploreQueries queries) {
        this.pages = pages;
        this.queries = queries;
    }

    @Get
    HttpResponse<String> explore(Visit visit, @QueryValue Optional<String> format) {
        ExploreRequest request = queries.read(visit);
        Here here = visit.here();
        Explored found = here.turns().of(() -> here.explore().find(request.query()));
        if (format.isPresent()) {
            return ExploreDownload.of(format.get())
                    .answer(found, request.query().traveler(), here.catalog(), visit.words());
        }
        List<Opening> openings =
                request.country()
                        ? List.of()
                        : here.turns().of(() -> Opening.of(here.explore(), request.query(), found));
        ExplorePage page =
                new ExplorePages(here.catalog()).page(found, openings, request, visit.words());
        return pages.show(
                page.faults().isEmpty(),
                visit,
                "explore/explore",
                Map.of("v", page, "askDiploma", asks(request, found)));
    }

    private static boolean asks(ExploreRequest request, Explored found) {
        var ways = found.reached().stream().map(Explored.Reached::best);
        return DiplomaQuestion.matters(request.query().traveler().person(), ways);
    }
}
