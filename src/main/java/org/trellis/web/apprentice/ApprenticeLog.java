package org.trellis.web.apprentice;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.message.Message;
import org.trellis.model.apprentice.Apprentice;
import org.trellis.model.schedule.Conditions;
import org.trellis.model.schedule.Programs;
import org.trellis.model.schedule.RatingScale;
import org.trellis.model.schedule.Schedule;
import org.trellis.schedule.LogBook;
import org.trellis.store.Apprentices;
import org.trellis.web.Missing;

/** The log of apprentices, where it is allowed: never in the public mode. */
@Singleton
final class ApprenticeLog {
    /** One apprentice with the copy of the schedule they learn by. */
    record Entry(Apprentice kept, Schedule schedule) {}

    private final Apprentices apprentices;
    private final Programs programs;

    /**
     * @param apprentices null in the public mode, where nothing is stored
     */
    ApprenticeLog(@Nullable Apprentices apprentices, Programs programs) {
        this.apprentices = apprentices;
        this.programs = programs;
    }

    /**
     * @throws Missing in the public mode
     */
    Apprentices store() {
        if (apprentices == null) {
            throw new Missing("apprentices", List.of());
        }
        return apprentices;
    }

    /**
     * @throws Missing when there is none of this id
     */
    Entry get(String id) {
        return store().find(id)
                .map(kept -> new Entry(kept, schedule(kept)))
                .orElseThrow(() -> new Missing(id, List.of(), Message.of("log.gone", id)));
    }

    static Schedule schedule(Apprentice kept) {
        byte[] yaml = kept.schedule().getBytes(StandardCharsets.UTF_8);
        return ScheduleFile.read(yaml, kept.id()).schedule().orElseThrow();
    }

    /** The text of the same schedule with another scale. */
    static String withScale(Schedule schedule, RatingScale scale) {
        Conditions conditions = schedule.conditions();
        return ScheduleFile.write(
                schedule.withConditions(
                        conditions.withStandards(conditions.standards().withRatings(scale))));
    }

    /** What it comes to by today. */
    LogBook book(Entry entry) {
        String id = entry.kept().id();
        return LogBook.of(
                entry.kept(),
                entry.schedule(),
                store().hours(id),
                store().demonstrations(id),
                store().signed(id),
                programs.jurisdictions(),
                LocalDate.now());
    }
}
