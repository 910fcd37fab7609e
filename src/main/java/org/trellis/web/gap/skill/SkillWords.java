package org.trellis.web.gap.skill;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.trellis.gap.GapReport;
import org.trellis.gap.Interval;
import org.trellis.gap.Outcome;
import org.trellis.gap.OwnRatings;
import org.trellis.gap.Standing;
import org.trellis.gap.Summary;
import org.trellis.gap.evidence.EvidenceEntry;
import org.trellis.gap.evidence.SkillEvidence;
import org.trellis.message.Code;
import org.trellis.model.Held;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Words;
import org.trellis.web.gap.GapQuery;
import org.trellis.web.words.Links;
import org.trellis.web.words.PageWords;

/** Puts the evidence of one skill on a page. */
final class SkillWords {
    private final GapReport report;
    private final PageWords phrases;
    private final Words words;
    private final double freshYears;

    SkillWords(GapReport report, Catalog catalog, Words words) {
        this.report = report;
        this.phrases = new PageWords(catalog, words);
        this.words = words;
        this.freshYears = catalog.assumptions().get(OwnRatings.FRESH_YEARS);
    }

    SkillPage page(SkillEvidence evidence, GapQuery query) {
        String name = words.text(evidence.competency().name());
        return new SkillPage(
                answer(evidence, name),
                name,
                words.text(report.job().title()),
                evidence.line()
                        .map(
                                line ->
                                        words.say(
                                                "evidence.asked",
                                                phrases.ask(line.requirement().ask()),
                                                words.name(line.outcome()),
                                                words.hoursRange(
                                                        line.hours().low(), line.hours().high())))
                        .orElse(""),
                evidence.entries().stream().map(each -> row(evidence, each)).toList(),
                evidence.entries().stream()
                        .limit(1)
                        .flatMap(each -> each.standing().doubts().stream())
                        .map(phrases.plain()::doubt)
                        .toList(),
                oneLess(evidence),
                words.say("evidence.rule", words.number(freshYears)),
                new SkillPage.Addresses(
                        query.href(),
                        Links.competency(evidence.competency().id()),
                        Links.assess(query.job())
                                + "&skill="
                                + Links.encoded(evidence.competency().id().toString())));
    }

    private String answer(SkillEvidence evidence, String name) {
        return evidence.entries().stream()
                .filter(EvidenceEntry::counts)
                .findFirst()
                .map(
                        each ->
                                words.say(
                                        "evidence.heading",
                                        name,
                                        held(evidence, each.standing().held()),
                                        phrases.basis(each.standing())))
                .orElseGet(() -> words.say("evidence.heading.none", name));
    }

    /** On the scale of what is asked too, where the job asks the skill. */
    private String held(SkillEvidence evidence, Held held) {
        return evidence.line()
                .map(line -> phrases.held(line.requirement().ask(), held))
                .orElseGet(() -> phrases.held(held));
    }

    private SkillPage.Row row(SkillEvidence evidence, EvidenceEntry entry) {
        Standing standing = entry.standing();
        return new SkillPage.Row(
                PageWords.mark(standing.evidence()),
                phrases.how(standing),
                held(evidence, standing.held()),
                standing.date().map(words::day).orElseGet(() -> words.say("evidence.date.none")),
                standing.date()
                        .filter(day -> !day.isAfter(report.on()))
                        .map(day -> words.span(Period.between(day, report.on()).toTotalMonths()))
                        .orElseGet(() -> words.say("evidence.age.none")),
                entry.counts(),
                words.say("evidence.why." + Code.of(entry.reason())));
    }

    private List<String> oneLess(SkillEvidence evidence) {
        List<String> said = new ArrayList<>();
        if (evidence.oneLess().isEmpty()) {
            return said;
        }
        SkillEvidence.OneLess less = evidence.oneLess().get();
        Outcome before = evidence.line().orElseThrow().outcome();
        String held = held(evidence, less.held());
        said.add(
                before == less.line().outcome()
                        ? words.say("evidence.less.same", held, words.name(before))
                        : words.say(
                                "evidence.less.other",
                                held,
                                words.name(less.line().outcome()),
                                words.name(before)));
        Summary now = report.summary();
        said.add(
                words.say(
                        "evidence.less.figures",
                        ready(less.readiness().orElse(Interval.ZERO)),
                        ready(now.readiness().orElse(Interval.ZERO)),
                        hours(less.hours()),
                        hours(now.hours())));
        return said;
    }

    private String ready(Interval ready) {
        return words.percentRange(ready.low(), ready.high());
    }

    private String hours(Interval hours) {
        return words.hoursRange(hours.low(), hours.high());
    }
}
