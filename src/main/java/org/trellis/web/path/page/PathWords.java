package org.trellis.web.path.page;

import java.util.OptionalDouble;
import org.trellis.path.account.CareerPath;
import org.trellis.report.Words;
import org.trellis.report.path.CountedWords;
import org.trellis.report.path.PathText;

/** What a way comes to, in words. */
public record PathWords(int horizonYears, Words words) {
    public String months(CareerPath path) {
        return told().rateTime(path);
    }

    public String usd(CareerPath path) {
        return told().rateUsd(path);
    }

    private CountedWords told() {
        return new CountedWords(words, words::span);
    }

    /** When the pay first goes up. */
    public String raise(CareerPath path) {
        OptionalDouble raise = path.firstRaiseMonths();
        if (raise.isEmpty()) {
            return never(path, words);
        }
        return path.raisesAtOnce()
                ? words.say("path.raise.now")
                : words.say("path.raise.after", words.span(raise.getAsDouble()));
    }

    /** Where no raise is told: it never comes, or the pay of today is not known. */
    public static String never(CareerPath path, Words words) {
        return words.say(path.presentPayKnown() ? "path.raise.never" : "path.raise.unknown");
    }

    /** Within the years that count. */
    public String earned(CareerPath path) {
        OptionalDouble earned = path.earnedUsd(horizonYears);
        return earned.isPresent()
                ? PathText.earned(path, words.moneyAbout(earned.getAsDouble()), words)
                : words.say("path.earned.none");
    }
}
