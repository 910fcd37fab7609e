package org.trellis.report.path;

import java.util.LinkedHashSet;
import java.util.Set;
import org.trellis.model.Job;
import org.trellis.path.account.CareerPath;
import org.trellis.path.account.Step;
import org.trellis.report.Phrases;
import org.trellis.report.Words;

/** When the pay on a path goes up, and how low it gets. */
final class PathPay {
    private PathPay() {}

    static String raise(CareerPath path, Words words) {
        if (path.firstRaiseMonths().isEmpty()) {
            return words.say(
                    path.presentPayKnown()
                            ? "report.path.raise.never"
                            : "report.path.raise.unknown");
        }
        boolean working = path.jobs().size() > path.moves();
        String key = working ? "report.path.raise" : "report.path.paycheck";
        return path.raisesAtOnce()
                ? words.say(key + ".now")
                : words.say(key, words.months(path.firstRaiseMonths().getAsDouble()));
    }

    /** Where it is not known, of which jobs the pay is missing. */
    static String lowest(CareerPath path, Phrases phrases, Words words) {
        if (path.lowestUsdPerYear().isPresent()) {
            return words.say(
                    "report.path.lowest", words.money(path.lowestUsdPerYear().getAsDouble()));
        }
        Set<Job.Id> unpaid = new LinkedHashSet<>();
        Step first = path.steps().get(0);
        boolean present = first.times().pay().stream().anyMatch(p -> !p.hired() && !p.known());
        first.from().filter(job -> present).ifPresent(unpaid::add);
        path.steps().stream()
                .filter(step -> step.wage().isEmpty())
                .forEach(step -> unpaid.add(step.to()));
        return unpaid.isEmpty()
                ? words.say("report.path.lowest.unknown")
                : words.say(
                        "report.path.lowest.unknown.of",
                        words.list(unpaid.stream().map(phrases::job).toList()));
    }
}
