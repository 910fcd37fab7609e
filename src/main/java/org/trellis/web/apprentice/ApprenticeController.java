package org.trellis.web.apprentice;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.model.apprentice.Demonstrated;
import org.trellis.model.schedule.Schedule;
import org.trellis.schedule.Progress;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.designer.ScheduleForm;

/** One apprentice's log: the page, skills shown, deletion. */
@Controller("/apprentices/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class ApprenticeController {
    private final ApprenticePages pages;
    private final ApprenticeLog log;

    ApprenticeController(ApprenticePages pages, ApprenticeLog log) {
        this.pages = pages;
        this.log = log;
    }

    @Get
    HttpResponse<String> show(Visit visit, String id) {
        return pages.show(visit, log.get(id), new ScheduleForm(Map.of(), visit.words()), List.of());
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
            return pages.show(visit, log.get(id), form, List.of());
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

    @Post("/delete")
    HttpResponse<String> delete(Visit visit, String id, @Body Map<String, String> typed) {
        ScheduleForm form = new ScheduleForm(typed, visit.words());
        if (!form.raw("confirm").equals(log.get(id).kept().id())) {
            form.wrong("confirm", "confirm");
            return pages.show(visit, log.get(id), form, List.of());
        }
        boolean gone = log.store().delete(id);
        return Pages.go("/apprentices?done=" + (gone ? "deleted" : "deleting"));
    }
}
