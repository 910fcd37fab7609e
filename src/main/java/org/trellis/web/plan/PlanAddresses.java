package org.trellis.web.plan;

import io.micronaut.http.HttpParameters;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.trellis.model.Job;
import org.trellis.plan.PlanQuery;
import org.trellis.web.Lookup;
import org.trellis.web.Visit;
import org.trellis.web.gap.GapQueries;

/** Reads a {@link PlanAddress}. */
@Singleton
final class PlanAddresses {
    private enum Unknown {
        MET,
        GAP
    }

    /** Digits with a point or a comma. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}([.,][0-9]{1,4})?");

    /** More than anybody leaves out. */
    private static final int MOST_CODES = 100;

    private final Lookup lookup;
    private final GapQueries gaps;

    PlanAddresses(Lookup lookup, GapQueries gaps) {
        this.lookup = lookup;
        this.gaps = gaps;
    }

    PlanAddress read(Job job, Visit visit) {
        HttpParameters asked = visit.request().getParameters();
        String typed = asked.getFirst("hours").orElse("").strip();
        OptionalDouble hours = hours(typed);
        Unknown unknown = lookup.oneOf(Unknown.class, asked.getFirst("unknown"), Unknown.MET);
        var query =
                new PlanQuery(
                        lookup.oneOf(PlanQuery.By.class, asked.getFirst("by"), PlanQuery.By.USD),
                        unknown == Unknown.GAP,
                        hours,
                        codes(asked));
        boolean wrong = !typed.isEmpty() && hours.isEmpty();
        return new PlanAddress(gaps.read(job, visit), query, typed, wrong);
    }

    private static Set<String> codes(HttpParameters asked) {
        return asked.getAll("without").stream()
                .flatMap(text -> Arrays.stream(text.split("[, ]+")))
                .filter(code -> !code.isBlank())
                .limit(MOST_CODES)
                .collect(Collectors.toSet());
    }

    /** Empty for what is no number of hours that a week can hold. */
    private static OptionalDouble hours(String typed) {
        if (!NUMBER.matcher(typed).matches()) {
            return OptionalDouble.empty();
        }
        double hours = Double.parseDouble(typed.replace(',', '.'));
        return PlanQuery.canLearn(hours) ? OptionalDouble.of(hours) : OptionalDouble.empty();
    }
}
