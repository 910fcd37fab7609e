package org.trellis.web.near;

import io.micronaut.http.HttpParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.trellis.files.reading.Numeral;
import org.trellis.gap.rank.OccupationFilter;
import org.trellis.web.problem.UnknownValue;

/**
 * What is asked of the country, as it was typed.
 *
 * @param wrong names of the fields that cannot be used; the filter goes without them
 */
record NearQuery(
        HttpParameters typed,
        InterestFields interests,
        OccupationFilter filter,
        List<String> wrong) {
    static final String PAY = "pay";
    static final String GROWTH = "growth";

    private static final int MOST_LETTERS = 20;

    static NearQuery of(HttpParameters typed) {
        List<String> wrong = new ArrayList<>();
        InterestFields interests = InterestFields.of(typed);
        OptionalInt zone =
                UnknownValue.text(typed, "zone", "[1-5]", "1", "2", "3", "4", "5").stream()
                        .mapToInt(Integer::parseInt)
                        .findFirst();
        var filter =
                new OccupationFilter(
                        UnknownValue.text(typed, "field", "[0-9]{2}", "11", "29", "53"),
                        zone,
                        number(typed, PAY, wrong),
                        number(typed, GROWTH, wrong),
                        typed.contains("bright"),
                        interests.fit());
        if (interests.isWrong()) {
            wrong.add(InterestFields.NAMES.get(0));
        }
        return new NearQuery(typed, interests, filter, List.copyOf(wrong));
    }

    /** Blank when nothing was typed. */
    String value(String name) {
        return value(typed, name);
    }

    private static String value(HttpParameters typed, String name) {
        String text = typed.getFirst(name).orElse("").strip();
        return text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS) : text;
    }

    private static OptionalDouble number(HttpParameters typed, String name, List<String> wrong) {
        String text = value(typed, name).replaceFirst("^\\$ ?", "");
        OptionalDouble number =
                text.isEmpty() ? OptionalDouble.empty() : Numeral.read(text).value();
        if (!text.isEmpty() && number.isEmpty()) {
            wrong.add(name);
        }
        return number;
    }
}
