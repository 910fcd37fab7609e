package org.trellis.files.document.figure;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long the probation lasts, as written.
 *
 * @param number of the unit, 0 and up
 */
public record ProbationText(double number, Unit unit) {
    public enum Unit {
        HOURS,
        DAYS,
        WEEKS,
        MONTHS
    }

    private static final Pattern LENGTH =
            Pattern.compile(
                    "(?iu)("
                            + NumberText.DIGITS
                            + ")[\\s-]*(?:(?:calendar|working|work|ojl|ojt|on-the-job)\\s+)*"
                            + "(hours?|hrs?|horas?|days?|días?|weeks?|semanas?|months?|mes(?:es)?|years?|años?)\\b");

    /** The first length in the words. */
    public static Optional<ProbationText> of(String words) {
        Matcher found = LENGTH.matcher(NumberText.digits(words));
        if (!found.find()) {
            return Optional.empty();
        }
        double number = NumberText.of(found.group(1));
        String unit = found.group(2).toLowerCase(Locale.ROOT);
        return Optional.of(
                switch (unit.charAt(0)) {
                    case 'h' -> new ProbationText(number, Unit.HOURS);
                    case 'd' -> new ProbationText(number, Unit.DAYS);
                    case 'w', 's' -> new ProbationText(number, Unit.WEEKS);
                    case 'm' -> new ProbationText(number, Unit.MONTHS);
                    default -> new ProbationText(number * 12, Unit.MONTHS);
                });
    }
}
