package org.trellis.files.document.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trellis.message.InvalidValue;
import org.trellis.model.schedule.Conditions.InterimCredential;
import org.trellis.model.schedule.Hours;

/**
 * Interim credentials as written: one, or several with semicolons between them, each with the hours
 * on the job after which it is given where the words say so.
 */
public record InterimText(List<InterimCredential> credentials) {
    private static final int MOST_WORDS = 16;
    private static final String LABEL = "^[^:]{0,60}:\\s*";
    private static final String MARK = "^\\(?(?:\\d{1,2}|[A-Za-z])[.)]\\s+|^[•*–-]\\s*";
    private static final String NONE = "(?iu)none|not\\s+applicable|n/?a|ningun[ao]|no\\s+aplica";
    private static final Pattern AFTER =
            Pattern.compile(
                    "(?iu)^(.*?)[\\s,:(–—-]*(?:after|upon|at|después de|tras|a las)?\\s*("
                            + NumberText.DIGITS
                            + ")\\s*(?:(?:ojl|ojt|on-the-job)\\s+)?"
                            + "(?:hours?|hrs?|horas)(?: (?:of ojl|of ojt|on the job))?\\s*\\)?$");

    public InterimText {
        credentials = List.copyOf(credentials);
    }

    /** Empty when the words are a sentence about credentials, or say that there are none. */
    public static Optional<InterimText> of(String words) {
        List<InterimCredential> read = new ArrayList<>();
        for (String part : words.replaceFirst(MARK, "").split(";")) {
            String text = part.strip().replaceFirst("\\.$", "");
            Matcher after = AFTER.matcher(text);
            boolean onlyHours = after.matches() && after.group(1).isBlank();
            if (onlyHours && !read.isEmpty()) {
                String name = read.remove(read.size() - 1).credential();
                read.add(new InterimCredential(name, hours(after.group(2))));
            } else if (isName(text)) {
                read.add(one(text, after));
            }
        }
        return read.isEmpty() ? Optional.empty() : Optional.of(new InterimText(read));
    }

    /** Of words behind a label such as "Interim credentials:". */
    public static Optional<InterimText> ofLabelled(String words) {
        return words.matches(LABEL + ".*") ? of(words.replaceFirst(LABEL, "")) : Optional.empty();
    }

    private static boolean isName(String text) {
        return text.matches(".*\\p{L}.*")
                && !text.matches(NONE)
                && text.split("\\s+").length <= MOST_WORDS;
    }

    private static InterimCredential one(String text, Matcher after) {
        return after.matches()
                ? new InterimCredential(after.group(1).strip(), hours(after.group(2)))
                : new InterimCredential(text, Optional.empty());
    }

    private static Optional<Hours> hours(String digits) {
        try {
            return Optional.of(Hours.of(NumberText.of(digits)));
        } catch (InvalidValue tooMany) {
            return Optional.empty();
        }
    }
}
