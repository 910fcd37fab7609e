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
                place(issue.place()) + ": " + severity + ": " + IssueWords.message(issue, words));
    }

    /** Without the column where the whole line is meant, without the line where the file is. */
    private static String place(Issue.Place place) {
        if (place.line() == 0) {
            return place.file();
        }
        String line = place.file() + ":" + place.line();
        return place.column() == 0 ? line : line + ":" + place.column();
    }
}
