package org.trellis.schedule.rules;

import java.util.List;
import org.trellis.message.Message;
import org.trellis.model.schedule.Jurisdiction;
import org.trellis.model.schedule.Schedule;

/**
 * All rules a schedule is checked against, in the order of the paper. Each is a sentence and its
 * messages in {@code i18n/schedule.properties}, a function here, and a citation; limits stand in
 * {@code seeds/jurisdictions.yaml} only.
 */
public final class Rules {
    static final String WAGES = "29 CFR 29.5(b)(5)";
    static final String FROM_MEMORY = "schedule.citation.memory";
    private static final Message PROCESSES = cited("29 CFR 29.5(b)(3)");
    private static final Message FORM = Message.of("schedule.citation.form");
    private static final Message OWN = Message.of("schedule.citation.own");

    private static final List<Provision> ALL =
            List.of(
                    new Provision("onet-code", FORM, PaperRules::onetCode),
                    new Provision("code-approach", FORM, PaperRules::codeApproach),
                    new Provision("jurisdiction", memory("29 CFR 29.13"), PaperRules::jurisdiction),
                    new Provision("term", memory("29 CFR 29.5(b)(2)"), HourRules::term),
                    new Provision("term-at-least", cited("29 CFR 29.4(c)"), HourRules::termAtLeast),
                    new Provision("processes", PROCESSES, PaperRules::processes),
                    new Provision("process-hours", PROCESSES, HourRules::processHours),
                    new Provision("hours-sum", PROCESSES, HourRules::sum),
                    new Provision(
                            "one-figure", memory("29 CFR 29.5(b)(2)(i)"), HourRules::oneFigure),
                    new Provision(
                            "competencies",
                            memory("29 CFR 29.5(b)(2)(ii)"),
                            PaperRules::competencies),
                    new Provision(
                            "core-assessed",
                            memory("29 CFR 29.5(b)(2)(ii)"),
                            PaperRules::coreAssessed),
                    new Provision(
                            "instruction", cited("29 CFR 29.5(b)(4)"), HourRules::instruction),
                    new Provision(
                            "instruction-per-year",
                            cited("29 CFR 29.5(b)(4)"),
                            HourRules::instructionPerYear),
                    new Provision("wage-stated", cited(WAGES), WageRules::stated),
                    new Provision("wage-rising", cited(WAGES), WageRules::rising),
                    new Provision("wage-covers-term", cited(WAGES), WageRules::coversTerm),
                    new Provision("wage-below-full", cited(WAGES), WageRules::lastBelowFull),
                    new Provision("wage-minimum", cited(WAGES), WageRules::firstAtMinimum),
                    new Provision("ratio", memory("29 CFR 29.5(b)(7)"), PaperRules::ratio),
                    new Provision(
                            "ratio-at-most", memory("29 CFR 29.5(b)(7)"), PaperRules::ratioAtMost),
                    new Provision("probation", memory("29 CFR 29.5(b)(8)"), HourRules::probation),
                    new Provision(
                            "probation-share",
                            memory("29 CFR 29.5(b)(8)"),
                            HourRules::probationShare),
                    new Provision(
                            "probation-year",
                            memory("29 CFR 29.5(b)(8)"),
                            HourRules::probationYear),
                    new Provision("minimum-age", cited("29 CFR 29.5(b)(10)"), PaperRules::age),
                    new Provision("credit", memory("29 CFR 29.5(b)(12)"), PaperRules::credit),
                    new Provision("interim", memory("29 CFR 29.5(b)(16)"), PaperRules::interim),
                    new Provision("selection", memory("29 CFR 30.10"), PaperRules::selection),
                    new Provision("memory", OWN, PaperRules::memory),
                    new Provision("doubts", OWN, PaperRules::doubts));

    private Rules() {}

    private static Message cited(String paragraph) {
        return Message.verbatim(paragraph);
    }

    private static Message memory(String paragraph) {
        return Message.of(FROM_MEMORY, paragraph);
    }

    /** In the order of the rules; empty when a careful reader would say nothing. */
    public static List<Finding> check(Schedule schedule, Jurisdiction.All jurisdictions) {
        Submission it = new Submission(schedule, jurisdictions);
        return ALL.stream().flatMap(rule -> rule.check(it).stream()).toList();
    }

    /** A rule as a page lists it. */
    public record Sentence(String rule, Message sentence, Message citation) {}

    public static List<Sentence> sentences() {
        return ALL.stream().map(r -> new Sentence(r.name(), r.sentence(), r.citation())).toList();
    }
}
