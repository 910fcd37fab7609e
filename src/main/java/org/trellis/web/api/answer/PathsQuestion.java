package org.trellis.web.api.answer;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/** What is asked of the ways to a job. */
@Introspected
record PathsQuestion(
        @QueryValue @Parameter(description = PersonBody.REGION) Optional<String> region,
        @QueryValue @Parameter(description = "The goal, as ladder/job or an O*NET-SOC code.")
                String to,
        @QueryValue
                @Parameter(
                        description =
                                "The job held now, as ladder/job or an O*NET-SOC code; else that of"
                                        + " the person.")
                Optional<String> from,
        @QueryValue
                @Parameter(
                        description = "The day the answer holds for; today unless stated.",
                        schema = @Schema(type = "string", format = "date"))
                Optional<String> on,
        @QueryValue
                @Parameter(
                        description =
                                "Whether current and past jobs show what they ask for; yes unless"
                                        + " stated.",
                        schema =
                                @Schema(
                                        type = "string",
                                        allowableValues = {"yes", "no"}))
                Optional<String> presumed,
        @QueryValue
                @Parameter(
                        description =
                                "Whether a skill that nobody has checked has to be learned; gap"
                                        + " unless stated.",
                        schema =
                                @Schema(
                                        type = "string",
                                        allowableValues = {"gap", "met"}))
                Optional<String> unknown,
        @QueryValue
                @Parameter(
                        description =
                                "Whether ways may go through any U.S. occupation; no unless"
                                        + " stated, yes where the start or the goal is one of them.",
                        schema =
                                @Schema(
                                        type = "string",
                                        allowableValues = {"yes", "no"}))
                Optional<String> country,
        @QueryValue
                @Parameter(
                        description = "Years over which pay is summed.",
                        schema = @Schema(type = "integer", minimum = "1", maximum = "50"))
                Optional<String> horizon,
        @QueryValue
                @Parameter(
                        description = "How many of the best by one criterion to add.",
                        schema = @Schema(type = "integer", minimum = "1", maximum = "100"))
                Optional<String> k,
        @QueryValue
                @Parameter(
                        description =
                                "The criterion of k, months unless stated; without k the one way"
                                        + " that is best by it is the whole answer. By first-raise or"
                                        + " wage, ways that change the field of work more than once"
                                        + " come last, and first raises in the same 3 months or"
                                        + " lowest pays in the same $1,000 a year count as equal, so"
                                        + " that the lower whole cost decides.",
                        schema =
                                @Schema(
                                        type = "string",
                                        allowableValues = {
                                            "months",
                                            "usd",
                                            "first-raise",
                                            "whole-cost",
                                            "moves",
                                            "wage"
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
                        description =
                                "Whether ways are counted by the courses of their steps too; no"
                                        + " unless stated.",
                        schema =
                                @Schema(
                                        type = "string",
                                        allowableValues = {"yes", "no"}))
                Optional<String> plans,
        @QueryValue("why-not")
                @Parameter(description = "A job of which to say why it is on no way shown.")
                Optional<String> whyNot) {}
