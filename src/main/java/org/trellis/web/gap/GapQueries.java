package org.trellis.web.gap;

import io.micronaut.http.HttpParameters;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.trellis.gap.Importance;
import org.trellis.model.Job;
import org.trellis.web.Lookup;
import org.trellis.web.Visit;
import org.trellis.web.find.JobField;
import org.trellis.web.find.Meant;
import org.trellis.web.find.MeantJobs;
import org.trellis.web.words.Links;

/** Reads a {@link GapQuery} from an address. */
@Singleton
public final class GapQueries {
    private final Lookup lookup;
    private final MeantJobs jobs;

    GapQueries(Lookup lookup, MeantJobs jobs) {
        this.lookup = lookup;
        this.jobs = jobs;
    }

    /** The job that the address names, by its id or in everyday words. */
    public Meant job(Visit visit) {
        return jobs.of(visit.request().getParameters().getFirst("job"), visit.words());
    }

    /** The field to choose a job in, as it was filled in. */
    public JobField field(Meant meant, Visit visit) {
        String typed = visit.request().getParameters().getFirst("job").orElse("");
        return JobField.of(meant, typed, Links::gap, visit.words());
    }

    public GapQuery read(Job job, Visit visit) {
        HttpParameters asked = visit.request().getParameters();
        Optional<String> on = asked.getFirst("on");
        var day = lookup.on(on);
        Importance importance =
                lookup.oneOf(Importance.class, asked.getFirst("importance"), Importance.NOW);
        return new GapQuery(job.id(), day, on.isPresent(), importance, presumes(asked));
    }

    /** Whether a job counts as showing what it asks; it does unless the address says no. */
    public boolean presumes(HttpParameters asked) {
        return lookup.yes(asked.getFirst("presumed"), true);
    }
}
