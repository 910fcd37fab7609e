package org.trellis.web.api.answer;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.trellis.web.api.Paging;

/** What is asked of the jobs within reach. */
@Introspected
record ExploreQuestion(
        @QueryValue @Parameter(description = PersonBody.REGION) Optional<String> region,
        @QueryValue
                @Parameter(
                        description = "The day the answer holds for; today unless stated.",
                        schema = @Schema(type = "string", format = "date"))
                Optional<String> on,
        @QueryValue
                @Parameter(
                        description =
                                "Whether to go over all U.S. occupations; no unless"
                                        + " stated, yes where the current job is one of them.",
                        schema =
                                @Schema(
                                        type = "string",
                                        allowableValues = {"yes", "no"}))
                Optional<String> country,
        @QueryValue
                @Parameter(
                        description = "Jobs of this level only.",
                        schema =
                                @Schema(
                                        type = "string",
                                        allowableValues = {"entry", "mid", "senior", "management"}))
                Optional<String> band,
        @QueryValue
                @Parameter(
                        description = "Openings a year in the country, at least.",
                        schema = @Schema(type = "number", minimum = "0"))
                Optional<String> openings,
        @QueryValue
                @Parameter(
                        description =
                                "What the best way and the order go by; earned unless stated.",
                        schema =
                                @Schema(
                                        type = "string",
                                        allowableValues = {
                                            "earned",
                                            "months",
                                            "usd",
                                            "first-raise"
                                        }))
                Optional<String> by,
        @QueryValue
                @Parameter(
                        description = PersonBody.EDUCATION,
                        schema =
                                @Schema(
                                        type = "string",
                                        allowableValues = {"typical", "required"}))
                Optional<String> education,
        @QueryValue
                @Parameter(
                        description = "Years over which pay is summed.",
                        schema = @Schema(type = "integer", minimum = "1", maximum = "50"))
                Optional<String> horizon,
        @QueryValue
                @Parameter(
                        description = "How many jobs at most; 20 unless stated.",
                        schema = @Schema(type = "integer", minimum = "1", maximum = "10000"))
                Optional<String> limit,
        @QueryValue @Parameter(description = Paging.CURSOR) Optional<String> cursor) {}
