package org.trellis.web.schedule;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.message.Code;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Words;
import org.trellis.report.schedule.ScheduleCover;
import org.trellis.schedule.Coverage;
import org.trellis.web.JobChoices;
import org.trellis.web.Lookup;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.words.Download;
import org.trellis.web.words.UnknownFormat;

/** Which skills of a job a schedule teaches, as a matrix. */
@Produces(MediaType.ALL)
@Controller("/schedules/{name}/coverage")
final class CoverageController {
    private final Pages pages;
    private final Catalog catalog;
    private final ScheduleList schedules;
    private final Lookup lookup;
    private final JobChoices choices;

    CoverageController(
            Pages pages,
            Catalog catalog,
            ScheduleList schedules,
            Lookup lookup,
            JobChoices choices) {
        this.pages = pages;
        this.catalog = catalog;
        this.schedules = schedules;
        this.lookup = lookup;
        this.choices = choices;
    }

    @Get
    HttpResponse<String> coverage(
            Visit visit,
            String name,
            @QueryValue Optional<String> job,
            @QueryValue Optional<String> format) {
        ScheduleList.Listed listed = schedules.get(visit, name);
        Optional<Job.Id> asked =
                lookup.findJob(job, visit.words())
                        .map(Job::id)
                        .or(() -> listed.schedule().job())
                        .filter(id -> catalog.findJob(id).isPresent());
        Optional<Coverage> coverage = asked.map(id -> Coverage.of(listed.schedule(), catalog, id));
        if (format.isPresent() && coverage.isPresent()) {
            return file(listed, coverage.get(), format.get(), visit.words());
        }
        return pages.show(
                visit,
                "schedule/coverage",
                Map.of(
                        "page", coverage.map(c -> page(c, listed, visit.words())).stream().toList(),
                        "name", visit.words().text(listed.schedule().title()),
                        "href", listed.href(),
                        "job", asked.map(Job.Id::toString).orElse(""),
                        "groups", choices.groups(visit.words())));
    }

    private static HttpResponse<String> file(
            ScheduleList.Listed listed, Coverage coverage, String format, Words words) {
        if (!format.equals("csv")) {
            throw new UnknownFormat(format, List.of("csv"));
        }
        String csv = ScheduleCover.csv(coverage, words);
        return Download.of("coverage-" + listed.name() + ".csv", "text/csv", csv);
    }

    private CoveragePage page(Coverage coverage, ScheduleList.Listed listed, Words words) {
        ScheduleWords phrases = new ScheduleWords(catalog, words);
        int reached = coverage.in(Coverage.State.REACHED).size();
        return new CoveragePage(
                words.say(
                        "designer.cover.answer",
                        words.text(listed.schedule().title()),
                        reached,
                        coverage.rows().size(),
                        words.text(coverage.job().title())),
                words.text(listed.schedule().title()),
                listed.href(),
                units(coverage, words),
                coverage.rows().stream().map(row -> row(row, coverage, phrases)).toList(),
                coverage.teachNothing().stream().map(unit -> words.text(unit.title())).toList(),
                coverage.notRequired().stream().map(phrases::name).toList());
    }

    private static List<CoveragePage.Unit> units(Coverage coverage, Words words) {
        List<CoveragePage.Unit> units = new ArrayList<>();
        int courses = 0;
        for (Coverage.Unit unit : coverage.units()) {
            courses += unit.course() ? 1 : 0;
            int number = unit.course() ? courses : units.size() + 1;
            String mark =
                    words.say(unit.course() ? "designer.cover.c" : "designer.cover.w", number);
            boolean useless = coverage.teachNothing().contains(unit);
            units.add(new CoveragePage.Unit(mark, words.text(unit.title()), useless));
        }
        return units;
    }

    private static CoveragePage.Row row(
            Coverage.Row row, Coverage coverage, ScheduleWords phrases) {
        Words words = phrases.words();
        String state = Code.of(row.state());
        return new CoveragePage.Row(
                words.text(row.competency().name()),
                row.required()
                        .map(phrases.phrases()::level)
                        .orElse(words.say("catalog.ask.needed")),
                row.reached().map(phrases.phrases()::level).orElse("–"),
                state,
                words.say("designer.cover." + state),
                coverage.units().stream()
                        .map(unit -> row.by().contains(unit) ? words.say("designer.cover.yes") : "")
                        .toList());
    }
}
