package org.trellis.plan;

import java.util.List;
import org.trellis.gap.Line;
import org.trellis.gap.Service;
import org.trellis.model.Credential;

/** What a plan is to close. */
public sealed interface Wanted {
    /** A skill that is missing, or that nobody has rated. */
    record Skill(Line line) implements Wanted {}

    /** A credential that is asked, any one of some. */
    record MustHave(List<Credential> anyOf) implements Wanted {
        public MustHave {
            anyOf = List.copyOf(anyOf);
        }
    }

    /** Months to be served in a job: no course stands in for them. */
    record Months(Service service) implements Wanted {}
}
