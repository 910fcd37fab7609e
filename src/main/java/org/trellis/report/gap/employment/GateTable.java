package org.trellis.report.gap.employment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.trellis.credential.Chain;
import org.trellis.credential.Gate;
import org.trellis.gap.Service;
import org.trellis.message.Code;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.report.document.Document.Cell;
import org.trellis.report.document.Document.Column;
import org.trellis.report.document.Document.Table;

/** The must-haves of a job, each with its state and what it takes. */
final class GateTable {
    private final PlanWording told;
    private final NoteList notes;

    GateTable(PlanWording told, NoteList notes) {
        this.told = told;
        this.notes = notes;
    }

    int size() {
        return (int) gates(told).count() + told.report().experience().size();
    }

    /** How many are missing or not known: they stand on page one before anything else. */
    int unsettled() {
        return (int)
                Stream.concat(
                                told.report().experience().stream().map(GateTable::urgency),
                                gates(told).map(GateTable::urgency))
                        .filter(urgency -> urgency < 2)
                        .count();
    }

    /** What concerns health, a record or a status is asked about, and never printed. */
    static Stream<Gate> gates(PlanWording told) {
        return told.report().gates().stream()
                .filter(gate -> gate.anyOf().stream().noneMatch(Credential::personal));
    }

    Table of(int from, int to) {
        List<List<Cell>> rows =
                Stream.concat(
                                told.report().experience().stream()
                                        .map(each -> new Row(urgency(each), () -> row(each))),
                                gates(told).map(each -> new Row(urgency(each), () -> row(each))))
                        .sorted(Comparator.comparingInt(Row::urgency))
                        .skip(from)
                        .limit(to - from)
                        .map(row -> row.cells().get())
                        .toList();
        return new Table(
                told.say("gates"),
                List.of(
                        Column.words(told.say("gate"), 30),
                        Column.words(told.say("needed"), 15),
                        Column.words(told.say("state", told.day(told.report().on())), 21),
                        Column.words(told.say("takes"), 22),
                        Column.words(told.say("counts.short"), 12)),
                rows,
                Optional.empty());
    }

    /**
     * @param urgency the lowest first: a page without room for all leaves out what is settled
     * @param cells made when they are shown: a note is numbered only where it is used
     */
    private record Row(int urgency, Supplier<List<Cell>> cells) {}

    private static int urgency(Gate gate) {
        if (gate.need() == Job.Need.PREFERRED) {
            return 4;
        }
        if (gate.closed()) {
            return 0;
        }
        return gate.open() ? 1 : gate.state() == Gate.State.EXPIRING ? 2 : 3;
    }

    private static int urgency(Service service) {
        return switch (service.state()) {
            case MISSING -> 0;
            case UNKNOWN -> 1;
            case MET -> 3;
        };
    }

    private List<Cell> row(Gate gate) {
        Credential first = gate.by().orElse(gate.anyOf().get(0));
        return List.of(
                Cell.strong(told.phrases().anyOf(gate.anyOf()) + notes.source(gate.source())),
                Cell.of(told.words().name(gate.need())),
                state(gate),
                Cell.of(takes(gate)),
                Cell.of(counts(gate, first)));
    }

    private Cell state(Gate gate) {
        String presumed = gate.presumed() ? " " + told.say("assumed") : "";
        Optional<LocalDate> last = gate.expires();
        return switch (gate.state()) {
            case MET ->
                    Cell.of(
                            "✓ "
                                    + last.map(day -> told.say("valid", told.day(day)))
                                            .orElse(told.words().name(gate.state()))
                                    + presumed);
            case EXPIRING -> Cell.of("◔ " + told.say("expires", told.day(last.orElseThrow())));
            case EXPIRED ->
                    Cell.strong(
                            "✖ "
                                    + last.map(day -> told.say("expired", told.day(day)))
                                            .orElse(told.words().name(gate.state())));
            case MISSING -> Cell.strong("✖ " + told.words().name(gate.state()));
            case UNKNOWN, DEPENDS_ON_STATE -> Cell.of("? " + told.words().name(gate.state()));
        };
    }

    private String takes(Gate gate) {
        Chain chain = told.report().chains().get(gate);
        if (chain != null) {
            String sum = told.phrases().sum(chain);
            return chain.links().size() == 1
                    ? sum
                    : told.words().count("employment.chain", chain.links().size(), sum);
        }
        if (gate.state() == Gate.State.EXPIRING) {
            return gate.by().flatMap(this::renewal).orElse(told.say("renew.first"));
        }
        boolean optional = gate.need() == Job.Need.PREFERRED;
        return told.say(
                gate.state().valid() ? "takes.nothing" : optional ? "takes.preferred" : "unknown");
    }

    private Optional<String> renewal(Credential held) {
        var fee = held.renewal().feeUsd();
        return fee.isPresent()
                ? Optional.of(told.say("renew.fee", told.words().money(fee.getAsDouble())))
                : Optional.empty();
    }

    private String counts(Gate gate, Credential first) {
        return gate.state().valid()
                ? told.say("counts.held")
                : told.say("counts." + Code.of(first.wioaCounts()));
    }

    private List<Cell> row(Service service) {
        String state = told.words().name(service.state());
        return List.of(
                Cell.strong(
                        told.words().experience(service.asked())
                                + notes.source(service.asked().source())),
                Cell.of(told.words().name(Job.Need.REQUIRED)),
                switch (service.state()) {
                    case MET -> Cell.of("✓ " + state);
                    case MISSING -> Cell.strong("✖ " + state);
                    case UNKNOWN -> Cell.of("? " + state);
                },
                Cell.of(told.phrases().served(service)),
                Cell.of(told.say("counts.experience")));
    }
}
