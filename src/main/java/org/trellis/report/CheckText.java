package org.trellis.report;

import java.util.List;
import org.trellis.model.Issue;

/** Issues as compilers print them: {@code file:line:column: error: message}. */
public final class CheckText {
    private CheckText() {}

    /** One line for each issue, in the order given; empty when there is none. */
    public static String of(List<Issue> issues, Words words) {
        StringBuilder out = new StringBuilder();
        issues.forEach(issue -> out.append(line(issue, words)).append('\n'));
        return out.toString();
    }

    /** The whole issue on one line, whatever stood in the cell. */
    public static String line(Issue issue, Words words) {
        String severity = IssueWords.severity(issue, words);
        return Words.clean(
                issue.place() + ": " + severity + ": " + IssueWords.message(issue, words));
    }
}
