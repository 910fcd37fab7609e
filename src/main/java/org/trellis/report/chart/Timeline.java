package org.trellis.report.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trellis.message.Code;
import org.trellis.message.Quantity;

/**
 * A way over calendar time, ready to be drawn: what is paid, what one works as, what one learns.
 *
 * @param name what one sees, in words
 * @param start day on which month 0 begins
 * @param months how far the picture goes
 * @param events changes of pay and licenses, each with its month
 * @param ghost the pay of another way, to compare with
 */
public record Timeline(
        String name,
        LocalDate start,
        double months,
        PayLine pay,
        List<Bar> work,
        List<Bar> school,
        List<Event> events,
        Optional<Ghost> ghost,
        Lanes lanes) {
    public enum Kind {
        WORK,
        SCHOOL,
        TRAIN,
        WAIT,
        GOAL;

        String look() {
            return Code.of(this);
        }
    }

    /**
     * @param from in months; below 0 for waiting before the start
     * @param note second line, such as months and dollars; may be empty
     */
    public record Bar(Kind kind, double from, double to, String name, String note) {}

    public record Event(double month, String text) {}

    public record Ghost(PayLine pay, String words) {}

    /** The names of the lanes. */
    public record Lanes(String work, String school, String pay) {}

    public Timeline {
        work = List.copyOf(work);
        school = List.copyOf(school);
        events = List.copyOf(events);
    }

    /** The least month shown: 0, or below where there is waiting before the start. */
    double first() {
        return Stream.concat(work.stream(), school.stream()).mapToDouble(Bar::from).min().orElse(0);
    }

    double highestPay() {
        double ghostly = ghost.map(g -> g.pay().highest()).orElse(0.0);
        return Math.max(1, Math.max(pay.highest(), ghostly));
    }

    /** Months from the start to January 1 of each year that is shown. */
    List<Year> years() {
        List<Year> years = new ArrayList<>();
        for (int year = start.getYear(); ; year++) {
            LocalDate january = LocalDate.of(year, 1, 1);
            double month = ChronoUnit.DAYS.between(start, january) / Quantity.DAYS_PER_MONTH;
            if (month > months - 1) {
                return years;
            }
            if (month >= first()) {
                years.add(new Year(year, month));
            }
        }
    }

    record Year(int year, double month) {}
}
