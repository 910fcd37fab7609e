package org.trellis.report.gap;

import java.util.List;
import java.util.OptionalDouble;
import org.trellis.credential.Chain;
import org.trellis.credential.Gate;
import org.trellis.gap.GapReport;

/**
 * What has to be earned before a credential that a job asks is held.
 *
 * @param credential its code; alternatives are joined by |
 * @param steps in the order in which they are earned
 * @param usd the known and estimated fees of all
 * @param usdAtLeast whether a fee is not known
 */
public record ToEarn(
        String credential, List<Step> steps, double hours, double usd, boolean usdAtLeast) {
    /**
     * A credential to earn.
     *
     * @param renewal whether it was held, has expired, and only has to be renewed
     * @param usd its fee; null when not even an estimate is known
     * @param usdEstimated whether the fee is our estimate
     */
    public record Step(
            String credential,
            boolean renewal,
            double hours,
            OptionalDouble usd,
            boolean usdEstimated) {
        private static Step of(Chain.Link link) {
            return new Step(
                    link.credential().id().code(),
                    link.renewal(),
                    link.hours(),
                    link.usd(),
                    link.estimated());
        }
    }

    static List<ToEarn> of(GapReport report) {
        return report.gates().stream()
                .filter(report.chains()::containsKey)
                .map(gate -> of(gate, report.chains().get(gate)))
                .toList();
    }

    private static ToEarn of(Gate gate, Chain chain) {
        return new ToEarn(
                GapJson.codes(gate),
                chain.links().stream().map(Step::of).toList(),
                chain.hours(),
                chain.usd(),
                chain.usdAtLeast());
    }
}
