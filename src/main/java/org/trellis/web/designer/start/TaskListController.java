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
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.trellis.files.schedule.TaskFile;
import org.trellis.model.Competency;
import org.trellis.model.Issue;
import org.trellis.model.Job;
import org.trellis.model.Text;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Programs;
import org.trellis.model.schedule.Provenance;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Task;
import org.trellis.report.Words;
import org.trellis.schedule.draft.Draft;
import org.trellis.schedule.draft.TaskMatch;
import org.trellis.web.Lookup;
import org.trellis.web.Pages;
import org.trellis.web.Uploads;
import org.trellis.web.Visit;
import org.trellis.web.designer.ScheduleForm;
import org.trellis.web.schedule.OwnSchedules;
import org.trellis.web.schedule.ScheduleWords;

/** From a designer's own task list: each task is matched, she confirms, and the draft is made. */
@Controller("/schedules/new/tasks")
@Produces(MediaType.TEXT_HTML)
final class TaskListController {
    private static final String KEY = "schedule.tasks";
    private static final String PAGE = "/schedules/new/tasks";

    /** A task with the skills it may belong to; only those confirmed are ticked. */
    record Row(String words, List<Choice> choices) {}

    record Choice(String field, String value, String name, boolean ticked) {}

    private final Pages pages;
    private final StartPages start;
    private final Catalog catalog;
    private final Programs programs;
    private final Lookup lookup;
    private final Uploads uploads;

    TaskListController(
            Pages pages,
            StartPages start,
            Catalog catalog,
            Programs programs,
            Lookup lookup,
            Uploads uploads) {
        this.pages = pages;
        this.start = start;
        this.catalog = catalog;
        this.programs = programs;
        this.lookup = lookup;
        this.uploads = uploads;
    }

    @Post(consumes = MediaType.MULTIPART_FORM_DATA)
    HttpResponse<String> take(
            Visit visit,
            @Part @Nullable String job,
            @Part @Nullable String approach,
            @Part @Nullable String hours,
            @Part("hours_max") @Nullable String hoursMax,
            @Part @Nullable String place,
            @Part @Nullable String text,
            @Part @Nullable CompletedFileUpload file)
            throws IOException {
        Map<String, String> typed = new HashMap<>(Map.of("from", "tasks"));
        put(typed, "job", job);
        put(typed, "approach", approach);
        put(typed, "hours", hours);
        put(typed, "hours_max", hoursMax);
        put(typed, "place", place);
        put(typed, "text", text);
        ScheduleForm form = new ScheduleForm(typed, visit.words());
        Optional<Job> found = lookup.findJob(Optional.of(form.raw("job")), visit.words());
        if (found.isEmpty()) {
            form.wrong("job", "empty");
        }
        if (Uploads.isEmpty(file) && form.raw("text").isBlank()) {
            List<Issue> told = Uploads.missing(file, "").stream().toList();
            return start.show(HttpStatus.UNPROCESSABLE_ENTITY, visit, form, told);
        }
        byte[] bytes = bytes(file, form);
        String name = visit.words().say("designer.tasks.list");
        TaskFile.Result read = uploads.read(() -> TaskFile.read(bytes, name));
        List<Issue> errors = errors(read);
        if (!errors.isEmpty() || !form.isFine()) {
            return start.show(HttpStatus.UNPROCESSABLE_ENTITY, visit, form, errors);
        }
        Optional<Draft.Request> request =
                DraftForm.request(form, found.get().id(), read.tasks(), programs);
        if (request.isEmpty()) {
            return start.wrong(visit, form);
        }
        visit.remember(KEY, request.get());
        return Pages.go(PAGE);
    }

    /** The file where there is one, else what was typed. */
    private static byte[] bytes(@Nullable CompletedFileUpload file, ScheduleForm form)
            throws IOException {
        return file != null && file.getSize() > 0
                ? file.getBytes()
                : form.raw("text").getBytes(StandardCharsets.UTF_8);
    }

    private static void put(Map<String, String> typed, String field, String value) {
        typed.put(field, value == null ? "" : value);
    }

    private static List<Issue> errors(TaskFile.Result read) {
        return read.issues().stream()
                .filter(issue -> issue.severity() == Issue.Severity.ERROR)
                .toList();
    }

    @Get
    HttpResponse<String> confirm(Visit visit) {
        Optional<Draft.Request> request = visit.find(KEY, Draft.Request.class);
        if (request.isEmpty()) {
            return Pages.go("/schedules/new");
        }
        Draft.Answer answer = draft(request.get());
        if (answer instanceof Draft.Refused refused) {
            ScheduleForm form = new ScheduleForm(Map.of("from", "tasks"), visit.words());
            form.wrong("text", "refused", visit.words().say(refused.message()));
            return start.wrong(visit, form);
        }
        List<Row> rows = rows(((Draft.Drafted) answer).placed(), visit);
        long open = rows.stream().filter(row -> row.choices().isEmpty()).count();
        return pages.show(
                visit,
                "designer/tasks",
                Map.of(
                        "rows",
                        rows,
                        "unmatched",
                        open,
                        "all",
                        known(request.get(), visit),
                        "least",
                        least(visit.words())));
    }

    private String least(Words words) {
        return words.percent(catalog.assumptions().get(TaskMatch.LEAST));
    }

    private Draft.Answer draft(Draft.Request request) {
        return new Draft(catalog, programs, Words::both).of(request, LocalDate.now());
    }

    /** All skills of the job, for a task that none of the suggestions fits. */
    private List<Choice> known(Draft.Request request, Visit visit) {
        ScheduleWords words = new ScheduleWords(catalog, visit.words());
        return catalog.getJob(request.job()).requirements().keySet().stream()
                .map(id -> new Choice("", id.toString(), words.name(id), false))
                .toList();
    }

    private List<Row> rows(List<TaskMatch.Placed> placed, Visit visit) {
        ScheduleWords words = new ScheduleWords(catalog, visit.words());
        List<Row> rows = new ArrayList<>();
        for (TaskMatch.Placed each : placed) {
            List<Choice> choices = new ArrayList<>();
            for (Competency.Id id : ids(each)) {
                String field = "c-" + rows.size() + "-" + choices.size();
                choices.add(new Choice(field, id.toString(), words.name(id), each.confirmed()));
            }
            rows.add(
                    new Row(
                            visit.words().text(org.trellis.model.Text.of(each.task().words())),
                            choices));
        }
        return rows;
    }

    private static List<Competency.Id> ids(TaskMatch.Placed placed) {
        return placed.confirmed()
                ? placed.task().confirmed()
                : placed.suggested().stream().map(match -> match.competency()).toList();
    }

    @Post("/confirm")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> confirmed(Visit visit, @Body Map<String, String> typed) {
        Optional<Draft.Request> request = visit.find(KEY, Draft.Request.class);
        if (request.isEmpty()) {
            return Pages.go("/schedules/new");
        }
        List<Task> tasks = confirmed(request.get(), typed);
        List<Task> left = tasks.stream().filter(task -> task.confirmed().isEmpty()).toList();
        List<Task> placed = tasks.stream().filter(task -> !left.contains(task)).toList();
        if (!(draft(with(request.get(), placed)) instanceof Draft.Drafted drafted)) {
            return Pages.go(PAGE);
        }
        Provenance provenance = drafted.schedule().provenance();
        List<Text> doubts =
                Stream.concat(
                                provenance.doubts().stream(),
                                TaskMatch.unplaced(left).stream().map(Words::both))
                        .toList();
        Schedule schedule = drafted.schedule().withProvenance(provenance.withDoubts(doubts));
        String name = OwnSchedules.of(visit).add(DraftForm.own(drafted, schedule));
        return Pages.go("/schedules/" + name + "/edit");
    }

    /** The tasks with the skills that were ticked for them, which may be none. */
    private List<Task> confirmed(Draft.Request asked, Map<String, String> typed) {
        List<Task> tasks = new ArrayList<>();
        for (Task task : asked.tasks()) {
            List<Competency.Id> ids = ticked(typed, tasks.size(), asked.job());
            tasks.add(new Task(task.words(), ids, task.place()));
        }
        return tasks;
    }

    private static Draft.Request with(Draft.Request asked, List<Task> tasks) {
        return new Draft.Request(
                asked.job(),
                asked.approach(),
                asked.termHours(),
                asked.months(),
                asked.instructionHoursPerYear(),
                asked.jurisdiction(),
                tasks,
                asked.pins());
    }

    /** The ticked suggestions of a task and what was chosen from the list, as far as they exist. */
    private List<Competency.Id> ticked(Map<String, String> typed, int task, Job.Id job) {
        List<Competency.Id> ids = new ArrayList<>();
        for (Competency.Id id : catalog.getJob(job).requirements().keySet()) {
            boolean ticked =
                    typed.entrySet().stream()
                            .anyMatch(
                                    each ->
                                            each.getKey().startsWith("c-" + task + "-")
                                                    && each.getValue().equals(id.toString()));
            if (ticked) {
                ids.add(id);
            }
        }
        return ids;
    }
}
