package org.trellis.report.schedule;

import java.util.List;
import java.util.Locale;
import org.trellis.report.Words;
import org.trellis.schedule.rules.Finding;

/** Findings about schedules, one line each: {@code where: severity: message [citation]}. */
public final class ScheduleCheckText {
    private ScheduleCheckText() {}

    /** Ends with the reminder that this is no legal advice; one line when nothing was found. */
    public static String of(List<Finding> findings, Words words) {
        StringBuilder out = new StringBuilder();
        for (Finding finding : findings) {
            out.append(line(finding, words)).append('\n');
        }
        if (findings.isEmpty()) {
            out.append(words.say("schedule.check.none")).append('\n');
        }
        return out.append(words.say("schedule.check.advice")).append('\n').toString();
    }

    static String line(Finding finding, Words words) {
        String severity =
                words.say(
                        "schedule.severity." + finding.severity().name().toLowerCase(Locale.ROOT));
        String paragraph = words.say(finding.citation());
        String citation = paragraph.isEmpty() ? "" : " [" + paragraph + "]";
        return Words.clean(
                finding.where() + ": " + severity + ": " + words.say(finding.message()) + citation);
    }
}
