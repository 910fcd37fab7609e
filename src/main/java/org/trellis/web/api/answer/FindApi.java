package org.trellis.web.api.answer;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.trellis.find.Finder;
import org.trellis.find.Found;
import org.trellis.find.Kind;
import org.trellis.message.Message;
import org.trellis.report.Words;
import org.trellis.report.find.FindJson;
import org.trellis.web.api.Parameters;
import org.trellis.web.api.Speech;
import org.trellis.web.find.NameSearch;
import org.trellis.web.problem.Problem;
import org.trellis.web.problem.Refused;

/** What is called so? */
@Controller("/api/v1/find")
@Tag(name = "catalog")
@ApiResponse(
        responseCode = "4XX",
        description = "What is wrong, and where",
        content =
                @Content(
                        mediaType = "application/problem+json",
                        schema = @Schema(implementation = Problem.class)))
final class FindApi {
    private static final int USUAL = 10;
    private static final int MOST = 1000;

    private final NameSearch search;
    private final Parameters asking;

    FindApi(NameSearch search, Parameters asking) {
        this.search = search;
        this.asking = asking;
    }

    /**
     * Jobs, skills, credentials, models and ladders by everyday words, best first.
     *
     * @return the answer
     */
    @Get
    FindJson find(
            @RequestBean Speech speech,
            @QueryValue @Parameter(description = "What to look for.") String q,
            @QueryValue
                    @Parameter(
                            description =
                                    "Only these kinds, separated by commas: job, competency,"
                                            + " credential, model, ladder.")
                    Optional<String> kind,
            @QueryValue
                    @Parameter(
                            description = "How many at most; 10 unless stated.",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "1000"))
                    Optional<String> limit) {
        Words words = speech.words();
        String query = asking.needed("q", q);
        if (query.length() > Finder.LONGEST) {
            throw Refused.field("q", Message.of("api.long", "q", Finder.LONGEST));
        }
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (String each : Parameters.several(kind)) {
            asking.findOneOf("kind", Kind.class, Optional.of(each)).ifPresent(kinds::add);
        }
        int most = asking.whole("limit", limit, 1, MOST).orElse(USUAL);
        Found found = search.find(query, kinds.isEmpty() ? EnumSet.allOf(Kind.class) : kinds, most);
        return FindJson.of(query, found, words);
    }
}
