package org.trellis.web.schedule;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.problem.UnknownValue;
import org.trellis.web.schedule.check.CheckPage;

/** A schedule held against the requirements of registration, line by line. */
@Controller("/schedules/{name}/check")
@Produces(MediaType.TEXT_HTML)
final class CheckController {
    private final Pages pages;
    private final ScheduleList schedules;
    private final SchedulePages words;

    CheckController(Pages pages, ScheduleList schedules, SchedulePages words) {
        this.pages = pages;
        this.schedules = schedules;
        this.words = words;
    }

    @Get
    HttpResponse<String> check(Visit visit, String name, @QueryValue Optional<String> only) {
        ScheduleList.Listed listed = schedules.get(visit, name);
        CheckPage page =
                CheckPage.of(
                        listed.href(),
                        visit.words().text(listed.schedule().title()),
                        listed.own(),
                        words.checklist(listed.schedule()),
                        isMissingOnly(only),
                        visit.words());
        return pages.show(
                visit,
                "schedule/check",
                Map.of(
                        "page",
                        page,
                        "name",
                        listed.name(),
                        "pictures",
                        words.pictures(listed.schedule(), visit.words())));
    }

    private static boolean isMissingOnly(Optional<String> only) {
        Optional<String> asked = only.filter(text -> !text.isBlank());
        if (asked.isPresent() && !asked.get().equals("missing")) {
            throw new UnknownValue(asked.get(), List.of("missing"));
        }
        return asked.isPresent();
    }
}
