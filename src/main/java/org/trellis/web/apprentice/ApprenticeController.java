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
import java.util.OptionalInt;
import org.trellis.message.Message;
import org.trellis.model.apprentice.Demonstrated;
import org.trellis.model.schedule.RatingScale;
import org.trellis.model.schedule.Schedule;
import org.trellis.schedule.Progress;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.designer.ScaleForm;
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
        RatingScale scale = Progress.scale(entry.schedule());
        OptionalInt rating = form.whole("rating", scale.least(), scale.most());
        if (rating.isEmpty()) {
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
                                rating.getAsInt(),
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

    /** The program's own scale, from now on and for what was rated before. */
    @Post("/scale")
    HttpResponse<String> scale(Visit visit, String id, @Body Map<String, String> typed) {
        ScheduleForm form = new ScheduleForm(typed, visit.words());
        ApprenticeLog.Entry entry = log.get(id);
        Optional<RatingScale> scale = ScaleForm.read(form);
        if (scale.isEmpty() && form.isFine()) {
            form.wrong("scale-to", "empty");
        } else if (scale.filter(each -> each.pass().isEmpty()).isPresent()) {
            form.wrong("scale-pass", "empty");
        }
        if (!form.isFine()) {
            return pages.show(visit, entry, form, List.of());
        }
        log.store().change(id, ApprenticeLog.withScale(entry.schedule(), scale.get()));
        return Pages.go(ApprenticeWords.href(id) + "?done=scale");
    }

    /** Signs the weeks up to a day. */
    @Post("/sign")
    HttpResponse<String> sign(Visit visit, String id, @Body Map<String, String> typed) {
        ScheduleForm form = new ScheduleForm(typed, visit.words());
        LocalDate started = log.get(id).kept().started();
        String by = form.needed("sign-by");
        Optional<LocalDate> through = form.day("sign-through", started, LocalDate.now());
        Optional<LocalDate> on = form.day("sign-on", started, LocalDate.now());
        if (through.isEmpty()) {
            form.wrong("sign-through", "empty");
        }
        if (on.isEmpty()) {
            form.wrong("sign-on", "empty");
        }
        if (form.isFine() && log.store().sign(id, through.get(), by, on.get()) == 0) {
            form.refused("sign-through", Message.of("log.sign.none"));
        }
        return form.isFine()
                ? Pages.go(ApprenticeWords.href(id) + "?done=signed")
                : pages.show(visit, log.get(id), form, List.of());
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
