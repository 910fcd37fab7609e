package org.trellis.files.reading;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.DoublePredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trellis.message.Message;

/**
 * A number as somebody wrote it. This is the one rule of the whole program: tables, YAML files,
 * forms and the command line read numbers by it.
 *
 * <ul>
 *   <li>Digits, a minus sign before them, a point before decimals: {@code 1600}, {@code -3}, {@code
 *       152.5}.
 *   <li>Commas may group thousands: {@code 1,600}, {@code 1,234,567.50}.
 *   <li>What could mean two numbers is refused, and both are named: {@code 1.600} is 1600 or 1.6,
 *       {@code 39,5} is 39.5 or 395. So is {@code 1,600} in a table separated by semicolons, since
 *       spreadsheets that write a decimal comma separate by semicolons. A figure with exactly three
 *       decimals takes a fourth: {@code 62.1250}.
 *   <li>An exponent is read as a spreadsheet writes it, if no digit was cut off: {@code 1.5E+3},
 *       {@code 1E+05}. With two decimals ({@code 1.23E+03}, a spreadsheet's scientific format) or
 *       five and more the spreadsheet may have rounded, and the number is refused.
 *   <li>Nothing else is a number: no unit, no hexadecimal, no {@code NaN}, no {@code 8d}.
 * </ul>
 *
 * @param value empty when refused
 * @param remedy what to write instead; nothing when there is a value
 */
public record Numeral(OptionalDouble value, Message remedy) {
    /** More than any figure needs, and more than a double writes of itself. */
    private static final int MOST_LETTERS = 40;

    private static final String SPREADSHEET = "remedy.number.spreadsheet";

    private static final int MOST_EXPONENT = 15;

    private static final Pattern PLAIN = Pattern.compile("-?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)");
    private static final Pattern GROUPED =
            Pattern.compile("-?[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\\.[0-9]+)?");
    private static final Pattern ONE_GROUP = Pattern.compile("-?[1-9][0-9]{0,2}[.,][0-9]{3}");
    private static final Pattern GROUPED_BY_POINTS =
            Pattern.compile("-?[1-9][0-9]{0,2}(?:\\.[0-9]{3})+(?:,[0-9]+)?");
    private static final Pattern COMMA = Pattern.compile("-?[0-9]+,[0-9]+");
    private static final Pattern EXPONENT =
            Pattern.compile("-?([0-9]+)(?:\\.([0-9]+))?[eE]([+-]?)([0-9]{1,3})");
    private static final Pattern IN_DOLLARS_OR_SPACED =
            Pattern.compile("-?\\$? ?[0-9]{1,3}(?:[, \u00a0\u2009\u202f]?[0-9]{3})*(?:\\.[0-9]+)?");

    public static Numeral read(String text) {
        return read(text, false);
    }

    /**
     * @param semicolons whether the text stands in a table separated by semicolons
     */
    public static Numeral read(String text, boolean semicolons) {
        if (isPlain(text)) {
            return of(text);
        }
        boolean point = text.indexOf('.') >= 0;
        if (text.length() > MOST_LETTERS) {
            return no(Message.of("remedy.number.empty"));
        }
        if (ONE_GROUP.matcher(text).matches() && (point || semicolons)) {
            return twofold(text);
        }
        if (PLAIN.matcher(text).matches()) {
            return of(text);
        }
        if (GROUPED.matcher(text).matches()) {
            return of(text.replace(",", ""));
        }
        if (COMMA.matcher(text).matches()) {
            return text.matches("-?0.*") ? instead(text.replace(',', '.')) : twofold(text);
        }
        if (GROUPED_BY_POINTS.matcher(text).matches()) {
            return instead(text.replace(".", "").replace(',', '.'));
        }
        Matcher exponent = EXPONENT.matcher(text);
        return exponent.matches() ? spreadsheet(text, exponent) : refused(text);
    }

    /** Digits alone: most figures, and needing no pattern. */
    private static boolean isPlain(String text) {
        return !text.isEmpty()
                && text.length() <= MOST_LETTERS
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** As {@link #read} reads it back: all its decimals, and never exactly three of them. */
    public static String write(double number) {
        return write(new BigDecimal(Double.toString(number)));
    }

    public static String write(BigDecimal number) {
        String text = number.stripTrailingZeros().toPlainString();
        return ONE_GROUP.matcher(text).matches() ? text + "0" : text;
    }

    /**
     * What to write instead, if the figure has to fit: a reading that does not is not offered.
     *
     * @return nothing when there is a value
     */
    public Message remedy(DoublePredicate fits) {
        Object[] readings =
                remedy.arguments().stream()
                        .filter(reading -> fits.test(Double.parseDouble(reading.toString())))
                        .toArray();
        if (readings.length == remedy.arguments().size()) {
            return remedy;
        }
        return readings.length == 0
                ? Message.of("remedy.number.range")
                : Message.of("remedy.number.digits", readings);
    }

    /** The value, if it is one of {@code int}. */
    public OptionalInt whole() {
        int whole = (int) value.orElse(0);
        return value.isPresent() && value.getAsDouble() == whole
                ? OptionalInt.of(whole)
                : OptionalInt.empty();
    }

    private static Numeral of(String digits) {
        return new Numeral(OptionalDouble.of(Double.parseDouble(digits) + 0.0), Message.none());
    }

    private static Numeral twofold(String text) {
        String whole = text.replaceAll("[.,]", "");
        return no(Message.of("remedy.number.two", shown(whole), shown(text.replace(',', '.'))));
    }

    private static Numeral instead(String digits) {
        return no(Message.of("remedy.number.digits", shown(digits)));
    }

    private static String shown(String digits) {
        return write(Double.parseDouble(digits));
    }

    private static Numeral spreadsheet(String text, Matcher exponent) {
        int decimals = exponent.group(2) == null ? 0 : exponent.group(2).length();
        boolean made =
                text.indexOf('E') > 0
                        && exponent.group(1).length() == 1
                        && !exponent.group(3).isEmpty();
        boolean exact = decimals != 2 && decimals < 5;
        return made && exact && Integer.parseInt(exponent.group(4)) <= MOST_EXPONENT
                ? of(new BigDecimal(text).toPlainString())
                : no(Message.of(SPREADSHEET));
    }

    private static Numeral refused(String text) {
        if (text.matches("[0-9]+:[0-9]+")) {
            return no(Message.of("remedy.number.quarters"));
        }
        if (IN_DOLLARS_OR_SPACED.matcher(text).matches()) {
            return instead(text.replaceAll("[^0-9.-]", ""));
        }
        return no(Message.of("remedy.number.empty"));
    }

    /** What has to be there is not to be left empty. */
    public static Message filled(Message remedy) {
        return switch (remedy.key()) {
            case "remedy.number.range" -> Message.of("remedy.number.correct");
            case "remedy.number.empty" -> Message.of("remedy.number.write");
            default -> remedy;
        };
    }

    /** What somebody typed was changed by no spreadsheet. */
    public Message typedRemedy() {
        return remedy.key().equals(SPREADSHEET) ? Message.of("remedy.number.empty") : remedy;
    }

    private static Numeral no(Message remedy) {
        return new Numeral(OptionalDouble.empty(), remedy);
    }
}
