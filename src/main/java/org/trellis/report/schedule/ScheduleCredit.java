package org.trellis.report.schedule;

import java.util.List;
import java.util.Locale;
import org.trellis.message.Code;
import org.trellis.report.Json;
import org.trellis.report.Words;
import org.trellis.schedule.PriorLearning;
import org.trellis.schedule.PriorLearning.OfProcess;

/** Credit for prior learning, as JSON and in words. */
public final class ScheduleCredit {
    private ScheduleCredit() {}

    /**
     * {@code {"creditHours","byProcess":[…],"remainingHours","startPercent","startUsdPerHour"}}.
     */
    public static String json(PriorLearning credit, Words words) {
        return Json.text(
                Json.object(
                        "creditHours", credit.credit().value(),
                        "byProcess",
                                credit.byProcess().stream()
                                        .map(each -> process(each, words))
                                        .toList(),
                        "remainingHours", credit.remaining().value(),
                        "startPercent", Json.number(credit.startPercent()),
                        "startUsdPerHour", Json.number(credit.startUsdPerHour())));
    }

    private static Object process(OfProcess each, Words words) {
        List<?> shown =
                each.shown().stream()
                        .map(
                                s ->
                                        Json.object(
                                                "competency", s.competency().toString(),
                                                "evidence", Code.of(s.standing().evidence()),
                                                "date",
                                                        s.standing()
                                                                .date()
                                                                .map(Object::toString)
                                                                .orElse(null),
                                                "share", s.share()))
                        .toList();
        return Json.object(
                "process", words.text(each.process().title()),
                "hours", each.process().hours().map(range -> range.min().value()).orElse(null),
                "earnedHours", each.earned().value(),
                "creditHours", each.credit().value(),
                "evidence", shown);
    }

    public static String text(PriorLearning credit, Words words) {
        StringBuilder out = new StringBuilder();
        if (!credit.ruled()) {
            out.append(words.say("schedule.credit.no_rule")).append('\n');
        }
        out.append(
                        words.say(
                                "schedule.credit.summary",
                                hours(credit.credit().value(), words),
                                hours(credit.remaining().value(), words)))
                .append('\n');
        for (OfProcess each : credit.byProcess()) {
            if (each.credit().minutes() > 0) {
                out.append("  ")
                        .append(words.text(each.process().title()))
                        .append(": ")
                        .append(hours(each.credit().value(), words))
                        .append('\n');
            }
        }
        start(out, credit, words);
        return out.toString();
    }

    private static void start(StringBuilder out, PriorLearning credit, Words words) {
        if (credit.startPercent().isPresent()) {
            out.append(
                            words.say(
                                    "schedule.credit.wage",
                                    words.inPercent(credit.startPercent().getAsDouble())))
                    .append('\n');
        }
        if (credit.startUsdPerHour().isPresent()) {
            String usd = String.format(Locale.US, "%.2f", credit.startUsdPerHour().getAsDouble());
            out.append(words.say("schedule.credit.usd", usd)).append('\n');
        }
    }

    private static String hours(double hours, Words words) {
        return words.hours(hours);
    }
}
