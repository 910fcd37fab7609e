package org.trellis.web.api.catalog;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestBean;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.trellis.model.CompetencyModel;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Words;
import org.trellis.report.catalog.ModelJson;
import org.trellis.web.Lookup;
import org.trellis.web.api.Paging;
import org.trellis.web.api.Parameters;
import org.trellis.web.api.Speech;
import org.trellis.web.problem.Problem;

/** Competency models. */
@Controller("/api/v1/models")
@Tag(name = "catalog")
@ApiResponse(
        responseCode = "4XX",
        description = "What is wrong, and where",
        content =
                @Content(
                        mediaType = "application/problem+json",
                        schema = @Schema(implementation = Problem.class)))
final class ModelsApi {
    private final Catalog catalog;
    private final Lookup lookup;
    private final Parameters asking;

    ModelsApi(Catalog catalog, Lookup lookup, Parameters asking) {
        this.catalog = catalog;
        this.lookup = lookup;
        this.asking = asking;
    }

    /**
     * The competency models, a part at a time.
     *
     * @return the answer
     */
    @Get
    ModelPart models(@RequestBean Speech speech, @RequestBean Paging paging) {
        Words words = speech.words();
        return paging.part(
                List.copyOf(catalog.models().values()),
                CompetencyModel::code,
                model -> ModelJson.Brief.of(catalog, model, words),
                ModelPart::new,
                asking);
    }

    /**
     * A competency model with its competencies.
     *
     * @param model its code
     * @return the answer
     */
    @Get("/{model}")
    ModelJson model(@RequestBean Speech speech, String model) {
        Words words = speech.words();
        return ModelJson.of(catalog, lookup.model(model, words), words);
    }
}
