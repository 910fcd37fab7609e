package org.trellis.schedule;

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

    private static final List<Rule> ALL =
            List.of(
                    new Rule("onet-code", FORM, PaperRules::onetCode),
                    new Rule("code-approach", FORM, PaperRules::codeApproach),
                    new Rule("jurisdiction", "29 CFR 29.13" + MEMORY, PaperRules::jurisdiction),
                    new Rule("term", "29 CFR 29.5(b)(2)" + MEMORY, HourRules::term),
                    new Rule("term-at-least", "29 CFR 29.4(c)", HourRules::termAtLeast),
                    new Rule("processes", PROCESSES, PaperRules::processes),
                    new Rule("process-hours", PROCESSES, HourRules::processHours),
                    new Rule("hours-sum", PROCESSES, HourRules::sum),
                    new Rule("one-figure", "29 CFR 29.5(b)(2)(i)" + MEMORY, HourRules::oneFigure),
                    new Rule(
                            "competencies",
                            "29 CFR 29.5(b)(2)(ii)" + MEMORY,
                            PaperRules::competencies),
                    new Rule(
                            "core-assessed",
                            "29 CFR 29.5(b)(2)(ii)" + MEMORY,
                            PaperRules::coreAssessed),
                    new Rule("instruction", "29 CFR 29.5(b)(4)", HourRules::instruction),
                    new Rule(
                            "instruction-per-year",
                            "29 CFR 29.5(b)(4)",
                            HourRules::instructionPerYear),
                    new Rule("wage-stated", WAGES, WageRules::stated),
                    new Rule("wage-rising", WAGES, WageRules::rising),
                    new Rule("wage-covers-term", WAGES, WageRules::coversTerm),
                    new Rule("wage-below-full", WAGES, WageRules::lastBelowFull),
                    new Rule("wage-minimum", WAGES, WageRules::firstAtMinimum),
                    new Rule("ratio", "29 CFR 29.5(b)(7)" + MEMORY, PaperRules::ratio),
                    new Rule(
                            "ratio-at-most", "29 CFR 29.5(b)(7)" + MEMORY, PaperRules::ratioAtMost),
                    new Rule("probation", "29 CFR 29.5(b)(8)" + MEMORY, HourRules::probation),
                    new Rule(
                            "probation-share",
                            "29 CFR 29.5(b)(8)" + MEMORY,
                            HourRules::probationShare),
                    new Rule(
                            "probation-year",
                            "29 CFR 29.5(b)(8)" + MEMORY,
                            HourRules::probationYear),
                    new Rule("minimum-age", "29 CFR 29.5(b)(10)", PaperRules::age),
                    new Rule("credit", "29 CFR 29.5(b)(12)" + MEMORY, PaperRules::credit),
                    new Rule("interim", "29 CFR 29.5(b)(16)" + MEMORY, PaperRules::interim),
                    new Rule("selection", "29 CFR 30.10" + MEMORY, PaperRules::selection),
                    new Rule("memory", OWN, PaperRules::memory),
                    new Rule("doubts", OWN, PaperRules::doubts));

    private Rules() {}

    /** In the order of the rules; empty when a careful reader would say nothing. */
    public static List<Finding> check(Schedule schedule, Jurisdiction.All jurisdictions) {
        Case it = new Case(schedule, jurisdictions);
        return ALL.stream().flatMap(rule -> rule.check(it).stream()).toList();
    }

    /** A rule as a page lists it. */
    public record Sentence(String rule, Message sentence, String citation) {}

    public static List<Sentence> sentences() {
        return ALL.stream().map(r -> new Sentence(r.name(), r.sentence(), r.citation())).toList();
    }
}
