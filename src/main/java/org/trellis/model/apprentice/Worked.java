package org.trellis.model.apprentice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.trellis.message.InvalidValue;
import org.trellis.message.Message;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;

/**
 * Hours an apprentice worked on a work process in a week.
 *
 * @param week its Monday
 * @param process number of the process in the schedule, from 1
 * @param hours at most the hours of a week
 */
public record Worked(LocalDate week, int process, Hours hours) {
    public static final int MOST_HOURS = 168;

    public Worked {
        week = mondayOf(week);
        if (process < 1 || process > Schedule.MOST_PROCESSES) {
            throw new InvalidValue(Message.of("remedy.model.process", process));
        }
        if (hours.value() > MOST_HOURS) {
            throw new InvalidValue(Message.of("remedy.model.week", MOST_HOURS));
        }
    }

    public static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
