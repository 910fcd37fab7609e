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
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Occupation;
import org.trellis.report.RegionJson;
import org.trellis.report.Words;
import org.trellis.report.catalog.OccupationJson;
import org.trellis.web.Lookup;
import org.trellis.web.api.AskedRegion;
import org.trellis.web.api.Paging;
import org.trellis.web.api.Parameters;
import org.trellis.web.api.Speech;
import org.trellis.web.problem.Problem;

/** All U.S. occupations. */
@Controller("/api/v1/occupations")
@Tag(name = "catalog")
@ApiResponse(
        responseCode = "4XX",
        description = "What is wrong, and where",
        content =
                @Content(
                        mediaType = "application/problem+json",
                        schema = @Schema(implementation = Problem.class)))
final class OccupationsApi {
    private final AskedRegion regions;
    private final Lookup lookup;
    private final Parameters asking;

    OccupationsApi(AskedRegion regions, Lookup lookup, Parameters asking) {
        this.regions = regions;
        this.lookup = lookup;
        this.asking = asking;
    }

    /**
     * All U.S. occupations, a part at a time.
     *
     * @return the answer
     */
    @Get
    OccupationPart occupations(
            @RequestBean Speech speech,
            @RequestBean Paging paging,
            @QueryValue @Parameter(description = "The first digits of an O*NET-SOC code.")
                    Optional<String> field,
            @QueryValue @Parameter(description = AskedRegion.REGION) Optional<String> region) {
        Words words = speech.words();
        Catalog catalog = regions.here(region).catalog();
        String start = asking.field(field).orElse("");
        List<Occupation> all =
                catalog.national().occupations().values().stream()
                        .filter(each -> each.code().startsWith(start))
                        .toList();
        return paging.part(
                all,
                Occupation::code,
                each -> OccupationJson.Brief.of(each, words),
                (items, next) -> new OccupationPart(RegionJson.of(catalog), items, next),
                asking);
    }

    /**
     * An occupation: pay, outlook, how people get in, and what it asks.
     *
     * @param code of O*NET-SOC or SOC
     * @return the answer
     */
    @Get("/{code}")
    OccupationJson occupation(
            @RequestBean Speech speech,
            String code,
            @QueryValue @Parameter(description = AskedRegion.REGION) Optional<String> region) {
        Words words = speech.words();
        Job job = lookup.occupation(code, words);
        Catalog catalog = regions.here(region).catalog();
        return OccupationJson.of(
                catalog.national().occupations().get(job.onetSoc()), catalog, words);
    }
}
