package org.trellis.report;

import org.trellis.model.Job;

public final class LatticeText {
    private LatticeText() {}

    /** {@code $38,130 a year (2024)}, or that it is not known. */
    static String pay(Job job, Words words) {
        return pay(job, words, "report.pay");
    }

    /** {@code $38,130 (2024)}. */
    static String shortPay(Job job, Words words) {
        return pay(job, words, "report.pay.short");
    }

    private static String pay(Job job, Words words, String key) {
        return job.wage()
                .map(wage -> words.say(key, words.money(wage.usdPerYear()), wage.year()))
                .orElse(words.say("report.pay.unknown"));
    }
}
