package org.trellis.web.api.catalog;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Ladder;
import org.trellis.report.Words;
import org.trellis.report.catalog.BriefJson;
import org.trellis.report.lattice.LatticeJson;
import org.trellis.web.Lookup;
import org.trellis.web.api.AskedRegion;
import org.trellis.web.api.Paging;
import org.trellis.web.api.Parameters;
import org.trellis.web.api.Speech;
import org.trellis.web.problem.Problem;
import org.trellis.web.region.Here;

/** Ladders with their moves. */
@Controller("/api/v1/lattices")
@Tag(name = "catalog")
@ApiResponse(
        responseCode = "4XX",
        description = "What is wrong, and where",
        content =
                @Content(
                        mediaType = "application/problem+json",
                        schema = @Schema(implementation = Problem.class)))
final class LatticesApi {
    private final Catalog catalog;
    private final AskedRegion regions;
    private final Lookup lookup;
    private final Parameters asking;

    LatticesApi(Catalog catalog, AskedRegion regions, Lookup lookup, Parameters asking) {
        this.catalog = catalog;
        this.regions = regions;
        this.lookup = lookup;
        this.asking = asking;
    }

    /**
     * The ladders, a part at a time.
     *
     * @return the answer
     */
    @Get
    LadderPart lattices(@RequestBean Speech speech, @RequestBean Paging paging) {
        Words words = speech.words();
        return paging.part(
                List.copyOf(catalog.ladders().values()),
                Ladder::code,
                ladder -> BriefJson.of(ladder, words),
                LadderPart::new,
                asking);
    }

    /**
     * A ladder: its jobs, and its moves with what each asks.
     *
     * @param ladder its code
     * @return the answer
     */
    @Get("/{ladder}")
    LatticeJson lattice(
            @RequestBean Speech speech,
            String ladder,
            @QueryValue @Parameter(description = AskedRegion.REGION) Optional<String> region) {
        Words words = speech.words();
        Ladder found = lookup.ladder(ladder, words);
        Here here = regions.here(region);
        return LatticeJson.of(here.lattice(), here.catalog().ladders().get(found.code()), words);
    }
}
