package org.trellis.cli.career;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.trellis.cli.option.Slip;
import org.trellis.files.reading.Numeral;
import org.trellis.gap.rank.InterestFit;
import org.trellis.gap.rank.OccupationFilter;
import picocli.CommandLine.Option;

/** {@code --country}, and what is known of each occupation to choose by. */
final class CountryOptions {
    @Option(names = "--country")
    private boolean country;

    @Option(names = "--zone", paramLabel = "1-5")
    private Integer zone;

    @Option(names = "--min-growth", paramLabel = "PERCENT")
    private Double growth;

    @Option(names = "--bright")
    private boolean bright;

    @Option(names = "--interests", paramLabel = "R,I,A,S,E,C")
    private String interests;

    boolean country() {
        return country;
    }

    /**
     * @throws Slip when an option is wrong
     */
    OccupationFilter filter(Optional<String> field, OptionalDouble wageUsdPerYear) {
        if (zone != null && (zone < 1 || zone > 5)) {
            throw Slip.of("cli.number", "--zone", zone, 1, 5);
        }
        return new OccupationFilter(
                field,
                zone == null ? OptionalInt.empty() : OptionalInt.of(zone),
                wageUsdPerYear,
                growth == null ? OptionalDouble.empty() : OptionalDouble.of(growth),
                bright,
                Optional.ofNullable(interests).map(CountryOptions::fit));
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
