package org.trellis.path.compare;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.trellis.model.Competency;
import org.trellis.model.Job;
import org.trellis.model.Requirement;
import org.trellis.model.Text;

/**
 * One of the things compared.
 *
 * @param code as it is written to name it
 * @param detail what tells it from others of its title, such as the grade of a model
 * @param job empty for a model and a grade
 * @param asks what it asks, as far as anybody says
 */
public record Side(
        String code,
        Kind kind,
        Text title,
        Optional<String> detail,
        Optional<Job> job,
        Map<Competency.Id, Requirement> asks) {
    public enum Kind {
        JOB,
        OCCUPATION,
        GRADE,
        MODEL
    }

    public Side {
        asks = Collections.unmodifiableMap(new LinkedHashMap<>(asks));
    }

    /** Whether anybody rated what it asks. */
    public boolean isRated() {
        return asks.values().stream()
                .anyMatch(each -> !(each.ask() instanceof Requirement.NotRated));
    }

    Side asking(Map<Competency.Id, Requirement> others) {
        return new Side(code, kind, title, detail, job, others);
    }
}
