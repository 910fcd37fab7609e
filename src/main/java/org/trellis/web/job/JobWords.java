package org.trellis.web.job;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.trellis.credential.Chain.Chains;
import org.trellis.credential.HeldCredentials;
import org.trellis.files.national.Country;
import org.trellis.gap.rank.Ranking;
import org.trellis.lattice.Lattice;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Ladder;
import org.trellis.model.person.JobHolder;
import org.trellis.model.person.Person;
import org.trellis.model.schedule.Programs;
import org.trellis.report.Phrases;
import org.trellis.report.Words;
import org.trellis.report.drawing.PyramidSvg;
import org.trellis.web.words.CredentialWords;
import org.trellis.web.words.Links;
import org.trellis.web.words.PageWords;
import org.trellis.web.words.SchoolOrder;

/** Puts a job into words and a pyramid. */
final class JobWords {
    private static final int NEAR = 5;

    private final Catalog catalog;
    private final Lattice lattice;
    private final Programs programs;
    private final Country country;

    JobWords(Catalog catalog, Lattice lattice, Programs programs, Country country) {
        this.catalog = catalog;
        this.lattice = lattice;
        this.programs = programs;
        this.country = country;
    }

    JobPage page(Job job, Optional<Person> person, LocalDate on, Words words) {
        PageWords phrases = new PageWords(catalog, words);
        JobFigures figures = new JobFigures(job, person, catalog, phrases);
        JobMoves moves = new JobMoves(job, catalog, lattice, phrases);
        JobSkills skills = new JobSkills(job, catalog, phrases);
        List<JobPage.Program> programs = programs(job, words);
        return new JobPage(
                job.id().toString(),
                words.text(job.title()),
                figures.answer(),
                job.does().map(words::text).orElse(""),
                figures.four(),
                facts(job, phrases),
                new JobPage.Pay(figures.payBar(), figures.payLines()),
                moves.doors(programs),
                around(moves),
                skills.first(),
                words.count("job.all-skills", skills.count()),
                PyramidSvg.of(catalog, job, words, 760),
                PyramidSvg.of(catalog, job, words, 380),
                skills.groups(),
                skills.notRated(),
                skills.profile(country.coreTasks(job.onetSoc())),
                experience(job, phrases),
                credentials(job, phrases),
                orders(job, on, phrases),
                near(job, on, phrases),
                programs,
                links(job));
    }

    private static JobPage.Links links(Job job) {
        return new JobPage.Links(
                Links.gap(job.id()),
                Links.paths(job.id()),
                "/compare?a=" + Links.encoded(job.id().toString()));
    }

    private static JobPage.Around around(JobMoves moves) {
        return new JobPage.Around(
                moves.heading(),
                moves.isAlone() ? "" : moves.wide(),
                moves.isAlone() ? "" : moves.narrow(),
                moves.onward(),
                moves.inward());
    }

    private JobPage.Facts facts(Job job, PageWords phrases) {
        Optional<Ladder> ladder = catalog.findLadder(job.id());
        return new JobPage.Facts(
                phrases.pay(job),
                job.wage().map(wage -> phrases.source(wage.source())).orElse(PageWords.NO_SOURCE),
                phrases.band(job),
                job.onetSoc(),
                ladder.map(on -> phrases.words().text(on.title())).orElse(""),
                ladder.map(on -> Links.ladder(on.code())).orElse(""),
                job.note().map(phrases.words()::text).orElse(""),
                phrases.source(job.source()));
    }

    private List<JobPage.Experience> experience(Job job, PageWords phrases) {
        Words words = phrases.words();
        return job.experience().stream()
                .map(
                        asked ->
                                new JobPage.Experience(
                                        words.experience(asked),
                                        new Phrases(catalog, words).instead(asked),
                                        words.list(
                                                asked.in().stream().map(phrases::title).toList()),
                                        phrases.source(asked.source())))
                .toList();
    }

    private List<CredentialWords> credentials(Job job, PageWords phrases) {
        return job.credentials().stream()
                .sorted(Comparator.comparing(each -> each.need() != Job.Need.REQUIRED))
                .map(each -> CredentialWords.of(each, phrases, catalog::getCredential))
                .toList();
    }

    /** For somebody who holds nothing yet. */
    private List<SchoolOrder> orders(Job job, LocalDate on, PageWords phrases) {
        var held = new HeldCredentials(catalog, JobHolder.perhapsAt(Optional.empty()), on, false);
        Chains chains = lattice.gaps().chains(held);
        return SchoolOrder.of(chains, held, job, job.experience(), phrases);
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
        return Ranking.nearest(lattice.gaps(), JobHolder.at(job.id()), on, NEAR).stream()
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
