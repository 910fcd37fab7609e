package org.trellis.report.schedule.check;

import java.util.List;
import org.trellis.message.Code;
import org.trellis.report.Words;
import org.trellis.schedule.rules.Checklist;
import org.trellis.schedule.rules.Finding;

/**
 * Findings about schedules, one line each: {@code where: severity: message [citation]}; then the
 * checklist of each, one line a requirement.
 */
public final class ScheduleCheckText {
    private ScheduleCheckText() {}

    /** Ends with the reminder that this is not legal advice; one line when nothing was found. */
    public static String of(List<Checked> all, Words words) {
        StringBuilder out = new StringBuilder();
        List<Finding> findings = all.stream().flatMap(c -> c.findings().stream()).toList();
        for (Finding finding : findings) {
            out.append(line(finding, words)).append('\n');
        }
        if (findings.isEmpty()) {
            out.append(words.say("schedule.check.none")).append('\n');
        }
        for (Checked each : all) {
            each.checklist().ifPresent(list -> checklist(each.file(), list, words, out));
        }
        return out.append(words.say("schedule.check.advice")).append('\n').toString();
    }

    private static void checklist(
            String file, Checklist checklist, Words words, StringBuilder out) {
        out.append('\n')
                .append(file.isEmpty() ? "" : Words.clean(file) + ": ")
                .append(words.say("checklist.heading"))
                .append(". ")
                .append(ChecklistPart.counts(checklist, words))
                .append('\n');
        for (Checklist.Line line : checklist.lines()) {
            out.append(line(line, words)).append('\n');
        }
        out.append('\n').append(ChecklistPart.about(words)).append('\n');
    }

    /** {@code 29 CFR 29.5(b)(5): missing: sentence (detail)}. */
    private static String line(Checklist.Line line, Words words) {
        String details = String.join(" ", ChecklistPart.details(line, words));
        return Words.clean(
                words.say(line.citation())
                        + ": "
                        + ChecklistPart.state(line, words)
                        + ": "
                        + words.say(line.sentence())
                        + (details.isEmpty() ? "" : " (" + details + ")"));
    }

    static String line(Finding finding, Words words) {
        String severity = words.say("schedule.severity." + Code.of(finding.severity()));
        String paragraph = words.say(finding.citation());
        String citation = paragraph.isEmpty() ? "" : " [" + paragraph + "]";
        return Words.clean(
                finding.where() + ": " + severity + ": " + words.say(finding.message()) + citation);
    }
}
