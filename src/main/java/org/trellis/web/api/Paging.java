package org.trellis.web.api;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.trellis.message.Message;
import org.trellis.web.problem.Refused;

/** Which part of a list is asked for. */
@Introspected
public record Paging(
        @QueryValue
                @Parameter(
                        description = "How many at most; 50 unless stated.",
                        schema = @Schema(type = "integer", minimum = "1", maximum = "200"))
                Optional<String> limit,
        @QueryValue
                @Parameter(
                        description = "The next of the answer before; the first part without it.")
                Optional<String> cursor) {
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
        int start = start(all.stream().map(name).toList());
        int end = Math.min(all.size(), start + most);
        return made.apply(
                all.subList(start, end).stream().map(shown).toList(),
                end < all.size()
                        ? Optional.of(written(name.apply(all.get(end - 1))))
                        : Optional.empty());
    }

    private int start(List<String> names) {
        if (cursor.filter(text -> !text.isBlank()).isEmpty()) {
            return 0;
        }
        int last = names.stream().map(Paging::written).toList().indexOf(cursor.get().strip());
        if (last < 0) {
            throw Refused.field("cursor", Message.of("api.cursor"));
        }
        return last + 1;
    }

    private static String written(String name) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(name.getBytes(StandardCharsets.UTF_8));
    }
}
