package org.trellis.model.apprentice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.trellis.message.InvalidValue;
import org.trellis.message.Message;
import org.trellis.model.schedule.Hours;

/**
 * Hours an apprentice spent on a part of the schedule, in a week or on a day.
 *
 * @param from the day, or the Monday of the week
 * @param hours at most the hours of a week or of a day
 */
public record Worked(LocalDate from, Span span, LogPart part, Hours hours) {
    public static final int MOST_HOURS = 168;

    public enum Span {
        DAY(Timesheet.DAY_HOURS),
        WEEK(MOST_HOURS);

        private final int mostHours;

        Span(int mostHours) {
            this.mostHours = mostHours;
        }

        public int mostHours() {
            return mostHours;
        }
    }

    public Worked {
        from = span == Span.WEEK ? mondayOf(from) : from;
        if (hours.value() > span.mostHours()) {
            Message most =
                    span == Span.WEEK
                            ? Message.of("remedy.model.week", MOST_HOURS)
                            : Message.of("log.day.most", Timesheet.DAY_HOURS);
            throw new InvalidValue(most);
        }
    }

    /** Of a work process in a whole week. */
    public Worked(LocalDate week, int process, Hours hours) {
        this(week, Span.WEEK, LogPart.process(process), hours);
    }

    public LocalDate week() {
        return mondayOf(from);
    }

    public boolean isOnTheJob() {
        return part.kind() == LogPart.Kind.JOB;
    }

    public static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
