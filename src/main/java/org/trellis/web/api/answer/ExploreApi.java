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
import java.util.OptionalDouble;
import org.trellis.model.Job;
import org.trellis.model.person.Person;
import org.trellis.path.explore.ExploreQuery;
import org.trellis.path.explore.Explored;
import org.trellis.path.explore.Filter;
import org.trellis.path.terrain.AskedEducation;
import org.trellis.path.terrain.Terrain;
import org.trellis.path.terrain.Traveler;
import org.trellis.report.Words;
import org.trellis.report.explore.ExploreJson;
import org.trellis.web.api.Paging;
import org.trellis.web.api.Parameters;
import org.trellis.web.api.Speech;
import org.trellis.web.problem.Problem;
import org.trellis.web.region.Here;

/** What could I do? */
@Controller("/api/v1/explore")
@Tag(name = "answers")
@ApiResponse(
        responseCode = "4XX",
        description = "What is wrong, and where",
        content =
                @Content(
                        mediaType = "application/problem+json",
                        schema = @Schema(implementation = Problem.class)))
final class ExploreApi {
    private static final int USUAL = 20;
    private static final int MOST = 10_000;

    private final People people;
    private final Parameters asking;

    ExploreApi(People people, Parameters asking) {
        this.people = people;
        this.asking = asking;
    }

    /**
     * Every job within reach of somebody of whom only the current job is known.
     *
     * @return the answer
     */
    @Get
    ExploreJson explore(
            @RequestBean Speech speech,
            @RequestBean ExploreQuestion question,
            @RequestBean OccupationQuestion wanted,
            @RequestBean LimitQuestion limits,
            @QueryValue @Parameter(description = PersonBody.FROM) Optional<String> from) {
        Words words = speech.words();
        return answer(people.at(from, words), question, wanted, limits, words);
    }

    /**
     * Every job within reach of the person in the body.
     *
     * @return the answer
     */
    @Post
    @Consumes({PersonBody.JSON, PersonBody.YAML, PersonBody.OTHER_YAML})
    ExploreJson exploreOf(
            @RequestBean Speech speech,
            @RequestBean ExploreQuestion question,
            @RequestBean OccupationQuestion wanted,
            @RequestBean LimitQuestion limits,
            @Body @PersonBody byte[] person) {
        return answer(people.read(person), question, wanted, limits, speech.words());
    }

    private ExploreJson answer(
            Person person,
            ExploreQuestion question,
            OccupationQuestion wanted,
            LimitQuestion limits,
            Words words) {
        Here here = people.here(question.region(), person);
        int limit = asking.whole("limit", question.limit(), 1, MOST).orElse(USUAL);
        Person limited = limits.applied(person, asking, here.catalog(), words);
        boolean country =
                asking.yes("country", question.country(), Terrain.startsInCountry(limited));
        Traveler traveler = traveler(question, limited, country);
        ExploreQuery query =
                new ExploreQuery(
                        traveler,
                        new Filter(
                                wanted.filter(asking, OptionalDouble.empty()),
                                asking.findOneOf("band", Job.Band.class, question.band()),
                                asking.number("openings", question.openings()),
                                !country),
                        asking.oneOf(
                                        "by",
                                        ExploreQuery.Order.class,
                                        question.by(),
                                        ExploreQuery.Order.EARNED)
                                .criterion(),
                        asking.whole("horizon", question.horizon(), 1, 50));
        Explored found = here.turns().of(() -> here.explore().find(query));
        var part = Paging.part(found.reached(), ExploreJson::name, limit, question.cursor());
        return ExploreJson.of(found, limited, traveler.on(), part, here.catalog(), words);
    }

    private Traveler traveler(ExploreQuestion question, Person person, boolean country) {
        AskedEducation education =
                asking.oneOf(
                        "education",
                        AskedEducation.class,
                        question.education(),
                        AskedEducation.TYPICAL);
        return new Traveler(person, asking.on(question.on()), true, false, country, education);
    }
}
