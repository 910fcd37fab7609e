package org.trellis.web.apprentice;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.files.schedule.TimesheetFile;
import org.trellis.model.Issue;
import org.trellis.model.apprentice.LogPart;
import org.trellis.model.apprentice.Timesheet;
import org.trellis.model.apprentice.Worked;
import org.trellis.model.apprentice.Worked.Span;
import org.trellis.model.schedule.Hours;
import org.trellis.web.Pages;
import org.trellis.web.Uploads;
import org.trellis.web.Visit;
import org.trellis.web.designer.ScheduleForm;

/** Hours come into a log by a form or by a timesheet; what would be replaced is asked first. */
@Controller("/apprentices/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class HoursController {
    private final ApprenticePages pages;
    private final ApprenticeLog log;
    private final Uploads uploads;

    HoursController(ApprenticePages pages, ApprenticeLog log, Uploads uploads) {
        this.pages = pages;
        this.log = log;
        this.uploads = uploads;
    }

    /** The hours of a day or a week, a field for each work process and each course. */
    @Post("/hours")
    HttpResponse<String> hours(Visit visit, String id, @Body Map<String, String> typed) {
        ScheduleForm form = new ScheduleForm(typed, visit.words());
        ApprenticeLog.Entry entry = log.get(id);
        Span span = form.choice("span", Span.class, Span.WEEK);
        LocalDate started = entry.kept().started();
        LocalDate first = span == Span.DAY ? started : Worked.mondayOf(started);
        Optional<LocalDate> day = form.day("week", first, LocalDate.now());
        if (day.isEmpty()) {
            form.wrong("week", "empty");
        }
        List<Worked> worked = new ArrayList<>();
        for (LogPart part : LogPart.all(entry.schedule())) {
            String field = "hours-" + part.code();
            Optional<Hours> hours = form.hours(field);
            if (hours.filter(h -> h.value() > span.mostHours()).isPresent()) {
                form.wrong(field, "range", 0, span.mostHours());
            } else if (day.isPresent()) {
                hours.ifPresent(h -> worked.add(new Worked(day.get(), span, part, h)));
            }
        }
        if (worked.isEmpty() && form.isFine()) {
            form.wrong("week", "no-hours");
        }
        return form.isFine()
                ? enter(visit, entry, worked, form, "")
                : pages.show(visit, entry, form, List.of());
    }

    /** A timesheet, all of it or nothing. */
    @Post(uri = "/import", consumes = MediaType.MULTIPART_FORM_DATA)
    HttpResponse<String> timesheet(Visit visit, String id, @Part @Nullable CompletedFileUpload file)
            throws IOException {
        ApprenticeLog.Entry entry = log.get(id);
        ScheduleForm form = new ScheduleForm(Map.of(), visit.words());
        String name = visit.words().say("log.timesheet");
        Optional<Issue> missing = Uploads.missing(file, name);
        if (missing.isPresent()) {
            return pages.show(visit, entry, form, List.of(missing.get()));
        }
        byte[] csv = file.getBytes();
        LocalDate started = entry.kept().started();
        TimesheetFile.Result read =
                uploads.read(
                        () ->
                                TimesheetFile.read(
                                        csv, name, entry.schedule(), started, LocalDate.now()));
        return read.worked().isEmpty()
                ? pages.show(visit, entry, form, read.issues())
                : enter(visit, entry, read.worked(), form, "");
    }

    /** The yes to what was asked; when the log has changed since, it is asked again. */
    @Post("/replace")
    HttpResponse<String> replace(Visit visit, String id, @Body Map<String, String> typed) {
        ApprenticeLog.Entry entry = log.get(id);
        ScheduleForm form = new ScheduleForm(Map.of(), visit.words());
        List<Worked> worked = Question.read(typed.getOrDefault("rows", ""));
        worked.removeIf(each -> !each.part().isIn(entry.schedule()));
        if (worked.isEmpty()) {
            form.wrong("week", "no-hours");
            return pages.show(visit, entry, form, List.of());
        }
        return enter(visit, entry, worked, form, typed.getOrDefault("question", ""));
    }

    private HttpResponse<String> enter(
            Visit visit,
            ApprenticeLog.Entry entry,
            List<Worked> worked,
            ScheduleForm form,
            String yes) {
        LocalDate started = entry.kept().started();
        Timesheet sheet =
                log.store()
                        .enter(
                                entry.kept().id(),
                                there -> Timesheet.of(there, worked, started, LocalDate.now()),
                                yes);
        if (!sheet.isPossible()) {
            pages.tooLong(form, sheet, started, visit.words());
            return pages.show(visit, entry, form, List.of());
        }
        return sheet.question().equals(yes)
                ? Pages.go(ApprenticeWords.href(entry.kept().id()) + ApprenticePages.done(sheet))
                : pages.ask(visit, entry, form, sheet);
    }
}
