package org.trellis.report.find;

import java.util.Map;
import org.trellis.find.Found;
import org.trellis.find.Hit;
import org.trellis.report.Json;
import org.trellis.report.Words;

/** What a search found as JSON, best first. */
public final class FindJson {
    private FindJson() {}

    /**
     * @param query as it was typed
     */
    public static String of(String query, Found found, Words words) {
        return Json.text(
                Json.object(
                        "query", query,
                        "nearest", found.nearest(),
                        "hits", found.hits().stream().map(hit -> hit(hit, words)).toList()));
    }

    private static Map<String, Object> hit(Hit hit, Words words) {
        return Json.object(
                "kind", Json.code(hit.entry().kind()),
                "id", hit.entry().id(),
                "title", words.text(hit.entry().title()),
                "matched", hit.matched());
    }
}
