package org.trellis.files.document.figure;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as papers write them: {@code 1,200}, {@code 6.5}, {@code twelve}, {@code one (1)}. */
final class NumberText {
    /** {@code 1.500}, as Spanish papers part thousands; three decimals are on no paper. */
    static final String POINTED = "[1-9]\\d{0,2}(?:\\.\\d{3})+(?![\\d.])";

    static final String DIGITS =
            "(?:" + POINTED + "|(?:\\d{1,3}(?:,\\d{3})+|\\d{1,6})(?:\\.\\d{1,4})?)";
    private static final List<String> ENGLISH =
            List.of(
                    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                    "ten", "eleven", "twelve");
    private static final List<String> SPANISH =
            List.of(
                    "cero", "un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho",
                    "nueve", "diez", "once", "doce");
    private static final Pattern WORD =
            Pattern.compile(
                    "(?iu)\\b("
                            + String.join("|", ENGLISH.subList(1, ENGLISH.size()))
                            + "|un[ao]?|"
                            + String.join("|", SPANISH.subList(2, SPANISH.size()))
                            + "|eighteen|twenty-four|ninety|dieciocho|noventa)\\b(?!"
                            + " (?:thousand|hundred|mil))(?:\\s*\\(\\d{1,3}\\))?");

    private static final Pattern HUNDREDS =
            Pattern.compile(
                    "(?iu)(?<![\\p{L}\\d])((?:(a|"
                            + String.join("|", ENGLISH.subList(1, ENGLISH.size()))
                            + "|"
                            + String.join("|", SPANISH.subList(2, SPANISH.size()))
                            + ")\\s+)?(?:thousand|mil))?"
                            + "(?:\\s*(?:and\\s+)?((?:(a|"
                            + String.join("|", ENGLISH.subList(1, 10))
                            + ")\\s+hundred|(dos|tres|cuatro|quin|seis|sete|ocho|nove)(?:cient|ient)[oa]s)))?"
                            + "(?=\\s*(?:hours?|hrs|horas)\\b)");

    private NumberText() {}

    static double of(String digits) {
        String bare = digits.matches(POINTED) ? digits.replace(".", "") : digits;
        return Double.parseDouble(bare.replaceAll("[,\\s]", ""));
    }

    /** The text with its number words as digits, so that {@code one (1)} is {@code 1}. */
    static String digits(String text) {
        Matcher word = WORD.matcher(text);
        return word.replaceAll(found -> String.valueOf(value(found.group(1))));
    }

    /** The text with {@code five hundred} and {@code mil quinientas} before hours as digits. */
    static String hundreds(String text) {
        Matcher words = HUNDREDS.matcher(text);
        return words.replaceAll(
                found -> {
                    int thousands = part(found.group(1), found.group(2)) * 1000;
                    int hundreds =
                            part(
                                            found.group(3),
                                            found.group(4) == null
                                                    ? found.group(5)
                                                    : found.group(4))
                                    * 100;
                    int both = thousands + hundreds;
                    return both > 0 ? "" + both : Matcher.quoteReplacement(found.group());
                });
    }

    private static int part(String whole, String many) {
        if (whole == null) {
            return 0;
        }
        String word =
                many == null || many.isBlank() ? "one" : many.strip().toLowerCase(Locale.ROOT);
        return switch (word) {
            case "a", "one" -> 1;
            case "quin" -> 5;
            case "sete" -> 7;
            case "nove" -> 9;
            default -> value(word);
        };
    }

    private static int value(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "un", "una", "uno" -> 1;
            case "eighteen", "dieciocho" -> 18;
            case "twenty-four" -> 24;
            case "ninety", "noventa" -> 90;
            default -> Math.max(ENGLISH.indexOf(lower), SPANISH.indexOf(lower));
        };
    }
}
