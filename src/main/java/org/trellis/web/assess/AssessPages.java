package org.trellis.web.assess;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trellis.gap.Line;
import org.trellis.gap.Outcome;
import org.trellis.gap.assess.Assessment;
import org.trellis.gap.assess.OpenSkill;
import org.trellis.gap.assess.Outlook;
import org.trellis.gap.assess.Verdict;
import org.trellis.message.Code;
import org.trellis.model.Competency;
import org.trellis.model.Held;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.report.Words;
import org.trellis.web.assess.AssessPage.Addresses;
import org.trellis.web.assess.AssessPage.Figures;
import org.trellis.web.assess.AssessPage.Open;
import org.trellis.web.assess.AssessPage.Prompt;
import org.trellis.web.words.Links;

/** Says what an assessment asks next, and why. */
final class AssessPages {
    private static final int MOST_NEXT = 5;
    private static final int EXAMPLES = 3;

    private final Catalog catalog;
    private final Words words;
    private final AssessQuery query;
    private final AnswerOptions answers;

    AssessPages(Catalog catalog, AssessQuery query, Words words) {
        this.catalog = catalog;
        this.query = query;
        this.words = words;
        this.answers = new AnswerOptions(catalog, words);
    }

    /** Skills that somebody had no chance to show. */
    static Set<Competency.Id> unseen(Person person) {
        Set<Competency.Id> unseen = new HashSet<>();
        for (Person.Rating each : person.ratings()) {
            if (each.held() instanceof Held.NotAssessed) {
                unseen.add(each.competency());
            }
        }
        return unseen;
    }

    /**
     * @param done what was answered before this page
     */
    AssessPage page(Assessment found, Optional<Competency.Id> done) {
        Optional<OpenSkill> next = found.open().stream().findFirst();
        Optional<Prompt> asked =
                query.skill()
                        .map(skill -> prompt(skill, words.say("assess.why.chosen")))
                        .or(() -> next.map(each -> prompt(skill(each), why(each, found))));
        return new AssessPage(
                words.text(query.job().title()),
                asked.map(each -> words.say("assess.heading", each.name()))
                        .orElseGet(() -> end(found)),
                done.map(skill -> said(skill, found)).orElse(""),
                found.outlook().settled() ? settled(found) : "",
                asked,
                figures(found),
                found.open().stream()
                        .filter(
                                each ->
                                        !Optional.of(skill(each).toString())
                                                .equals(asked.map(Prompt::skill)))
                        .limit(MOST_NEXT)
                        .map(each -> open(each, found))
                        .toList(),
                left(found),
                addresses(found));
    }

    private static Competency.Id skill(OpenSkill question) {
        return question.line().competency().id();
    }

    Prompt prompt(Competency.Id id, String why) {
        Competency skill = catalog.getCompetency(id);
        Requirement asked = query.job().requirements().get(id);
        String name = words.text(skill.name());
        String definition = words.text(skill.definition());
        return new Prompt(
                id.toString(),
                name,
                definition.equals(name) ? "" : definition,
                skill.behaviors().stream().limit(EXAMPLES).map(words::text).toList(),
                why,
                answers.of(skill, asked.ask(), ""),
                query.skipping(id).href());
    }

    private String why(OpenSkill question, Assessment found) {
        return switch (question.reason()) {
            case VERDICT ->
                    words.say("assess.why.verdict", question.settling(), question.answers());
            case HOURS ->
                    words.say(
                            "assess.why.hours",
                            words.number(Math.round(question.hours())),
                            words.number(Math.round(found.openHours())));
            case READINESS ->
                    words.say(
                            "assess.why.readiness",
                            points(question.ready()),
                            points(found.openReadiness()));
        };
    }

    private String points(double share) {
        return words.number(Math.round(share * 1000) / 10.0);
    }

    private Open open(OpenSkill question, Assessment found) {
        boolean hours = question.hours() > 0 && question.reason() != OpenSkill.Reason.READINESS;
        String what =
                hours
                        ? words.hours(question.hours())
                        : words.say("assess.points", points(question.ready()));
        return new Open(
                words.text(question.line().competency().name()),
                what,
                query.asking(skill(question)));
    }

    private List<Open> left(Assessment found) {
        Set<Competency.Id> aside = new HashSet<>(query.skippedSkills());
        Set<Competency.Id> unseen = unseen(found.report().person());
        aside.addAll(unseen);
        return found.report().lines().stream()
                .filter(line -> line.outcome() == Outcome.UNKNOWN)
                .map(line -> line.competency())
                .filter(skill -> aside.contains(skill.id()))
                .map(skill -> left(skill, unseen.contains(skill.id())))
                .toList();
    }

    private Open left(Competency skill, boolean unseen) {
        return new Open(
                words.text(skill.name()),
                words.say(unseen ? "assess.left.unseen" : "assess.left.skipped"),
                query.asking(skill.id()));
    }

    /** {@code Reading: 3 – Intermediate. The job asks for 2: met.} */
    private String said(Competency.Id skill, Assessment found) {
        Optional<Line> line =
                found.report().lines().stream()
                        .filter(each -> each.competency().id().equals(skill))
                        .findFirst();
        return line.map(this::said).orElse("");
    }

    private String said(Line line) {
        String name = words.text(line.competency().name());
        if (line.standing().held() instanceof Held.NotAssessed) {
            return words.say("assess.said.open", name);
        }
        String held = answers.said(line.standing().held());
        String outcome = words.name(line.outcome());
        return line.requirement().ask() instanceof Requirement.AtLevel asked
                ? words.say("assess.said", name, held, answers.label(asked.level()), outcome)
                : words.say("assess.said.needed", name, held, outcome);
    }

    private String settled(Assessment found) {
        return words.say(
                "assess.settled",
                result(found.outlook()),
                words.count("assess.took", found.known(), found.report().lines().size()));
    }

    private String end(Assessment found) {
        if (found.report().lines().isEmpty()) {
            return words.say("assess.end.unrated");
        }
        return words.say(left(found).isEmpty() ? "assess.end.all" : "assess.end.left");
    }

    private String result(Outlook outlook) {
        return outlook.settled()
                ? word(outlook.best())
                : words.say("assess.between", word(outlook.worst()), word(outlook.best()));
    }

    private String word(Verdict verdict) {
        return words.say("assess.verdict." + Code.of(verdict));
    }

    private Figures figures(Assessment found) {
        var summary = found.report().summary();
        return new Figures(
                result(found.outlook()),
                summary.readiness()
                        .map(r -> words.percentRange(r.low(), r.high()))
                        .orElseGet(() -> words.say("assess.ready.none")),
                words.hoursRange(summary.hours().low(), summary.hours().high()),
                words.say("assess.checked", found.known(), found.report().lines().size()));
    }

    private Addresses addresses(Assessment found) {
        String id = query.job().id().toString();
        boolean assumed = found.report().assumed() > 0 || !query.presumed();
        return new Addresses(
                id,
                query.href(),
                Links.gap(query.job().id()) + (query.presumed() ? "" : "&presumed=no"),
                Links.ratings(query.job().id()),
                "/assess/questions?job=" + Links.encoded(id),
                assumed ? query.withPresumed(!query.presumed()).href() : "",
                query.presumed(),
                query.places());
    }
}
