package org.trellis.files.national;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trellis.files.bls.BlsCell;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;

/**
 * An O*NET release as its {@code Read Me.txt} names it.
 *
 * @param number such as {@code 29.3}
 * @param month such as {@code 2025-05}
 */
public record Release(String number, String month) {
    public static final String FILE = "Read Me.txt";

    private static final Pattern NUMBER = Pattern.compile("O\\*NET (\\d+(?:\\.\\d+)*) Database");
    private static final Pattern MONTH = Pattern.compile("(\\p{L}+ \\d{4}) Release");

    public static Release read(Reading reading, Folder onet) {
        String text = reading.neededText(onet, FILE).orElse("");
        Matcher number = NUMBER.matcher(text);
        Matcher month = MONTH.matcher(text);
        if (text.isEmpty()) {
            return new Release("", "");
        }
        if (!number.find() || !month.find()) {
            BlsCell.missing(reading, onet.label() + "/" + FILE, "O*NET ... Database, ... Release");
            return new Release("", "");
        }
        return new Release(number.group(1), month(month.group(1)));
    }

    private static String month(String words) {
        try {
            var form = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
            return YearMonth.parse(words, form).toString();
        } catch (DateTimeParseException e) {
            return words;
        }
    }

    /** The number before the point; 0 where no release was named. */
    public int major() {
        return number.isEmpty() ? 0 : Integer.parseInt(number.split("\\.")[0]);
    }
}
