package org.trellis.web.gap.employment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.trellis.gap.GapReport;
import org.trellis.gap.employment.EmploymentPlan;
import org.trellis.gap.employment.PlanStep;
import org.trellis.message.Code;
import org.trellis.report.Words;
import org.trellis.report.gap.GapHeading;
import org.trellis.web.gap.GapQuery;
import org.trellis.web.words.Links;

/**
 * The form of an employment plan.
 *
 * @param href where it is sent, with all that the report was asked with
 * @param steps numbers of its lines: those filled in and some empty ones
 */
public record EmploymentPage(
        String answer,
        String job,
        String caseId,
        String client,
        String href,
        String back,
        List<Integer> steps,
        List<Integer> barriers,
        List<Integer> reviews,
        List<Choice> listed,
        List<Choice> gains) {
    private static final int EMPTY_STEPS = 2;

    public record Choice(String code, String words) {}

    static EmploymentPage of(
            GapQuery asked, GapReport report, Map<String, String> typed, Words words) {
        return new EmploymentPage(
                GapHeading.verdict(report, words),
                words.text(report.job().title()),
                report.person().id(),
                Words.clean(report.person().name().orElse("")),
                asked.href().replaceFirst("^" + Links.GAP, Links.GAP + "/employment"),
                asked.href(),
                numbers(Math.min(EmploymentForm.MOST_STEPS, filled(typed) + EMPTY_STEPS)),
                numbers(EmploymentForm.BARRIERS),
                numbers(EmploymentForm.REVIEWS),
                listed(words),
                gains(words));
    }

    /** The number after the last line that is filled in. */
    private static int filled(Map<String, String> typed) {
        return IntStream.range(0, EmploymentForm.MOST_STEPS)
                .filter(i -> !typed.getOrDefault("action-" + i, "").isBlank())
                .map(i -> i + 1)
                .max()
                .orElse(0);
    }

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    private static List<Choice> listed(Words words) {
        List<Choice> choices = new ArrayList<>();
        for (PlanStep.Listed each : PlanStep.Listed.values()) {
            String code = Code.of(each);
            choices.add(new Choice(code, words.say("employment.list." + code)));
        }
        return choices;
    }

    private static List<Choice> gains(Words words) {
        List<Choice> choices = new ArrayList<>();
        for (EmploymentPlan.Gain each : EmploymentPlan.Gain.values()) {
            String code = Code.of(each);
            String gain = words.say("employment.gain." + code);
            choices.add(new Choice(code, words.say("employment.gain", gain, each.ordinal() + 1)));
        }
        return choices;
    }
}
