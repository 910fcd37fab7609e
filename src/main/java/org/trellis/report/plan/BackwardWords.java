package org.trellis.report.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.plan.Backward;
import org.trellis.plan.Backward.LastDays;
import org.trellis.plan.Backward.Reach;
import org.trellis.plan.PlanItem;
import org.trellis.plan.TrainingPlan;
import org.trellis.plan.Wanted;
import org.trellis.report.Words;

/** How a day to end by and a budget are answered, on paper and on pages alike. */
public final class BackwardWords {
    private final TrainingPlan plan;
    private final PlanWords said;
    private final Words words;

    public BackwardWords(TrainingPlan plan, PlanWords said, Words words) {
        this.plan = plan;
        this.said = said;
        this.words = words;
    }

    /** What was asked: by a day, with some dollars, or both; empty where nothing was. */
    public String asked() {
        Optional<String> day = plan.query().within().endBy().map(words::date);
        var budget = plan.query().within().budgetUsd();
        if (budget.isEmpty()) {
            return day.map(date -> words.say("plan.within.day", date)).orElse("");
        }
        String usd = words.money(budget.getAsDouble());
        return day.map(date -> words.say("plan.within.both", date, usd))
                .orElseGet(() -> words.say("plan.within.budget", usd));
    }

    /** The answer in a sentence, then what has to be known of it; none where nothing was asked. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        plan.backward().ifPresent(backward -> sentences.add(verdict(backward, backward.verdict())));
        plan.backward()
                .flatMap(backward -> backward.besides().map(also -> verdict(backward, also)))
                .ifPresent(sentences::add);
        if (plan.backward().isPresent() && plan.usdAtLeast()) {
            sentences.add(words.say("plan.within.fee"));
        }
        boolean own = !plan.query().funds().none();
        if (own && plan.query().within().budgetUsd().isPresent()) {
            sentences.add(words.say("plan.within.own"));
        }
        List<String> months =
                plan.open().stream()
                        .filter(Wanted.Months.class::isInstance)
                        .map(said::wanted)
                        .toList();
        if (plan.query().within().endBy().isPresent() && !months.isEmpty()) {
            sentences.add(words.say("plan.within.months", words.list(months)));
        }
        return sentences;
    }

    private String verdict(Backward backward, Backward.Verdict verdict) {
        Reach soonest = backward.soonest();
        boolean proved = backward.soonestProved();
        return switch (verdict) {
            case POSSIBLE -> possible(backward);
            case PAST ->
                    words.say(
                            proved ? "plan.within.past" : "plan.within.past.found",
                            day(),
                            date(soonest),
                            usd(soonest));
            case BUDGET -> little(backward);
            case DATE ->
                    words.say(
                            proved ? "plan.within.early" : "plan.within.early.found",
                            day(),
                            date(soonest),
                            usd(soonest));
            case TOGETHER -> together(backward);
            case NEVER_OFFERED -> words.say("plan.within.never");
            case NONE_DATED -> words.say("plan.within.never.found");
            case NOT_FOUND -> words.say("plan.within.none", date(soonest), usd(soonest));
        };
    }

    private String possible(Backward backward) {
        if (backward.last().isEmpty()) {
            double left = plan.query().within().budgetUsd().orElseThrow() - plan.ownUsd();
            return words.say("plan.within.left", words.money(Math.max(0, left)));
        }
        LastDays last = backward.last().get();
        String before = words.date(last.possibleBefore());
        return last.sure()
                ? words.say("plan.within.from", before)
                : words.say("plan.within.from.least", before, words.date(last.impossibleFrom()));
    }

    private String little(Backward backward) {
        Reach cheapest = backward.cheapest();
        return words.say(
                backward.cheapestProved() ? "plan.within.little" : "plan.within.little.found",
                budget(),
                usd(cheapest),
                date(cheapest));
    }

    private String together(Backward backward) {
        Reach inTime = backward.cheapestInTime().orElseThrow();
        Reach affordable = backward.soonestAffordable().orElseThrow();
        String key =
                backward.togetherProved().orElseThrow()
                        ? "plan.within.together"
                        : "plan.within.together.found";
        return words.say(key, day(), usd(inTime), budget(), date(affordable));
    }

    /** By when it has to begin; empty where no day was asked. */
    public String latest(PlanItem item) {
        if (item.latestStart().isEmpty()) {
            return "";
        }
        int slack = item.slackDays().orElseThrow();
        String day = words.date(item.latestStart().get());
        return slack == 0
                ? words.say("plan.latest.none", day)
                : words.count("plan.latest", slack, day);
    }

    private String day() {
        return words.date(plan.query().within().endBy().orElseThrow());
    }

    private String budget() {
        return words.money(plan.query().within().budgetUsd().orElseThrow());
    }

    private String usd(Reach reach) {
        return words.money(reach.usd());
    }

    private String date(Reach reach) {
        return words.date(reach.end());
    }
}
