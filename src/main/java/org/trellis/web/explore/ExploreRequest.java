package org.trellis.web.explore;

import io.micronaut.http.HttpParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.model.Job;
import org.trellis.path.explore.ExploreQuery;
import org.trellis.report.Words;
import org.trellis.web.find.JobField;
import org.trellis.web.find.Meant;
import org.trellis.web.near.InterestFields;
import org.trellis.web.path.LimitForm;
import org.trellis.web.words.Links;

/**
 * What the address of the page asks.
 *
 * @param meant the job named in the address or in the answers; none when not working
 * @param shown how many jobs of the list are shown
 * @param open the reason whose left-out jobs are listed; empty for none
 */
record ExploreRequest(
        ExploreQuery query,
        LimitForm limits,
        InterestFields interests,
        Meant meant,
        int shown,
        String open,
        Map<String, String> values) {
    private static final List<String> FIELDS =
            Stream.concat(
                            Stream.of(
                                    "jobs",
                                    "field",
                                    "band",
                                    "zone",
                                    "growth",
                                    "bright",
                                    "openings",
                                    "by",
                                    "education",
                                    "horizon",
                                    "on"),
                            InterestFields.NAMES.stream())
                    .toList();

    /**
     * The fields of the address that this page reads, besides those of the limits. A job that is
     * meant stands there by its id; an emptied field is kept, for else the job of the answers would
     * come back.
     */
    static Map<String, String> values(HttpParameters asked, Meant meant, LimitForm limits) {
        Map<String, String> values = new LinkedHashMap<>();
        asked.getFirst("from")
                .map(text -> meant.found().map(job -> job.id().toString()).orElse(text.strip()))
                .ifPresent(text -> values.put("from", text));
        for (String name : FIELDS) {
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

    /** Whether all U.S. occupations are listed. */
    boolean country() {
        return query.traveler().country();
    }

    /** Empty when not working. */
    Optional<Job.Id> from() {
        return meant.found().map(Job::id);
    }

    /** The field for the job one works in, on this page or another. */
    JobField field(String page, Words words) {
        return JobField.of(
                meant, value("from"), id -> href(page, with(Map.of("from", id.toString()))), words);
    }

    private Map<String, String> with(Map<String, String> changes) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.putAll(changes);
        return changed;
    }

    /** The same question with one thing changed. */
    String with(String name, String value) {
        return href("/explore", with(Map.of(name, value)));
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
                    boolean kept =
                            List.of("from", "jobs", "education", "horizon", "on").contains(name);
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
