package org.trellis.web.apprentice;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.apprentice.Timesheet;
import org.trellis.model.schedule.Hours;
import org.trellis.report.Words;
import org.trellis.report.apprentice.LogWords;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.designer.IssueRow;
import org.trellis.web.designer.ScaleForm;
import org.trellis.web.designer.ScheduleForm;

/** The page of one apprentice's log: as it is, with what was wrong, or with a question. */
@Singleton
final class ApprenticePages {
    private static final int MOST_LINES = 100;
    private static final List<String> COUNTS = List.of("added", "replaced", "same");

    private final Pages pages;
    private final ApprenticeLog log;
    private final ApprenticeWords words;

    ApprenticePages(Pages pages, ApprenticeLog log, ApprenticeWords words) {
        this.pages = pages;
        this.log = log;
        this.words = words;
    }

    HttpResponse<String> show(
            Visit visit, ApprenticeLog.Entry entry, ScheduleForm form, List<Issue> issues) {
        boolean fine = form.isFine() && issues.isEmpty();
        Map<String, Object> model = model(visit, entry, form);
        model.put("issues", IssueRow.of(issues, visit.words()));
        return show(visit, fine ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY, model);
    }

    HttpResponse<String> ask(
            Visit visit, ApprenticeLog.Entry entry, ScheduleForm form, Timesheet sheet) {
        LogWords said = words.said(visit.words());
        List<String> lines =
                sheet.replaced().stream()
                        .limit(MOST_LINES)
                        .map(each -> said.replaced(each, entry.schedule()))
                        .toList();
        Map<String, Object> model = model(visit, entry, form);
        model.put(
                "question",
                new Question(
                        lines,
                        sheet.replaced().size() - lines.size(),
                        sheet.added().size(),
                        Question.write(sheet.entered()),
                        sheet.question()));
        return show(visit, HttpStatus.CONFLICT, model);
    }

    private HttpResponse<String> show(Visit visit, HttpStatus status, Map<String, Object> model) {
        return pages.show(status, visit, "apprentice/apprentice", model);
    }

    private Map<String, Object> model(Visit visit, ApprenticeLog.Entry entry, ScheduleForm form) {
        LocalDate today = LocalDate.now();
        Map<String, Object> model = new HashMap<>();
        model.put("page", words.page(log.book(entry), visit.words()));
        model.put("scale", scale(entry, form));
        model.put("typed", form.typed());
        model.put("errors", form.errors());
        model.put("issues", List.of());
        model.put("question", null);
        model.put("today", today.toString());
        model.put("done", done(visit));
        return model;
    }

    /** What was typed, else the scale of the program. */
    private static Map<String, String> scale(ApprenticeLog.Entry entry, ScheduleForm form) {
        if (form.has("scale-to")) {
            return form.typed();
        }
        Map<String, String> fields = new HashMap<>();
        ScaleForm.write(entry.schedule().conditions().standards().ratings(), fields);
        return fields;
    }

    /** What was done, for the page that says so. */
    static String done(Timesheet sheet) {
        int changed = sheet.added().size() + sheet.replaced().size();
        return "?done=hours&added="
                + sheet.added().size()
                + "&replaced="
                + sheet.replaced().size()
                + "&same="
                + (sheet.entered().size() - changed)
                + "&unusual="
                + sheet.unusual().size();
    }

    private static String done(Visit visit) {
        Words words = visit.words();
        String key = "log.done." + asked(visit, "done");
        if (!words.knows(key)) {
            return "";
        }
        Object[] counts = COUNTS.stream().map(name -> number(visit, name)).toArray();
        int unusual = number(visit, "unusual");
        return words.say(key, counts)
                + (unusual == 0
                        ? ""
                        : " " + words.say("log.unusual", unusual, Timesheet.USUAL_HOURS));
    }

    private static int number(Visit visit, String name) {
        String text = asked(visit, name);
        return text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
    }

    private static String asked(Visit visit, String name) {
        return visit.request().getParameters().get(name, String.class).orElse("");
    }

    /** Beside the field of the day. */
    void tooLong(ScheduleForm form, Timesheet sheet, LocalDate started, Words said) {
        if (sheet.tooLong().isEmpty()) {
            var day = sheet.tooLongDays().entrySet().iterator().next();
            Hours most = Timesheet.mostOfDay(day.getKey(), started, LocalDate.now());
            form.refused("week", Message.of("log.wrong.day", day.getKey(), day.getValue(), most));
            return;
        }
        LocalDate week = sheet.tooLong().keySet().iterator().next();
        form.wrong(
                "week",
                "week",
                said.date(week),
                sheet.tooLong().get(week).toString(),
                Timesheet.most(week, started, LocalDate.now()).toString());
    }
}
