package org.trellis.find;

import org.trellis.model.Checks;
import org.trellis.model.Text;

/**
 * A thing that can be found.
 *
 * @param id {@code ladder/job}, {@code onet/29-1141.00} for a job of the national data, {@code
 *     model/competency}, or the code of a credential, a model or a ladder
 */
public record Entry(Kind kind, String id, Text title) {
    /** Prefix of the ids of jobs that are in the national data and on no ladder. */
    public static final String NATIONAL = "onet/";

    public Entry {
        id = Checks.filled(id, "id");
    }

    /** Whether this job is in the national data only. */
    public boolean national() {
        return kind == Kind.JOB && id.startsWith(NATIONAL);
    }
}
