package org.trellis.model.catalog;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.model.Checks;
import org.trellis.model.Issue;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.Text;

/** One folder of {@code ladders/}: its jobs and the moves among them. */
public record Ladder(
        String code,
        Text title,
        Text industry,
        List<String> models,
        String scale,
        Text wageBasis,
        Optional<LocalDate> reviewed,
        Optional<LocalDate> reviewDue,
        String owner,
        String notes,
        Map<Job.Id, Job> jobs,
        List<Move.Authored> moves,
        Issue.Place place) {
    public Ladder {
        Checks.code(code, "ladder");
        models = List.copyOf(models);
        jobs = Collections.unmodifiableMap(new LinkedHashMap<>(jobs));
        moves = List.copyOf(moves);
    }

    public Ladder withJobs(Map<Job.Id, Job> others) {
        return new Ladder(
                code, title, industry, models, scale, wageBasis, reviewed, reviewDue, owner, notes,
                others, moves, place);
    }
}
