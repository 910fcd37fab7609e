package org.trellis.report.gap;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trellis.credential.Gate;
import org.trellis.gap.GapReport;
import org.trellis.gap.Interval;
import org.trellis.gap.Line;
import org.trellis.gap.Outcome;
import org.trellis.gap.Service;
import org.trellis.gap.Standing;
import org.trellis.gap.Summary;
import org.trellis.gap.Summary.Checks;
import org.trellis.model.Competency;
import org.trellis.model.Evidence;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.National;
import org.trellis.report.JobPay;
import org.trellis.report.LocalPay;
import org.trellis.report.Paper;
import org.trellis.report.Phrases;
import org.trellis.report.RegionNote;
import org.trellis.report.SourceList;
import org.trellis.report.Words;

/** A gap report as text on 80 columns: must-haves first, then skill by skill, then the sum. */
public final class GapText {
    private final GapReport report;
    private final Catalog catalog;
    private final Words words;
    private final Phrases phrases;
    private final SourceList sources;
    private final NationalNotes national;
    private final Paper paper = new Paper();

    private GapText(GapReport report, Catalog catalog, Words words) {
        this.report = report;
        this.catalog = catalog;
        this.words = words;
        this.phrases = new Phrases(catalog, words);
        this.sources = new SourceList(catalog, words);
        this.national = new NationalNotes(catalog, report.job(), words);
    }

    public static String of(GapReport report, Catalog catalog, Words words) {
        return new GapText(report, catalog, words).write();
    }

    private String write() {
        paper.heading(GapHeading.of(report, words));
        head();
        national.of(report).forEach(note -> paper.item(0, "!", note));
        summary();
        gates();
        skills();
        notRated();
        strengths();
        ignored();
        paper.section(words.say("report.how"));
        paper.line(words.say("report.gap.how"));
        paper.line(words.say("report.gap.how.estimate"));
        paper.line(new LocalPay(catalog, words).report());
        national.attribution().ifPresent(paper::line);
        sources.print(paper);
        return paper.toString();
    }

    private void head() {
        String job = words.text(report.job().title()) + " (" + report.job().id() + ")";
        paper.line(words.say("report.person", phrases.person(report.person())));
        paper.line(words.say("report.job", job));
        if (!report.job().onetSoc().isBlank()) {
            paper.line(words.say("report.soc", report.job().onetSoc()));
        }
        String wage = report.job().wage().map(w -> " " + sources.mark(w.source())).orElse("");
        paper.line(words.say("report.pays", JobPay.text(report.job(), words) + wage));
        RegionNote.local(report.job(), Optional.of(report.person()), catalog, words)
                .forEach(paper::line);
        paper.line(words.say("report.on", words.date(report.on())));
        paper.line(words.say(order()));
    }

    private String order() {
        if (National.isNational(report.job().id())) {
            return "report.national.order";
        }
        boolean now = report.importance() == org.trellis.gap.Importance.NOW;
        return "report.gap.importance." + (now ? "now" : "future");
    }

    private void summary() {
        Summary summary = report.summary();
        paper.section(words.say("report.gap.summary"));
        if (report.lines().isEmpty()) {
            paper.line(words.say("report.gap.unrated"));
            return;
        }
        summary.readiness()
                .map(ready -> words.percentRange(ready.low(), ready.high()))
                .ifPresent(
                        ready ->
                                paper.line(
                                        GapHeading.capital(words.say("report.gap.ready", ready))));
        paper.line(checked(summary.checks(), words));
        paper.line(words.say("report.gap.counts", summary.met(), summary.gap(), summary.unknown()));
        Interval hours = summary.hours();
        paper.line(words.say("report.gap.hours", words.hoursRange(hours.low(), hours.high())));
        OwnWord.sentence(report, words).ifPresent(paper::line);
    }

    /** How much was checked, in four shares. */
    public static String checked(Checks checks, Words words) {
        return words.say(
                "report.gap.checked",
                words.percent(checks.verified()),
                words.percent(checks.selfRated()),
                words.percent(checks.presumed()),
                words.percent(checks.unknown()));
    }

    private void gates() {
        if (report.gates().isEmpty() && report.experience().isEmpty()) {
            return;
        }
        paper.section(words.say("report.gates"));
        report.experience().forEach(this::experience);
        for (Gate gate : report.gates()) {
            String expires =
                    gate.expires()
                            .map(date -> words.say("report.gate." + until(gate), words.date(date)))
                            .orElse("");
            String presumed = gate.presumed() ? "; " + words.say("report.gate.presumed") : "";
            String text =
                    words.name(gate.state())
                            + ": "
                            + phrases.anyOf(gate.anyOf())
                            + ", "
                            + words.name(gate.need())
                            + presumed
                            + expires;
            paper.item(2, sign(gate), text + " " + sources.mark(gate.source()));
            Optional.ofNullable(report.chains().get(gate))
                    .ifPresent(chain -> paper.line(4, phrases.chain(chain)));
        }
        report.school()
                .filter(all -> report.chains().size() > 1)
                .ifPresent(all -> paper.line(words.say("report.chain.all", phrases.sum(all))));
        paper.line(words.say("report.gates.note"));
        if (!report.experience().isEmpty()) {
            paper.line(words.say("report.experience.note"));
        }
    }

    private void experience(Service service) {
        String sign =
                switch (service.state()) {
                    case MET -> "+";
                    case MISSING -> "-";
                    case UNKNOWN -> "?";
                };
        String text = words.name(service.state()) + ": " + phrases.service(service);
        paper.item(2, sign, text + " " + sources.mark(service.asked().source()));
    }

    private static String until(Gate gate) {
        return gate.state() == Gate.State.EXPIRED ? "expired_on" : "valid_through";
    }

    private static String sign(Gate gate) {
        return switch (gate.state()) {
            case MET -> "+";
            case EXPIRING -> "!";
            case EXPIRED, MISSING -> "-";
            case UNKNOWN, DEPENDS_ON_STATE -> "?";
        };
    }

    private void skills() {
        Competency.Tier tier = null;
        for (Line line : report.lines()) {
            if (line.competency().tier() != tier) {
                tier = line.competency().tier();
                paper.section(NationalNotes.group(line.competency(), words));
            }
            skill(line);
        }
    }

    private void skill(Line line) {
        String name = words.text(line.competency().name());
        String mark = sources.mark(line.requirement().source());
        String sign =
                line.outcome() == Outcome.MET ? "+" : line.outcome() == Outcome.GAP ? "-" : "?";
        paper.item(2, sign, words.name(line.outcome()) + ": " + name + missing(line));
        String asked = phrases.ask(line.requirement().ask());
        paper.line(4, words.say("report.gap.asked", asked) + " " + mark);
        if (catalog.isCritical(line.requirement())) {
            paper.line(4, words.say("report.gap.critical"));
        }
        paper.line(4, words.say("report.gap.held", held(line.requirement(), line.standing())));
        line.standing().doubts().forEach(each -> paper.item(4, "!", phrases.doubt(each)));
        if (!line.standing().others().isEmpty()) {
            String others =
                    line.standing().others().stream()
                            .map(each -> held(line.requirement(), each))
                            .collect(Collectors.joining("; "));
            paper.line(4, words.say("report.gap.others", others));
        }
    }

    private String missing(Line line) {
        Interval hours = line.hours();
        if (line.outcome() == Outcome.MET) {
            return "";
        }
        String levels =
                line.levels().isPresent()
                        ? ", " + words.count("report.gap.levels", line.levels().getAsDouble())
                        : "";
        return levels + ", " + words.hoursRange(hours.low(), hours.high());
    }

    private String held(Requirement asked, Standing standing) {
        String held = phrases.held(asked.ask(), standing.held());
        return standing.evidence() == Evidence.NONE
                ? held
                : words.say("report.gap.known", held, phrases.howKnown(standing));
    }

    private void notRated() {
        if (report.notRated().isEmpty()) {
            return;
        }
        paper.section(words.say("report.gap.not_rated"));
        paper.line(words.say("report.gap.not_rated.note"));
        report.notRated().stream()
                .collect(
                        Collectors.groupingBy(
                                line -> sources.mark(line.requirement().source()),
                                LinkedHashMap::new,
                                Collectors.mapping(
                                        line -> words.text(line.competency().name()),
                                        Collectors.joining(", "))))
                .forEach((mark, names) -> paper.item(2, "~", names + " " + mark));
    }

    private void strengths() {
        if (report.strengths().isEmpty()) {
            return;
        }
        paper.section(words.say("report.gap.strengths"));
        for (GapReport.Strength strength : report.strengths()) {
            String name = words.text(strength.competency().name());
            paper.item(2, "*", name + ": " + held(strength.requirement(), strength.standing()));
        }
    }

    private void ignored() {
        if (report.ignored().isEmpty()) {
            return;
        }
        paper.section(words.say("report.gap.ignored", words.date(report.on())));
        report.ignored().forEach(fact -> paper.item(2, "~", phrases.later(fact)));
    }
}
