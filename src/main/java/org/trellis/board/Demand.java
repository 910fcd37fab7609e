package org.trellis.board;

import java.util.List;
import org.trellis.model.Competency;
import org.trellis.model.Job;
import org.trellis.model.Requirement;

/** A competency at a level, or needed without one. */
public record Demand(Competency.Id competency, Requirement.Ask ask) {
    public Demand {
        if (!ask.isAsked()) {
            throw new IllegalArgumentException(competency.toString());
        }
    }

    /** What a job asks, in the order of its requirements. */
    public static List<Demand> of(Job job) {
        return job.requirements().values().stream()
                .filter(Requirement::isAsked)
                .map(requirement -> new Demand(requirement.competency(), requirement.ask()))
                .toList();
    }
}
