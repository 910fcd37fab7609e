package org.trellis.web.path;

import java.util.Optional;
import org.trellis.path.Choices;
import org.trellis.path.PathAnswer;
import org.trellis.path.PathQuery;
import org.trellis.path.account.CareerPath;
import org.trellis.report.Words;
import org.trellis.web.path.page.PathComparison;
import org.trellis.web.path.page.PathTitles;
import org.trellis.web.words.PageWords;

/** One answer and all that its page needs to put it into words. */
record PathView(
        PathAnswer answer,
        Choices choices,
        PathRequest request,
        PageWords phrases,
        PathTitles titles,
        PathComparison comparison,
        PathAddress address) {
    Words words() {
        return phrases.words();
    }

    PathQuery query() {
        return answer.query();
    }

    /** The best way in one step, where {@code path} has more. */
    Optional<CareerPath> straight(CareerPath path) {
        return path.moves() == 1
                ? Optional.empty()
                : choices.all().stream().filter(other -> other.moves() == 1).findFirst();
    }

    /** US dollars that {@code path} earns in the horizon beyond {@code other}. */
    double more(CareerPath path, CareerPath other) {
        int years = answer.horizonYears();
        return path.earnedUsd(years).orElse(0) - other.earnedUsd(years).orElse(Double.MAX_VALUE);
    }
}
