package org.trellis.report.gap.employment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.trellis.credential.Gate;
import org.trellis.gap.GapReport;
import org.trellis.gap.Summary;
import org.trellis.gap.employment.EmploymentPlan;
import org.trellis.gap.employment.PlanStep;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Cut;
import org.trellis.report.Words;
import org.trellis.report.gap.GapHeading;

/**
 * A gap report as a note for the case file: who, what, when and what comes next, by case id and
 * without a name, in at most {@link #MOST} characters.
 */
public final class CaseNote {
    /** Safe for the case systems that we know of (from memory). */
    public static final int MOST = 1000;

    private static final int NAMED = 3;

    private final PlanWording told;
    private final boolean whole;

    private CaseNote(PlanWording told, boolean whole) {
        this.told = told;
        this.whole = whole;
    }

    private String cut(String text, int most) {
        return whole ? text : Cut.to(text, most);
    }

    /** Nothing is shortened where all of it fits. */
    public static String of(GapReport report, EmploymentPlan plan, Catalog catalog, Words words) {
        PlanWording told = new PlanWording(report, plan, List.of(), catalog, words);
        String whole = new CaseNote(told, true).text();
        return whole.length() <= MOST ? whole : Cut.to(new CaseNote(told, false).text(), MOST);
    }

    private String text() {
        GapReport report = told.report();
        List<String> parts = new ArrayList<>();
        String job = told.words().text(report.job().title());
        String id = cut(Words.clean(report.person().id()), 40);
        parts.add(told.say("note.head", told.day(report.on()), id, cut(job, 80)));
        parts.add(cut(GapHeading.verdict(report, told.words()), 180) + ".");
        gates(parts, "note.missing", Gate::closed);
        gates(parts, "note.expiring", gate -> gate.state() == Gate.State.EXPIRING);
        Summary summary = report.summary();
        if (!report.lines().isEmpty()) {
            parts.add(told.say("note.skills", summary.met(), summary.gap(), summary.unknown()));
        }
        next(parts);
        told.plan().reviews().stream()
                .findFirst()
                .ifPresent(review -> parts.add(told.say("note.review", told.day(review.on()))));
        parts.add(told.say("foot.aid"));
        return String.join(" ", parts);
    }

    private void gates(List<String> parts, String key, Predicate<Gate> which) {
        List<String> names =
                GateTable.gates(told)
                        .filter(which)
                        .map(gate -> cut(told.phrases().anyOf(gate.anyOf()), 50))
                        .toList();
        if (!names.isEmpty()) {
            parts.add(told.say(key, names.size(), some(names)));
        }
    }

    private String some(List<String> names) {
        if (whole) {
            return String.join(", ", names);
        }
        String shown = String.join(", ", names.stream().limit(NAMED).toList());
        return names.size() > NAMED ? shown + ", …" : shown;
    }

    private void next(List<String> parts) {
        List<PlanStep> steps = told.plan().steps();
        for (int i = 0; i < Math.min(NAMED, steps.size()); i++) {
            PlanStep step = steps.get(i);
            String by = step.end().map(end -> ", " + told.say("by", told.day(end))).orElse("");
            String action = cut(told.words().say(step.inShort()), 70);
            String who = cut(told.words().say(step.who()), 30);
            parts.add(told.say("note.step", i + 1, action, who + by));
        }
    }
}
