package org.trellis.web.gap;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.util.Map;
import java.util.Optional;
import org.trellis.gap.GapReport;
import org.trellis.gap.Gaps;
import org.trellis.model.person.Person;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.find.Meant;
import org.trellis.web.words.JobHolder;

/** What is missing for a job: as a page, or to take along. */
@Produces(MediaType.ALL)
@Controller("/gap")
final class GapController {
    private final Pages pages;
    private final Gaps gaps;
    private final GapPapers papers;
    private final GapWords words;
    private final GapQueries queries;

    GapController(Pages pages, Gaps gaps, GapWords words, GapQueries queries, GapPapers papers) {
        this.pages = pages;
        this.gaps = gaps;
        this.papers = papers;
        this.words = words;
        this.queries = queries;
    }

    @Get
    HttpResponse<?> gap(Visit visit, @QueryValue Optional<String> format) {
        Meant job = queries.job(visit);
        if (job.found().isEmpty()) {
            return pages.show(visit, "gap/choose", Map.of("field", queries.field(job, visit)));
        }
        Person person = visit.person().orElse(JobHolder.perhapsAt(Optional.empty()));
        GapQuery asked = queries.read(job.found().get(), visit);
        GapReport report =
                gaps.report(person, asked.job(), asked.on(), asked.importance(), asked.presumed());
        if (format.isPresent()) {
            return GapDownload.of(format.get()).answer(papers.of(report, asked, visit.words()));
        }
        boolean known = visit.person().isPresent();
        return pages.show(
                visit,
                "gap/gap",
                Map.of(
                        "page", words.page(report, asked, known, visit.words()),
                        "field", queries.field(job, visit)));
    }
}
