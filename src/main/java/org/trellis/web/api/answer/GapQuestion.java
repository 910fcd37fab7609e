package org.trellis.web.api.answer;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/** What is asked of a gap report. */
@Introspected
record GapQuestion(
        @QueryValue @Parameter(description = PersonBody.REGION) Optional<String> region,
        @QueryValue
                @Parameter(
                        description =
                                "The job: as ladder/job, or an occupation by its O*NET-SOC code.")
                String job,
        @QueryValue
                @Parameter(
                        description = "The day the answer holds for; today unless stated.",
                        schema = @Schema(type = "string", format = "date"))
                Optional<String> on,
        @QueryValue
                @Parameter(
                        description = "Which ranks order and weigh the lines; now unless stated.",
                        schema =
                                @Schema(
                                        type = "string",
                                        allowableValues = {"now", "future"}))
                Optional<String> importance,
        @QueryValue
                @Parameter(
                        description =
                                "Whether current and past jobs show what they ask for; yes unless stated.",
                        schema =
                                @Schema(
                                        type = "string",
                                        allowableValues = {"yes", "no"}))
                Optional<String> presumed) {}
