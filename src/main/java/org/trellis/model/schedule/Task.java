package org.trellis.model.schedule;

import java.util.List;
import org.trellis.model.Checks;
import org.trellis.model.Competency;
import org.trellis.model.Issue;

/**
 * One line of a designer's own task list.
 *
 * @param confirmed the competencies she says it belongs to; empty while nobody has said
 */
public record Task(String words, List<Competency.Id> confirmed, Issue.Place place) {
    public Task {
        words = Checks.filled(words, "task");
        confirmed = List.copyOf(confirmed);
    }
}
