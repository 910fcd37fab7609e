package org.trellis.web.problem;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parameters that any page may have in its address; the others are read by the page that takes
 * them. One that says neither yes nor no is refused and not taken for a no.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class AddressWords {
    private static final List<String> EITHER = List.of("yes", "no");
    private static final Map<String, List<String>> KNOWN =
            Map.of(
                    "lang", List.of("en", "es"),
                    "country", EITHER,
                    "bright", List.of("yes"),
                    "presumed", EITHER,
                    "unknown", List.of("gap", "met"));

    /**
     * @throws UnknownValue naming what could stand there
     */
    @RequestFilter
    void check(HttpRequest<?> request) {
        if (request.getMethod() != HttpMethod.GET || Problem.isDue(request)) {
            return;
        }
        KNOWN.forEach(
                (name, known) -> {
                    Optional<String> text = request.getParameters().getFirst(name);
                    if (text.filter(each -> !each.isBlank() && !known.contains(each)).isPresent()) {
                        throw new UnknownValue(text.get(), known);
                    }
                });
    }
}
