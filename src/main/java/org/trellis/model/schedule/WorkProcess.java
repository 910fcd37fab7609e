package org.trellis.model.schedule;

import java.util.List;
import java.util.Optional;
import org.trellis.model.Issue;
import org.trellis.model.Text;

/**
 * A work process of the outline, as the paper lists it.
 *
 * @param hours empty where a competency-based schedule gives none
 * @param source key of the source of the figure when it differs from the schedule's sources
 */
public record WorkProcess(
        Text title,
        Optional<Hours.Range> hours,
        List<Text> tasks,
        List<Skill> competencies,
        Optional<String> source,
        Issue.Place place) {
    public WorkProcess {
        tasks = List.copyOf(tasks);
        competencies = List.copyOf(competencies);
    }

    public WorkProcess withTitle(Text other) {
        return new WorkProcess(other, hours, tasks, competencies, source, place);
    }

    public WorkProcess withHours(Optional<Hours.Range> other) {
        return new WorkProcess(title, other, tasks, competencies, source, place);
    }

    public WorkProcess withTasks(List<Text> other) {
        return new WorkProcess(title, hours, other, competencies, source, place);
    }
}
