package org.trellis.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.trellis.message.Code;
import org.trellis.model.Issue;

/**
 * {@code {"issues":[{"file","line","column","severity","found","expected","remedy"}],"counts":
 * {"error","warning","note"}}}; line and column are 0 where the whole file or line is meant.
 */
public final class CheckJson {
    private CheckJson() {}

    public static String of(List<Issue> issues, Words words) {
        List<?> all = issues.stream().map(issue -> issue(issue, words)).toList();
        Object[] counts =
                Arrays.stream(Issue.Severity.values())
                        .flatMap(
                                severity ->
                                        List.<Object>of(Code.of(severity), count(issues, severity))
                                                .stream())
                        .toArray();
        return Json.text(Json.object("issues", all, "counts", Json.object(counts)));
    }

    private static Map<String, Object> issue(Issue issue, Words words) {
        var told = IssueWords.of(issue, words);
        return Json.object(
                "file", issue.place().file(),
                "line", issue.place().line(),
                "column", issue.place().column(),
                "severity", Code.of(issue.severity()),
                "found", told.value(),
                "expected", told.expected(),
                "remedy", told.remedy());
    }

    private static int count(List<Issue> issues, Issue.Severity severity) {
        return (int) issues.stream().filter(issue -> issue.severity() == severity).count();
    }
}
