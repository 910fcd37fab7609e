package org.trellis.board;

import java.util.List;
import org.trellis.model.Competency;
import org.trellis.model.Job;
import org.trellis.model.Requirement;

/** A competency at a level, or needed without one. */
public record Demand(Competency.Id competency, Requirement.Ask ask) {
    public Demand {
        if (!asks(ask)) {
            throw new IllegalArgumentException(competency.toString());
        }
    }

    /** Whether {@code ask} asks for anything: not what is not needed, nor what is not rated. */
    public static boolean asks(Requirement.Ask ask) {
        return ask instanceof Requirement.AtLevel || ask instanceof Requirement.Needed;
    }

    /** What a job asks, in the order of its requirements. */
    public static List<Demand> of(Job job) {
        return job.requirements().values().stream()
                .filter(requirement -> asks(requirement.ask()))
                .map(requirement -> new Demand(requirement.competency(), requirement.ask()))
                .toList();
    }
}
