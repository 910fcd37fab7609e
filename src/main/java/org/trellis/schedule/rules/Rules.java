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
    private static final String MEMORY = " (from memory)";
    private static final String PROCESSES = "29 CFR 29.5(b)(3)";
    private static final String FORM = "Appendix A, OA Bulletin 2023-52";
    private static final String OWN = "our own practice";

    private static final List<Provision> ALL =
            List.of(
                    new Provision("onet-code", FORM, PaperRules::onetCode),
                    new Provision("code-approach", FORM, PaperRules::codeApproach),
                    new Provision(
                            "jurisdiction", "29 CFR 29.13" + MEMORY, PaperRules::jurisdiction),
                    new Provision("term", "29 CFR 29.5(b)(2)" + MEMORY, HourRules::term),
                    new Provision("term-at-least", "29 CFR 29.4(c)", HourRules::termAtLeast),
                    new Provision("processes", PROCESSES, PaperRules::processes),
                    new Provision("process-hours", PROCESSES, HourRules::processHours),
                    new Provision("hours-sum", PROCESSES, HourRules::sum),
                    new Provision(
                            "one-figure", "29 CFR 29.5(b)(2)(i)" + MEMORY, HourRules::oneFigure),
                    new Provision(
                            "competencies",
                            "29 CFR 29.5(b)(2)(ii)" + MEMORY,
                            PaperRules::competencies),
                    new Provision(
                            "core-assessed",
                            "29 CFR 29.5(b)(2)(ii)" + MEMORY,
                            PaperRules::coreAssessed),
                    new Provision("instruction", "29 CFR 29.5(b)(4)", HourRules::instruction),
                    new Provision(
                            "instruction-per-year",
                            "29 CFR 29.5(b)(4)",
                            HourRules::instructionPerYear),
                    new Provision("wage-stated", WAGES, WageRules::stated),
                    new Provision("wage-rising", WAGES, WageRules::rising),
                    new Provision("wage-covers-term", WAGES, WageRules::coversTerm),
                    new Provision("wage-below-full", WAGES, WageRules::lastBelowFull),
                    new Provision("wage-minimum", WAGES, WageRules::firstAtMinimum),
                    new Provision("ratio", "29 CFR 29.5(b)(7)" + MEMORY, PaperRules::ratio),
                    new Provision(
                            "ratio-at-most", "29 CFR 29.5(b)(7)" + MEMORY, PaperRules::ratioAtMost),
                    new Provision("probation", "29 CFR 29.5(b)(8)" + MEMORY, HourRules::probation),
                    new Provision(
                            "probation-share",
                            "29 CFR 29.5(b)(8)" + MEMORY,
                            HourRules::probationShare),
                    new Provision(
                            "probation-year",
                            "29 CFR 29.5(b)(8)" + MEMORY,
                            HourRules::probationYear),
                    new Provision("minimum-age", "29 CFR 29.5(b)(10)", PaperRules::age),
                    new Provision("credit", "29 CFR 29.5(b)(12)" + MEMORY, PaperRules::credit),
                    new Provision("interim", "29 CFR 29.5(b)(16)" + MEMORY, PaperRules::interim),
                    new Provision("selection", "29 CFR 30.10" + MEMORY, PaperRules::selection),
                    new Provision("memory", OWN, PaperRules::memory),
                    new Provision("doubts", OWN, PaperRules::doubts));

    private Rules() {}

    /** In the order of the rules; empty when a careful reader would say nothing. */
    public static List<Finding> check(Schedule schedule, Jurisdiction.All jurisdictions) {
        Submission it = new Submission(schedule, jurisdictions);
        return ALL.stream().flatMap(rule -> rule.check(it).stream()).toList();
    }

    /** A rule as a page lists it. */
    public record Sentence(String rule, Message sentence, String citation) {}

    public static List<Sentence> sentences() {
        return ALL.stream().map(r -> new Sentence(r.name(), r.sentence(), r.citation())).toList();
    }
}
