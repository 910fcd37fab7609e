package org.trellis.web.api.answer;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.trellis.gap.rank.InterestFit;
import org.trellis.gap.rank.OccupationFilter;
import org.trellis.message.Message;
import org.trellis.web.api.Parameters;
import org.trellis.web.problem.Refused;

/** Which occupations are wanted, by what is known of them in the country. */
@Introspected
record OccupationQuestion(
        @QueryValue @Parameter(description = "The first digits of an O*NET-SOC code.")
                Optional<String> field,
        @QueryValue
                @Parameter(
                        description = "The O*NET Job Zone, at most.",
                        schema = @Schema(type = "integer", minimum = "1", maximum = "5"))
                Optional<String> zone,
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
                Optional<String> interests) {

    /**
     * @param wage US dollars a year, at least
     */
    OccupationFilter filter(Parameters asking, OptionalDouble wage) {
        return new OccupationFilter(
                asking.field(field),
                asking.whole("zone", zone, 1, 5),
                wage,
                asking.number("min-growth", minGrowth),
                asking.yes("bright", bright, false),
                interests.filter(text -> !text.isBlank()).map(text -> interests(text, asking)));
    }

    private static InterestFit interests(String text, Parameters asking) {
        List<Double> scores = new ArrayList<>();
        for (String part : Parameters.several(Optional.of(text))) {
            asking.number("interests", Optional.of(part)).ifPresent(scores::add);
        }
        try {
            return new InterestFit(scores);
        } catch (IllegalArgumentException e) {
            throw Refused.field("interests", Message.of("api.interests", "interests", text));
        }
    }
}
