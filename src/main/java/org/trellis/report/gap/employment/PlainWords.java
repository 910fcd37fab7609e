package org.trellis.report.gap.employment;

import java.util.ArrayList;
import java.util.List;
import org.trellis.credential.Gate;
import org.trellis.gap.Service;
import org.trellis.gap.Summary;
import org.trellis.report.document.ReadingGrade;

/** The report in a few short sentences to the client, without the terms of the field. */
final class PlainWords {
    private PlainWords() {}

    static String of(PlanWording told) {
        List<String> sentences = new ArrayList<>();
        sentences.add(told.say(mustHaves(told)));
        Summary summary = told.report().summary();
        int all = told.report().lines().size();
        if (all > 0) {
            sentences.add(asked(told, summary, all));
        }
        if (summary.gap() > 0) {
            sentences.add(told.say("plain.gap", summary.gap()));
        }
        if (summary.unknown() > 0 && summary.unknown() < all) {
            sentences.add(told.say("plain.unknown", summary.unknown()));
        }
        sentences.add(told.say(told.plan().steps().isEmpty() ? "plain.ask" : "plain.start"));
        return String.join(" ", sentences);
    }

    private static String asked(PlanWording told, Summary summary, int all) {
        if (summary.unknown() == all) {
            return told.count("plain.unknown.all", all);
        }
        return summary.met() == 0 && summary.unknown() > 0
                ? told.count("plain.asks", all)
                : told.say("plain.met", summary.met(), all);
    }

    private static String mustHaves(PlanWording told) {
        if (told.report().closed() > 0) {
            return "plain.closed";
        }
        boolean open =
                told.report().gates().stream().anyMatch(Gate::open)
                        || told.report().experience().stream()
                                .anyMatch(each -> each.state() == Service.State.UNKNOWN);
        return open ? "plain.open" : told.report().isComplete() ? "plain.complete" : "plain.clear";
    }

    static long grade(PlanWording told) {
        return ReadingGrade.of(of(told), told.words().lang());
    }
}
