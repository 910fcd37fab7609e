package org.trellis.report.find;

import java.util.List;
import org.trellis.find.Found;
import org.trellis.message.Code;
import org.trellis.report.Words;

/**
 * What a search found as JSON, best first.
 *
 * @param query as it was typed
 * @param nearest whether nothing matched, and what is nearest is listed
 * @param total how many there are; the best of them are listed
 */
public record FindJson(String query, boolean nearest, int total, List<Hit> hits) {

    /**
     * @param kind job, competency, credential, model or ladder
     * @param matched the name that it was found by
     */
    public record Hit(String kind, String id, String title, String matched) {}

    /**
     * @param query as it was typed
     */
    public static FindJson of(String query, Found found, Words words) {
        return new FindJson(
                query,
                found.nearest(),
                found.total(),
                found.hits().stream().map(hit -> hit(hit, words)).toList());
    }

    private static Hit hit(org.trellis.find.Hit hit, Words words) {
        return new Hit(
                Code.of(hit.entry().kind()),
                hit.entry().id(),
                words.text(hit.entry().title()),
                hit.matched());
    }
}
