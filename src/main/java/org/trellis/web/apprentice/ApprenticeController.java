package org.trellis.web.apprentice;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.files.schedule.TimesheetFile;
import org.trellis.model.Issue;
import org.trellis.model.schedule.Demonstrated;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Worked;
import org.trellis.schedule.Progress;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.designer.IssueRow;
import org.trellis.web.designer.ScheduleForm;

/** One apprentice's log: hours by week and process, skills shown, timesheets, deletion. */
@Controller("/apprentices/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class ApprenticeController {
    private final Pages pages;
    private final ApprenticeLog log;
    private final ApprenticeWords words;

    ApprenticeController(Pages pages, ApprenticeLog log, ApprenticeWords words) {
        this.pages = pages;
        this.log = log;
        this.words = words;
    }

    @Get
    HttpResponse<String> show(Visit visit, String id) {
        return show(visit, id, new ScheduleForm(Map.of(), visit.words()), List.of());
    }

    private HttpResponse<String> show(
            Visit visit, String id, ScheduleForm form, List<Issue> issues) {
        ApprenticeLog.Entry entry = log.get(id);
        LocalDate today = LocalDate.now();
        Map<String, Object> model = new HashMap<>();
        model.put(
                "page",
                words.page(
                        entry,
                        log.store().hours(id),
                        log.store().demonstrations(id),
                        today,
                        visit.words()));
        model.put("typed", form.typed());
        model.put("errors", form.errors());
        model.put("issues", IssueRow.of(issues, visit.words()));
        model.put("today", today.toString());
        String said = visit.request().getParameters().get("done", String.class).orElse("");
        String key = "designer.log.done." + said;
        model.put("done", visit.words().knows(key) ? visit.words().say(key) : "");
        boolean fine = form.isFine() && issues.isEmpty();
        return pages.show(
                fine ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY,
                visit,
                "apprentice/apprentice",
                model);
    }

    /** The hours of one week, a field for each work process. */
    @Post("/hours")
    HttpResponse<String> hours(Visit visit, String id, @Body Map<String, String> typed) {
        ScheduleForm form = new ScheduleForm(typed, visit.words());
        ApprenticeLog.Entry entry = log.get(id);
        LocalDate first = Worked.mondayOf(entry.kept().started());
        Optional<LocalDate> week = form.day("week", first, LocalDate.now());
        if (week.isEmpty()) {
            form.wrong("week", "empty");
        }
        List<Worked> worked = new ArrayList<>();
        double sum = 0;
        for (int i = 1; i <= entry.schedule().workProcesses().size(); i++) {
            int process = i;
            Optional<Hours> hours = form.hours("hours-" + i);
            sum += hours.map(Hours::value).orElse(0.0);
            if (hours.filter(h -> h.value() > Worked.MOST_HOURS).isPresent()) {
                form.wrong("hours-" + i, "range", 0, Worked.MOST_HOURS);
            } else if (week.isPresent()) {
                hours.ifPresent(h -> worked.add(new Worked(week.get(), process, h)));
            }
        }
        if (sum > Worked.MOST_HOURS) {
            form.wrong("week", "week", Worked.MOST_HOURS);
        }
        if (worked.isEmpty()) {
            form.wrong("week", "no-hours");
        }
        if (!form.isFine()) {
            return show(visit, id, form, List.of());
        }
        log.store().putHours(id, worked);
        return Pages.go(ApprenticeWords.href(id) + "?done=hours");
    }

    @Post("/shown")
    HttpResponse<String> shown(Visit visit, String id, @Body Map<String, String> typed) {
        ScheduleForm form = new ScheduleForm(typed, visit.words());
        ApprenticeLog.Entry entry = log.get(id);
        Optional<Progress.SkillState> skill = skill(entry.schedule(), form.raw("skill"));
        if (skill.isEmpty()) {
            form.wrong("skill", "empty");
        }
        int rating = form.whole("rating", 1, Demonstrated.MOST_RATING).orElse(0);
        if (rating == 0) {
            form.wrong("rating", "empty");
        }
        String assessor = form.needed("assessor");
        Optional<LocalDate> on = form.day("shown", entry.kept().started(), LocalDate.now());
        if (on.isEmpty()) {
            form.wrong("shown", "empty");
        }
        if (!form.isFine()) {
            return show(visit, id, form, List.of());
        }
        log.store()
                .add(
                        id,
                        new Demonstrated(
                                skill.get().process(),
                                skill.get().key(),
                                rating,
                                assessor,
                                on.get()));
        return Pages.go(ApprenticeWords.href(id) + "?done=shown");
    }

    private static Optional<Progress.SkillState> skill(Schedule schedule, String chosen) {
        LocalDate today = LocalDate.now();
        return Progress.skills(schedule, List.of(), today).stream()
                .filter(each -> (each.process() + "|" + each.key()).equals(chosen))
                .findFirst();
    }

    /** A timesheet, all of it or nothing. */
    @Post(uri = "/import", consumes = MediaType.MULTIPART_FORM_DATA)
    HttpResponse<String> timesheet(Visit visit, String id, @Part @Nullable CompletedFileUpload file)
            throws IOException {
        ApprenticeLog.Entry entry = log.get(id);
        byte[] csv = file == null ? new byte[0] : file.getBytes();
        String name = visit.words().say("designer.log.timesheet");
        TimesheetFile.Result read =
                TimesheetFile.read(
                        csv, name, entry.schedule(), entry.kept().started(), LocalDate.now());
        if (read.worked().isEmpty()) {
            ScheduleForm form = new ScheduleForm(Map.of(), visit.words());
            return show(visit, id, form, read.issues());
        }
        log.store().putHours(id, read.worked());
        return Pages.go(ApprenticeWords.href(id) + "?done=imported");
    }

    @Post("/delete")
    HttpResponse<String> delete(Visit visit, String id, @Body Map<String, String> typed) {
        ScheduleForm form = new ScheduleForm(typed, visit.words());
        if (!form.raw("confirm").equals(log.get(id).kept().id())) {
            form.wrong("confirm", "confirm");
            return show(visit, id, form, List.of());
        }
        boolean gone = log.store().delete(id);
        return Pages.go("/apprentices?done=" + (gone ? "deleted" : "deleting"));
    }
}
