package org.trellis.web.designer;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.trellis.model.catalog.Catalog;
import org.trellis.schedule.rules.Finding;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.schedule.Desk;
import org.trellis.web.schedule.FindingWords;
import org.trellis.web.schedule.ScheduleWords;
import org.trellis.web.schedule.Sheet;
import org.trellis.web.schedule.SheetWords;
import org.trellis.web.schedule.Shelf;

/** Shows a part of the designer with the rules beside it, and keeps what was changed. */
@Singleton
final class EditPages {
    private final Pages pages;
    private final Catalog catalog;
    private final ScheduleWords words;
    private final Shelf shelf;

    EditPages(Pages pages, Catalog catalog, ScheduleWords words, Shelf shelf) {
        this.pages = pages;
        this.catalog = catalog;
        this.words = words;
        this.shelf = shelf;
    }

    /**
     * @throws org.trellis.web.Missing when this visitor has no such schedule
     */
    Sheet sheet(Visit visit, String name) {
        return shelf.getOwn(visit, name);
    }

    SheetWords phrases(Visit visit) {
        return new SheetWords(catalog, visit.words());
    }

    HttpResponse<String> show(
            Visit visit, String name, String part, Form form, Map<String, ?> own) {
        Map<String, Object> model = new HashMap<>(own);
        model.put("panel", panel(visit, name));
        model.put("part", part);
        model.put("typed", form.typed());
        model.put("errors", form.errors());
        HttpStatus status = form.isFine() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
        return pages.show(status, visit, "designer/" + part, model);
    }

    /** Keeps the next state and shows the part anew. */
    HttpResponse<String> keep(Visit visit, String name, Sheet sheet, String part) {
        Desk.of(visit).change(name, sheet);
        return Pages.go("/schedules/" + name + "/" + part);
    }

    private Panel panel(Visit visit, String name) {
        Sheet sheet = sheet(visit, name);
        var findings = words.findings(sheet.schedule());
        return new Panel(
                name,
                "/schedules/" + name,
                visit.words().text(sheet.schedule().title()),
                answer(visit, sheet, findings),
                FindingWords.of(findings, visit.words()),
                words.pictures(sheet.schedule(), visit.words()),
                Desk.of(visit).changes(name));
    }

    private String answer(Visit visit, Sheet sheet, java.util.List<Finding> findings) {
        return words.answer(sheet.schedule(), findings, phrases(visit));
    }
}
