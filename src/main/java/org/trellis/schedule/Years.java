package org.trellis.schedule;

import java.util.ArrayList;
import java.util.List;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Jurisdiction;
import org.trellis.model.schedule.Schedule;

/**
 * A schedule year by year: the hours on the job spread evenly over the months of the term, and the
 * courses of each year. Where the term is a range, its lower hours and its fewest months count.
 */
public final class Years {
    private static final int MONTHS = 12;

    /**
     * @param year from 1
     * @param jobHours on the job; 0 when the term has no hours
     * @param courseHours of related instruction in that year, at the least
     */
    public record Year(int year, double jobHours, double courseHours) {}

    private Years() {}

    /** One entry a year of the term, started ones too; more when a course is in a later year. */
    public static List<Year> of(Schedule schedule, Jurisdiction.All places) {
        double hours = schedule.term().hours().map(range -> range.min().value()).orElse(0.0);
        double months =
                schedule.term()
                        .months()
                        .map(range -> (double) range.min())
                        .orElse(hours * MONTHS / places.workHoursPerYear(schedule.jurisdiction()));
        int last =
                schedule.relatedInstruction().stream()
                        .mapToInt(course -> course.year().orElse(0))
                        .max()
                        .orElse(0);
        int count = Math.max(last, Tolerance.ceil(months / MONTHS));
        List<Year> years = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double part = Math.max(0, Math.min(MONTHS, months - i * MONTHS));
            double onTheJob = months > 0 ? hours * part / months : 0;
            years.add(new Year(i + 1, onTheJob, courses(schedule, i + 1)));
        }
        return years;
    }

    private static double courses(Schedule schedule, int year) {
        return schedule.relatedInstruction().stream()
                .filter(course -> course.year().orElse(0) == year)
                .flatMap(course -> course.hours().stream())
                .map(Hours.Range::min)
                .mapToDouble(Hours::value)
                .sum();
    }
}
