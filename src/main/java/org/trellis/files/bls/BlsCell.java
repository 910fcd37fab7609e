package org.trellis.files.bls;

import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.trellis.files.reading.Numeral;
import org.trellis.files.reading.Reading;
import org.trellis.files.table.Row;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.Issue.Place;

/** Cells of BLS's tables as they are written into ours. Not published stays empty. */
public final class BlsCell {
    private static final Set<String> NOT_PUBLISHED = Set.of("", "*", "**", "-", "–", "—");
    private static final Message REMEDY = Message.of("remedy.onet.unpack");

    private BlsCell() {}

    /** A number in plain digits, times {@code factor}. */
    static String number(Row row, String column, int factor) {
        String text = row.text(column);
        if (NOT_PUBLISHED.contains(text)) {
            return "";
        }
        OptionalDouble number = Numeral.read(text).value();
        if (number.isEmpty()) {
            row.error(column, Message.of("expected.number"), REMEDY);
            return "";
        }
        BigDecimal value = BigDecimal.valueOf(number.getAsDouble());
        return Numeral.write(value.multiply(BigDecimal.valueOf(factor)));
    }

    /** Our word for one of BLS's; an unknown one is an error. */
    static String word(Row row, String column, Map<String, String> words) {
        String text = row.text(column);
        if (NOT_PUBLISHED.contains(text)) {
            return "";
        }
        if (!words.containsKey(text)) {
            row.error(
                    column, Message.of("expected.word", String.join(", ", words.keySet())), REMEDY);
        }
        return words.getOrDefault(text, "");
    }

    public static void missing(Reading reading, String file, String column) {
        reading.add(
                Issue.error(
                        new Place(file, 1, 0),
                        "",
                        Message.of("expected.table.column", column),
                        REMEDY));
    }
}
