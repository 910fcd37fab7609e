package org.trellis.web.whole;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.Map;
import org.trellis.web.Lookup;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.find.MeantJobs;

/** All career maps on one page, or the part of them around one job. */
@Produces(MediaType.ALL)
@Controller("/ladders/all")
final class WholeController {
    private final Pages pages;
    private final Lookup lookup;
    private final MeantJobs jobs;

    WholeController(Pages pages, Lookup lookup, MeantJobs jobs) {
        this.pages = pages;
        this.lookup = lookup;
        this.jobs = jobs;
    }

    @Get
    HttpResponse<String> whole(Visit visit) {
        WholeRequest asked = WholeRequest.of(visit, jobs, lookup);
        WholePage page = new WholeWords(visit.here().lattice(), visit.words()).page(asked);
        return pages.show(asked.fine(), visit, "whole/whole", Map.of("page", page));
    }
}
