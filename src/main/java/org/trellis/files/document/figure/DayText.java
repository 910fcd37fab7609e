package org.trellis.files.document.figure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as papers write it: {@code 07/01/2026}, {@code July 1, 2026}, {@code 1 de julio de 2026}.
 */
public final class DayText {
    private static final List<String> MONTHS =
            List.of(
                    "jan|ene", "feb", "mar", "apr|abr", "may", "jun", "jul", "aug|ago", "sep",
                    "oct", "nov", "dec|dic");
    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-]" + YEAR);
    private static final Pattern ISO = Pattern.compile(YEAR + "-(\\d{2})-(\\d{2})");
    private static final Pattern ENGLISH =
            Pattern.compile("(?iu)\\b(\\p{L}{3})\\p{L}*\\.?\\s+(\\d{1,2}),?\\s+" + YEAR);
    private static final Pattern SPANISH =
            Pattern.compile(
                    "(?iu)\\b(\\d{1,2})[.º°]?\\s+de\\s+(\\p{L}{3})\\p{L}*\\s+del?\\s+" + YEAR);

    private static final String MONTH = "(?:" + String.join("|", MONTHS) + ")\\p{L}{0,7}\\.?";
    private static final String DAY =
            "(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)?\\d{2}|\\d{1,2}/(?:19|20)\\d{2}|(?:19|20)\\d{2}-\\d{2}-\\d{2}|"
                    + MONTH
                    + "\\s+(?:\\d{1,2},?\\s+)?(?:19|20)\\d{2}|\\d{1,2}[.º°]?\\s+(?:de\\s+)?"
                    + MONTH
                    + "\\s+(?:del?\\s+)?(?:19|20)\\d{2})";
    private static final Pattern ALONE =
            Pattern.compile("(?iu)" + DAY + "(?:\\s*(?:-|–|—|to|a|al|/)\\s*" + DAY + ")?");

    private DayText() {}

    /** Whether a cell holds a day, a month of a year, or the time from one to another. */
    public static boolean isAlone(String cell) {
        return ALONE.matcher(cell.strip()).matches();
    }

    /** The first day in the words; of two figures the month comes first where it can. */
    static Optional<LocalDate> of(String words) {
        Matcher iso = ISO.matcher(words);
        if (iso.find()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher figures = FIGURES.matcher(words);
        if (figures.find()) {
            return day(figures.group(3), figures.group(1), figures.group(2))
                    .or(() -> day(figures.group(3), figures.group(2), figures.group(1)));
        }
        Matcher spanish = SPANISH.matcher(words);
        if (spanish.find()) {
            return day(spanish.group(3), month(spanish.group(2)), spanish.group(1));
        }
        Matcher english = ENGLISH.matcher(words);
        return english.find()
                ? day(english.group(3), month(english.group(1)), english.group(2))
                : Optional.empty();
    }

    private static String month(String letters) {
        String name = letters.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (name.matches(MONTHS.get(i))) {
                return "" + (i + 1);
            }
        }
        return "0";
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
