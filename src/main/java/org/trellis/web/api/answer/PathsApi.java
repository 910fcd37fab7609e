package org.trellis.web.api.answer;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.RequestBean;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.trellis.message.Message;
import org.trellis.model.Job;
import org.trellis.model.person.Person;
import org.trellis.model.training.Courses;
import org.trellis.path.Choices;
import org.trellis.path.PathAnswer;
import org.trellis.path.PathQuery;
import org.trellis.path.counted.Counting;
import org.trellis.path.terrain.AskedEducation;
import org.trellis.report.Words;
import org.trellis.report.path.PathJson;
import org.trellis.web.api.Parameters;
import org.trellis.web.api.Speech;
import org.trellis.web.problem.Problem;
import org.trellis.web.problem.Refused;
import org.trellis.web.region.Here;

/** Which ways lead to a job? */
@Controller("/api/v1/paths")
@Tag(name = "answers")
@ApiResponse(
        responseCode = "4XX",
        description = "What is wrong, and where",
        content =
                @Content(
                        mediaType = "application/problem+json",
                        schema = @Schema(implementation = Problem.class)))
final class PathsApi {
    /** An answer with them has 2 MB. */
    private static final int MOST_WAYS = 100;

    private enum Unknown {
        GAP,
        MET
    }

    private final People people;
    private final Parameters asking;
    private final Courses courses;

    PathsApi(People people, Parameters asking, Courses courses) {
        this.people = people;
        this.asking = asking;
        this.courses = courses;
    }

    /**
     * Ways to a job, for somebody of whom only the current job is known.
     *
     * @return the answer
     */
    @Get
    PathJson paths(
            @RequestBean Speech speech,
            @RequestBean PathsQuestion question,
            @RequestBean LimitQuestion limits) {
        Words words = speech.words();
        return answer(people.at(question.from(), words), question, limits, words);
    }

    /**
     * Ways to a job, for the person in the body.
     *
     * @return the answer
     */
    @Post
    @Consumes({PersonBody.JSON, PersonBody.YAML, PersonBody.OTHER_YAML})
    PathJson pathsOf(
            @RequestBean Speech speech,
            @RequestBean PathsQuestion question,
            @RequestBean LimitQuestion limits,
            @Body @PersonBody byte[] person) {
        return answer(people.read(person), question, limits, speech.words());
    }

    private PathJson answer(
            Person person, PathsQuestion question, LimitQuestion limits, Words words) {
        Here here = people.here(question.region(), person);
        Job.Id to = asking.job("to", question.to(), words).id();
        Person limited = limits.applied(person, asking, here.catalog(), words);
        if (limited.limits().withoutJobs().contains(to)) {
            throw Refused.field("to", Message.of("api.avoided", "to", to.toString()));
        }
        PathQuery query = query(limited, to, question, words);
        var assumed = here.catalog().assumptions();
        PathAnswer answer = here.turns().of(() -> here.paths().find(query));
        Choices choices = here.turns().of(() -> Choices.of(answer, here.paths(), assumed));
        Optional<Counting> counting =
                asking.yes("plans", question.plans(), false)
                        ? Optional.of(new Counting(here.gaps(), courses, query))
                        : Optional.empty();
        return PathJson.of(answer, choices, here.catalog(), counting, words);
    }

    private PathQuery query(Person person, Job.Id to, PathsQuestion question, Words words) {
        return new PathQuery(
                person,
                asking.findJob("from", question.from(), words).map(Job::id),
                to,
                asking.on(question.on()),
                asking.yes("presumed", question.presumed(), true),
                asking.oneOf("unknown", Unknown.class, question.unknown(), Unknown.GAP)
                        == Unknown.MET,
                asking.yes("country", question.country(), false),
                asking.whole("horizon", question.horizon(), 1, 50),
                asking.whole("k", question.k(), 1, MOST_WAYS),
                asking.oneOf("by", PathQuery.Order.class, question.by(), PathQuery.Order.MONTHS)
                        .criterion(),
                asking.findJob("why-not", question.whyNot(), words).map(Job::id),
                question.by().isPresent() && question.k().isEmpty(),
                asking.oneOf(
                        "education",
                        AskedEducation.class,
                        question.education(),
                        AskedEducation.TYPICAL));
    }
}
