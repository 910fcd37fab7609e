package org.trellis.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trellis.model.Issue;

/** Issues in the language of the reader. Readers of files write them in English. */
public final class IssueWords {
    private static final String EXPECTED = "expected";

    /**
     * @param lang of {@code expected} and {@code remedy}: "en" where one of them has no other form
     */
    public record Told(Issue issue, String value, String expected, String remedy, String lang) {}

    private IssueWords() {}

    public static List<Told> all(List<Issue> issues, Words words) {
        return issues.stream().map(issue -> of(issue, words)).toList();
    }

    public static Told of(Issue issue, Words words) {
        if (!words.lang().equals("es")) {
            return new Told(issue, issue.value(), issue.expected(), issue.remedy(), "en");
        }
        Optional<Sentences.Said> expected = find(EXPECTED, issue.expected());
        Optional<Sentences.Said> remedy = find("remedy", issue.remedy());
        boolean whole = expected.isPresent() && (remedy.isPresent() || issue.remedy().isEmpty());
        return new Told(
                issue,
                expected.map(said -> value(issue.value(), said.key())).orElse(issue.value()),
                expected.map(Sentences.Said::text).orElse(issue.expected()),
                remedy.map(Sentences.Said::text).orElse(issue.remedy()),
                whole ? "es" : "en");
    }

    /** What a file holds is quoted as it is; only our own words about it are said anew. */
    private static String value(String value, String key) {
        return find("value" + key.substring(EXPECTED.length()), value)
                .map(Sentences.Said::text)
                .orElse(value);
    }

    private static Optional<Sentences.Said> find(String under, String english) {
        return Sentences.of("issues").find(under, english);
    }

    /** What was found, what was expected and what to do, in one line. */
    public static String message(Issue issue, Words words) {
        Told told = of(issue, words);
        String quoted =
                words.lang().equals("es") ? "«" + told.value() + "»" : "'" + told.value() + "'";
        String found = told.value().isBlank() ? "" : words.say("report.issue.found", quoted) + ", ";
        String remedy = told.remedy().isBlank() ? "" : "; " + told.remedy();
        return Words.clean(found + words.say("report.issue.expected", told.expected()) + remedy);
    }

    /** As in a compiler's line: {@code error}, {@code warning} or {@code note}. */
    public static String severity(Issue issue, Words words) {
        String name = issue.severity().name().toLowerCase(Locale.ROOT);
        return words.say("schedule.severity." + name);
    }
}
