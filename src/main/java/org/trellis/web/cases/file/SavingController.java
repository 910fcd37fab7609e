package org.trellis.web.cases.file;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.util.Map;
import org.trellis.gap.GapReport;
import org.trellis.model.training.Courses;
import org.trellis.store.person.SavedReports;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.gap.GapPapers;
import org.trellis.web.gap.GapQueries;
import org.trellis.web.gap.GapQuery;

/** Saves a gap report with the plan that the gap alone proposes. */
@Controller("/gap/save")
@Requires(bean = SavedReports.class)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class SavingController {
    private final GapQueries queries;
    private final ReportSaving saving;
    private final Courses courses;

    SavingController(GapQueries queries, ReportSaving saving, Courses courses) {
        this.courses = courses;
        this.queries = queries;
        this.saving = saving;
    }

    @Post
    HttpResponse<String> save(Visit visit) {
        var person = visit.person();
        var job = queries.job(visit).found();
        if (job.isEmpty() || person.isEmpty() || visit.client().isEmpty()) {
            return Pages.go("/gap");
        }
        GapQuery asked = queries.read(job.get(), visit);
        if (ReportSaving.isOutdated(visit)) {
            return Pages.go(asked.href() + "&changed=yes");
        }
        GapReport report =
                visit.here()
                        .gaps()
                        .report(
                                person.get(),
                                asked.job(),
                                asked.on(),
                                asked.importance(),
                                asked.presumed());
        GapPapers papers = new GapPapers(visit.here(), courses);
        return saving.save(visit, asked, papers.of(report, asked, visit.words()), Map.of());
    }
}
