package org.trellis.report.plan;

import java.util.ArrayList;
import java.util.List;
import org.trellis.message.Code;
import org.trellis.plan.PlanItem;
import org.trellis.plan.TrainingPlan;
import org.trellis.plan.fund.Payer;
import org.trellis.report.Words;

/** Who pays for a training plan, said on paper and on pages alike. */
public final class FundWords {
    private final TrainingPlan plan;
    private final Words words;

    public FundWords(TrainingPlan plan, Words words) {
        this.plan = plan;
        this.words = words;
    }

    /** Those who have something for the plan. */
    public List<Payer> payers() {
        return List.copyOf(plan.query().funds().cents().keySet());
    }

    public String name(Payer payer) {
        return words.say("plan.payer." + Code.of(payer));
    }

    /** What others pay of it, then what is left; empty where nobody pays anything. */
    public String paid(PlanItem item) {
        if (item.paid().isEmpty()) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        item.paid()
                .forEach(
                        (payer, usd) ->
                                parts.add(
                                        words.say(
                                                "plan.paid.part", name(payer), words.money(usd))));
        return words.say("plan.paid", words.list(parts), words.money(item.ownUsd()));
    }

    /** Of each payer what is used, then what is left for the person. */
    public List<String> totals() {
        List<String> totals = new ArrayList<>();
        for (Payer payer : payers()) {
            String used = words.money(plan.paidUsd(payer));
            totals.add(words.say("plan.funds.line", name(payer), used, budget(payer)));
        }
        totals.add(words.say("plan.funds.own", words.money(plan.ownUsd())));
        return totals;
    }

    public String budget(Payer payer) {
        return words.money(plan.query().funds().of(payer) / 100.0);
    }

    /** What has to be known before it is relied on. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        double listed = plan.ownUsdIfListed();
        if (listed < plan.ownUsd() - 0.005) {
            notes.add(words.say("plan.funds.listed", words.money(listed)));
        }
        if (payers().contains(Payer.ITA)) {
            notes.add(words.say("plan.funds.ita"));
        }
        if (payers().contains(Payer.APPRENTICESHIP)) {
            notes.add(words.say("plan.funds.sponsor"));
        }
        return notes;
    }
}
