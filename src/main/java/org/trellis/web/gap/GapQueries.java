package org.trellis.web.gap;

import io.micronaut.http.HttpParameters;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.trellis.gap.Importance;
import org.trellis.web.Lookup;
import org.trellis.web.Visit;

/** Reads a {@link GapQuery} from an address. */
@Singleton
final class GapQueries {
    private enum Answer {
        YES,
        NO
    }

    private final Lookup lookup;

    GapQueries(Lookup lookup) {
        this.lookup = lookup;
    }

    /** Empty when no job is named. */
    Optional<GapQuery> read(Visit visit) {
        HttpParameters asked = visit.request().getParameters();
        Optional<String> on = asked.getFirst("on");
        var day = lookup.on(on);
        Importance importance =
                lookup.oneOf(Importance.class, asked.getFirst("importance"), Importance.NOW);
        Answer presumed = lookup.oneOf(Answer.class, asked.getFirst("presumed"), Answer.YES);
        return lookup.findAnyJob(asked.getFirst("job"), visit.words())
                .map(
                        job ->
                                new GapQuery(
                                        job.id(),
                                        day,
                                        on.isPresent(),
                                        importance,
                                        presumed == Answer.YES));
    }
}
