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
import java.util.Optional;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.RegionJson;
import org.trellis.report.Words;
import org.trellis.report.catalog.JobJson;
import org.trellis.report.lattice.LatticeJson;
import org.trellis.web.Lookup;
import org.trellis.web.api.AskedRegion;
import org.trellis.web.api.Paging;
import org.trellis.web.api.Parameters;
import org.trellis.web.api.Speech;
import org.trellis.web.problem.Problem;

/** The jobs of all ladders. */
@Controller("/api/v1/jobs")
@Tag(name = "catalog")
@ApiResponse(
        responseCode = "4XX",
        description = "What is wrong, and where",
        content =
                @Content(
                        mediaType = "application/problem+json",
                        schema = @Schema(implementation = Problem.class)))
final class JobsApi {
    private final AskedRegion regions;
    private final Lookup lookup;
    private final Parameters asking;

    JobsApi(AskedRegion regions, Lookup lookup, Parameters asking) {
        this.regions = regions;
        this.lookup = lookup;
        this.asking = asking;
    }

    /**
     * The jobs of all ladders, a part at a time.
     *
     * @return the answer
     */
    @Get
    JobPart jobs(
            @RequestBean Speech speech,
            @RequestBean Paging paging,
            @QueryValue @Parameter(description = AskedRegion.REGION) Optional<String> region) {
        Words words = speech.words();
        Catalog catalog = regions.here(region).catalog();
        return paging.part(
                catalog.jobs().toList(),
                job -> job.id().toString(),
                job -> LatticeJson.Rung.of(job, words),
                (items, next) -> new JobPart(RegionJson.of(catalog), items, next),
                asking);
    }

    /**
     * A job of a ladder: pay, and what it asks.
     *
     * @param ladder the code of the ladder
     * @param job the code of the job in it
     * @return the answer
     */
    @Get("/{ladder}/{job}")
    JobJson job(
            @RequestBean Speech speech,
            String ladder,
            String job,
            @QueryValue @Parameter(description = AskedRegion.REGION) Optional<String> region) {
        Words words = speech.words();
        Job.Id found = lookup.job(ladder + "/" + job, words).id();
        Catalog catalog = regions.here(region).catalog();
        return JobJson.of(catalog.getJob(found), catalog, words);
    }
}
