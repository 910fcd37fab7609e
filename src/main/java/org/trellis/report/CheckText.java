package org.trellis.report;

import java.util.List;
import java.util.Locale;
import org.trellis.model.Issue;

/** Issues as compilers print them: {@code file:line:column: error: message}. */
public final class CheckText {
    private CheckText() {}

    /** One line for each issue, in the order given; empty when there is none. */
    public static String of(List<Issue> issues) {
        StringBuilder out = new StringBuilder();
        issues.forEach(issue -> out.append(line(issue)).append('\n'));
        return out.toString();
    }

    /** The whole issue on one line, whatever stood in the cell. */
    public static String line(Issue issue) {
        String severity = issue.severity().name().toLowerCase(Locale.ROOT);
        return Words.clean(issue.place() + ": " + severity + ": " + message(issue));
    }

    /** What is wrong, what was expected and what to do. */
    public static String message(Issue issue) {
        String value = issue.value().isBlank() ? "" : "found '" + issue.value() + "', ";
        String remedy = issue.remedy().isBlank() ? "" : "; " + issue.remedy();
        return Words.clean(value + "expected " + issue.expected() + remedy);
    }
}
