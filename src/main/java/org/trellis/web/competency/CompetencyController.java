package org.trellis.web.competency;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.List;
import java.util.Map;
import org.trellis.files.reading.Nearest;
import org.trellis.model.Competency;
import org.trellis.model.CompetencyModel;
import org.trellis.report.Words;
import org.trellis.web.Lookup;
import org.trellis.web.Missing;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.words.Links;

/** One skill of a model. */
@Produces(MediaType.ALL)
@Controller("/models/{model}/{code}")
final class CompetencyController {
    private final Pages pages;
    private final Lookup lookup;

    CompetencyController(Pages pages, Lookup lookup) {
        this.pages = pages;
        this.lookup = lookup;
    }

    @Get
    HttpResponse<String> one(Visit visit, String model, String code) {
        Words words = visit.words();
        Competency competency = competency(lookup.model(model, words), code, words);
        CompetencyWords written = new CompetencyWords(visit.here().catalog(), words);
        return pages.show(visit, "competency/competency", Map.of("page", written.page(competency)));
    }

    private static Competency competency(CompetencyModel model, String code, Words words) {
        return model.competencies().values().stream()
                .filter(each -> each.id().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Missing(code, near(model, code, words)));
    }

    private static List<Missing.Suggestion> near(CompetencyModel model, String code, Words words) {
        List<String> known =
                model.competencies().keySet().stream().map(Competency.Id::code).toList();
        return Nearest.names(code, known).stream()
                .map(each -> new Competency.Id(model.code(), each))
                .map(
                        id ->
                                new Missing.Suggestion(
                                        id.toString(),
                                        words.text(model.competencies().get(id).name()),
                                        Links.competency(id)))
                .toList();
    }
}
