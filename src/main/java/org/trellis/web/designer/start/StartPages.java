package org.trellis.web.designer.start;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trellis.model.Issue;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Programs;
import org.trellis.report.Words;
import org.trellis.web.JobChoices;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.designer.DesignerPages;
import org.trellis.web.designer.IssueRow;
import org.trellis.web.designer.ScheduleForm;

/** The page where a schedule begins. */
@Singleton
final class StartPages {
    private final Pages pages;
    private final Catalog catalog;
    private final Programs programs;
    private final JobChoices jobs;

    StartPages(Pages pages, Catalog catalog, Programs programs, JobChoices jobs) {
        this.pages = pages;
        this.catalog = catalog;
        this.programs = programs;
        this.jobs = jobs;
    }

    HttpResponse<String> wrong(Visit visit, ScheduleForm form) {
        return show(HttpStatus.UNPROCESSABLE_ENTITY, visit, form, List.of());
    }

    HttpResponse<String> show(
            HttpStatus status, Visit visit, ScheduleForm form, List<Issue> issues) {
        Words words = visit.words();
        Map<String, Object> model = new HashMap<>();
        model.put("groups", jobs.groups(words));
        model.put("models", models(words));
        model.put("places", DesignerPages.places(programs, words));
        model.put("typed", form.typed());
        model.put("errors", form.errors());
        model.put("none", Map.of());
        model.put("issues", IssueRow.of(issues, words));
        String job = visit.request().getParameters().get("job", String.class).orElse("");
        model.put("job", form.typed().getOrDefault("job", job));
        return pages.show(status, visit, "designer/start", model);
    }

    private List<JobChoices.Choice> models(Words words) {
        return catalog.models().values().stream()
                .map(model -> new JobChoices.Choice(model.code(), words.text(model.title())))
                .toList();
    }
}
