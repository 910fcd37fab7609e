package org.trellis.report;

import org.trellis.model.Job;

public final class LatticeText {
    private LatticeText() {}

    /** {@code $38,130 a year (2024)}, or that it is not known. */
    static String pay(Job job, Words words) {
        return job.wage()
                .map(
                        wage ->
                                words.say(
                                        "report.pay",
                                        words.money(wage.usdPerYear()),
                                        String.valueOf(wage.year())))
                .orElse(words.say("report.pay.unknown"));
    }
}
