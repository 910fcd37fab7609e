package org.trellis.web.designer.process;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.WorkProcess;
import org.trellis.report.Words;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.designer.DesignerPages;
import org.trellis.web.designer.IssueRow;
import org.trellis.web.designer.ScheduleForm;
import org.trellis.web.designer.SharedHours;
import org.trellis.web.schedule.OwnSchedule;
import org.trellis.web.schedule.OwnSchedules;
import org.trellis.web.schedule.ScheduleWords;

/** The work processes of a schedule in the making: titles, hours, order; and undo. */
@Controller("/schedules/{name}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class ProcessesController {
    private static final String PART = "edit";
    private final DesignerPages edit;

    ProcessesController(DesignerPages edit) {
        this.edit = edit;
    }

    @Get("/edit")
    HttpResponse<String> processes(Visit visit, String name) {
        return show(visit, name, new ScheduleForm(Map.of(), visit.words()), "");
    }

    private HttpResponse<String> show(
            Visit visit, String name, ScheduleForm form, String conflict) {
        OwnSchedule own = edit.own(visit, name);
        boolean shared = own.schedule().term().hours().isPresent();
        return edit.show(
                visit,
                name,
                PART,
                form,
                Map.of(
                        "rows", rows(own, edit.phrases(visit)),
                        "conflict", conflict,
                        "issues", visit.find(IssueRow.of(name), List.class).orElse(List.of()),
                        "shared", shared,
                        "fixed", shared ? fixed(own, visit.words()) : "",
                        "term", edit.phrases(visit).term(own.schedule()),
                        "sum", edit.phrases(visit).hours(own.schedule().processHours())));
    }

    @Post("/edit")
    HttpResponse<String> change(Visit visit, String name, @Body Map<String, String> typed) {
        ScheduleForm form = new ScheduleForm(typed, visit.words());
        if (form.raw("do").equals("release")) {
            return edit.keep(visit, name, form, edit.own(visit, name, form, PART).released(), PART);
        }
        ProcessesForm change =
                new ProcessesForm(edit.own(visit, name, form, PART), form, visit.language());
        OwnSchedule own = change.typed();
        if (!form.isFine()) {
            return show(visit, name, form, "");
        }
        if (!change.changesHours()) {
            return edit.keep(visit, name, form, own, PART);
        }
        SharedHours.Answer answer = SharedHours.of(own, visit.words());
        if (answer.own().isEmpty()) {
            form.wrong("conflict", "conflict");
            return show(visit, name, form, answer.conflict());
        }
        return edit.keep(visit, name, form, answer.own().get(), PART);
    }

    private static List<ProcessRow> rows(OwnSchedule own, ScheduleWords phrases) {
        List<ProcessRow> rows = new ArrayList<>();
        boolean shared = own.schedule().term().hours().isPresent();
        for (var process : own.schedule().workProcesses()) {
            Optional<Hours.Range> fixed =
                    shared ? own.rows().get(rows.size()).pin() : process.hours();
            rows.add(
                    new ProcessRow(
                            rows.size(),
                            phrases.words().text(process.title()),
                            phrases.hours(process.hours()),
                            shared ? bound(fixed, own, phrases.words()) : "",
                            fixed.map(range -> range.min().toString()).orElse(""),
                            fixed.map(range -> range.max().toString()).orElse(""),
                            inside(process, phrases.words())));
        }
        return rows;
    }

    /** Under a term of one figure two different bounds leave room; else they are the range. */
    private static String bound(Optional<Hours.Range> pin, OwnSchedule own, Words words) {
        boolean room =
                own.schedule().term().hours().filter(Hours.Range::isOne).isPresent()
                        && !own.isFixed();
        return pin.map(
                        range ->
                                words.say(
                                        range.isOne() || !room
                                                ? "designer.fixed"
                                                : "designer.limited"))
                .orElse("");
    }

    /** How many processes are fixed, and what follows. */
    private static String fixed(OwnSchedule own, Words words) {
        int fixed = SharedHours.pins(own).size();
        if (fixed == 0) {
            return "";
        }
        return own.isFixed()
                ? words.say("designer.fixed.all")
                : words.say("designer.fixed.some", fixed, own.rows().size());
    }

    private static String inside(WorkProcess process, Words words) {
        int skills = process.competencies().size();
        String taught = words.count("designer.skills", skills);
        return process.tasks().isEmpty()
                ? taught
                : words.count("designer.tasks.count", process.tasks().size()) + ", " + taught;
    }

    @Post("/undo")
    HttpResponse<String> undo(Visit visit, String name, @Body Map<String, String> typed) {
        OwnSchedules.of(visit).undo(name);
        String part = typed.getOrDefault("part", PART);
        boolean known = List.of(PART, "courses", "wages", "terms").contains(part);
        return Pages.go("/schedules/" + name + "/" + (known ? part : PART));
    }
}
