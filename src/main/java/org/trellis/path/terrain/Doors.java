package org.trellis.path.terrain;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;

/** The doors of all jobs. Serves many questions and threads. */
public final class Doors {
    private final Map<Job.Id, Job.Entry> byJob = new HashMap<>();

    public Doors(Catalog catalog, Terrain terrain) {
        terrain.jobs()
                .forEach(
                        job -> {
                            var into = terrain.listAuthoredInto(job.id());
                            byJob.put(job.id(), Door.of(catalog, job, into));
                        });
    }

    public Job.Entry of(Job.Id job) {
        return byJob.getOrDefault(job, Job.Entry.NO);
    }

    /** The jobs that have one. */
    public Set<Job.Id> list() {
        Set<Job.Id> found = new TreeSet<>();
        byJob.forEach(
                (job, entry) -> {
                    if (entry != Job.Entry.NO) {
                        found.add(job);
                    }
                });
        return found;
    }
}
