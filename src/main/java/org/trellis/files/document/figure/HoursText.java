package org.trellis.files.document.figure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trellis.message.InvalidValue;
import org.trellis.model.schedule.Hours;

/**
 * Hours as documents write them: {@code 500}, {@code 400-600 hrs}, {@code approx. 1,500}, {@code
 * 250 hours per year}.
 */
public record HoursText(Hours.Range hours, boolean approximate, boolean perYear) {
    private static final String NUMBER =
            "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,6}(?:\\.\\d{1,2})?";
    private static final Pattern HOURS =
            Pattern.compile(
                    "(?i)\\(?\\s*(approx(?:\\.|imately)?|about|around|circa|ca\\.|est\\.?|~|±|\\+/-)?\\s*"
                            + "("
                            + NUMBER
                            + ")(?:\\s*(?:-|–|—|to|through|a)\\s*("
                            + NUMBER
                            + "))?\\s*\\+?\\s*(hours?|hrs?\\.?|h|horas?)?"
                            + "\\s*(approx(?:\\.|imately)?)?"
                            + "\\s*(per year|a year|/ ?yr\\.?|/ ?year|each year|annually|al año)?"
                            + "\\s*\\)?\\.?");
    private static final Pattern AT_END =
            Pattern.compile(
                    "(?i)(.*?\\S)\\s*(?:[:;,–—-]\\s*|\\s)(\\(?(?:approx\\S*\\s+|about\\s+)?(?:"
                            + NUMBER
                            + ")(?:\\s*(?:-|–|to)\\s*(?:"
                            + NUMBER
                            + "))?\\s*(?:hours?|hrs?\\.?|horas?)(?:\\s+(?:per|a|each) year)?\\)?\\.?)");

    /** The whole text is hours and nothing else. */
    public static Optional<HoursText> of(String text) {
        Matcher hours = HOURS.matcher(text.strip());
        if (!hours.matches()) {
            return Optional.empty();
        }
        try {
            Hours min = number(hours.group(2));
            Hours max = hours.group(3) == null ? min : number(hours.group(3));
            boolean approximate = hours.group(1) != null || hours.group(5) != null;
            return Optional.of(
                    new HoursText(new Hours.Range(min, max), approximate, hours.group(6) != null));
        } catch (InvalidValue notInQuarters) {
            return Optional.empty();
        }
    }

    /**
     * A text that ends in hours with their unit.
     *
     * @param before the text without them
     */
    public record Ended(String before, HoursText hours) {}

    /** Hours after the word, where no unit follows: {@code Total hours 6,000}. */
    private static final Pattern AFTER_WORD =
            Pattern.compile(
                    "(?i)(.*\\b(?:hours|hrs|horas)\\s*[:=]?)\\s+((?:"
                            + NUMBER
                            + ")(?:\\s*(?:-|–|—|to|a)\\s*(?:"
                            + NUMBER
                            + "))?)");

    public static Optional<Ended> endOf(String text) {
        Matcher after = AFTER_WORD.matcher(text.strip());
        if (after.matches()) {
            return of(after.group(2)).map(hours -> new Ended(after.group(1), hours));
        }
        Matcher end = AT_END.matcher(text.strip());
        if (!end.matches()) {
            return Optional.empty();
        }
        String before = end.group(1).replaceFirst("[\\s(:,–—-]+$", "");
        return of(end.group(2)).map(hours -> new Ended(before, hours));
    }

    public static Hours number(String text) {
        return Hours.of(Double.parseDouble(text.replace(",", "")));
    }
}
