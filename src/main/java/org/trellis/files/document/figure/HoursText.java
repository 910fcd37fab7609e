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
 * not less than 500 hours}, {@code 250 hours per year}.
 */
public record HoursText(Hours.Range hours, Manner manner, boolean perYear) {
    /** What the words beside a figure make of it; a schedule keeps the figure alone. */
    public enum Manner {
        EXACT("$^"),
        ABOUT(
                "approx(?:\\.|imately)?|about|around|circa|ca\\.|est\\.?|~|±|\\+/-"
                        + "|aprox(?:\\.|imadamente)?"),
        LEAST(
                "(?:not?|never) (?:less|fewer) than|at least|(?:an? )?minimum(?: of)?|min\\.?(?: of)?"
                        + "|no menos de|al menos|por lo menos|(?:como |un )?mínim[oa]s?(?: de)?|or more"
                        + "|o más|≥|\\+(?!/)"),
        MOST(
                "up to|not? (?:more|over) than|not to exceed|at most|(?:an? )?maximum(?: of)?"
                        + "|max\\.?(?: of)?|no más de|hasta|(?:como |un )?máxim[oa]s?(?: de)?|or less"
                        + "|o menos|≤");

        private final String words;

        Manner(String words) {
            this.words = words;
        }

        private static Manner of(String words) {
            for (Manner each : values()) {
                if (words != null && words.strip().matches("(?iu)\\(?(?:" + each.words + ")")) {
                    return each;
                }
            }
            return EXACT;
        }
    }

    private static final String MANNER =
            Manner.ABOUT.words + "|" + Manner.LEAST.words + "|" + Manner.MOST.words;
    private static final String NUMBER =
            NumberText.POINTED + "|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,6}(?:\\.\\d{1,2})?";
    private static final String FROM = "(?:(?:de|from|entre|between)\\s+(?=\\d))?";

    /** Between the least and the most. */
    private static final String TO = "\\s*(?:-|–|—|to|through|a\\b|y\\b|and\\b)\\s*";

    /** {@code 1 000}, where nothing else stands in a cell. */
    private static final String SPACED = "[1-9]\\d? \\d{3}(?!\\d)|";

    private static final String UNIT =
            "(?:(?:contact|clock|class|classroom|seat)\\s+)?(?:hours?|hrs?\\.?|h|horas?)";
    private static final String YEARLY =
            "(?:per year|a year|/ ?yr\\.?|/ ?year|each year|annually|al año)";

    private static final String BEFORE = "(?:" + MANNER + ")\\s*";
    private static final Pattern HOURS =
            Pattern.compile(
                    "(?iu)\\(?\\s*(?:"
                            + FROM
                            + "|(?<before>"
                            + BEFORE
                            + "))(?<min>"
                            + SPACED
                            + NUMBER
                            + ")(?:"
                            + TO
                            + "(?<max>"
                            + SPACED
                            + NUMBER
                            + "))?\\s*(?<plus>\\+)?(?:\\s*"
                            + UNIT
                            + "(?:\\s*\\(?(?<behind>"
                            + MANNER
                            + "))?)?\\s*(?<about>approx(?:\\.|imately)?)?\\s*(?<yearly>"
                            + YEARLY
                            + ")?\\s*\\)?\\.?\\s*[†‡*]{0,2}");
    private static final Pattern AT_END =
            Pattern.compile(
                    "(?iu)(.*?\\S)\\s*(?:[:;,–—-]\\s*|\\s)(\\(?(?:(?:between|entre)\\s+(?:"
                            + NUMBER
                            + ")\\s+(?:and|y)\\s+|"
                            + FROM
                            + "|"
                            + BEFORE
                            + ")(?:"
                            + NUMBER
                            + ")(?:\\s*(?:-|–|to|/|a\\b|y\\b)\\s*(?:"
                            + NUMBER
                            + "))?\\s*\\+?\\s*"
                            + UNIT
                            + "(?:\\s*\\(?(?:"
                            + MANNER
                            + "))?(?:\\s+(?:per|a|each) year)?\\)?\\.?)");

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

    private static final String BARE = NumberText.POINTED + "|\\d{1,3}(?:,\\d{3})+|\\d{1,5}";

    /** {@code Tool crib ..... 500}, {@code Motors 1,500-1,800}, {@code Crib (500)}. */
    private static final Pattern BARE_END =
            Pattern.compile(
                    "(?iu)(.*?\\p{L}[^\\s]*?)[\\s.…_:=–-]*[\\s.…_:=]"
                            + "(\\(?(?:"
                            + BEFORE
                            + ")?((?:"
                            + BARE
                            + "))(?:\\s*(?:[-–—]|to\\b|a\\b)\\s*((?:"
                            + BARE
                            + ")))?\\)?)\\W{0,2}");

    private static final Pattern LABEL =
            Pattern.compile(
                    "(?iu)^(?:(?:approx\\w*\\.?|estimated|total|oj[lt])\\s+)*(?:hours|hrs|horas)\\s*[:=]\\s*");
    private static final Pattern BRACKETS =
            Pattern.compile("[\\[{]([^\\[\\]{}]*\\d[^\\[\\]{}]*)[\\]}]$");

    private static final int FACTOR = 10;

    /**
     * The whole text is hours and nothing else. Of two figures with a slash between them the range,
     * or the first one where the second is smaller.
     */
    public static Optional<HoursText> of(String bracketed) {
        String text = rounded(bracketed);
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
        Matcher hours = HOURS.matcher(LABEL.matcher(text.strip()).replaceFirst(""));
        if (!hours.matches()) {
            return Optional.empty();
        }
        try {
            Hours min = number(hours.group("min"));
            Hours max = hours.group("max") == null ? min : number(hours.group("max"));
            return Optional.of(
                    new HoursText(
                            new Hours.Range(min, max),
                            manner(hours),
                            hours.group("yearly") != null));
        } catch (InvalidValue notInQuarters) {
            return Optional.empty();
        }
    }

    /** Brackets around the figure at the end, in parentheses. */
    private static String rounded(String text) {
        return BRACKETS.matcher(text.strip()).replaceFirst("($1)");
    }

    private static Manner manner(Matcher hours) {
        return Stream.of("before", "plus", "behind", "about")
                .map(group -> Manner.of(hours.group(group)))
                .filter(manner -> manner != Manner.EXACT)
                .findFirst()
                .orElse(Manner.EXACT);
    }

    /** A figure without such words. */
    public static HoursText exact(Hours.Range hours, boolean perYear) {
        return new HoursText(hours, Manner.EXACT, perYear);
    }

    public HoursText plus(HoursText other) {
        return new HoursText(hours.plus(other.hours), manner, perYear || other.perYear);
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

    public static Optional<Ended> endOf(String bracketed) {
        String text = rounded(bracketed);
        Matcher weeks = WEEKS_OF.matcher(text.strip());
        if (weeks.matches()) {
            int all = Integer.parseInt(weeks.group(2)) * Integer.parseInt(weeks.group(3));
            return of(all + " hours").map(hours -> new Ended(weeks.group(1), hours));
        }
        return inDigits(NumberText.hundreds(text));
    }

    /** A text that ends in a figure, or the least and the most, that no unit names. */
    public static Optional<Ended> bareEndOf(String bracketed) {
        String text = rounded(bracketed);
        Matcher bare = BARE_END.matcher(text.strip());
        if (!bare.matches()) {
            return Optional.empty();
        }
        String most = bare.group(4);
        boolean counts = bare.group(2).matches("\\(\\d\\)");
        if (counts || most != null && !isLikelyRange(bare.group(3), most)) {
            return Optional.empty();
        }
        return of(bare.group(2)).map(hours -> new Ended(bare.group(1), hours));
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
        double from = NumberText.of(least);
        double to = NumberText.of(most.replaceAll("[^\\d.,]|\\.$", ""));
        return from < to && from * FACTOR > to;
    }

    public static Hours number(String text) {
        return Hours.of(NumberText.of(text));
    }
}
