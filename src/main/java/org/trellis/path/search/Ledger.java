package org.trellis.path.search;

import org.trellis.path.step.Figures;
import org.trellis.path.step.Ground;
import org.trellis.path.step.Hop;
import org.trellis.path.terrain.Pay;

/** Books the pay of a step: the first raise, the whole cost, the lowest pay. */
final class Ledger {
    private final Label before;
    private final Ground ground;
    private final double enough;
    private final boolean working;
    private WholeCost wholeCost;
    private double months;
    private double raised;
    private double lowestPay;
    private boolean paid;

    Ledger(Label before, Ground ground, double enough) {
        this.before = before;
        this.ground = ground;
        this.enough = enough;
        working = ground.presentPay() != 0;
        wholeCost = before.wholeCost();
        months = before.months();
        raised = before.raised();
        lowestPay = before.lowestPay();
        paid = working || before.job() != Ground.NOWHERE;
    }

    void take(Figures step, Hop hop) {
        double againUsd = ground.fields.againUsd(before.job(), hop, before.changed());
        wholeCost = wholeCost.plus(step, againUsd);
        for (Pay pay : step.pay()) {
            see(pay.usdPerYear(), pay.hired());
            months += pay.months();
        }
        see(ground.usual(hop.to()), true);
    }

    /** Unknown pay is not a raise, except that it is a first pay. */
    private void see(double usdPerYear, boolean hired) {
        boolean raise = working ? usdPerYear >= enough - Totals.EQUAL : hired;
        if (raise && raised == Double.POSITIVE_INFINITY) {
            raised = months;
        }
        if (paid || hired) {
            paid = true;
            lowestPay = Double.isNaN(usdPerYear) ? usdPerYear : Math.min(lowestPay, usdPerYear);
        }
    }

    double raised() {
        return raised;
    }

    WholeCost wholeCost() {
        return wholeCost;
    }

    double lowestPay() {
        return lowestPay;
    }
}
