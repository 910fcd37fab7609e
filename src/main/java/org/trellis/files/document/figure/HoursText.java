package org.trellis.files.document.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trellis.message.InvalidValue;
import org.trellis.model.schedule.Hours;

/**
 * Hours as documents write them: {@code 500}, {@code 400-600 hrs}, {@code approx. 1,500}, {@code
 * 250 hours per year}.
 */
public record HoursText(Hours.Range hours, boolean approximate, boolean perYear) {
    private static final String NUMBER =
            NumberText.POINTED + "|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,6}(?:\\.\\d{1,2})?";
    private static final String FROM = "(?:(?:de|from|entre|between)\\s+(?=\\d))?";

    private static final String ABOUT =
            "(?:approx(?:\\.|imately)?|about|around|circa|ca\\.|est\\.?|~|±|\\+/-|aprox(?:\\.|imadamente)?)";

    /** Between the least and the most. */
    private static final String TO = "\\s*(?:-|–|—|to|through|a\\b|y\\b|and\\b)\\s*";

    /** {@code 1 000}, where nothing else stands in a cell. */
    private static final String SPACED = "[1-9]\\d? \\d{3}(?!\\d)|";

    private static final String UNIT =
            "(?:(?:contact|clock|class|classroom|seat)\\s+)?(?:hours?|hrs?\\.?|h|horas?)";

    private static final Pattern HOURS =
            Pattern.compile(
                    "(?iu)\\(?\\s*"
                            + FROM
                            + "("
                            + ABOUT
                            + ")?\\s*"
                            + "("
                            + SPACED
                            + NUMBER
                            + ")(?:"
                            + TO
                            + "("
                            + SPACED
                            + NUMBER
                            + "))?\\s*\\+?\\s*("
                            + UNIT
                            + ")?"
                            + "\\s*(approx(?:\\.|imately)?)?"
                            + "\\s*(per year|a year|/ ?yr\\.?|/ ?year|each year|annually|al año)?"
                            + "\\s*\\)?\\.?\\s*[†‡*]{0,2}");
    private static final Pattern AT_END =
            Pattern.compile(
                    "(?iu)(.*?\\S)\\s*(?:[:;,–—-]\\s*|\\s)(\\(?"
                            + FROM
                            + "(?:"
                            + ABOUT
                            + "\\s*)?(?:"
                            + NUMBER
                            + ")(?:\\s*(?:-|–|to|/|a\\b|y\\b)\\s*(?:"
                            + NUMBER
                            + "))?\\s*"
                            + UNIT
                            + "(?:\\s+(?:per|a|each)"
                            + " year)?\\)?\\.?)");

    /** Two figures with a slash between them, one of at least three digits. */
    private static final Pattern SLASH =
            Pattern.compile(
                    "(?iu)\\(?\\s*((?=\\S*\\d{3})"
                            + NUMBER
                            + "|\\d{2}(?=\\s*/\\s*\\S*\\d{3}))\\s*/\\s*("
                            + NUMBER
                            + ")(\\s*(?:hours?|hrs?\\.?|horas?))?\\s*\\)?\\.?");

    /** A title that ends in a small number, then hours. */
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?iu)(.*\\p{L}\\S*)\\s+(\\d{1,4})\\s+[-–—]\\s+((?:"
                            + NUMBER
                            + ")\\s*(?:hours?|hrs?|h|horas?))\\.?");

    private static final int FACTOR = 10;

    /**
     * The whole text is hours and nothing else. Of two figures with a slash between them the range,
     * or the first one where the second is smaller.
     */
    public static Optional<HoursText> of(String text) {
        List<HoursText> slashed = slashed(text);
        return slashed.isEmpty() ? plain(text) : Optional.of(slashed.get(0));
    }

    /**
     * What {@code 400/600} may mean, most likely first: the range, then each figure; empty for
     * other texts.
     */
    public static List<HoursText> slashed(String text) {
        Matcher two = SLASH.matcher(text.strip());
        if (!two.matches()) {
            return List.of();
        }
        return Stream.of(two.group(1) + "-" + two.group(2), two.group(1), two.group(2))
                .flatMap(each -> plain(each).stream())
                .toList();
    }

    private static Optional<HoursText> plain(String text) {
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
                    "(?iu)(.*\\b(?:hours|hrs|horas)(?: totales| de \\p{L}+(?: en el \\p{L}+)?)?\\s*[:=]?)\\s+((?:"
                            + NUMBER
                            + ")(?:\\s*(?:-|–|—|to|a)\\s*(?:"
                            + NUMBER
                            + "))?)");

    /** Weeks of so many hours each: {@code 10 wks @ 40 hrs}. */
    private static final Pattern WEEKS_OF =
            Pattern.compile(
                    "(?iu)(.*?\\p{L}\\S*?)[\\s:;,(–—-]+(\\d{1,3})\\s*(?:wks?\\.?|weeks?|semanas?)\\s*"
                            + "(?:@|x|×|at|of|a|de)\\s*(\\d{1,2})\\s*(?:hours?|hrs?\\.?|h|horas?)"
                            + "(?:\\s*(?:/|per|each|a|por)\\s*(?:week|wk|semana))?\\W*");

    public static Optional<Ended> endOf(String text) {
        Matcher weeks = WEEKS_OF.matcher(text.strip());
        if (weeks.matches()) {
            int all = Integer.parseInt(weeks.group(2)) * Integer.parseInt(weeks.group(3));
            return of(all + " hours").map(hours -> new Ended(weeks.group(1), hours));
        }
        return inDigits(NumberText.hundreds(text));
    }

    private static Optional<Ended> inDigits(String text) {
        Matcher after = AFTER_WORD.matcher(text.strip());
        if (after.matches()) {
            return of(after.group(2)).map(hours -> new Ended(after.group(1), hours));
        }
        Matcher end = AT_END.matcher(text.strip());
        if (!end.matches()) {
            return Optional.empty();
        }
        Matcher numbered = NUMBERED.matcher(text.strip());
        if (numbered.matches() && !isLikelyRange(numbered.group(2), numbered.group(3))) {
            return of(numbered.group(3))
                    .map(hours -> new Ended(numbered.group(1) + " " + numbered.group(2), hours));
        }
        String before = end.group(1).replaceFirst("[\\s(:,–—-]+$", "");
        return of(end.group(2)).map(hours -> new Ended(before, hours));
    }

    /** {@code Welding theory 2 - 144 hours} is a second course of 144 hours. */
    private static boolean isLikelyRange(String least, String most) {
        double from = Double.parseDouble(least);
        double to = Double.parseDouble(most.replaceAll("[^\\d.]|\\.$", ""));
        return from <= to && from * FACTOR > to;
    }

    public static Hours number(String text) {
        return Hours.of(NumberText.of(text));
    }
}
