package org.trellis.web.designer;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Programs;
import org.trellis.report.Words;
import org.trellis.schedule.rules.Finding;
import org.trellis.web.JobChoices;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.schedule.OwnSchedule;
import org.trellis.web.schedule.OwnSchedules;
import org.trellis.web.schedule.ScheduleList;
import org.trellis.web.schedule.SchedulePages;
import org.trellis.web.schedule.ScheduleWords;
import org.trellis.web.schedule.change.OpenedAt;
import org.trellis.web.schedule.check.FindingWords;

/** Shows a part of the designer with the rules beside it, and keeps what was changed. */
@Singleton
public final class DesignerPages {
    private final Pages pages;
    private final Catalog catalog;
    private final SchedulePages words;
    private final ScheduleList schedules;

    DesignerPages(Pages pages, Catalog catalog, SchedulePages words, ScheduleList schedules) {
        this.pages = pages;
        this.catalog = catalog;
        this.words = words;
        this.schedules = schedules;
    }

    /**
     * @throws org.trellis.web.Missing when this visitor has no such schedule
     */
    public OwnSchedule own(Visit visit, String name) {
        return schedules.getOwn(visit, name);
    }

    /** The state that a form was opened at: its rows are those of this state. */
    public OwnSchedule own(Visit visit, String name, ScheduleForm form, String part) {
        return openedAt(visit, name, form, part).base();
    }

    private OpenedAt openedAt(Visit visit, String name, ScheduleForm form, String part) {
        own(visit, name);
        return OpenedAt.of(form.typed(), OwnSchedules.of(visit).states(name), part);
    }

    public ScheduleWords phrases(Visit visit) {
        return new ScheduleWords(catalog, visit.words());
    }

    public HttpResponse<String> show(
            Visit visit, String name, String part, ScheduleForm form, Map<String, ?> own) {
        OpenedAt opened = openedAt(visit, name, form, address(part, own));
        if (opened.isOld()) {
            return refuse(visit, name, address(part, own), form, opened, Optional.empty());
        }
        Map<String, Object> model = new HashMap<>(own);
        model.put("panel", panel(visit, name));
        model.put("part", part);
        model.put("typed", form.typed());
        model.put("errors", form.errors());
        model.put("stamp", OpenedAt.stamp(opened.newest(), address(part, own)));
        HttpStatus status = form.isFine() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
        return pages.show(status, visit, "designer/" + part, model);
    }

    private static String address(String part, Map<String, ?> own) {
        return own.containsKey("number") ? part + "/" + own.get("number") : part;
    }

    /**
     * Keeps the next state and shows the part again, unless the part was changed since the form was
     * opened.
     */
    public HttpResponse<String> keep(
            Visit visit, String name, ScheduleForm form, OwnSchedule own, String part) {
        OpenedAt opened = openedAt(visit, name, form, part);
        if (opened.isOld()) {
            return refuse(visit, name, part, form, opened, Optional.of(own));
        }
        OwnSchedules.of(visit).change(name, own);
        return Pages.go("/schedules/" + name + "/" + part);
    }

    private HttpResponse<String> refuse(
            Visit visit,
            String name,
            String part,
            ScheduleForm form,
            OpenedAt opened,
            Optional<OwnSchedule> mine) {
        Map<String, Object> model = opened.refusal(form.typed(), mine, visit.words());
        model.put("panel", panel(visit, name));
        model.put("errors", form.errors());
        model.put("href", "/schedules/" + name + "/" + part);
        return pages.show(HttpStatus.CONFLICT, visit, "designer/old", model);
    }

    private Panel panel(Visit visit, String name) {
        OwnSchedule own = own(visit, name);
        var findings = words.findings(own.schedule());
        return new Panel(
                name,
                "/schedules/" + name,
                visit.words().text(own.schedule().title()),
                answer(visit, own, findings),
                FindingWords.of(findings, "/schedules/" + name, visit.words()),
                words.pictures(own.schedule(), visit.words()),
                OwnSchedules.of(visit).changes(name));
    }

    private String answer(Visit visit, OwnSchedule own, List<Finding> findings) {
        return words.answer(own.schedule(), findings, phrases(visit));
    }

    /** Places of registration to choose from. */
    public static List<JobChoices.Choice> places(Programs programs, Words words) {
        return programs.jurisdictions().byCode().values().stream()
                .map(place -> new JobChoices.Choice(place.code(), words.text(place.name())))
                .toList();
    }
}
