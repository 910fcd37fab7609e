package org.trellis.report.catalog;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.trellis.model.Competency;
import org.trellis.model.CompetencyModel;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Ladder;

/**
 * Who works with a model.
 *
 * @param ladders those that name it or a model that fills its upper tiers, with their jobs that ask
 *     a skill of it, under its name or under one that means the same; and those with jobs that ask
 *     it under its own name
 * @param credentials what these jobs ask before one may start, with the number of jobs
 */
public record ModelUse(Map<Ladder, List<Job>> ladders, Map<Credential.Id, Integer> credentials) {
    public ModelUse {
        ladders = Collections.unmodifiableMap(new LinkedHashMap<>(ladders));
        credentials = Collections.unmodifiableMap(new LinkedHashMap<>(credentials));
    }

    public static ModelUse of(Catalog catalog, CompetencyModel model) {
        Set<Competency.Id> own = model.competencies().keySet();
        Set<Competency.Id> same = new HashSet<>();
        own.forEach(each -> same.addAll(catalog.listSame(each)));
        Set<String> codes = new HashSet<>(Set.of(model.code()));
        ModelTiers.attached(catalog, model).forEach(each -> codes.add(each.code()));
        Map<Ladder, List<Job>> ladders = new LinkedHashMap<>();
        Map<Credential.Id, Integer> credentials = new LinkedHashMap<>();
        for (Ladder ladder : catalog.ladders().values()) {
            boolean named = ladder.models().stream().anyMatch(codes::contains);
            Set<Competency.Id> asked = named ? same : own;
            List<Job> jobs =
                    ladder.jobs().values().stream().filter(job -> asks(job, asked)).toList();
            if (named || !jobs.isEmpty()) {
                ladders.put(ladder, jobs);
            }
            jobs.forEach(
                    job -> required(job).forEach(each -> credentials.merge(each, 1, Integer::sum)));
        }
        return new ModelUse(ladders, credentials);
    }

    private static boolean asks(Job job, Set<Competency.Id> asked) {
        return job.requirements().values().stream()
                .filter(each -> asked.contains(each.competency()))
                .anyMatch(Requirement::isAsked);
    }

    private static Stream<Credential.Id> required(Job job) {
        return job.credentials().stream()
                .filter(each -> each.need() == Job.Need.REQUIRED)
                .flatMap(each -> each.anyOf().stream())
                .distinct();
    }
}
