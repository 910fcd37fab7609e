package org.trellis.web.designer;

import java.util.List;
import org.trellis.message.Code;
import org.trellis.model.Issue;
import org.trellis.report.IssueWords;
import org.trellis.report.Words;

/** A message about an uploaded file: how grave, where, and what to do. */
public record IssueRow(String severity, String place, String message) {
    /** Under which a visit keeps what the file of a schedule of this name had. */
    public static String of(String name) {
        return "schedule.issues." + name;
    }

    public static List<IssueRow> of(List<Issue> issues, Words words) {
        return issues.stream().map(issue -> of(issue, words)).toList();
    }

    /** Of issues that are told in whole sentences, such as why a document can not be read. */
    public static List<IssueRow> told(List<Issue> issues, Words words) {
        return issues.stream()
                .map(
                        issue ->
                                new IssueRow(
                                        of(issue, words).severity(),
                                        where(issue.place(), words),
                                        words.say(
                                                issue.expected().isEmpty()
                                                        ? issue.value()
                                                        : issue.expected())))
                .toList();
    }

    private static IssueRow of(Issue issue, Words words) {
        Issue.Place place = issue.place();
        String severity = Code.of(issue.severity());
        return new IssueRow(
                words.say("designer.severity." + severity),
                where(place, words),
                IssueWords.message(issue, words));
    }

    private static String where(Issue.Place place, Words words) {
        if (place.line() == 0) {
            return place.file();
        }
        return place.column() == 0
                ? words.say("designer.place.line", place.file(), place.line())
                : words.say("designer.place", place.file(), place.line(), place.column());
    }
}
