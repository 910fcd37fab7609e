package org.trellis.web.gap.employment;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.trellis.gap.GapReport;
import org.trellis.gap.employment.EmploymentPlan;
import org.trellis.message.Message;
import org.trellis.model.person.JobHolder;
import org.trellis.model.person.Person;
import org.trellis.model.training.Courses;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.cases.file.ReportSaving;
import org.trellis.web.gap.GapDownload;
import org.trellis.web.gap.GapPapers;
import org.trellis.web.gap.GapQueries;
import org.trellis.web.gap.GapQuery;

/**
 * The plan of a gap report, to be filled in before it is printed. All of it stands in the form:
 * nothing is kept here, and two tabs do not mix.
 */
@Controller("/gap/employment")
@Produces(MediaType.ALL)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class EmploymentController {
    private final Pages pages;
    private final GapQueries queries;
    private final ReportSaving saving;
    private final Courses courses;

    EmploymentController(Pages pages, GapQueries queries, ReportSaving saving, Courses courses) {
        this.courses = courses;
        this.saving = saving;
        this.pages = pages;
        this.queries = queries;
    }

    @Get
    HttpResponse<?> form(Visit visit) {
        var job = queries.job(visit).found();
        if (job.isEmpty()) {
            return Pages.go("/gap");
        }
        GapQuery asked = queries.read(job.get(), visit);
        GapReport report = report(visit, asked);
        Map<String, String> fields =
                visit.request()
                        .getParameters()
                        .getFirst("plan")
                        .flatMap(id -> saving.plan(visit, id))
                        .orElseGet(
                                () ->
                                        EmploymentFields.of(
                                                papers(visit)
                                                        .proposed(
                                                                report,
                                                                asked.presumed(),
                                                                visit.words()),
                                                visit.words()));
        return show(HttpStatus.OK, visit, asked, report, fields, Map.of());
    }

    @Post
    HttpResponse<?> paper(Visit visit, @Body Map<String, String> typed) {
        var job = queries.job(visit).found();
        if (job.isEmpty()) {
            return Pages.go("/gap");
        }
        GapQuery asked = queries.read(job.get(), visit);
        GapReport report = report(visit, asked);
        EmploymentForm form = new EmploymentForm(typed, visit.here().catalog(), visit.words());
        EmploymentPlan plan = form.read();
        if (!report.person().id().equals(typed.get("case"))) {
            form.fault("case", "case");
        }
        boolean save = visit.client().isPresent() && "save".equals(typed.get("format"));
        if (save && ReportSaving.isOutdated(visit)) {
            form.fault("case", "version");
        }
        boolean more = typed.containsKey("more");
        if (more || !form.faults().isEmpty()) {
            HttpStatus status = more ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
            return show(status, visit, asked, report, form.typed(), form.faults());
        }
        var content = papers(visit).of(report, plan, asked.presumed(), visit.words());
        return save
                ? saving.save(visit, asked, content, typed)
                : GapDownload.of(typed.getOrDefault("format", "pdf")).answer(content);
    }

    /** With the figures of the region that the visitor looks at. */
    private GapPapers papers(Visit visit) {
        return new GapPapers(visit.here(), courses);
    }

    private static GapReport report(Visit visit, GapQuery asked) {
        Person person = visit.person().orElse(JobHolder.perhapsAt(Optional.empty()));
        return visit.here()
                .gaps()
                .report(person, asked.job(), asked.on(), asked.importance(), asked.presumed());
    }

    private HttpResponse<String> show(
            HttpStatus status,
            Visit visit,
            GapQuery asked,
            GapReport report,
            Map<String, String> typed,
            Map<String, Message> faults) {
        Map<String, String> errors = new LinkedHashMap<>();
        faults.forEach((field, fault) -> errors.put(field, visit.words().say(fault)));
        return pages.show(
                status,
                visit,
                "gap/employment",
                Map.of(
                        "page", EmploymentPage.of(asked, report, typed, visit.words()),
                        "typed", typed,
                        "errors", errors));
    }
}
