package org.trellis.files.document.figure;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A wage as written.
 *
 * @param usd above 0
 * @param asOf the day it is valid from
 */
public record PayText(double usd, Per per, Optional<LocalDate> asOf) {
    public enum Per {
        HOUR,
        WEEK,
        MONTH,
        YEAR
    }

    private static final int MONTHLY = 250;
    private static final int YEARLY = 20_000;
    private static final Pattern DOLLARS =
            Pattern.compile("(?iu)(?:\\$|USD)\\s*(" + NumberText.DIGITS + ")");
    private static final Pattern RATE =
            Pattern.compile(
                    "(?iu)("
                            + NumberText.DIGITS
                            + ")\\s*(?:dollars?\\s*)?(?:/|per\\s+|an\\s+|por\\s+)\\s*"
                            + "(?:hour|hr|hora|week|month|mes|year)\\b");
    private static final Pattern PER =
            Pattern.compile(
                    "(?iu)(?:/|\\bper\\b|\\ban?\\b|\\bpor\\b|\\bal\\b|\\bla\\b)[\\s/]*(hour|hr|hora|week|semana|month|mo\\b|mes|year"
                            + "|yr|año)|\\b(hourly|weekly|monthly|yearly|annual|mensual)");

    /** The first wage in the words; where they name no unit, by what the figure can be. */
    public static Optional<PayText> of(String words) {
        Matcher dollars = DOLLARS.matcher(words);
        Matcher rate = RATE.matcher(words);
        String figure = dollars.find() ? dollars.group(1) : rate.find() ? rate.group(1) : "0";
        double usd = NumberText.of(figure);
        return usd > 0
                ? Optional.of(new PayText(usd, per(words).orElse(likely(usd)), day(words)))
                : Optional.empty();
    }

    /** The words without the wage. */
    static String without(String words) {
        Matcher dollars = DOLLARS.matcher(words);
        String rest =
                dollars.find() ? dollars.replaceFirst(" ") : RATE.matcher(words).replaceFirst(" ");
        return PER.matcher(rest).replaceAll(" ");
    }

    /** No trade pays 250 dollars an hour, or 20,000 a month. */
    private static Per likely(double usd) {
        return usd < MONTHLY ? Per.HOUR : usd < YEARLY ? Per.MONTH : Per.YEAR;
    }

    /** Per what the words speak of pay. */
    public static Optional<Per> per(String words) {
        Matcher per = PER.matcher(words);
        if (!per.find()) {
            return Optional.empty();
        }
        String unit = (per.group(1) == null ? per.group(2) : per.group(1)).toLowerCase(Locale.ROOT);
        return Optional.of(
                switch (unit.charAt(0)) {
                    case 'h' -> Per.HOUR;
                    case 'w', 's' -> Per.WEEK;
                    case 'm' -> Per.MONTH;
                    default -> Per.YEAR;
                });
    }

    private static Optional<LocalDate> day(String words) {
        return DayText.of(words);
    }
}
