package org.trellis.web.explore;

import io.micronaut.http.HttpParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.trellis.model.Job;
import org.trellis.path.explore.ExploreQuery;
import org.trellis.web.path.LimitForm;
import org.trellis.web.words.Links;

/**
 * What the address of the page asks.
 *
 * @param from the job named in the address or in the answers; empty when not working
 * @param shown how many jobs of the list are shown
 * @param open the reason whose left-out jobs are listed; empty for none
 */
record ExploreRequest(
        ExploreQuery query,
        LimitForm limits,
        Optional<Job.Id> from,
        int shown,
        String open,
        Map<String, String> values) {
    /** The fields of the address that this page reads, besides those of the limits. */
    static Map<String, String> values(HttpParameters asked, LimitForm limits) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : List.of("from", "field", "band", "openings", "by", "horizon", "on")) {
            asked.getFirst(name)
                    .filter(text -> !text.isBlank())
                    .ifPresent(text -> values.put(name, text));
        }
        values.putAll(limits.carried());
        return values;
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** The same question with one thing changed. */
    String with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(name, value);
        return href("/explore", changed);
    }

    String without(Set<String> names) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.keySet().removeAll(names);
        return href("/explore", changed);
    }

    /** Where the way to {@code job} is told, under the same limits. */
    String way(Job.Id job) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("to", job.toString());
        values.forEach(
                (name, value) -> {
                    boolean kept = List.of("from", "horizon", "on").contains(name);
                    if (kept || LimitForm.FIELDS.contains(name)) {
                        asked.put(name, value);
                    }
                });
        return href("/paths", asked);
    }

    /** The same question on another page. */
    String at(String page) {
        return href(page, values);
    }

    private static String href(String page, Map<String, String> values) {
        return page
                + "?"
                + values.entrySet().stream()
                        .map(each -> each.getKey() + "=" + Links.encoded(each.getValue()))
                        .collect(Collectors.joining("&"));
    }
}
