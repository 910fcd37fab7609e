package org.trellis.web.job;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trellis.gap.Ranking;
import org.trellis.lattice.Lattice;
import org.trellis.model.Competency;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Programs;
import org.trellis.report.Words;
import org.trellis.report.drawing.PyramidSvg;
import org.trellis.web.words.CredentialWords;
import org.trellis.web.words.Links;
import org.trellis.web.words.MoveWords;
import org.trellis.web.words.PageWords;
import org.trellis.web.words.Worker;

/** Puts a job into words and a pyramid. */
@Singleton
final class JobWords {
    private static final int NEAR = 5;

    private final Catalog catalog;
    private final Lattice lattice;
    private final Programs programs;

    JobWords(Catalog catalog, Lattice lattice, Programs programs) {
        this.catalog = catalog;
        this.lattice = lattice;
        this.programs = programs;
    }

    JobPage page(Job job, LocalDate on, Words words) {
        PageWords phrases = new PageWords(catalog, words);
        return new JobPage(
                job.id().toString(),
                words.text(job.title()),
                answer(job, phrases),
                facts(job, phrases),
                PyramidSvg.of(catalog, job, words, 760),
                PyramidSvg.of(catalog, job, words, 380),
                groups(job, phrases),
                job.requirements().values().stream()
                        .filter(each -> each.ask() instanceof Requirement.NotRated)
                        .map(each -> skill(each, phrases))
                        .toList(),
                credentials(job, phrases),
                lattice.from(job.id()).stream().map(m -> move(m, m.to(), job, phrases)).toList(),
                lattice.into(job.id()).stream().map(m -> move(m, m.from(), job, phrases)).toList(),
                near(job, on, phrases),
                programs(job, words),
                new JobPage.Links(
                        Links.gap(job.id()),
                        Links.paths(job.id()),
                        "/compare?a=" + Links.encoded(job.id().toString())));
    }

    private String answer(Job job, PageWords phrases) {
        long skills = rated(job).size();
        long required =
                job.credentials().stream().filter(c -> c.need() == Job.Need.REQUIRED).count();
        Words words = phrases.words();
        String asks =
                words.say(
                        "job.asks",
                        words.count("job.skills", skills),
                        words.count("job.must-haves", required));
        return words.say("job.answer", words.text(job.title()), phrases.pay(job), asks);
    }

    private JobPage.Facts facts(Job job, PageWords phrases) {
        var ladder = catalog.ladders().get(job.id().ladder());
        return new JobPage.Facts(
                phrases.pay(job),
                job.wage().map(wage -> phrases.source(wage.source())).orElse(PageWords.NO_SOURCE),
                phrases.band(job),
                job.onetSoc(),
                phrases.words().text(ladder.title()),
                Links.ladder(ladder.code()),
                job.note().map(phrases.words()::text).orElse(""),
                phrases.source(job.source()));
    }

    private List<Requirement> rated(Job job) {
        return job.requirements().values().stream()
                .filter(
                        each ->
                                each.ask() instanceof Requirement.AtLevel
                                        || each.ask() instanceof Requirement.Needed)
                .toList();
    }

    private List<JobPage.Group> groups(Job job, PageWords phrases) {
        Map<String, List<Requirement>> byGroup = new LinkedHashMap<>();
        rated(job).stream()
                .sorted(Comparator.comparing(each -> competency(each).tier()))
                .forEach(
                        each ->
                                byGroup.computeIfAbsent(group(each), k -> new ArrayList<>())
                                        .add(each));
        return byGroup.values().stream().map(each -> group(each, phrases)).toList();
    }

    private String group(Requirement requirement) {
        Competency competency = competency(requirement);
        boolean own = competency.tier().ordinal() <= Competency.Tier.WORKPLACE.ordinal();
        return competency.tier() + (own ? "" : competency.block());
    }

    private JobPage.Group group(List<Requirement> requirements, PageWords phrases) {
        Competency first = competency(requirements.get(0));
        boolean own = first.tier().ordinal() <= Competency.Tier.WORKPLACE.ordinal();
        return new JobPage.Group(
                phrases.say(first.tier()),
                own ? "" : phrases.block(first),
                requirements.stream().map(each -> skill(each, phrases)).toList());
    }

    private Competency competency(Requirement requirement) {
        return catalog.getCompetency(requirement.competency());
    }

    private JobPage.Skill skill(Requirement requirement, PageWords phrases) {
        Competency competency = competency(requirement);
        return new JobPage.Skill(
                phrases.words().text(competency.name()),
                Links.model(competency.id().model()) + "#" + competency.id().code(),
                phrases.ask(requirement.ask()),
                phrases.words().text(competency.definition()),
                phrases.source(requirement.source()));
    }

    private List<CredentialWords> credentials(Job job, PageWords phrases) {
        return job.credentials().stream()
                .sorted(Comparator.comparing(each -> each.need() != Job.Need.REQUIRED))
                .map(each -> CredentialWords.of(each, phrases, catalog::getCredential))
                .toList();
    }

    private MoveWords move(Move move, Job.Id other, Job here, PageWords phrases) {
        boolean leaves = !other.ladder().equals(here.id().ladder());
        var ladder = catalog.ladders().get(other.ladder());
        String name = leaves ? phrases.words().text(ladder.title()) : "";
        return MoveWords.of(move, catalog.getJob(other), name, phrases);
    }

    private List<JobPage.Program> programs(Job job, Words words) {
        return programs.of(job.id()).stream()
                .map(
                        name ->
                                new JobPage.Program(
                                        words.text(programs.schedules().get(name).title()),
                                        "/schedules/" + Links.encoded(name)))
                .toList();
    }

    private List<JobPage.Near> near(Job job, LocalDate on, PageWords phrases) {
        return Ranking.nearest(lattice.gaps(), Worker.at(job.id()), on, NEAR).stream()
                .filter(each -> each.summary().readiness().isPresent())
                .map(
                        each ->
                                new JobPage.Near(
                                        phrases.title(each.job().id()),
                                        Links.compare(job.id(), each.job().id()),
                                        phrases.pay(each.job()),
                                        phrases.words().hours(each.learningHours())))
                .toList();
    }
}
