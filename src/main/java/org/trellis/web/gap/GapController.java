package org.trellis.web.gap;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.trellis.gap.GapReport;
import org.trellis.model.person.JobHolder;
import org.trellis.model.person.Person;
import org.trellis.model.training.Courses;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.assess.AssessSide;
import org.trellis.web.find.JobField;
import org.trellis.web.find.Meant;
import org.trellis.web.region.Here;

/** What is missing for a job: as a page, or to take along. */
@Produces(MediaType.ALL)
@Controller("/gap")
final class GapController {
    private final Pages pages;
    private final GapQueries queries;
    private final Courses courses;

    GapController(Pages pages, GapQueries queries, Courses courses) {
        this.courses = courses;
        this.pages = pages;
        this.queries = queries;
    }

    @Get
    HttpResponse<?> gap(Visit visit, @QueryValue Optional<String> format) {
        Meant job = queries.job(visit);
        if (job.found().isEmpty()) {
            JobField field = queries.field(job, visit);
            return pages.show(field.status(), visit, "gap/choose", Map.of("field", field));
        }
        Person person = visit.person().orElse(JobHolder.perhapsAt(Optional.empty()));
        GapQuery asked = queries.read(job.found().get(), visit);
        Here here = visit.here();
        GapReport report =
                here.gaps()
                        .report(
                                person,
                                asked.job(),
                                asked.on(),
                                asked.importance(),
                                asked.presumed());
        if (format.isPresent()) {
            GapPapers papers = new GapPapers(here, courses);
            return GapDownload.of(format.get()).answer(papers.of(report, asked, visit.words()));
        }
        return page(visit, here, report, asked, queries.field(job, visit));
    }

    private HttpResponse<?> page(
            Visit visit, Here here, GapReport report, GapQuery asked, JobField field) {
        boolean known = visit.person().isPresent();
        GapPage page =
                new GapWords(here.catalog(), here.lattice())
                        .page(report, asked, known, visit.words());
        Map<String, Object> model = new HashMap<>();
        model.put("page", page);
        model.put("field", field);
        model.put("changed", visit.request().getParameters().contains("changed"));
        if (known && asked.on().equals(LocalDate.now()) && !report.lines().isEmpty()) {
            AssessSide side =
                    AssessSide.of(
                            here.gaps(),
                            report,
                            asked.presumed(),
                            visit.request().getParameters().getFirst("done").orElse(""),
                            visit.words());
            model.put("side", side);
            model.put("f", side.answers());
        }
        return pages.show(visit, "gap/gap", model);
    }
}
