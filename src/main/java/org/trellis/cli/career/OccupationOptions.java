package org.trellis.cli.career;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.trellis.cli.option.Slip;
import org.trellis.files.reading.Numeral;
import org.trellis.gap.country.InterestFit;
import org.trellis.gap.country.OccupationFilter;
import picocli.CommandLine.Option;

/** {@code --country} and which occupations of it. */
final class OccupationOptions {
    @Option(names = "--country")
    private boolean country;

    @Option(names = "--field", paramLabel = "SOC")
    private String field;

    @Option(names = "--zone", paramLabel = "1-5")
    private Integer zone;

    @Option(names = "--min-wage", paramLabel = "USD")
    private Double wage;

    @Option(names = "--min-growth", paramLabel = "PERCENT")
    private Double growth;

    @Option(names = "--bright")
    private boolean bright;

    @Option(names = "--interests", paramLabel = "R,I,A,S,E,C")
    private String interests;

    /**
     * Empty when the country is not asked for.
     *
     * @throws Slip when an option is wrong, or narrows down what is not asked for
     */
    Optional<OccupationFilter> filter() {
        if (zone != null && (zone < 1 || zone > 5)) {
            throw Slip.of("cli.number", "--zone", zone, 1, 5);
        }
        var filter =
                new OccupationFilter(
                        Optional.ofNullable(field),
                        zone == null ? OptionalInt.empty() : OptionalInt.of(zone),
                        optional(wage),
                        optional(growth),
                        bright,
                        Optional.ofNullable(interests).map(OccupationOptions::fit));
        if (!country && !filter.equals(OccupationFilter.ALL)) {
            throw Slip.of("cli.rank.country");
        }
        return country ? Optional.of(filter) : Optional.empty();
    }

    private static OptionalDouble optional(Double number) {
        return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    private static InterestFit fit(String text) {
        List<Double> scores = new ArrayList<>();
        for (String part : text.split("[,; ]+")) {
            Numeral.read(part).value().ifPresent(scores::add);
        }
        try {
            return new InterestFit(scores);
        } catch (IllegalArgumentException e) {
            throw Slip.of("cli.rank.interests", text);
        }
    }
}
