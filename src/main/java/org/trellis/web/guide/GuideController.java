package org.trellis.web.guide;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.Map;
import org.trellis.web.Pages;
import org.trellis.web.Visit;

/** What skill models are used for, how to build one and how to keep it up to date. */
@Produces(MediaType.ALL)
@Controller("/guide")
final class GuideController {
    private final Pages pages;

    GuideController(Pages pages) {
        this.pages = pages;
    }

    @Get
    HttpResponse<String> uses(Visit visit) {
        return show(visit, Chapter.USES);
    }

    @Get("/build")
    HttpResponse<String> build(Visit visit) {
        return show(visit, Chapter.BUILD);
    }

    @Get("/update")
    HttpResponse<String> update(Visit visit) {
        return show(visit, Chapter.UPDATE);
    }

    private HttpResponse<String> show(Visit visit, Chapter chapter) {
        return pages.show(
                visit, "guide/guide", Map.of("page", GuidePage.of(chapter, visit.words())));
    }
}
