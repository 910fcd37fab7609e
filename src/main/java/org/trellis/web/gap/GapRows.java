package org.trellis.web.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trellis.credential.Chain;
import org.trellis.credential.Gate;
import org.trellis.gap.GapReport;
import org.trellis.gap.Holdings.LaterFact;
import org.trellis.gap.Line;
import org.trellis.gap.Outcome;
import org.trellis.gap.Service;
import org.trellis.gap.Standing;
import org.trellis.model.Competency;
import org.trellis.model.Credential;
import org.trellis.model.Evidence;
import org.trellis.model.Held;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.National;
import org.trellis.report.Words;
import org.trellis.report.drawing.BarSvg;
import org.trellis.report.gap.NationalNotes;
import org.trellis.web.words.Links;
import org.trellis.web.words.PageWords;

/** The rows of a gap report: must-haves, skills with their bars, and what is listed apart. */
final class GapRows {
    /** Lines of a group of an occupation before the fold. */
    private static final int AT_ONCE = 6;

    private final Catalog catalog;
    private final PageWords phrases;
    private final Words words;

    GapRows(Catalog catalog, PageWords phrases) {
        this.catalog = catalog;
        this.phrases = phrases;
        this.words = phrases.words();
    }

    GapPage.GateRow gate(Gate gate, GapReport report) {
        Optional<Chain> chain = Optional.ofNullable(report.chains().get(gate));
        Credential first = gate.by().orElse(gate.anyOf().get(0));
        return new GapPage.GateRow(
                phrases.credentials(gate.anyOf()),
                phrases.say(gate.need()),
                gate.state().name().toLowerCase(Locale.ROOT),
                phrases.say(gate.state()),
                sign(gate.state()),
                when(gate),
                chain.map(each -> words.hours(each.hours())).orElse("–"),
                chain.map(this::fees).orElse(""),
                phrases.say(first.wioaCounts()),
                phrases.source(gate.source()));
    }

    private String fees(Chain chain) {
        String all = phrases.plain().fees(chain);
        return chain.estimated() ? words.say("report.step.fee.ours", all) : all;
    }

    GapPage.GateRow experience(Service service) {
        return new GapPage.GateRow(
                words.experience(service.asked()),
                phrases.say(Job.Need.REQUIRED),
                service.state().name().toLowerCase(Locale.ROOT),
                words.name(service.state()),
                switch (service.state()) {
                    case MET -> "✓";
                    case MISSING -> "✗";
                    case UNKNOWN -> "?";
                },
                phrases.plain().served(service),
                words.months(service.asked().months()),
                "",
                "—",
                phrases.source(service.asked().source()));
    }

    private static String sign(Gate.State state) {
        return switch (state) {
            case MET -> "✓";
            case EXPIRING -> "!";
            case EXPIRED, MISSING -> "✗";
            case UNKNOWN, DEPENDS_ON_STATE -> "?";
        };
    }

    private String when(Gate gate) {
        if (gate.presumed()) {
            return words.say("gap.gate.presumed");
        }
        String key = gate.state() == Gate.State.EXPIRED ? "gap.gate.expired" : "gap.gate.until";
        String by =
                gate.by()
                        .filter(held -> !gate.anyOf().contains(held))
                        .map(held -> words.say("gap.gate.by", words.text(held.name())) + " ")
                        .orElse("");
        return by + gate.expires().map(day -> words.say(key, words.date(day))).orElse("");
    }

    /** The lines in their order; a group ends where the tier or the block changes. */
    List<GapPage.Group> groups(List<Line> lines) {
        List<GapPage.Group> groups = new ArrayList<>();
        List<GapPage.Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            rows.add(row(lines.get(i)));
            Competency here = lines.get(i).competency();
            if (i + 1 == lines.size() || here.tier() != lines.get(i + 1).competency().tier()) {
                groups.add(group(here, rows));
                rows.clear();
            }
        }
        return groups;
    }

    private GapPage.Group group(Competency competency, List<GapPage.Row> rows) {
        boolean national = competency.id().model().equals(National.PREFIX);
        int first = national ? Math.min(AT_ONCE, rows.size()) : rows.size();
        String name =
                national ? NationalNotes.group(competency, words) : phrases.say(competency.tier());
        return new GapPage.Group(
                name,
                List.copyOf(rows.subList(0, first)),
                List.copyOf(rows.subList(first, rows.size())));
    }

    private GapPage.Row row(Line line) {
        Competency competency = line.competency();
        return new GapPage.Row(
                words.text(competency.name()),
                Links.competency(competency.id()),
                phrases.ask(line.requirement().ask()),
                phrases.held(line.standing().held()),
                how(line.standing()),
                line.standing().doubts().stream().map(phrases.plain()::doubt).toList(),
                line.outcome().name().toLowerCase(Locale.ROOT),
                outcome(line),
                sign(line.outcome()),
                line.hours().high() > 0
                        ? words.hoursRange(line.hours().low(), line.hours().high())
                        : "",
                BarSvg.of(line, catalog, words),
                phrases.source(line.requirement().source()));
    }

    private String how(Standing standing) {
        return standing.evidence() == Evidence.NONE ? "" : phrases.basis(standing);
    }

    private String outcome(Line line) {
        if (line.standing().held() instanceof Held.NotAssessed) {
            return words.say("catalog.held.unknown");
        }
        return line.levels().isPresent()
                ? words.count("gap.levels", line.levels().getAsDouble())
                : phrases.say(line.outcome());
    }

    private static String sign(Outcome outcome) {
        return switch (outcome) {
            case MET -> "✓";
            case GAP -> "✗";
            case UNKNOWN -> "?";
        };
    }

    List<GapPage.Plain> strengths(GapReport report) {
        return report.strengths().stream()
                .map(each -> plain(each.competency(), each.standing()))
                .toList();
    }

    List<GapPage.Plain> notRated(GapReport report) {
        return report.notRated().stream()
                .map(each -> plain(each.competency(), each.standing()))
                .toList();
    }

    private GapPage.Plain plain(Competency competency, Standing standing) {
        return new GapPage.Plain(
                words.text(competency.name()), phrases.held(standing.held()), how(standing));
    }

    String later(LaterFact fact) {
        String day = words.date(fact.date());
        if (fact instanceof LaterFact.Rated rated) {
            var id = rated.competency();
            var found = catalog.findCompetency(id).map(each -> words.text(each.name()));
            return words.say("gap.ignored.item", found.orElse(id.toString()), day);
        }
        Credential.Id id = ((LaterFact.Earned) fact).credential();
        Credential found = catalog.credentials().get(id);
        String name = found == null ? id.code() : words.text(found.name());
        return words.say("gap.ignored.item", name, day);
    }
}
