package org.trellis.web.plan;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.trellis.gap.GapReport;
import org.trellis.model.person.JobHolder;
import org.trellis.model.person.Person;
import org.trellis.model.training.Courses;
import org.trellis.plan.PlanItem;
import org.trellis.plan.PlanQuery;
import org.trellis.plan.Plans;
import org.trellis.plan.TrainingPlan;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.find.JobField;
import org.trellis.web.find.Meant;
import org.trellis.web.gap.GapQueries;
import org.trellis.web.problem.UnknownValue;
import org.trellis.web.region.Here;
import org.trellis.web.words.Download;
import org.trellis.web.words.Links;

/** The cheapest courses and credentials that close a gap: as a page, or to take along. */
@Produces(MediaType.ALL)
@Controller("/plan")
final class PlanController {
    private final Pages pages;
    private final GapQueries gaps;
    private final PlanAddresses addresses;
    private final Courses courses;

    PlanController(Pages pages, GapQueries gaps, PlanAddresses addresses, Courses courses) {
        this.pages = pages;
        this.gaps = gaps;
        this.addresses = addresses;
        this.courses = courses;
    }

    @Get
    HttpResponse<?> plan(Visit visit, @QueryValue Optional<String> format) {
        Meant job = gaps.job(visit);
        String typed = visit.request().getParameters().getFirst("job").orElse("");
        JobField field = JobField.of(job, typed, Links::plan, visit.words());
        if (job.found().isEmpty()) {
            return pages.show(field.status(), visit, "plan/choose", Map.of("field", field));
        }
        PlanAddress asked = addresses.read(job.found().get(), visit);
        TrainingPlan plan = plan(asked, visit);
        if (format.isPresent() && !asked.wrong()) {
            return Download.format(PlanDownload.class, format.get()).answer(plan, asked, visit);
        }
        boolean known = visit.person().isPresent();
        PlanPage page = new PlanView(plan, asked, visit).page(known);
        return pages.show(!asked.wrong(), visit, "plan/plan", Map.of("page", page, "field", field));
    }

    private TrainingPlan plan(PlanAddress asked, Visit visit) {
        Person person =
                asked.step().at(visit.person().orElse(JobHolder.perhapsAt(Optional.empty())));
        Here here = visit.here();
        var gap = asked.gap();
        GapReport report =
                here.gaps().report(person, gap.job(), gap.on(), gap.importance(), gap.presumed());
        Plans plans = new Plans(here.gaps().board(), courses);
        PlanQuery query = asked.plan();
        Set<String> codes = new TreeSet<>(query.without());
        codes.addAll(query.done());
        codes.removeIf(code -> plans.find(code).isPresent());
        if (!codes.isEmpty()) {
            PlanQuery usual = PlanQuery.USUAL.unrated(true);
            TrainingPlan all = plans.plan(report, gap.presumed(), usual);
            List<String> known = all.items().stream().map(PlanItem::code).toList();
            throw new UnknownValue(codes.iterator().next(), known);
        }
        return plans.plan(report, gap.presumed(), query);
    }
}
