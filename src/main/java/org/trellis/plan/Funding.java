package org.trellis.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.trellis.plan.fund.Budgets;
import org.trellis.plan.fund.Payer;
import org.trellis.plan.fund.Shares;

/** Who pays for the items of a plan, so that the least is left for the person. */
final class Funding {
    private Funding() {}

    static List<PlanItem> shared(List<PlanItem> items, Budgets funds) {
        List<Map<Payer, Long>> paid = Shares.of(bills(items, false), funds);
        List<PlanItem> shared = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Map<Payer, Double> usd = new TreeMap<>();
            paid.get(i).forEach((payer, cents) -> usd.put(payer, cents / 100.0));
            shared.add(items.get(i).paid(usd));
        }
        return shared;
    }

    /** Dollars left for the person if all of whom it is not known are on the state's list. */
    static double ownIfListed(List<PlanItem> items, Budgets funds) {
        List<Shares.Bill> bills = bills(items, true);
        long others =
                Shares.of(bills, funds).stream()
                        .flatMap(by -> by.values().stream())
                        .mapToLong(cents -> cents)
                        .sum();
        return (bills.stream().mapToLong(Shares.Bill::cents).sum() - others) / 100.0;
    }

    private static List<Shares.Bill> bills(List<PlanItem> items, boolean unknownIsListed) {
        List<Shares.Bill> bills = new ArrayList<>();
        for (PlanItem item : items) {
            Set<Payer> may = item.what().payers(unknownIsListed);
            bills.add(new Shares.Bill(Budgets.cents(item.usd().orElse(0)), may));
        }
        return bills;
    }
}
