package org.trellis.web.path;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.model.Job;
import org.trellis.model.catalog.Assumptions;
import org.trellis.model.catalog.National;
import org.trellis.model.training.Courses;
import org.trellis.path.Choices;
import org.trellis.path.PathAnswer;
import org.trellis.path.counted.Counting;
import org.trellis.report.Words;
import org.trellis.web.JobChoices;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.find.Meant;
import org.trellis.web.find.MeantJobs;
import org.trellis.web.region.Here;
import org.trellis.web.words.DiplomaQuestion;
import org.trellis.web.words.Reach;
import org.trellis.web.words.Reaches;

/** The best paths to a job: as a page, or to take along. */
@Produces(MediaType.ALL)
@Controller("/paths")
final class PathController {
    private final Pages pages;
    private final JobChoices choices;
    private final MeantJobs jobs;
    private final PathQueries queries;
    private final Courses courses;

    PathController(
            Pages pages, JobChoices choices, MeantJobs jobs, PathQueries queries, Courses courses) {
        this.pages = pages;
        this.choices = choices;
        this.jobs = jobs;
        this.queries = queries;
        this.courses = courses;
    }

    @Get
    HttpResponse<String> paths(Visit visit, @QueryValue Optional<String> format) {
        PathEnds ends = PathEnds.of(visit, jobs);
        if (!ends.areClear()) {
            return choose(visit, ends);
        }
        PathRequest asked = queries.read(ends, visit);
        Here here = visit.here();
        PathAnswer answer = here.turns().of(() -> here.paths().find(asked.query()));
        Choices ways = here.turns().of(() -> Choices.of(answer, here.paths(), assumed(here)));
        Optional<Counting> counting = counting(asked, here);
        if (format.isPresent()) {
            return PathDownload.of(format.get())
                    .answer(answer, ways, here.catalog(), counting, visit.words());
        }
        var page = new PathPages(here, counting).page(answer, ways, asked, visit.words());
        Map<String, Object> shown =
                new HashMap<>(Map.of("v", page, "groups", choices.groups(visit.words())));
        shown.put("ends", List.of(ends.start(visit.words()), ends.goal(visit.words())));
        shown.put(
                "askDiploma",
                DiplomaQuestion.matters(answer.query().person(), answer.ways().stream()));
        shown.put("goals", PathGoals.of(answer, asked.address(), visit.words()));
        shown.put("reachHref", asked.address().explore());
        boolean national =
                ends.from().found().map(Job::id).filter(National::isNational).isPresent();
        if (page.steps().isEmpty() && !national) {
            shown.put("reach", instead(asked, here.reaches(), visit.words()));
        }
        return pages.show(page.faults().isEmpty(), visit, "path/paths", shown);
    }

    private static Assumptions assumed(Here here) {
        return here.catalog().assumptions();
    }

    private Optional<Counting> counting(PathRequest asked, Here here) {
        return asked.plans()
                ? Optional.of(new Counting(here.gaps(), courses, asked.query()))
                : Optional.empty();
    }

    /** Where the ends are asked for; what was typed and is not a job is a fault. */
    private HttpResponse<String> choose(Visit visit, PathEnds ends) {
        boolean unclear =
                ends.from() instanceof Meant.Unclear || ends.to() instanceof Meant.Unclear;
        return pages.show(
                !unclear,
                visit,
                "path/choose",
                Map.of("from", ends.start(visit.words()), "to", ends.goal(visit.words())));
    }

    /** What can be reached within the same limits where no way leads to the job asked about. */
    private Reach instead(PathRequest request, Reaches reaches, Words words) {
        PathAddress address = request.address();
        return reaches.of(
                request.query().asTraveler(),
                to -> address.with("to", to.toString()).href(),
                address.explore(),
                words);
    }
}
