package org.trellis.web.library;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.model.schedule.Schedule;
import org.trellis.report.Words;
import org.trellis.schedule.compare.Differences;
import org.trellis.store.schedule.SavedSchedules;
import org.trellis.store.schedule.SavedVersion;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.schedule.OwnSchedules;
import org.trellis.web.schedule.OwnSchedules.Origin;
import org.trellis.web.schedule.ScheduleList;
import org.trellis.web.schedule.change.SaidChanges;
import org.trellis.web.words.Links;

/**
 * Saves a visitor's own schedule when asked. Where another version was saved since this one was
 * opened, nothing is saved: both are shown, and neither is chosen.
 */
@Controller("/library/save/{name}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class SaveController {
    private final Pages pages;
    private final LibraryShelf shelf;
    private final ScheduleList schedules;

    SaveController(Pages pages, LibraryShelf shelf, ScheduleList schedules) {
        this.pages = pages;
        this.shelf = shelf;
        this.schedules = schedules;
    }

    @Post
    HttpResponse<String> save(Visit visit, String name, @Body Map<String, String> typed) {
        Schedule schedule = schedules.getOwn(visit, name).schedule();
        String yaml = ScheduleFile.write(schedule);
        SavedSchedules store = shelf.store();
        Optional<Origin> origin = OwnSchedules.of(visit).origin(name);
        if (origin.isEmpty() || "new".equals(typed.get("as"))) {
            return kept(visit, name, store.add(schedule.title().en(), yaml, Instant.now()));
        }
        if (store.find(origin.get().saved(), origin.get().version())
                .filter(origin.get()::is)
                .isEmpty()) {
            return gone(visit, name, origin.get());
        }
        String over = typed.getOrDefault("over", "");
        int made = over.matches("\\d{1,4}") ? Integer.parseInt(over) : origin.get().version();
        var outcome = store.change(origin.get().saved(), made, yaml, Instant.now());
        if (outcome instanceof SavedSchedules.Outcome.Kept kept) {
            return kept(visit, name, kept.saved());
        }
        return outcome instanceof SavedSchedules.Outcome.Stale stale
                ? stale(visit, name, schedule, origin.get(), stale.newest())
                : gone(visit, name, origin.get());
    }

    /** What was deleted in another window is not made again without being asked. */
    private HttpResponse<String> gone(Visit visit, String name, Origin origin) {
        Map<String, Object> model = new HashMap<>();
        model.put("heading", visit.words().say("library.gone.save", origin.saved()));
        model.put("lead", visit.words().say("library.gone.save.lead"));
        model.put("own", name);
        return pages.show(HttpStatus.CONFLICT, visit, "library/gone", model);
    }

    private static HttpResponse<String> kept(Visit visit, String name, SavedVersion saved) {
        OwnSchedules.of(visit).remember(name, Origin.of(saved));
        return Pages.go("/library/saved/" + Links.encoded(saved.name()) + "?done=saved");
    }

    private HttpResponse<String> stale(
            Visit visit, String name, Schedule mine, Origin origin, SavedVersion newest) {
        Words words = visit.words();
        Schedule theirs = LibraryShelf.schedule(newest);
        Schedule base =
                shelf.store()
                        .find(origin.saved(), origin.version())
                        .map(LibraryShelf::schedule)
                        .orElse(theirs);
        Map<String, Object> model = new HashMap<>();
        model.put("name", name);
        model.put("savedHref", "/library/saved/" + Links.encoded(newest.name()));
        model.put("made", origin.version());
        model.put("newest", newest.version());
        model.put("when", SavedController.when(newest, words));
        model.put("theirs", SaidChanges.of(Differences.of(base, theirs), words));
        model.put("mine", SaidChanges.of(Differences.of(base, mine), words));
        return pages.show(HttpStatus.CONFLICT, visit, "library/stale", model);
    }
}
