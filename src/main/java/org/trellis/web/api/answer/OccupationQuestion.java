package org.trellis.web.api.answer;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/** Which occupations of the country are wanted. */
@Introspected
record OccupationQuestion(
        @QueryValue @Parameter(description = "The first digits of an O*NET-SOC code.")
                Optional<String> field,
        @QueryValue
                @Parameter(
                        description = "The O*NET Job Zone, at most.",
                        schema = @Schema(type = "integer", minimum = "1", maximum = "5"))
                Optional<String> zone,
        @QueryValue("min-wage")
                @Parameter(
                        description = "US dollars a year of the median, at least.",
                        schema = @Schema(type = "number", minimum = "0"))
                Optional<String> minWage,
        @QueryValue("min-growth")
                @Parameter(
                        description =
                                "Growth in percent over the years of the projections, at least.",
                        schema = @Schema(type = "number"))
                Optional<String> minGrowth,
        @QueryValue
                @Parameter(
                        description = "Only occupations whose outlook O*NET calls bright.",
                        schema =
                                @Schema(
                                        type = "string",
                                        allowableValues = {"yes", "no"}))
                Optional<String> bright,
        @QueryValue
                @Parameter(
                        description =
                                "Six scores of the O*NET Interest Profiler, in the order R,I,A,S,E,C.")
                Optional<String> interests) {}
