package org.trellis.schedule.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.trellis.message.Message;
import org.trellis.model.Issue.Severity;
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
    private static final Set<String> SUMS = Set.of("hours-sum", "wage-covers-term");
    private static final Message PROCESSES = cited("29 CFR 29.5(b)(3)");
    private static final Message RATIO = memory("29 CFR 29.5(b)(7)");
    private static final Message PROBATION = memory("29 CFR 29.5(b)(8)");
    private static final Message FORM = Message.of("schedule.citation.form");
    private static final Message OWN = Message.of("schedule.citation.own");

    private static final List<Provision> ALL =
            List.of(
                    new Provision("onet-code", "occupation", FORM, CodeRules::onetCode),
                    new Provision("onet-known", "occupation", FORM, CodeRules::onetKnown),
                    new Provision("code-approach", "occupation", FORM, CodeRules::codeApproach),
                    new Provision(
                            "jurisdiction", "", memory("29 CFR 29.13"), CodeRules::jurisdiction),
                    new Provision("term", "term", memory("29 CFR 29.5(b)(2)"), HourRules::term),
                    new Provision(
                            "term-at-least",
                            "term",
                            cited("29 CFR 29.4(c)"),
                            HourRules::termAtLeast),
                    new Provision("months-hold", "term", OWN, HourRules::monthsHold),
                    new Provision("processes", "processes", PROCESSES, PaperRules::processes),
                    new Provision("process-hours", "processes", PROCESSES, HourRules::processHours),
                    new Provision("hours-sum", "processes", PROCESSES, HourRules::sum),
                    new Provision("title-twice", "processes", OWN, StandardsRules::titles),
                    new Provision(
                            "one-figure",
                            "processes",
                            memory("29 CFR 29.5(b)(2)(i)"),
                            HourRules::oneFigure),
                    new Provision(
                            "competencies",
                            "term",
                            memory("29 CFR 29.5(b)(2)(ii)"),
                            PaperRules::competencies),
                    new Provision(
                            "core-assessed",
                            "evaluation",
                            memory("29 CFR 29.5(b)(2)(ii)"),
                            PaperRules::coreAssessed),
                    new Provision(
                            "instruction",
                            "instruction",
                            cited("29 CFR 29.5(b)(4)"),
                            HourRules::instruction),
                    new Provision(
                            "instruction-per-year",
                            "instruction",
                            cited("29 CFR 29.5(b)(4)"),
                            HourRules::instructionPerYear),
                    new Provision("wage-stated", "wages", cited(WAGES), WageRules::stated),
                    new Provision(
                            "wage-percents", "wages", cited(WAGES), WageRules::percentsOfAWage),
                    new Provision("wage-steps", "wages", cited(WAGES), WageRules::severalSteps),
                    new Provision("wage-rising", "wages", cited(WAGES), WageRules::rising),
                    new Provision("wage-covers-term", "wages", cited(WAGES), WageRules::coversTerm),
                    new Provision(
                            "wage-below-full", "wages", cited(WAGES), WageRules::lastBelowFull),
                    new Provision("wage-minimum", "wages", cited(WAGES), WageRules::firstAtMinimum),
                    new Provision(
                            "wage-look-up", "wages", cited(WAGES), WageRules::minimumLookedUp),
                    new Provision(
                            "evaluation",
                            "evaluation",
                            memory("29 CFR 29.5(b)(6)"),
                            StandardsRules::evaluation),
                    new Provision("ratio", "ratio", RATIO, PaperRules::ratio),
                    new Provision("ratio-scope", "ratio", RATIO, PaperRules::ratioScope),
                    new Provision("ratio-at-most", "ratio", RATIO, PaperRules::ratioAtMost),
                    new Provision("probation", "probation", PROBATION, HourRules::probation),
                    new Provision(
                            "probation-share", "probation", PROBATION, HourRules::probationShare),
                    new Provision(
                            "probation-year", "probation", PROBATION, HourRules::probationYear),
                    new Provision(
                            "minimum-age",
                            "qualifications",
                            cited("29 CFR 29.5(b)(10)"),
                            PaperRules::age),
                    new Provision(
                            "credit", "credit", memory("29 CFR 29.5(b)(12)"), PaperRules::credit),
                    new Provision(
                            "interim",
                            "interim",
                            memory("29 CFR 29.5(b)(16)"),
                            PaperRules::interim),
                    new Provision(
                            "affirmative-action",
                            "affirmative-action",
                            memory("29 CFR 30.4"),
                            StandardsRules::affirmativeAction),
                    new Provision(
                            "selection",
                            "selection",
                            memory("29 CFR 30.10"),
                            PaperRules::selection),
                    new Provision("memory", "", OWN, PaperRules::memory),
                    new Provision("doubts", "", OWN, PaperRules::doubts));

    private static final Map<String, String> REQUIREMENTS =
            ALL.stream().collect(Collectors.toMap(Provision::name, Provision::requirement));

    private Rules() {}

    static Message cited(String paragraph) {
        return Message.verbatim(paragraph);
    }

    static Message memory(String paragraph) {
        return Message.of(FROM_MEMORY, paragraph);
    }

    /** In the order of the rules; empty when a careful reader would say nothing. */
    public static List<Finding> check(Schedule schedule, Jurisdiction.All jurisdictions) {
        return check(schedule, new Known(jurisdictions, Set.of()));
    }

    /**
     * What does not add up: hours of the work processes that are not the term, wage steps that do
     * not cover it. No place has a rule of its own on sums.
     */
    public static List<Message> sums(Schedule schedule) {
        Known known = new Known(new Jurisdiction.All(Map.of()), Set.of());
        return ALL.stream()
                .filter(rule -> SUMS.contains(rule.name()))
                .flatMap(rule -> rule.check(new Submission(schedule, known)).stream())
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::message)
                .toList();
    }

    /** As above, with the codes of occupations where the list of them is available. */
    public static List<Finding> check(Schedule schedule, Known known) {
        Submission it = new Submission(schedule, known);
        return ALL.stream().flatMap(rule -> rule.check(it).stream()).toList();
    }

    /** The requirement of {@link Clauses} that a rule belongs to; else the empty text. */
    static String requirementOf(String rule) {
        return REQUIREMENTS.getOrDefault(rule, "");
    }

    /** A rule as a page lists it. */
    public record Sentence(String rule, Message sentence, Message citation) {}

    public static List<Sentence> sentences() {
        return ALL.stream().map(r -> new Sentence(r.name(), r.sentence(), r.citation())).toList();
    }
}
