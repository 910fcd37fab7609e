package org.trellis.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.trellis.model.apprentice.Apprentice;
import org.trellis.model.apprentice.Demonstrated;
import org.trellis.model.apprentice.SignedWeek;
import org.trellis.model.apprentice.Worked;
import org.trellis.model.schedule.Jurisdiction;
import org.trellis.model.schedule.Schedule;

/**
 * Everything in the log of an apprentice, and what it comes to on a day.
 *
 * @param schedule the apprentice's copy
 * @param worked by day or week
 */
public record LogBook(
        Apprentice kept,
        Schedule schedule,
        List<Worked> worked,
        List<SignedWeek> signed,
        LocalDate on,
        Progress progress) {
    public LogBook {
        worked = List.copyOf(worked);
        signed = List.copyOf(signed);
    }

    public static LogBook of(
            Apprentice kept,
            Schedule schedule,
            List<Worked> worked,
            List<Demonstrated> shown,
            List<SignedWeek> signed,
            Jurisdiction.All places,
            LocalDate on) {
        Progress progress = Progress.of(schedule, places, kept.started(), worked, shown, on);
        return new LogBook(kept, schedule, worked, signed, on, progress);
    }

    /** The weeks that have hours, the newest first. */
    public List<LocalDate> weeks() {
        return worked.stream()
                .map(Worked::week)
                .distinct()
                .sorted((a, b) -> b.compareTo(a))
                .toList();
    }

    /** By day, what was done on the job before what was done in class, in the schedule's order. */
    public List<Worked> in(LocalDate week) {
        return worked.stream()
                .filter(each -> each.week().equals(week))
                .sorted(
                        Comparator.comparing(Worked::from)
                                .thenComparing(each -> each.part().kind())
                                .thenComparing(each -> each.part().number()))
                .toList();
    }

    public Optional<SignedWeek> signature(LocalDate week) {
        return signed.stream().filter(each -> each.week().equals(week)).findFirst();
    }
}
