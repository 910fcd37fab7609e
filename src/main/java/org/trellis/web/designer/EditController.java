package org.trellis.web.designer;

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
import org.trellis.web.schedule.Desk;
import org.trellis.web.schedule.Sheet;
import org.trellis.web.schedule.SheetWords;

/** The work processes of a schedule in the making: titles, hours, order; and undo. */
@Controller("/schedules/{name}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class EditController {
    private static final String PART = "edit";
    private final EditPages edit;

    EditController(EditPages edit) {
        this.edit = edit;
    }

    @Get("/edit")
    HttpResponse<String> processes(Visit visit, String name) {
        return show(visit, name, new Form(Map.of(), visit.words()), "");
    }

    private HttpResponse<String> show(Visit visit, String name, Form form, String conflict) {
        Sheet sheet = edit.sheet(visit, name);
        boolean shared = sheet.schedule().term().hours().isPresent();
        return edit.show(
                visit,
                name,
                PART,
                form,
                Map.of(
                        "rows", rows(sheet, edit.phrases(visit)),
                        "conflict", conflict,
                        "told", visit.find(Told.of(name), List.class).orElse(List.of()),
                        "shared", shared,
                        "term", edit.phrases(visit).term(sheet.schedule()),
                        "sum", edit.phrases(visit).hours(sheet.schedule().processHours())));
    }

    @Post("/edit")
    HttpResponse<String> change(Visit visit, String name, @Body Map<String, String> typed) {
        Form form = new Form(typed, visit.words());
        ProcessEdit change = new ProcessEdit(edit.sheet(visit, name), form, visit.language());
        Sheet sheet = change.typed();
        if (!form.isFine()) {
            return show(visit, name, form, "");
        }
        if (!change.changesHours()) {
            return edit.keep(visit, name, sheet, PART);
        }
        Balancer.Answer answer = Balancer.of(sheet, visit.words());
        if (answer.sheet().isEmpty()) {
            form.wrong("conflict", "conflict");
            return show(visit, name, form, answer.conflict());
        }
        return edit.keep(visit, name, answer.sheet().get(), PART);
    }

    private static List<ProcessRow> rows(Sheet sheet, SheetWords phrases) {
        List<ProcessRow> rows = new ArrayList<>();
        boolean shared = sheet.schedule().term().hours().isPresent();
        for (var process : sheet.schedule().workProcesses()) {
            Optional<Hours.Range> fixed =
                    shared ? sheet.rows().get(rows.size()).pin() : process.hours();
            rows.add(
                    new ProcessRow(
                            rows.size(),
                            phrases.words().text(process.title()),
                            phrases.hours(process.hours()),
                            fixed.map(range -> range.min().toString()).orElse(""),
                            fixed.map(range -> range.max().toString()).orElse(""),
                            inside(process, phrases.words())));
        }
        return rows;
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
        Desk.of(visit).undo(name);
        String part = typed.getOrDefault("part", PART);
        boolean known = List.of(PART, "courses", "wages", "rest").contains(part);
        return Pages.go("/schedules/" + name + "/" + (known ? part : PART));
    }

    @Post("/remove")
    HttpResponse<String> remove(Visit visit, String name) {
        Desk.of(visit).remove(name);
        return Pages.go("/schedules");
    }
}
