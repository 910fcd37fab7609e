package org.trellis.web.near;

import io.micronaut.http.HttpParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.trellis.files.reading.Numeral;
import org.trellis.gap.rank.InterestFit;
import org.trellis.gap.rank.OccupationFilter;

/**
 * What is asked of the country, as it was typed.
 *
 * @param wrong names of the fields that cannot be used; the filter goes without them
 */
record NearQuery(HttpParameters typed, OccupationFilter filter, List<String> wrong) {
    static final String PAY = "pay";
    static final String GROWTH = "growth";
    static final List<String> INTERESTS = List.of("ri", "ii", "ai", "si", "ei", "ci");

    private static final int MOST_LETTERS = 20;

    static NearQuery of(HttpParameters typed) {
        List<String> wrong = new ArrayList<>();
        OptionalInt zone =
                typed.getFirst("zone").filter(text -> text.matches("[1-5]")).stream()
                        .mapToInt(Integer::parseInt)
                        .findFirst();
        var filter =
                new OccupationFilter(
                        typed.getFirst("field").filter(text -> text.matches("[0-9]{2}")),
                        zone,
                        number(typed, PAY, wrong),
                        number(typed, GROWTH, wrong),
                        typed.contains("bright"),
                        interests(typed, wrong));
        return new NearQuery(typed, filter, List.copyOf(wrong));
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

    /** All six or none. */
    private static Optional<InterestFit> interests(HttpParameters typed, List<String> wrong) {
        if (INTERESTS.stream().allMatch(name -> value(typed, name).isEmpty())) {
            return Optional.empty();
        }
        List<Double> scores = new ArrayList<>();
        for (String name : INTERESTS) {
            number(typed, name, new ArrayList<>()).ifPresent(scores::add);
        }
        try {
            return Optional.of(new InterestFit(scores));
        } catch (IllegalArgumentException e) {
            wrong.add(INTERESTS.get(0));
            return Optional.empty();
        }
    }
}
