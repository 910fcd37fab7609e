package org.trellis.model.schedule;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.trellis.model.Checks;
import org.trellis.model.Issue;
import org.trellis.model.Text;

/**
 * A course of related instruction.
 *
 * @param hours empty when the source gives none
 * @param year 1 is the first year of the apprenticeship; empty when not stated
 */
public record Course(
        Text title,
        Optional<String> code,
        Optional<String> provider,
        List<Text> objectives,
        Optional<Hours.Range> hours,
        OptionalInt year,
        List<Skill> competencies,
        Issue.Place place) {
    public Course {
        objectives = List.copyOf(objectives);
        competencies = List.copyOf(competencies);
        year.ifPresent(y -> Checks.within(y, 1, 10, "year"));
    }
}
