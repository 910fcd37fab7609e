package org.trellis.web.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trellis.gap.GapReport;
import org.trellis.gap.Gaps;
import org.trellis.gap.Importance;
import org.trellis.gap.Line;
import org.trellis.gap.Outcome;
import org.trellis.lattice.Lattice;
import org.trellis.model.Competency;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Words;
import org.trellis.web.words.JobHolder;
import org.trellis.web.words.Links;
import org.trellis.web.words.PageWords;

/** What two jobs ask for differently, and what somebody in one lacks for the other. */
final class Comparison {
    private static final Requirement.Ask NOTHING_SAID = new Requirement.NotRated();

    private final Catalog catalog;
    private final Gaps gaps;
    private final Lattice lattice;

    Comparison(Catalog catalog, Lattice lattice) {
        this.catalog = catalog;
        this.gaps = lattice.gaps();
        this.lattice = lattice;
    }

    ComparePage page(Optional<Job> a, Optional<Job> b, Words words) {
        PageWords phrases = new PageWords(catalog, words);
        if (a.isEmpty() || b.isEmpty() || a.get().id().equals(b.get().id())) {
            String key = a.isPresent() && b.isPresent() ? "compare.same" : "compare.choose";
            return new ComparePage(
                    words.say(key), code(a), code(b), List.of(), List.of(), "", "", List.of());
        }
        return page(a.get(), b.get(), phrases);
    }

    private ComparePage page(Job first, Job second, PageWords phrases) {
        Words words = phrases.words();
        Set<Competency.Id> all = new LinkedHashSet<>(first.requirements().keySet());
        all.addAll(second.requirements().keySet());
        List<ComparePage.Difference> differences = new ArrayList<>();
        int same = 0;
        int unrated = 0;
        for (Competency.Id id : all) {
            if (ask(first, id).equals(ask(second, id))) {
                same += asks(ask(first, id)) ? 1 : 0;
            } else if (unrated(ask(first, id)) || unrated(ask(second, id))) {
                unrated++;
            } else {
                differences.add(difference(id, first, second, phrases));
            }
        }
        return new ComparePage(
                answer(first, second, words),
                first.id().toString(),
                second.id().toString(),
                Stream.of(first, second).map(job -> side(job, phrases)).toList(),
                differences,
                words.count("compare.equal", same),
                unrated == 0 ? "" : words.count("compare.unrated", unrated),
                List.of(way(first, second, phrases), way(second, first, phrases)));
    }

    private static String code(Optional<Job> job) {
        return job.map(each -> each.id().toString()).orElse("");
    }

    /** Which of the two pays more, and how much. */
    private static String answer(Job a, Job b, Words words) {
        if (a.wage().isEmpty() || b.wage().isEmpty()) {
            return words.say("compare.answer", words.text(a.title()), words.text(b.title()));
        }
        double more = b.wage().get().usdPerYear() - a.wage().get().usdPerYear();
        Job better = more < 0 ? a : b;
        return words.say(
                more == 0 ? "compare.answer.same" : "compare.answer.more",
                words.text(better.title()),
                words.text((better == a ? b : a).title()),
                words.money(Math.abs(more)));
    }

    private static boolean unrated(Requirement.Ask ask) {
        return ask instanceof Requirement.NotRated;
    }

    private static boolean asks(Requirement.Ask ask) {
        return ask instanceof Requirement.AtLevel || ask instanceof Requirement.Needed;
    }

    private static Requirement.Ask ask(Job job, Competency.Id id) {
        Requirement found = job.requirements().get(id);
        return found == null ? NOTHING_SAID : found.ask();
    }

    private ComparePage.Difference difference(
            Competency.Id id, Job first, Job second, PageWords phrases) {
        Requirement.Ask one = ask(first, id);
        Requirement.Ask other = ask(second, id);
        String sign = "";
        if (one instanceof Requirement.AtLevel low && other instanceof Requirement.AtLevel high) {
            boolean comparable = low.level().scale().equals(high.level().scale());
            sign = !comparable ? "" : low.level().value() < high.level().value() ? "up" : "down";
        }
        return new ComparePage.Difference(
                phrases.name(id), phrases.ask(one), phrases.ask(other), sign);
    }

    private ComparePage.Side side(Job job, PageWords phrases) {
        List<String> required =
                Stream.concat(
                                job.experience().stream()
                                        .map(each -> phrases.words().experience(each)),
                                job.credentials().stream()
                                        .filter(each -> each.need() == Job.Need.REQUIRED)
                                        .map(each -> each.anyOf().stream())
                                        .map(any -> any.map(catalog::getCredential).toList())
                                        .map(phrases::credentials))
                        .toList();
        return new ComparePage.Side(
                phrases.title(job.id()),
                Links.job(job.id()),
                phrases.pay(job),
                phrases.band(job),
                required.isEmpty()
                        ? phrases.words().say("compare.none")
                        : String.join("; ", required));
    }

    private ComparePage.Way way(Job from, Job to, PageWords phrases) {
        Words words = phrases.words();
        GapReport report =
                gaps.report(
                        JobHolder.at(from.id()), to.id(), LocalDate.now(), Importance.NOW, true);
        var hours = report.summary().hours();
        Optional<Move.Authored> move =
                lattice.from(from.id()).stream()
                        .filter(each -> each.to().equals(to.id()))
                        .findFirst();
        List<String> skills =
                report.lines().stream()
                        .filter(line -> line.outcome() != Outcome.MET)
                        .map(line -> skill(line, phrases))
                        .toList();
        return new ComparePage.Way(
                words.say("compare.way", words.text(from.title()), words.text(to.title())),
                words.hoursRange(hours.low(), hours.high()),
                wageChange(from, to, words),
                words.count("job.skills", skills.size()),
                skills,
                credentials(report, phrases),
                words.say(move.isPresent() ? "compare.direct" : "compare.indirect"),
                move.flatMap(Comparison::usualMonths)
                        .map(months -> words.months(months))
                        .orElseGet(() -> words.say("compare.months.unknown")),
                Links.paths(to.id()) + "&from=" + Links.encoded(from.id().toString()));
    }

    private static List<String> credentials(GapReport report, PageWords phrases) {
        return report.gates().stream()
                .filter(gate -> gate.need() != Job.Need.PREFERRED && !gate.state().valid())
                .map(
                        gate ->
                                phrases.words()
                                        .say(
                                                "compare.credential",
                                                phrases.credentials(gate.anyOf()),
                                                phrases.say(gate.need())))
                .toList();
    }

    private static String skill(Line line, PageWords phrases) {
        return phrases.words()
                .say(
                        "compare.skill",
                        phrases.words().text(line.competency().name()),
                        phrases.held(line.standing().held()),
                        phrases.ask(line.requirement().ask()));
    }

    /** Experience and program together; empty when the move has neither. */
    private static Optional<Integer> usualMonths(Move.Authored move) {
        return Optional.of(move.experienceMonths() + move.programMonths()).filter(all -> all > 0);
    }

    private static String wageChange(Job from, Job to, Words words) {
        if (from.wage().isEmpty() || to.wage().isEmpty()) {
            return words.say("compare.wage.unknown");
        }
        double change = to.wage().get().usdPerYear() - from.wage().get().usdPerYear();
        return change == 0
                ? words.say("compare.wage.same")
                : words.say(
                        change > 0 ? "compare.wage.more" : "compare.wage.less",
                        words.money(Math.abs(change)));
    }
}
