package org.trellis.web.library;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Schedule;
import org.trellis.report.Words;
import org.trellis.schedule.compare.Differences;
import org.trellis.store.schedule.SavedVersion;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.designer.ScheduleForm;
import org.trellis.web.problem.UnknownValue;
import org.trellis.web.schedule.OwnSchedule;
import org.trellis.web.schedule.OwnSchedules;
import org.trellis.web.schedule.ScheduleWords;
import org.trellis.web.schedule.change.SaidChanges;
import org.trellis.web.words.Links;

/** A saved schedule: its versions, what changed between two of them, opening and deleting. */
@Controller("/library/saved/{name}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class SavedController {
    private final Pages pages;
    private final LibraryShelf shelf;
    private final Catalog catalog;

    SavedController(Pages pages, LibraryShelf shelf, Catalog catalog) {
        this.pages = pages;
        this.shelf = shelf;
        this.catalog = catalog;
    }

    @Get
    HttpResponse<String> show(
            Visit visit,
            String name,
            @QueryValue Optional<String> from,
            @QueryValue Optional<String> to) {
        return show(visit, name, from, to, new ScheduleForm(Map.of(), visit.words()));
    }

    private HttpResponse<String> show(
            Visit visit,
            String name,
            Optional<String> from,
            Optional<String> to,
            ScheduleForm form) {
        List<SavedVersion> versions = shelf.store().versions(name);
        if (versions.isEmpty()) {
            return gone(visit, name);
        }
        int newest = versions.get(versions.size() - 1).version();
        SavedVersion after = version(versions, to, newest);
        SavedVersion before = version(versions, from, Math.max(1, after.version() - 1));
        Map<String, Object> model = new HashMap<>();
        model.put("page", page(versions, before, after, visit.words()));
        model.put("errors", form.errors());
        model.put("done", done(visit));
        HttpStatus status = form.isFine() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
        return pages.show(status, visit, "library/saved", model);
    }

    /** Of a form or a link that stands in a tab from before it was deleted. */
    private HttpResponse<String> gone(Visit visit, String name) {
        Words words = visit.words();
        Map<String, Object> model = new HashMap<>();
        model.put("heading", words.say("library.gone", name));
        model.put("lead", words.say("library.gone.lead"));
        model.put("own", "");
        return pages.show(HttpStatus.NOT_FOUND, visit, "library/gone", model);
    }

    private static SavedVersion version(
            List<SavedVersion> versions, Optional<String> asked, int otherwise) {
        String number = asked.filter(text -> !text.isBlank()).orElse("" + otherwise);
        List<String> known = versions.stream().map(each -> "" + each.version()).toList();
        if (!known.contains(number)) {
            throw new UnknownValue(number, known);
        }
        return versions.get(known.indexOf(number));
    }

    private SavedPage page(
            List<SavedVersion> versions, SavedVersion before, SavedVersion after, Words words) {
        SavedVersion newest = versions.get(versions.size() - 1);
        Schedule schedule = LibraryShelf.schedule(newest);
        String title = words.text(schedule.title());
        List<SavedPage.Version> rows = new ArrayList<>();
        for (SavedVersion each : versions) {
            String term = new ScheduleWords(catalog, words).term(LibraryShelf.schedule(each));
            rows.add(new SavedPage.Version(each.version(), when(each, words), term));
        }
        Collections.reverse(rows);
        Optional<SaidChanges> changes =
                versions.size() < 2 ? Optional.empty() : Optional.of(changes(before, after, words));
        return new SavedPage(
                newest.name(),
                "/library/saved/" + Links.encoded(newest.name()),
                title,
                words.count("library.saved.answer", versions.size(), title, when(newest, words)),
                rows,
                before.version(),
                after.version(),
                changes);
    }

    static SaidChanges changes(SavedVersion before, SavedVersion after, Words words) {
        return SaidChanges.of(
                Differences.of(LibraryShelf.schedule(before), LibraryShelf.schedule(after)), words);
    }

    /** The day and the time of day on this computer. */
    static String when(SavedVersion saved, Words words) {
        var at = saved.savedAt().atZone(ZoneId.systemDefault());
        int hour = (at.getHour() + 11) % 12 + 1;
        String time = String.format(Locale.ROOT, "%d:%02d", hour, at.getMinute());
        String half = at.getHour() < 12 ? "am" : "pm";
        return words.say("library.when." + half, words.date(at.toLocalDate()), time);
    }

    static String done(Visit visit) {
        String key =
                "library.done."
                        + visit.request().getParameters().get("done", String.class).orElse("");
        return visit.words().knows(key) ? visit.words().say(key) : "";
    }

    /** As one of the visitor's own, to go on working on. */
    @Post("/open")
    HttpResponse<String> open(Visit visit, String name, @Body Map<String, String> typed) {
        List<SavedVersion> versions = shelf.store().versions(name);
        if (versions.isEmpty()) {
            return gone(visit, name);
        }
        int newest = versions.get(versions.size() - 1).version();
        SavedVersion chosen = version(versions, Optional.ofNullable(typed.get("version")), newest);
        OwnSchedules own = OwnSchedules.of(visit);
        String added = own.add(OwnSchedule.of(LibraryShelf.schedule(chosen)));
        own.remember(added, OwnSchedules.Origin.of(chosen));
        return Pages.go("/schedules/" + added);
    }

    @Post("/delete")
    HttpResponse<String> delete(Visit visit, String name, @Body Map<String, String> typed) {
        ScheduleForm form = new ScheduleForm(typed, visit.words());
        if (shelf.store().versions(name).isEmpty()) {
            return gone(visit, name);
        }
        if (!form.raw("confirm").equals(name)) {
            form.wrong("confirm", "confirm");
            return show(visit, name, Optional.empty(), Optional.empty(), form);
        }
        shelf.store().delete(name);
        return Pages.go("/library?done=deleted");
    }
}
