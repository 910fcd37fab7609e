package org.trellis.web.api;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.trellis.message.Message;
import org.trellis.report.Words;
import org.trellis.web.guard.LanguageChoice;
import org.trellis.web.problem.Refused;

/** The language of an answer. */
@Introspected
public record Speech(
        HttpRequest<?> request,
        @QueryValue
                @Parameter(
                        description = "The language of the answer; else that of Accept-Language.",
                        schema =
                                @Schema(
                                        type = "string",
                                        allowableValues = {"en", "es"}))
                Optional<String> lang) {

    public Words words() {
        if (lang.filter(each -> !List.of("en", "es").contains(each)).isPresent()) {
            throw Refused.field("lang", Message.of("api.choice", "lang", lang.get(), "en, es"));
        }
        return Words.of(LanguageChoice.language(request));
    }
}
