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
import java.util.Optional;
import org.trellis.model.person.Person;
import org.trellis.report.Words;
import org.trellis.report.gap.CountryRankJson;
import org.trellis.report.gap.RankJson;
import org.trellis.web.api.Paging;
import org.trellis.web.api.Parameters;
import org.trellis.web.api.Speech;
import org.trellis.web.problem.Problem;
import org.trellis.web.region.Here;

/** Which U.S. occupations are nearest? */
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
    private static final String WAGE = "US dollars a year of the median, at least.";
    private static final int USUAL = 10;
    private static final int MOST = 10_000;

    private final People people;
    private final Parameters asking;

    NearApi(People people, Parameters asking) {
        this.people = people;
        this.asking = asking;
    }

    /**
     * The occupations nearest to somebody of whom only the current job is known.
     *
     * @return the answer
     */
    @Get
    CountryRankJson rankCountry(
            @RequestBean Speech speech,
            @RequestBean RankQuestion question,
            @RequestBean OccupationQuestion wanted,
            @QueryValue("min-wage") @Parameter(description = WAGE) Optional<String> wage,
            @QueryValue @Parameter(description = PersonBody.FROM) Optional<String> from) {
        Words words = speech.words();
        return answer(people.at(from, words), question, wanted, wage, words);
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
            @QueryValue("min-wage") @Parameter(description = WAGE) Optional<String> wage,
            @Body @PersonBody byte[] person) {
        return answer(people.read(person), question, wanted, wage, speech.words());
    }

    private CountryRankJson answer(
            Person person,
            RankQuestion question,
            OccupationQuestion wanted,
            Optional<String> wage,
            Words words) {
        Here here = people.here(question.region(), person);
        var on = asking.on(question.on());
        boolean presumed = asking.yes("presumed", question.presumed(), true);
        int limit = asking.whole("limit", question.limit(), 1, MOST).orElse(USUAL);
        var found =
                here.ranking()
                        .nearest(
                                person,
                                on,
                                presumed,
                                wanted.filter(asking, asking.number("min-wage", wage)),
                                question.cursor().isPresent() ? MOST : limit + 1);
        var part = Paging.part(found.nearest(), RankJson::name, limit, question.cursor());
        return CountryRankJson.of(person, on, found, part, here.catalog(), words);
    }
}
