package org.trellis.web.about;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.Map;
import org.trellis.model.Issue.Severity;
import org.trellis.web.Pages;
import org.trellis.web.Visit;

@Controller("/about")
@Produces(MediaType.TEXT_HTML)
final class AboutController {
    private final Pages pages;
    private final AboutPage about;

    AboutController(Pages pages, AboutPage about) {
        this.pages = pages;
        this.about = about;
    }

    @Get
    HttpResponse<String> about(Visit visit) {
        return pages.show(
                visit,
                "about/about",
                Map.of(
                        "about", about,
                        "errors", about.count(Severity.ERROR),
                        "warnings", about.count(Severity.WARNING),
                        "notes", about.count(Severity.NOTE)));
    }
}
