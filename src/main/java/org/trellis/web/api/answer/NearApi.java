package org.trellis.web.api.answer;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.gap.country.CountryRanking;
import org.trellis.gap.country.InterestFit;
import org.trellis.gap.country.OccupationFilter;
import org.trellis.message.Message;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.report.Words;
import org.trellis.report.gap.CountryRankJson;
import org.trellis.web.api.Asking;
import org.trellis.web.api.Speech;
import org.trellis.web.problem.Problem;
import org.trellis.web.problem.Refused;

/** Which occupations of the country are nearest? */
@Controller("/api/v1/rank/country")
@Tag(name = "answers")
@ApiResponse(
        responseCode = "4XX",
        description = "What is wrong, and where",
        content =
                @Content(
                        mediaType = "application/problem+json",
                        schema = @Schema(implementation = Problem.class)))
final class NearApi {
    private static final int USUAL = 10;
    private static final int MOST = 10_000;

    private final Catalog catalog;
    private final CountryRanking ranking;
    private final People people;
    private final Asking asking;

    NearApi(Catalog catalog, CountryRanking ranking, People people, Asking asking) {
        this.catalog = catalog;
        this.ranking = ranking;
        this.people = people;
        this.asking = asking;
    }

    /**
     * The occupations nearest to somebody of whom only the present job is known.
     *
     * @return the answer
     */
    @Get
    CountryRankJson rankCountry(
            @RequestBean Speech speech,
            @RequestBean RankQuestion question,
            @RequestBean OccupationQuestion wanted,
            @QueryValue @Parameter(description = PersonBody.FROM) Optional<String> from) {
        Words words = speech.words();
        return answer(people.at(from, words), question, wanted, words);
    }

    /**
     * The occupations nearest to the person in the body.
     *
     * @return the answer
     */
    @Post
    @Consumes({PersonBody.JSON, PersonBody.YAML, PersonBody.OTHER_YAML})
    CountryRankJson rankCountryOf(
            @RequestBean Speech speech,
            @RequestBean RankQuestion question,
            @RequestBean OccupationQuestion wanted,
            @Body @PersonBody byte[] person) {
        return answer(people.read(person), question, wanted, speech.words());
    }

    private CountryRankJson answer(
            Person person, RankQuestion question, OccupationQuestion wanted, Words words) {
        var on = asking.on(question.on());
        boolean presumed = asking.yes("presumed", question.presumed(), true);
        int limit = asking.whole("limit", question.limit(), 1, MOST).orElse(USUAL);
        var found = ranking.nearest(person, on, presumed, filter(wanted), limit);
        return CountryRankJson.of(person, on, found, catalog, words);
    }

    private OccupationFilter filter(OccupationQuestion wanted) {
        return new OccupationFilter(
                asking.field(wanted.field()),
                asking.whole("zone", wanted.zone(), 1, 5),
                asking.number("min-wage", wanted.minWage()),
                asking.number("min-growth", wanted.minGrowth()),
                asking.yes("bright", wanted.bright(), false),
                wanted.interests().filter(text -> !text.isBlank()).map(this::interests));
    }

    private InterestFit interests(String text) {
        List<Double> scores = new ArrayList<>();
        for (String part : Asking.several(Optional.of(text))) {
            asking.number("interests", Optional.of(part)).ifPresent(scores::add);
        }
        try {
            return new InterestFit(scores);
        } catch (IllegalArgumentException e) {
            throw Refused.field("interests", Message.of("api.interests", "interests", text));
        }
    }
}
