package org.trellis.web.whole;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.credential.SchoolLevel;
import org.trellis.lattice.Lattice;
import org.trellis.message.Code;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Ladder;
import org.trellis.report.Words;
import org.trellis.report.drawing.WholeSvg;
import org.trellis.web.words.Links;
import org.trellis.web.words.MoveWords;
import org.trellis.web.words.PageWords;

/** Puts all career maps, or the part that is asked for, into words. */
final class WholeWords {
    private static final int STEPS = 2;

    private final Lattice lattice;
    private final Catalog catalog;
    private final Words words;
    private final PageWords phrases;
    private final Map<Job.Id, SchoolLevel> schools;

    WholeWords(Lattice lattice, Words words) {
        this.lattice = lattice;
        this.catalog = lattice.catalog();
        this.words = words;
        this.phrases = new PageWords(catalog, words);
        this.schools = lattice.schooling();
    }

    WholePage page(WholeRequest asked) {
        Optional<Job.Id> named = asked.meant().found().map(Job::id);
        Optional<Job.Id> own =
                named.map(lattice::settled).filter(id -> catalog.findLadder(id).isPresent());
        Collection<Job> near = own.map(this::around).orElseGet(this::all);
        Set<Job.Id> fitting =
                asked.filter().of(catalog, schools).stream()
                        .map(Job::id)
                        .collect(Collectors.toSet());
        Map<Job.Id, Job> shown = new LinkedHashMap<>();
        near.stream()
                .filter(
                        job ->
                                fitting.contains(job.id())
                                        || own.filter(job.id()::equals).isPresent())
                .forEach(job -> shown.put(job.id(), job));
        return new WholePage(
                answer(asked, own, shown.keySet(), near.size()),
                words.say(own.isPresent() ? "whole.lead.near" : "whole.lead"),
                named.isPresent() && own.isEmpty()
                        ? words.say("whole.nowhere", phrases.title(named.get()))
                        : "",
                WholeForm.of(asked, catalog, words),
                shown.size() < all().size(),
                drawing(shown, WholeSvg.Look.page(links(asked), own), own),
                drawing(shown, WholeSvg.Look.sheet(own), own),
                fields(shown, own));
    }

    /** A count of moves to other maps leads to the part of the maps around its job. */
    private static WholeSvg.Links links(WholeRequest asked) {
        return new WholeSvg.Links(Links::job, Links::ladder, asked::from);
    }

    private String drawing(Map<Job.Id, Job> shown, WholeSvg.Look look, Optional<Job.Id> own) {
        List<Job> jobs =
                ladders(shown, own).stream().flatMap(each -> jobs(each, shown).stream()).toList();
        return WholeSvg.of(catalog, jobs, words, look);
    }

    private static List<Job> jobs(Ladder ladder, Map<Job.Id, Job> shown) {
        return ladder.jobs().values().stream().filter(job -> shown.containsKey(job.id())).toList();
    }

    private List<Job> all() {
        return catalog.ladders().values().stream()
                .flatMap(ladder -> ladder.jobs().values().stream())
                .toList();
    }

    private List<Job> around(Job.Id own) {
        return lattice.around(own, STEPS).stream().map(catalog::getJob).toList();
    }

    private String answer(WholeRequest asked, Optional<Job.Id> own, Set<Job.Id> shown, int near) {
        if (own.isPresent()) {
            int others = shown.size() - 1;
            return asked.isFiltered()
                    ? words.count("whole.answer.near.some", others, near - 1, title(own))
                    : words.count("whole.answer.near", others, title(own));
        }
        return asked.isFiltered()
                ? words.count("whole.answer.some", shown.size(), near)
                : words.say(
                        "whole.answer",
                        catalog.ladders().size(),
                        near,
                        catalog.moves().count(),
                        catalog.bridges().size());
    }

    private String title(Optional<Job.Id> job) {
        return job.map(phrases::title).orElse("");
    }

    /** The field of the reader's own job first. */
    private List<WholePage.Field> fields(Map<Job.Id, Job> shown, Optional<Job.Id> own) {
        return ladders(shown, own).stream()
                .map(
                        ladder ->
                                new WholePage.Field(
                                        words.text(ladder.title()),
                                        Links.ladder(ladder.code()),
                                        size(ladder, shown),
                                        jobs(ladder, shown).stream()
                                                .map(job -> rung(job, shown, own))
                                                .toList()))
                .toList();
    }

    private Set<Ladder> ladders(Map<Job.Id, Job> shown, Optional<Job.Id> own) {
        Set<Ladder> ladders = new LinkedHashSet<>();
        Stream.concat(own.stream(), shown.keySet().stream())
                .forEach(id -> catalog.findLadder(id).ifPresent(ladders::add));
        return ladders;
    }

    private String size(Ladder ladder, Map<Job.Id, Job> shown) {
        int count = jobs(ladder, shown).size();
        return count == ladder.jobs().size()
                ? words.count("whole.size", count)
                : words.say("whole.size.of", count, ladder.jobs().size());
    }

    private WholePage.Rung rung(Job job, Map<Job.Id, Job> shown, Optional<Job.Id> own) {
        List<Move.Authored> onward = lattice.from(job.id());
        List<MoveWords> told =
                onward.stream()
                        .filter(move -> shown.containsKey(move.to()))
                        .map(move -> MoveWords.onward(move, catalog, phrases))
                        .toList();
        int hidden = onward.size() - told.size();
        return new WholePage.Rung(
                phrases.title(job.id()),
                Links.job(job.id()),
                Stream.concat(
                                Stream.of(phrases.pay(job), phrases.band(job)),
                                Optional.ofNullable(schools.get(job.id())).stream().map(this::say))
                        .collect(Collectors.joining(" · ")),
                own.filter(job.id()::equals).isPresent(),
                told,
                hidden == 0 ? "" : words.count("whole.hidden", hidden));
    }

    private String say(SchoolLevel school) {
        return words.say("whole.school." + Code.of(school));
    }
}
