package org.trellis.web.api;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.trellis.message.Message;
import org.trellis.report.Part;
import org.trellis.web.problem.Refused;

/** Which part of a list is asked for. */
@Introspected
public record Paging(
        @QueryValue
                @Parameter(
                        description = "How many at most; 50 unless stated.",
                        schema = @Schema(type = "integer", minimum = "1", maximum = "200"))
                Optional<String> limit,
        @QueryValue @Parameter(description = CURSOR) Optional<String> cursor) {
    public static final String CURSOR = "The next of the answer before; the first part without it.";

    private static final int USUAL = 50;
    private static final int MOST = 200;

    /**
     * The part that is asked for.
     *
     * @param name of an item, other than that of each other one
     * @param made of the items and of what to send as cursor for the following part
     */
    public <S, T, L> L part(
            List<S> all,
            Function<S, String> name,
            Function<S, T> shown,
            BiFunction<List<T>, Optional<String>, L> made,
            Parameters asking) {
        int most = asking.whole("limit", limit, 1, MOST).orElse(USUAL);
        Part<S> part = part(all, name, most, cursor);
        return made.apply(part.items().stream().map(shown).toList(), part.next());
    }

    /**
     * The first part, or what follows an answer before.
     *
     * @param name of an item, other than that of each other one
     * @throws Refused when the cursor is not of this list
     */
    public static <S> Part<S> part(
            List<S> all, Function<S, String> name, int most, Optional<String> cursor) {
        Optional<String> after = cursor.map(String::strip).filter(text -> !text.isEmpty());
        return after.isEmpty()
                ? Part.first(all, name, most)
                : Part.after(after.get(), all, name, most)
                        .orElseThrow(() -> Refused.field("cursor", Message.of("api.cursor")));
    }
}
