package org.trellis.web.apprentice;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.model.apprentice.Apprentice;
import org.trellis.report.Words;
import org.trellis.report.apprentice.LogWords;
import org.trellis.schedule.LogBook;
import org.trellis.web.JobChoices.Choice;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.designer.ScheduleForm;
import org.trellis.web.schedule.ScheduleList;

/** The list of apprentices; a log begins and ends only when somebody asks for it. */
@Controller("/apprentices")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class ApprenticesController {
    private static final String ID = "[A-Za-z0-9][A-Za-z0-9._-]{0,59}";

    record Row(String id, String href, String answer, String pace, boolean behind) {}

    private final Pages pages;
    private final ApprenticeLog log;
    private final ApprenticeWords words;
    private final ScheduleList schedules;

    ApprenticesController(
            Pages pages, ApprenticeLog log, ScheduleList schedules, ApprenticeWords words) {
        this.pages = pages;
        this.log = log;
        this.words = words;
        this.schedules = schedules;
    }

    @Get
    HttpResponse<String> list(Visit visit) {
        return show(visit, new ScheduleForm(Map.of(), visit.words()));
    }

    private HttpResponse<String> show(Visit visit, ScheduleForm form) {
        List<Row> rows = log.store().list().stream().map(kept -> row(kept, visit.words())).toList();
        List<Choice> choices =
                Stream.concat(schedules.own(visit).stream(), schedules.shipped().stream())
                        .filter(each -> !each.schedule().workProcesses().isEmpty())
                        .map(
                                each ->
                                        new Choice(
                                                each.name(),
                                                visit.words().text(each.schedule().title())))
                        .toList();
        String schedule = visit.request().getParameters().get("schedule", String.class).orElse("");
        String said = visit.request().getParameters().get("done", String.class).orElse("");
        String done = "log.done." + said;
        return pages.show(
                form.isFine() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY,
                visit,
                "apprentice/apprentices",
                Map.of(
                        "rows", rows,
                        "done", visit.words().knows(done) ? visit.words().say(done) : "",
                        "schedules", choices,
                        "schedule", form.typed().getOrDefault("schedule", schedule),
                        "typed", form.typed(),
                        "errors", form.errors(),
                        "today", LocalDate.now().toString()));
    }

    private Row row(Apprentice kept, Words words) {
        LogBook book = log.book(new ApprenticeLog.Entry(kept, ApprenticeLog.schedule(kept)));
        LogWords said = this.words.said(words);
        return new Row(
                kept.id(),
                ApprenticeWords.href(kept.id()),
                said.answer(book),
                said.pace(book.progress()),
                book.progress().behind().minutes() > 0);
    }

    @Post
    HttpResponse<String> begin(Visit visit, @Body Map<String, String> typed) {
        ScheduleForm form = new ScheduleForm(typed, visit.words());
        String id = form.needed("id");
        if (!id.isEmpty() && !id.matches(ID)) {
            form.wrong("id", "case");
        }
        Optional<ScheduleList.Listed> schedule = schedules.find(visit, form.raw("schedule"));
        if (schedule.isEmpty()) {
            form.wrong("schedule", "empty");
        }
        Optional<LocalDate> started =
                form.day("started", LocalDate.of(1990, 1, 1), LocalDate.now());
        if (started.isEmpty()) {
            form.wrong("started", "empty");
        }
        if (!form.has("consent")) {
            form.wrong("consent", "consent");
        }
        if (form.isFine() && !add(id, started.get(), schedule.get())) {
            form.wrong("id", "taken");
        }
        return form.isFine() ? Pages.go(ApprenticeWords.href(id)) : show(visit, form);
    }

    private boolean add(String id, LocalDate started, ScheduleList.Listed listed) {
        String yaml = ScheduleFile.write(listed.schedule());
        return log.store().add(new Apprentice(id, started, yaml), Instant.now());
    }
}
