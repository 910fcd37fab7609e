package org.trellis.web.ladder;

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
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.catalog.Ladder;
import org.trellis.model.person.Person;
import org.trellis.model.schedule.Programs;
import org.trellis.web.Lookup;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.region.Here;
import org.trellis.web.words.Links;
import org.trellis.web.words.MappedWay;
import org.trellis.web.words.Reach;

/** All career maps, and one of them as a picture, in words and as a table. */
@Produces(MediaType.ALL)
@Controller("/ladders")
final class LadderController {
    private final Pages pages;
    private final Lookup lookup;
    private final Programs programs;

    LadderController(Pages pages, Lookup lookup, Programs programs) {
        this.pages = pages;
        this.lookup = lookup;
        this.programs = programs;
    }

    @Get
    HttpResponse<String> all(Visit visit) {
        LaddersPage page = LaddersPage.of(visit.here().catalog(), visit.words());
        return pages.show(visit, "ladder/ladders", Map.of("page", page));
    }

    @Get("/{code}")
    HttpResponse<String> one(Visit visit, String code, @QueryValue Optional<String> format) {
        Here here = visit.here();
        Ladder ladder = here.catalog().ladders().get(lookup.ladder(code, visit.words()).code());
        if (format.isPresent()) {
            return LadderDownload.of(format.get()).answer(ladder, here.lattice(), visit.words());
        }
        return pages.show(
                visit,
                "ladder/ladder",
                Map.of(
                        "page",
                                new LadderWords(here.catalog(), here.lattice(), programs)
                                        .page(
                                                ladder,
                                                marked(visit),
                                                way(visit, ladder),
                                                visit.words()),
                        "own",
                                own(visit)
                                        .filter(ladder.jobs()::containsKey)
                                        .map(Links::job)
                                        .orElse(""),
                        "near",
                                own(visit)
                                        .filter(ladder.jobs()::containsKey)
                                        .map(Links::around)
                                        .orElse("")));
    }

    /**
     * What else somebody in a job could do, a part of a page: it takes a search of the whole
     * country for each job, and most cards of a map are never read.
     */
    @Get("/{code}/reach/{job}")
    HttpResponse<String> reach(Visit visit, String code, String job) {
        Job.Id id = lookup.job(code + "/" + job, visit.words()).id();
        Reach reach = visit.here().reaches().from(id, LocalDate.now(), visit.words());
        return pages.show(visit, "ladder/reach", Map.of("reach", reach));
    }

    private Map<Move.Authored, Double> way(Visit visit, Ladder ladder) {
        String way = visit.request().getParameters().getFirst("way").orElse("");
        return MappedWay.read(way, own(visit), ladder);
    }

    /** The reader's own job, or the one in the address. */
    private Optional<Job.Id> own(Visit visit) {
        var asked = visit.request().getParameters().getFirst("from");
        return lookup.findJob(asked, visit.words())
                .map(Job::id)
                .or(() -> visit.person().flatMap(Person::job));
    }

    private Optional<Job.Id> goal(Visit visit) {
        var asked = visit.request().getParameters().getFirst("to").or(visit::target);
        return lookup.findJob(asked, visit.words()).map(Job::id);
    }

    private Map<Job.Id, String> marked(Visit visit) {
        Map<Job.Id, String> marked = new HashMap<>();
        goal(visit).ifPresent(goal -> marked.put(goal, visit.words().say("ladder.goal")));
        own(visit).ifPresent(job -> marked.put(job, visit.words().say("ladder.here")));
        return marked;
    }
}
