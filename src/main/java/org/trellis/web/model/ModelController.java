package org.trellis.web.model;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.Map;
import org.trellis.model.CompetencyModel;
import org.trellis.model.catalog.Catalog;
import org.trellis.web.Lookup;
import org.trellis.web.Pages;
import org.trellis.web.Visit;

/** All skill models, and one of them as a pyramid and skill by skill. */
@Produces(MediaType.ALL)
@Controller("/models")
final class ModelController {
    private final Pages pages;
    private final Lookup lookup;
    private final Catalog catalog;

    ModelController(Pages pages, Lookup lookup, Catalog catalog) {
        this.pages = pages;
        this.lookup = lookup;
        this.catalog = catalog;
    }

    @Get
    HttpResponse<String> all(Visit visit) {
        return pages.show(
                visit, "model/models", Map.of("page", ModelsPage.of(catalog, visit.words())));
    }

    @Get("/{code}")
    HttpResponse<String> one(Visit visit, String code) {
        CompetencyModel model = lookup.model(code, visit.words());
        return pages.show(
                visit,
                "model/model",
                Map.of(
                        "code", model.code(),
                        "page", new ModelWords(catalog, visit.words()).page(model)));
    }
}
