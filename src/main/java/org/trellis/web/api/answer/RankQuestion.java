package org.trellis.web.api.answer;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.trellis.web.api.Paging;

/** What is asked of the nearest jobs. */
@Introspected
record RankQuestion(
        @QueryValue @Parameter(description = PersonBody.REGION) Optional<String> region,
        @QueryValue
                @Parameter(
                        description = "The day the answer holds for; today unless stated.",
                        schema = @Schema(type = "string", format = "date"))
                Optional<String> on,
        @QueryValue
                @Parameter(
                        description =
                                "Whether current and past jobs show what they ask for; yes unless stated.",
                        schema =
                                @Schema(
                                        type = "string",
                                        allowableValues = {"yes", "no"}))
                Optional<String> presumed,
        @QueryValue
                @Parameter(
                        description = "How many jobs at most; 10 unless stated.",
                        schema = @Schema(type = "integer", minimum = "1", maximum = "10000"))
                Optional<String> limit,
        @QueryValue @Parameter(description = Paging.CURSOR) Optional<String> cursor) {}
