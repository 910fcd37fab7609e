package org.trellis.web.gap;

import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.trellis.credential.Chain;
import org.trellis.credential.Gate;
import org.trellis.gap.GapReport;
import org.trellis.gap.Service;
import org.trellis.message.Code;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.report.Words;
import org.trellis.web.words.PageWords;

/** The must-haves of a gap report: each with its state today and what it takes. */
final class GapGates {
    private final GapReport report;
    private final PageWords phrases;
    private final Words words;

    GapGates(GapReport report, PageWords phrases) {
        this.report = report;
        this.phrases = phrases;
        this.words = phrases.words();
    }

    Stream<GapPage.GateRow> rows() {
        return Stream.concat(
                report.experience().stream().map(this::row),
                report.gates().stream().map(this::row));
    }

    private GapPage.GateRow row(Gate gate) {
        Credential first = gate.by().orElse(gate.anyOf().get(0));
        String counts = Code.of(first.wioaCounts());
        return new GapPage.GateRow(
                phrases.credentials(gate.anyOf()),
                gate.need() == Job.Need.REQUIRED ? "" : phrases.say(gate.need()),
                Code.of(gate.state()),
                mark(gate.state()),
                state(gate),
                when(gate),
                takes(gate),
                words.say("gap.gate.counts." + counts),
                phrases.source(gate.source()));
    }

    private GapPage.GateRow row(Service service) {
        return new GapPage.GateRow(
                words.experience(service.asked()),
                "",
                Code.of(service.state()),
                service.state() == Service.State.UNKNOWN
                        ? "unknown"
                        : service.state() == Service.State.MET ? "met" : "missing",
                words.name(service.state()),
                "",
                phrases.plain().served(service),
                "",
                phrases.source(service.asked().source()));
    }

    private static String mark(Gate.State state) {
        return switch (state) {
            case MET -> "met";
            case EXPIRING -> "expiring";
            case EXPIRED, MISSING -> "missing";
            case UNKNOWN, DEPENDS_ON_STATE -> "unknown";
        };
    }

    private String state(Gate gate) {
        return gate.state() == Gate.State.EXPIRING && gate.expires().isPresent()
                ? words.count(
                        "gap.gate.days", ChronoUnit.DAYS.between(report.on(), gate.expires().get()))
                : phrases.say(gate.state());
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

    private String takes(Gate gate) {
        Chain chain = report.chains().get(gate);
        if (chain != null) {
            String sum = sum(chain);
            return chain.links().size() == 1
                    ? sum
                    : words.count("employment.chain", chain.links().size(), sum);
        }
        if (gate.state() == Gate.State.EXPIRING) {
            return renewal(gate);
        }
        if (gate.state().valid()) {
            return words.say("gap.takes.nothing");
        }
        return gate.need() == Job.Need.PREFERRED
                ? words.say("gap.takes.preferred")
                : words.say("gap.takes.ask");
    }

    private String sum(Chain chain) {
        String fees = phrases.plain().fees(chain);
        String all = chain.estimated() ? words.say("report.step.fee.ours", fees) : fees;
        return words.say("report.chain.sum", words.hours(chain.hours()), all);
    }

    private String renewal(Gate gate) {
        String by = gate.expires().map(words::date).orElse("");
        var fee =
                gate.by().stream()
                        .flatMapToDouble(held -> held.renewal().feeUsd().stream())
                        .findFirst();
        return fee.isPresent()
                ? words.say("gap.takes.renew.fee", by, words.money(fee.getAsDouble()))
                : words.say("gap.takes.renew", by);
    }
}
