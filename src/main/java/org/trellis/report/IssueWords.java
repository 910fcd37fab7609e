package org.trellis.report;

import java.util.List;
import org.trellis.message.Code;
import org.trellis.model.Issue;

/** Issues in the language of the reader. */
public final class IssueWords {
    /**
     * @param value what was found, as it stands in the file or in our own words
     */
    public record IssueLine(Issue issue, String value, String expected, String remedy) {}

    private IssueWords() {}

    public static List<IssueLine> all(List<Issue> issues, Words words) {
        return issues.stream().map(issue -> of(issue, words)).toList();
    }

    public static IssueLine of(Issue issue, Words words) {
        return new IssueLine(
                issue,
                words.say(issue.value()),
                words.say(issue.expected()),
                words.say(issue.remedy()));
    }

    /** What was found, what was expected and what to do, in one line. */
    public static String message(Issue issue, Words words) {
        IssueLine told = of(issue, words);
        String remedy = told.remedy().isBlank() ? "" : "; " + told.remedy();
        if (told.expected().isBlank()) {
            return Words.clean(told.value() + remedy);
        }
        String found =
                told.value().isBlank() ? "" : words.say("report.issue.found", told.value()) + ", ";
        return Words.clean(found + words.say("report.issue.expected", told.expected()) + remedy);
    }

    /** As in a compiler's line: {@code error}, {@code warning} or {@code note}. */
    public static String severity(Issue issue, Words words) {
        String name = Code.of(issue.severity());
        return words.say("schedule.severity." + name);
    }
}
