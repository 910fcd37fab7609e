package org.trellis.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trellis.message.Message;
import org.trellis.model.Issue;

/** Issues in the language of the reader. Readers of files write them in English. */
public final class IssueWords {
    private static final String EXPECTED = "expected";
    private static final String ENGLISH = "english";

    /**
     * @param lang of {@code expected} and {@code remedy}: "en" where one of them has no other form
     */
    public record Told(Issue issue, String value, String expected, String remedy, String lang) {}

    private IssueWords() {}

    public static List<Told> all(List<Issue> issues, Words words) {
        return issues.stream().map(issue -> of(issue, words)).toList();
    }

    public static Told of(Issue issue, Words words) {
        String lang = words.lang();
        String value = words.say(issue.value());
        if (lang.equals("es") && issue.expected().key().equals(ENGLISH)) {
            Optional<Sentences.Said> expected = find(EXPECTED, english(issue.expected()));
            value = expected.isPresent() ? value(value, expected.get().key()) : value;
            lang = expected.isPresent() ? "es" : "en";
        }
        return new Told(
                issue,
                value,
                say(EXPECTED, issue.expected(), words),
                say("remedy", issue.remedy(), words),
                lang);
    }

    private static String say(String under, Message message, Words words) {
        if (!message.key().equals(ENGLISH)) {
            return words.say(message);
        }
        String english = english(message);
        return words.lang().equals("es")
                ? find(under, english).map(Sentences.Said::text).orElse(english)
                : english;
    }

    private static String english(Message message) {
        return String.valueOf(message.arguments().get(0));
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
