package org.trellis.report.gap.employment;

import java.util.List;
import java.util.stream.Stream;
import org.trellis.credential.Gate;
import org.trellis.gap.employment.EmploymentPlan;
import org.trellis.message.Code;
import org.trellis.model.Credential;
import org.trellis.report.document.Document.Block;
import org.trellis.report.document.Document.Heading;
import org.trellis.report.document.Document.Paragraph;

/**
 * What will count under WIOA: skill gains that are expected, and credentials still to be earned.
 */
final class WhatCounts {
    private static final int CREDENTIALS = 3;

    private final PlanWording told;
    private final EmploymentPlan plan;

    WhatCounts(PlanWording told) {
        this.told = told;
        this.plan = told.plan();
    }

    List<Block> blocks() {
        List<String> gains =
                plan.gains().stream()
                        .map(
                                gain ->
                                        told.say(
                                                "gain",
                                                told.say("gain." + Code.of(gain)),
                                                gain.ordinal() + 1))
                        .toList();
        String text =
                (gains.isEmpty() ? told.say("gain.none") : String.join("; ", gains) + ".")
                        + " "
                        + credentials();
        return List.of(
                new Heading(2, told.say("counting"), told.say("counting.aside")),
                new Paragraph(text));
    }

    /**
     * Which of the credentials still to be earned counts under WIOA: each must-have, and what else
     * counts of the steps.
     */
    private String credentials() {
        Stream<Credential> mustHaves =
                GateTable.gates(told).filter(gate -> gate.closed() || gate.open()).map(this::first);
        Stream<Credential> others =
                steps().filter(each -> each.wioaCounts() != Credential.WioaCounts.NO);
        List<String> earned =
                Stream.concat(mustHaves, others).distinct().map(this::counted).toList();
        return earned.isEmpty()
                ? told.say("credential.none")
                : told.say("credential", credentials(earned));
    }

    private String credentials(List<String> earned) {
        if (earned.size() > CREDENTIALS) {
            told.shortened().keep(told.say("counting"), String.join("; ", earned));
        }
        return told.first(earned, CREDENTIALS, "; ");
    }

    private Stream<Credential> steps() {
        return plan.steps().stream()
                .flatMap(step -> step.earns().stream())
                .flatMap(id -> told.catalog().findCredential(id).stream())
                .filter(each -> !each.personal());
    }

    /** Of several that would do, the one that a step earns. */
    private Credential first(Gate gate) {
        return steps().filter(gate.anyOf()::contains).findFirst().orElse(gate.anyOf().get(0));
    }

    private String counted(Credential credential) {
        String counts = told.say("counts." + Code.of(credential.wioaCounts()));
        return told.say("credential.counts", told.words().text(credential.name()), counts);
    }
}
