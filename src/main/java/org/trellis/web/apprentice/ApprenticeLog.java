package org.trellis.web.apprentice;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.model.apprentice.Apprentice;
import org.trellis.model.schedule.Schedule;
import org.trellis.store.Apprentices;
import org.trellis.web.Missing;

/** The log of apprentices, where it is allowed: never in the public mode. */
@Singleton
final class ApprenticeLog {
    /** One apprentice with the copy of the schedule they learn by. */
    record Entry(Apprentice kept, Schedule schedule) {}

    private final Apprentices apprentices;

    /**
     * @param apprentices null in the public mode, where nothing is stored
     */
    ApprenticeLog(@Nullable Apprentices apprentices) {
        this.apprentices = apprentices;
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
                .orElseThrow(() -> new Missing(id, List.of()));
    }

    static Schedule schedule(Apprentice kept) {
        byte[] yaml = kept.schedule().getBytes(StandardCharsets.UTF_8);
        return ScheduleFile.read(yaml, kept.id()).schedule().orElseThrow();
    }
}
