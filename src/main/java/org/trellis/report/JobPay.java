package org.trellis.report;

import org.trellis.model.Job;
import org.trellis.model.catalog.Region;

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
                .map(wage -> words.say(key, words.money(wage.usdPerYear()), when(wage, words)))
                .orElse(words.say("report.pay.unknown"));
    }

    /** The year of a wage, after the area where it is one's. */
    private static String when(Job.Wage wage, Words words) {
        String year = String.valueOf(wage.year());
        return wage.area()
                .map(area -> words.say("report.pay.area", area(area, words), year))
                .orElse(year);
    }

    /** How the survey names an area; the nation in the words of the language. */
    public static String area(String named, Words words) {
        return named.equals(Region.NATION) ? words.say("report.pay.nation") : named;
    }
}
