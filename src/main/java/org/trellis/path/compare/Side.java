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
 * @param mapped the job of a career map that a U.S. occupation is; empty where no map has it, and
 *     for all else
 * @param asks what it asks, as far as anybody says
 */
public record Side(
        String code,
        Kind kind,
        Text title,
        Optional<String> detail,
        Optional<Job> job,
        Optional<Job> mapped,
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

    /** The job that says what must be held and served: of an occupation the one of a career map. */
    public Optional<Job> asking() {
        return mapped.or(() -> job);
    }

    /** Whether nobody says what it asks to be held or served: the country's data do not. */
    public boolean isSilent() {
        return kind == Kind.OCCUPATION && mapped.isEmpty();
    }

    Side asking(Map<Competency.Id, Requirement> others) {
        return new Side(code, kind, title, detail, job, mapped, others);
    }

    Side mapped(Job other) {
        return new Side(code, kind, title, detail, job, Optional.of(other), asks);
    }
}
