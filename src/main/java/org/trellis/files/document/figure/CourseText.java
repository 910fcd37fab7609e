package org.trellis.files.document.figure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A course as lists name it: {@code MA 101 Anatomy, 3 credits}.
 *
 * @param credits the empty text without any; a schedule has no place for them
 */
public record CourseText(String code, String title, String credits) {
    private static final Pattern CODED =
            Pattern.compile(
                    "([A-Z]{2,5}[ -]?\\d{2,4}[A-Z]?)[:,–—-]?\\s+(\\p{L}.*?)(?:[,(–—-]+\\s*([\\d.]+"
                            + " (?:credits?|credit hours?|créditos?))\\)?)?");

    /** Empty for a title without a code. */
    public static Optional<CourseText> of(String words) {
        Matcher coded = CODED.matcher(words);
        return coded.matches()
                ? Optional.of(
                        new CourseText(
                                coded.group(1),
                                coded.group(2),
                                coded.group(3) == null ? "" : coded.group(3)))
                : Optional.empty();
    }
}
