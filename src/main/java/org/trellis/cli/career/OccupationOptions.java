package org.trellis.cli.career;

import java.util.Optional;
import java.util.OptionalDouble;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Terminal;
import org.trellis.gap.rank.OccupationFilter;
import org.trellis.model.person.Doubt;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code --country} and which occupations of it. */
final class OccupationOptions {
    @Mixin private CountryOptions figures;

    @Option(names = "--field", paramLabel = "SOC")
    private String field;

    @Option(names = "--min-wage", paramLabel = "USD")
    private Double wage;

    /**
     * Empty when the country is not asked for.
     *
     * @throws Slip when an option is wrong, or narrows down what is not asked for
     */
    Optional<OccupationFilter> filter(Terminal terminal) {
        var filter =
                figures.filter(
                        Optional.ofNullable(field),
                        wage == null ? OptionalDouble.empty() : OptionalDouble.of(wage));
        if (!figures.country() && !filter.equals(OccupationFilter.ALL)) {
            throw Slip.of("cli.rank.country");
        }
        Optional.ofNullable(wage)
                .flatMap(Doubt::ofPayPerYear)
                .ifPresent(doubt -> terminal.tell(doubt.said("--min-wage")));
        return figures.country() ? Optional.of(filter) : Optional.empty();
    }
}
