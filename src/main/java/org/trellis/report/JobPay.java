package org.trellis.report;

import org.trellis.model.Job;

/** What a job pays, with the year of the figure. */
public final class JobPay {
    private JobPay() {}

    /** {@code $38,130 a year (2024)}, or that it is not known. */
    public static String text(Job job, Words words) {
        return text(job, words, "report.pay");
    }

    /** {@code $38,130 (2024)}. */
    public static String shortText(Job job, Words words) {
        return text(job, words, "report.pay.short");
    }

    private static String text(Job job, Words words, String key) {
        return job.wage()
                .map(wage -> words.say(key, words.money(wage.usdPerYear()), wage.year()))
                .orElse(words.say("report.pay.unknown"));
    }
}
