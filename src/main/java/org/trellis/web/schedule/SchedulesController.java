package org.trellis.web.schedule;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.util.Map;
import java.util.Optional;
import org.trellis.model.catalog.Catalog;
import org.trellis.web.Pages;
import org.trellis.web.Visit;

/** The schedules that ship and the visitor's own: as a list, as a page, to take along. */
@Produces(MediaType.ALL)
@Controller("/schedules")
final class SchedulesController {
    private final Pages pages;
    private final Catalog catalog;
    private final ScheduleList schedules;
    private final SchedulePages words;

    SchedulesController(Pages pages, Catalog catalog, ScheduleList schedules, SchedulePages words) {
        this.pages = pages;
        this.catalog = catalog;
        this.schedules = schedules;
        this.words = words;
    }

    @Get
    HttpResponse<String> list(Visit visit) {
        var page = words.list(schedules.own(visit), schedules.shipped(), visit.words());
        return pages.show(visit, "schedule/schedules", Map.of("page", page));
    }

    @Get("/{name}")
    HttpResponse<?> show(Visit visit, String name, @QueryValue Optional<String> format) {
        ScheduleList.Listed listed = schedules.get(visit, name);
        if (format.isPresent()) {
            return ScheduleDownload.of(format.get())
                    .answer(listed, catalog, words.known(), visit.words());
        }
        var page = words.page(listed, visit.words());
        return pages.show(visit, "schedule/schedule", Map.of("page", page));
    }
}
