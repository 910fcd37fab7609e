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
import org.trellis.path.explore.Openers;
import org.trellis.path.terrain.Terrain;
import org.trellis.path.terrain.Traveler;
import org.trellis.report.Words;
import org.trellis.report.explore.NextJson;
import org.trellis.web.api.Parameters;
import org.trellis.web.api.Speech;
import org.trellis.web.problem.Problem;
import org.trellis.web.region.Here;

/** Which one credential or skill opens most? */
@Controller("/api/v1/next")
@Tag(name = "answers")
@ApiResponse(
        responseCode = "4XX",
        description = "What is wrong, and where",
        content =
                @Content(
                        mediaType = "application/problem+json",
                        schema = @Schema(implementation = Problem.class)))
final class NextApi {
    private static final String BY = "Whether more jobs or better pay counts; jobs unless stated.";
    private static final String COUNTRY =
            "Whether all U.S. occupations count, yes or no; no unless stated, yes where"
                    + " the current job is one of them.";
    private static final String ON = "The day the answer holds for; today unless stated.";

    private final People people;
    private final Parameters asking;

    NextApi(People people, Parameters asking) {
        this.people = people;
        this.asking = asking;
    }

    /**
     * What opens most, for somebody of whom only the current job is known.
     *
     * @return the answer
     */
    @Get
    NextJson next(
            @RequestBean Speech speech,
            @RequestBean LimitQuestion limits,
            @QueryValue @Parameter(description = PersonBody.FROM) Optional<String> from,
            @QueryValue @Parameter(description = PersonBody.REGION) Optional<String> region,
            @QueryValue @Parameter(description = ON) Optional<String> on,
            @QueryValue @Parameter(description = COUNTRY) Optional<String> country,
            @QueryValue @Parameter(description = BY) Optional<String> by) {
        Words words = speech.words();
        Person person = people.at(from, words);
        return answer(person, limits, people.here(region, person), on, country, by, words);
    }

    /**
     * What opens most, for the person in the body.
     *
     * @return the answer
     */
    @Post
    @Consumes({PersonBody.JSON, PersonBody.YAML, PersonBody.OTHER_YAML})
    NextJson nextOf(
            @RequestBean Speech speech,
            @RequestBean LimitQuestion limits,
            @QueryValue @Parameter(description = PersonBody.REGION) Optional<String> region,
            @QueryValue @Parameter(description = ON) Optional<String> on,
            @QueryValue @Parameter(description = COUNTRY) Optional<String> country,
            @QueryValue @Parameter(description = BY) Optional<String> by,
            @Body @PersonBody byte[] person) {
        Person read = people.read(person);
        return answer(read, limits, people.here(region, read), on, country, by, speech.words());
    }

    private NextJson answer(
            Person person,
            LimitQuestion limits,
            Here here,
            Optional<String> on,
            Optional<String> country,
            Optional<String> by,
            Words words) {
        Person limited = limits.applied(person, asking, here.catalog(), words);
        boolean all = asking.yes("country", country, Terrain.startsInCountry(limited));
        Traveler traveler = new Traveler(limited, asking.on(on), true, false, all);
        Openers.By order = asking.oneOf("by", Openers.By.class, by, Openers.By.JOBS);
        Openers found = here.turns().of(() -> here.next().find(traveler, order));
        return NextJson.of(found, limited, traveler.on(), here.catalog(), words);
    }
}
