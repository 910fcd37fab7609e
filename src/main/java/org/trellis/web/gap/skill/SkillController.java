package org.trellis.web.gap.skill;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.files.reading.Vocabulary;
import org.trellis.gap.GapReport;
import org.trellis.gap.evidence.SkillEvidence;
import org.trellis.model.Competency;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.JobHolder;
import org.trellis.model.person.Person;
import org.trellis.web.Missing;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.find.JobField;
import org.trellis.web.find.Meant;
import org.trellis.web.gap.GapQueries;
import org.trellis.web.gap.GapQuery;
import org.trellis.web.region.Here;

/** All that is known of one skill of the person, and what counts. */
@Produces(MediaType.ALL)
@Controller("/gap/skill")
final class SkillController {
    private final Pages pages;
    private final GapQueries queries;

    SkillController(Pages pages, GapQueries queries) {
        this.pages = pages;
        this.queries = queries;
    }

    @Get
    HttpResponse<?> skill(Visit visit) {
        Meant job = queries.job(visit);
        if (job.found().isEmpty()) {
            JobField field = queries.field(job, visit);
            return pages.show(field.status(), visit, "gap/choose", Map.of("field", field));
        }
        GapQuery asked = queries.read(job.found().get(), visit);
        Here here = visit.here();
        Competency.Id skill = skill(visit, here.catalog());
        Person person = visit.person().orElse(JobHolder.perhapsAt(Optional.empty()));
        GapReport report =
                here.gaps()
                        .report(
                                person,
                                asked.job(),
                                asked.on(),
                                asked.importance(),
                                asked.presumed());
        SkillEvidence evidence = SkillEvidence.of(here.gaps(), report, skill, asked.presumed());
        SkillWords words = new SkillWords(report, here.catalog(), visit.words());
        return pages.show(visit, "gap/skill", Map.of("page", words.page(evidence, asked)));
    }

    /**
     * @throws Missing when the address names none
     */
    private static Competency.Id skill(Visit visit, Catalog catalog) {
        String typed = visit.request().getParameters().getFirst("skill").orElse("");
        return Optional.of(typed)
                .filter(Vocabulary.Kind.COMPETENCY::isCode)
                .map(Competency.Id::parse)
                .filter(id -> catalog.findCompetency(id).isPresent())
                .orElseThrow(() -> new Missing(typed, List.of()));
    }
}
