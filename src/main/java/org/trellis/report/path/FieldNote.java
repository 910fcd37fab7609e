package org.trellis.report.path;

import java.util.Optional;
import org.trellis.path.account.CareerPath;
import org.trellis.report.Words;

/** Says what changing the field of work again counts, where a way does. */
public final class FieldNote {
    private FieldNote() {}

    public static Optional<String> of(CareerPath path, Words words) {
        return of(path, "report.path.again", words);
    }

    /**
     * @param key of a sentence with the dollars in it
     */
    public static Optional<String> of(CareerPath path, String key, Words words) {
        return Optional.of(path.againUsd())
                .filter(usd -> usd > 0)
                .map(usd -> words.say(key, words.money(usd)));
    }
}
