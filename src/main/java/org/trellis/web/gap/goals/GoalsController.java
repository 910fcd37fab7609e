package org.trellis.web.gap.goals;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.trellis.gap.Importance;
import org.trellis.gap.goals.Goals;
import org.trellis.model.person.JobHolder;
import org.trellis.model.person.Person;
import org.trellis.report.gap.goals.GoalsWords;
import org.trellis.web.Lookup;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.find.MeantJobs;
import org.trellis.web.gap.GapQueries;
import org.trellis.web.region.Here;

/** Two or three goals of one person side by side. */
@Produces(MediaType.ALL)
@Controller("/gap/goals")
final class GoalsController {
    private final Pages pages;
    private final MeantJobs jobs;
    private final Lookup lookup;
    private final GapQueries queries;

    GoalsController(Pages pages, MeantJobs jobs, Lookup lookup, GapQueries queries) {
        this.pages = pages;
        this.jobs = jobs;
        this.lookup = lookup;
        this.queries = queries;
    }

    @Get
    HttpResponse<?> goals(Visit visit, @QueryValue Optional<String> format) {
        GoalFields fields = GoalFields.of(visit, jobs);
        Map<String, Object> model = new HashMap<>();
        model.put("fields", fields.boxes());
        model.put("fault", fields.fault().orElse(""));
        if (!fields.complete()) {
            return pages.show(fields.status(), visit, "gap/goals", model);
        }
        LocalDate on = lookup.on(visit.request().getParameters().getFirst("on"));
        boolean presumed = queries.presumes(visit.request().getParameters());
        Person person = visit.person().orElse(JobHolder.perhapsAt(Optional.empty()));
        Here here = visit.here();
        Goals goals =
                Goals.of(
                        here.gaps(),
                        person,
                        fields.jobs(),
                        new Goals.Question(on, Importance.NOW, presumed));
        if (format.isPresent()) {
            return GoalsDownload.of(format.get())
                    .answer(goals, presumed, here.catalog(), visit.words());
        }
        GoalsWords said = new GoalsWords(goals, here.catalog(), visit.words());
        model.put("page", GoalsPage.of(goals, said, fields.href(on, presumed)));
        model.put("known", visit.person().isPresent());
        return pages.show(visit, "gap/goals", model);
    }
}
