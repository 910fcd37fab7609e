package org.trellis.report;

import java.util.Optional;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Occupation;
import org.trellis.model.catalog.Region;

/** What a job pays, with the year of the figure. */
public final class JobPay {
    private JobPay() {}

    /** {@code $38,130 a year (2024)}, or that it is not known. */
    public static String text(Job job, Words words) {
        return text(job, words, "report.pay");
    }

    /** {@code $38,130 a year (U.S., 2024)}: the nation is named too where the figure is its. */
    public static String text(Job job, Catalog catalog, Words words) {
        Optional<Job.Wage> wage = job.wage();
        return text(
                catalog.findPay(job).isPresent() ? wage.map(JobPay::named) : wage,
                words,
                "report.pay");
    }

    private static Job.Wage named(Job.Wage wage) {
        return wage.area().isPresent()
                ? wage
                : new Job.Wage(
                        wage.usdPerYear(), wage.year(), wage.source(), Optional.of(Region.NATION));
    }

    /** {@code $38,130 (2024)}. */
    public static String shortText(Job job, Words words) {
        return text(job, words, "report.pay.short");
    }

    private static String text(Job job, Words words, String key) {
        return text(job.wage(), words, key);
    }

    private static String text(Optional<Job.Wage> pay, Words words, String key) {
        return pay.map(wage -> words.say(key, words.money(wage.usdPerYear()), when(wage, words)))
                .orElse(words.say("report.pay.unknown"));
    }

    /** The median of an occupation: {@code $38,130 a year (2024)}. */
    public static String text(Occupation occupation, Words words) {
        return text(occupation.pay().map(Occupation.Pay::median), words, "report.pay");
    }

    /** Whose median it is: the nation's of May 2024, or an area's. */
    public static String whose(Job.Wage wage, Words words) {
        String year = String.valueOf(wage.year());
        return wage.area()
                .map(area -> words.say("region.four", area(area, words), year))
                .orElseGet(() -> words.say("job.four.national", year));
    }

    /**
     * Who published it.
     *
     * @param title of the source
     */
    public static String source(Job.Wage wage, String title, Words words) {
        String year = String.valueOf(wage.year());
        return wage.area()
                .map(area -> words.say("region.source", area(area, words), title, year))
                .orElseGet(() -> words.say("job.pay.source", title, year));
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
