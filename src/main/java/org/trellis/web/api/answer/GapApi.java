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
import org.trellis.gap.Importance;
import org.trellis.model.Job;
import org.trellis.model.person.Person;
import org.trellis.report.Words;
import org.trellis.report.gap.GapJson;
import org.trellis.web.api.Parameters;
import org.trellis.web.api.Speech;
import org.trellis.web.problem.Problem;
import org.trellis.web.region.Here;

/** What is missing for a job? */
@Controller("/api/v1/gap")
@Tag(name = "answers")
@ApiResponse(
        responseCode = "4XX",
        description = "What is wrong, and where",
        content =
                @Content(
                        mediaType = "application/problem+json",
                        schema = @Schema(implementation = Problem.class)))
final class GapApi {
    private final People people;
    private final Parameters asking;

    GapApi(People people, Parameters asking) {
        this.people = people;
        this.asking = asking;
    }

    /**
     * What is missing for a job, of somebody of whom only the current job is known.
     *
     * @return the answer
     */
    @Get
    GapJson gap(
            @RequestBean Speech speech,
            @RequestBean GapQuestion question,
            @QueryValue @Parameter(description = PersonBody.FROM) Optional<String> from) {
        Words words = speech.words();
        return answer(people.at(from, words), question, words);
    }

    /**
     * What is missing for a job, of the person in the body.
     *
     * @return the answer
     */
    @Post
    @Consumes({PersonBody.JSON, PersonBody.YAML, PersonBody.OTHER_YAML})
    GapJson gapOf(
            @RequestBean Speech speech,
            @RequestBean GapQuestion question,
            @Body @PersonBody byte[] person) {
        return answer(people.read(person), question, speech.words());
    }

    private GapJson answer(Person person, GapQuestion question, Words words) {
        Here here = people.here(question.region(), person);
        Job job = asking.job("job", question.job(), words);
        var report =
                here.gaps()
                        .report(
                                person,
                                job.id(),
                                asking.on(question.on()),
                                asking.oneOf(
                                        "importance",
                                        Importance.class,
                                        question.importance(),
                                        Importance.NOW),
                                asking.yes("presumed", question.presumed(), true));
        return GapJson.of(report, here.catalog(), words);
    }
}
