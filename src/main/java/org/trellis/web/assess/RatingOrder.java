package org.trellis.web.assess;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trellis.gap.Gaps;
import org.trellis.gap.Importance;
import org.trellis.gap.Line;
import org.trellis.model.Competency;
import org.trellis.model.Job;
import org.trellis.model.Requirement;
import org.trellis.model.person.Person;

/**
 * The order in which the skills of a job are asked: first those that can change the answer by most
 * hours. Own ratings do not count here, so that saving one screen never moves a skill to another.
 */
final class RatingOrder {
    private final Gaps gaps;

    RatingOrder(Gaps gaps) {
        this.gaps = gaps;
    }

    /** What can be rated; equal ones in the order of the ladder's file. */
    List<Requirement> of(Person person, Job job, LocalDate today) {
        Map<Competency.Id, Double> open = new HashMap<>();
        Person unrated = person.withRatings(List.of());
        for (Line line : gaps.report(unrated, job.id(), today, Importance.NOW, true).lines()) {
            open.put(line.competency().id(), line.hours().high() - line.hours().low());
        }
        Comparator<Requirement> byHours =
                Comparator.comparingDouble(each -> -open.getOrDefault(each.competency(), 0.0));
        return job.requirements().values().stream()
                .filter(Requirement::isAsked)
                .sorted(byHours)
                .toList();
    }
}
