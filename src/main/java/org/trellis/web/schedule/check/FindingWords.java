package org.trellis.web.schedule.check;

import java.util.Comparator;
import java.util.List;
import org.trellis.message.Code;
import org.trellis.model.Issue.Severity;
import org.trellis.report.Words;
import org.trellis.schedule.rules.Finding;

/**
 * What a rule says, for the panel beside a schedule.
 *
 * @param severity error, warning or note
 * @param where in words: the part of the paper
 * @param rule the rule as a sentence
 * @param mend address of the field that mends it; the empty text when there is none
 */
public record FindingWords(
        String severity,
        String severityWord,
        String sign,
        String message,
        String citation,
        String where,
        String rule,
        String mend) {
    /**
     * All, the grave ones first.
     *
     * @param schedule address of a schedule that can be changed; the empty text of one that can not
     */
    public static List<FindingWords> of(List<Finding> findings, String schedule, Words words) {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .map(finding -> of(finding, schedule, words))
                .toList();
    }

    private static FindingWords of(Finding finding, String schedule, Words words) {
        String severity = Code.of(finding.severity());
        return new FindingWords(
                severity,
                words.say("designer.severity." + severity),
                sign(finding.severity()),
                words.say(finding.message()),
                words.say(finding.citation()),
                where(finding.where(), words),
                words.say("rule." + finding.rule()),
                Mending.href(schedule, finding.where().replaceFirst("^.*: ", "")));
    }

    private static String sign(Severity severity) {
        return switch (severity) {
            case ERROR -> "✗";
            case WARNING -> "!";
            case NOTE -> "i";
        };
    }

    /** {@code file: work_processes[2]} as "Work process 2". */
    private static String where(String where, Words words) {
        String field = where.replaceFirst("^.*: ", "");
        String key = "designer.where." + field.replaceAll("\\[.*", "");
        if (!words.knows(key)) {
            return field;
        }
        String number = field.replaceAll("[^\\[]*\\[?|].*", "");
        return number.isEmpty() ? words.say(key) : words.say(key) + " " + number;
    }

    /** {@code 1 error, 2 warnings}, or that nothing was found. */
    public static String count(List<Finding> findings, Words words) {
        List<String> parts =
                java.util.Arrays.stream(Severity.values())
                        .filter(s -> findings.stream().anyMatch(f -> f.severity() == s))
                        .map(s -> count(findings, s, words))
                        .toList();
        return parts.isEmpty() ? words.say("designer.findings.none") : words.list(parts);
    }

    private static String count(List<Finding> findings, Severity severity, Words words) {
        long number = findings.stream().filter(f -> f.severity() == severity).count();
        String key = "designer.findings." + Code.of(severity);
        return words.count(key, number);
    }
}
