package org.trellis.web.path;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.trellis.message.Code;
import org.trellis.model.Job;
import org.trellis.path.PathQuery;
import org.trellis.path.terrain.AskedEducation;
import org.trellis.web.words.Links;

/** The address of a question about ways, to be asked again with one thing changed. */
final class PathAddress {
    private final Map<String, String> values = new LinkedHashMap<>();

    PathAddress(PathQuery query, boolean dated, LimitForm limits) {
        values.put("to", query.to().toString());
        query.from().map(Job.Id::toString).ifPresent(from -> values.put("from", from));
        if (query.unknownMet()) {
            values.put("unknown", "met");
        }
        if (!query.presumed()) {
            values.put("presumed", "no");
        }
        if (query.country()) {
            values.put("jobs", "country");
        }
        if (query.alone()) {
            values.put("by", Code.of(query.by()));
        }
        if (query.education() == AskedEducation.REQUIRED) {
            values.put("education", "required");
        }
        if (dated) {
            values.put("on", query.on().toString());
        }
        query.horizonYears().ifPresent(years -> values.put("horizon", "" + years));
        values.putAll(limits.carried());
    }

    private PathAddress(Map<String, String> values) {
        this.values.putAll(values);
    }

    PathAddress with(String name, String value) {
        PathAddress changed = new PathAddress(values);
        changed.values.put(name, value);
        return changed;
    }

    PathAddress without(Set<String> names) {
        PathAddress changed = new PathAddress(values);
        changed.values.keySet().removeAll(names);
        return changed;
    }

    /** By name, for the hidden fields of a form. */
    Map<String, String> values() {
        return values;
    }

    /** Every job within the same limits. */
    String explore() {
        return href(
                "/explore?",
                without(Set.of("to", "unknown", "presumed", "moves", "by", "plans")).values);
    }

    String href() {
        return href("/paths?", values);
    }

    private static String href(String page, Map<String, String> values) {
        return page
                + values.entrySet().stream()
                        .map(each -> each.getKey() + "=" + Links.encoded(each.getValue()))
                        .collect(Collectors.joining("&"));
    }
}
