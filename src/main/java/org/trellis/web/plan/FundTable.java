package org.trellis.web.plan;

import java.util.ArrayList;
import java.util.List;
import org.trellis.plan.PlanItem;
import org.trellis.plan.TrainingPlan;
import org.trellis.plan.fund.Payer;
import org.trellis.report.Words;
import org.trellis.report.plan.FundWords;
import org.trellis.report.plan.PlanWords;

/** Who pays for each step of a training plan, as a table. */
record FundTable(TrainingPlan plan, PlanWords said, Words words) {
    PlanPage.Funds table() {
        FundWords funds = new FundWords(plan, words);
        List<Payer> payers = funds.payers();
        if (payers.isEmpty()) {
            var none = new PlanPage.Funds.Row("", List.of());
            return new PlanPage.Funds(List.of(), List.of(), none, none, List.of());
        }
        List<String> heads = new ArrayList<>(payers.stream().map(funds::name).toList());
        heads.add(words.say("plan.payer.own"));
        List<PlanPage.Funds.Row> rows = new ArrayList<>();
        for (int i = 0; i < plan.items().size(); i++) {
            PlanItem item = plan.items().get(i);
            if (item.usd().orElse(0) > 0) {
                rows.add(row(i + 1 + ". " + said.name(item), item, payers));
            }
        }
        List<String> used = cells(payers.stream().map(plan::paidUsd).toList(), plan.ownUsd());
        List<String> had = new ArrayList<>(payers.stream().map(funds::budget).toList());
        had.add("");
        return new PlanPage.Funds(
                heads,
                rows,
                new PlanPage.Funds.Row(words.say("plan.page.together"), used),
                new PlanPage.Funds.Row(words.say("plan.page.funds.had"), had),
                funds.notes());
    }

    private PlanPage.Funds.Row row(String name, PlanItem item, List<Payer> payers) {
        List<Double> paid =
                payers.stream().map(payer -> item.paid().getOrDefault(payer, 0.0)).toList();
        return new PlanPage.Funds.Row(name, cells(paid, item.ownUsd()));
    }

    private List<String> cells(List<Double> paid, double own) {
        List<String> cells = new ArrayList<>(paid.stream().map(words::money).toList());
        cells.add(words.money(own));
        return cells;
    }
}
