package org.trellis.files.schedule;

import java.util.List;
import org.trellis.files.reading.Cell;
import org.trellis.files.reading.Cells;
import org.trellis.files.reading.Fields;
import org.trellis.files.reading.Vocabulary;

/** The names that a schedule mentions: each has to stand in the catalog. */
public final class ScheduleNames {
    private ScheduleNames() {}

    /** Adds an issue at each unknown name, with the nearest known ones. */
    static void check(Fields schedule) {
        schedule.known("job", Vocabulary.Kind.JOB);
        sources(schedule.list("sources"));
        for (Fields process : schedule.maps("work_processes")) {
            sources(process.list("source"));
            skills(process);
        }
        schedule.maps("related_instruction").forEach(ScheduleNames::skills);
        schedule.maps("interim_credentials").forEach(ScheduleNames::credential);
        schedule.known("completion", Vocabulary.Kind.CREDENTIAL);
    }

    /** The same for the limits of jurisdictions. */
    static void checkLimits(Fields places) {
        for (String place : places.keys()) {
            for (Fields limits : places.maps(place)) {
                limits.maps("limits")
                        .forEach(limit -> limit.known("source", Vocabulary.Kind.SOURCE));
            }
        }
    }

    private static void sources(List<Cell> keys) {
        keys.forEach(key -> key.known(Vocabulary.Kind.SOURCE));
    }

    private static void skills(Fields part) {
        for (Fields skill : part.maps("competencies")) {
            skill.known("competency", Vocabulary.Kind.COMPETENCY);
            skill.known("scale", Vocabulary.Kind.SCALE);
        }
    }

    /** A text that could not be a code is a name in the paper's own words. */
    private static void credential(Fields entry) {
        if (Cells.isCode(entry.text("credential"))) {
            entry.known("credential", Vocabulary.Kind.CREDENTIAL);
        }
    }
}
