package org.trellis.web.path.page;

import java.util.List;
import java.util.OptionalDouble;
import org.trellis.files.reading.Numeral;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.path.PathQuery;
import org.trellis.path.account.Step;
import org.trellis.path.counted.CountedStep;
import org.trellis.path.step.Mode;
import org.trellis.web.words.Links;

/**
 * Addresses of the plans of steps, which ask what the way asks: the same unrated skills, jobs that
 * show or do not show what they ask, day, and hours a week.
 *
 * @param dated whether the way is asked for a day of its own
 */
public record StepLinks(PathQuery query, boolean dated, Catalog catalog) {
    /** The plan of a step that is counted by its courses: what earlier steps gave is taken. */
    public String plan(CountedStep step) {
        String done = String.join(",", step.done());
        boolean later = step.day().isAfter(query.on());
        return address(step.step(), step.held())
                + (later || dated ? "&on=" + step.day() : "")
                + (done.isEmpty() ? "" : "&done=" + Links.encoded(done));
    }

    public String plan(Step step) {
        return address(step, step.from().stream().toList()) + (dated ? "&on=" + query.on() : "");
    }

    private String address(Step step, List<Job.Id> held) {
        return Links.planStep(held, step.to(), step.months(), step.usd())
                + (query.unknownMet() ? "" : "&unknown=gap")
                + (query.presumed() ? "" : "&presumed=no")
                + hours(step);
    }

    private String hours(Step step) {
        OptionalDouble hours =
                step.mode() == Mode.FULL_TIME
                        ? OptionalDouble.of(catalog.assumptions().get("full_time_hours_per_week"))
                        : query.person().learningHoursPerWeek();
        return hours.isPresent() ? "&hours=" + Numeral.write(hours.getAsDouble()) : "";
    }
}
