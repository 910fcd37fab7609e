package org.trellis.web.designer.start;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.model.Issue;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Programs;
import org.trellis.model.schedule.Schedule;
import org.trellis.schedule.draft.Draft;
import org.trellis.schedule.draft.ModelJob;
import org.trellis.web.Lookup;
import org.trellis.web.Pages;
import org.trellis.web.Uploads;
import org.trellis.web.Visit;
import org.trellis.web.designer.IssueRow;
import org.trellis.web.designer.ScheduleForm;
import org.trellis.web.schedule.OwnSchedule;
import org.trellis.web.schedule.OwnSchedules;
import org.trellis.web.schedule.ScheduleList;

/** Ways to begin a schedule: from nothing, a job, a model, a file, or a copy. */
@Controller("/schedules")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class StartController {
    private final StartPages start;
    private final Catalog catalog;
    private final Programs programs;
    private final Lookup lookup;
    private final ScheduleList schedules;
    private final Uploads uploads;

    StartController(
            StartPages start,
            Catalog catalog,
            Programs programs,
            Lookup lookup,
            ScheduleList schedules,
            Uploads uploads) {
        this.start = start;
        this.catalog = catalog;
        this.programs = programs;
        this.lookup = lookup;
        this.schedules = schedules;
        this.uploads = uploads;
    }

    /** For whatever a browser accepts, as the schedules whose names stand in this place. */
    @Get(value = "/new", produces = MediaType.ALL)
    HttpResponse<String> choose(Visit visit) {
        return start.show(
                HttpStatus.OK, visit, new ScheduleForm(Map.of(), visit.words()), List.of());
    }

    @Post("/new/job")
    HttpResponse<String> fromJob(Visit visit, @Body Map<String, String> typed) {
        ScheduleForm form = new ScheduleForm(typed, visit.words());
        var job = lookup.findJob(Optional.of(form.raw("job")), visit.words());
        if (job.isEmpty()) {
            form.wrong("job", "empty");
            return start.wrong(visit, form);
        }
        return DraftForm.request(form, job.get().id(), List.of(), programs)
                .flatMap(request -> DraftForm.draft(catalog, programs, request, form))
                .map(drafted -> open(visit, DraftForm.own(drafted, drafted.schedule())))
                .orElseGet(() -> start.wrong(visit, form));
    }

    /** With its title and terms alone. */
    @Post("/new/blank")
    HttpResponse<String> blank(Visit visit, @Body Map<String, String> typed) {
        ScheduleForm form = new ScheduleForm(typed, visit.words());
        return BlankForm.read(form, programs)
                .map(schedule -> open(visit, OwnSchedule.of(schedule)))
                .orElseGet(() -> start.wrong(visit, form));
    }

    @Post("/new/model")
    HttpResponse<String> fromModel(Visit visit, @Body Map<String, String> typed) {
        ScheduleForm form = new ScheduleForm(typed, visit.words());
        if (form.raw("model").isEmpty()) {
            form.wrong("model", "empty");
            return start.wrong(visit, form);
        }
        String code = lookup.model(form.raw("model"), visit.words()).code();
        ModelJob made = ModelJob.of(catalog, code);
        return DraftForm.request(form, made.job(), List.of(), programs)
                .flatMap(request -> DraftForm.draft(made.catalog(), programs, request, form))
                .map(drafted -> open(visit, ofModel(made, drafted)))
                .orElseGet(() -> start.wrong(visit, form));
    }

    private static OwnSchedule ofModel(ModelJob made, Draft.Drafted drafted) {
        return DraftForm.own(drafted, made.withoutJob(drafted.schedule()));
    }

    @Post(uri = "/new/file", consumes = MediaType.MULTIPART_FORM_DATA)
    HttpResponse<String> fromFile(
            Visit visit,
            @Part @Nullable CompletedFileUpload file,
            @Part @Nullable CompletedFileUpload second,
            @Part @Nullable CompletedFileUpload third,
            @Part @Nullable CompletedFileUpload fourth)
            throws IOException {
        UploadedSchedule uploaded = new UploadedSchedule(catalog);
        for (CompletedFileUpload each : Arrays.asList(file, second, third, fourth)) {
            uploaded.add(each);
        }
        UploadedSchedule.Read read = uploads.read(() -> uploaded.read(visit.words()));
        return read.schedule()
                .map(schedule -> open(visit, schedule, read.issues()))
                .orElseGet(() -> unread(visit, read.issues()));
    }

    private HttpResponse<String> unread(Visit visit, List<Issue> issues) {
        ScheduleForm form = new ScheduleForm(Map.of("from", "file"), visit.words());
        return start.show(HttpStatus.UNPROCESSABLE_ENTITY, visit, form, issues);
    }

    @Post("/copy")
    HttpResponse<String> copy(Visit visit, @Body Map<String, String> typed) {
        String name = typed.getOrDefault("name", "");
        Schedule schedule = schedules.get(visit, name).schedule();
        return open(
                visit, OwnSchedules.of(visit).find(name).orElseGet(() -> OwnSchedule.of(schedule)));
    }

    /** What was found in the file is told until the first change. */
    private static HttpResponse<String> open(Visit visit, Schedule schedule, List<Issue> issues) {
        String name = OwnSchedules.of(visit).add(OwnSchedule.of(schedule));
        visit.remember(IssueRow.of(name), IssueRow.of(issues, visit.words()));
        return Pages.go("/schedules/" + name + "/edit");
    }

    private static HttpResponse<String> open(Visit visit, OwnSchedule own) {
        return Pages.go("/schedules/" + OwnSchedules.of(visit).add(own) + "/edit");
    }
}
