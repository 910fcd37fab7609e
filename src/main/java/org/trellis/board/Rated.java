package org.trellis.board;

import java.util.Collection;
import org.trellis.model.Job;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;

/** Whether somebody has rated enough of what a job asks. */
public final class Rated {
    private Rated() {}

    /** Fewer lines than {@code rated_share_enough} have a rating, or there are no lines. */
    public static boolean tooLittle(Catalog catalog, Job job) {
        Collection<Requirement> lines = job.requirements().values();
        long rated =
                lines.stream()
                        .filter(line -> !(line.ask() instanceof Requirement.NotRated))
                        .count();
        double enough = catalog.assumptions().get("rated_share_enough");
        return lines.isEmpty() || rated < enough * lines.size();
    }
}
