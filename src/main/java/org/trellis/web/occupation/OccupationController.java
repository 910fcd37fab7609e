package org.trellis.web.occupation;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.List;
import java.util.Map;
import org.trellis.files.reading.Nearest;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Occupation;
import org.trellis.report.Words;
import org.trellis.web.Missing;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.words.Links;

/** One occupation of the national data. */
@Produces(MediaType.TEXT_HTML)
@Controller("/occupations")
final class OccupationController {
    private final Pages pages;
    private final Occupations occupations;

    OccupationController(Pages pages, Occupations occupations) {
        this.pages = pages;
        this.occupations = occupations;
    }

    @Get("/{code}")
    HttpResponse<String> one(Visit visit, String code) {
        Words words = visit.words();
        Catalog here = visit.here().catalog();
        Occupation found =
                here.national()
                        .findOccupation(code)
                        .orElseThrow(() -> new Missing(code, near(code, words)));
        OccupationPage page =
                new OccupationPages(here, occupations.country()).page(found, visit.person(), words);
        return pages.show(visit, "occupation/occupation", Map.of("page", page));
    }

    private List<Missing.Suggestion> near(String code, Words words) {
        List<String> codes = occupations.all().stream().map(Occupation::code).toList();
        return Nearest.names(code, codes).stream()
                .flatMap(each -> occupations.find(each).stream())
                .map(
                        each ->
                                new Missing.Suggestion(
                                        each.code(),
                                        words.text(each.title()),
                                        Links.occupation(each.code())))
                .toList();
    }
}
