package org.trellis.web.designer.process;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.util.Map;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.schedule.OwnSchedule;
import org.trellis.web.schedule.OwnSchedules;
import org.trellis.web.schedule.ScheduleList;

/** Deletes a schedule in the making, after asking. */
@Controller("/schedules/{name}/remove")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class RemoveController {
    private final Pages pages;
    private final ScheduleList schedules;

    RemoveController(Pages pages, ScheduleList schedules) {
        this.pages = pages;
        this.schedules = schedules;
    }

    @Get
    HttpResponse<String> ask(Visit visit, String name) {
        OwnSchedule own = schedules.getOwn(visit, name);
        return pages.show(
                visit,
                "designer/remove",
                Map.of(
                        "named", visit.words().text(own.schedule().title()),
                        "href", "/schedules/" + name,
                        "saved", OwnSchedules.of(visit).origin(name).isPresent()));
    }

    @Post
    HttpResponse<String> remove(Visit visit, String name) {
        schedules.getOwn(visit, name);
        OwnSchedules.of(visit).remove(name);
        return Pages.go("/schedules");
    }
}
