package org.trellis.web.competency;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.trellis.model.Competency;
import org.trellis.model.Job;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.National;

/**
 * A job that asks a competency, under its name or under one that means the same.
 *
 * @param requirement needed, or at a level
 */
record AskingJob(Job job, Requirement requirement) {
    /** Those of the ladders in their order; of the country those that ask the most first. */
    static List<AskingJob> listAll(Catalog catalog, Competency.Id id) {
        Set<Competency.Id> same = Set.copyOf(catalog.listSame(id));
        return id.model().equals(National.PREFIX)
                ? among(catalog.national().jobs(), same)
                        .sorted(Comparator.comparing(each -> -each.level()))
                        .toList()
                : among(catalog.jobs(), same).toList();
    }

    private static Stream<AskingJob> among(Stream<Job> jobs, Set<Competency.Id> same) {
        return jobs.flatMap(
                job ->
                        job.requirements().values().stream()
                                .filter(each -> same.contains(each.competency()))
                                .filter(Requirement::isAsked)
                                .limit(1)
                                .map(each -> new AskingJob(job, each)));
    }

    /** 0 for one that states none. */
    double level() {
        return requirement.ask() instanceof Requirement.AtLevel at ? at.level().value() : 0;
    }
}
