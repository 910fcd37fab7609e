package org.trellis.web.plan;

import io.micronaut.http.HttpParameters;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.trellis.files.course.WithinText;
import org.trellis.model.Job;
import org.trellis.plan.PlanQuery;
import org.trellis.plan.fund.Budgets;
import org.trellis.plan.fund.Payer;
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
        String typedHours = typed(asked, "hours");
        String typedDay = typed(asked, "end-by");
        String typedUsd = typed(asked, "budget");
        OptionalDouble hours = hours(typedHours);
        Optional<LocalDate> day = WithinText.day(typedDay);
        OptionalDouble usd = WithinText.usd(typedUsd);
        Set<String> wrong = new TreeSet<>();
        check(wrong, "hours", typedHours, hours.isPresent());
        check(wrong, "end-by", typedDay, day.isPresent());
        check(wrong, "budget", typedUsd, usd.isPresent());
        Map<Payer, String> typedFunds = new EnumMap<>(Payer.class);
        Budgets funds = funds(asked, typedFunds, wrong);
        Unknown unknown = lookup.oneOf(Unknown.class, asked.getFirst("unknown"), Unknown.MET);
        var by = lookup.oneOf(PlanQuery.By.class, asked.getFirst("by"), PlanQuery.By.USD);
        PlanQuery query =
                PlanQuery.USUAL
                        .by(by)
                        .unrated(unknown == Unknown.GAP)
                        .hours(hours)
                        .without(codes(asked, "without"))
                        .done(codes(asked, "done"))
                        .within(new PlanQuery.Within(day, usd))
                        .funds(funds);
        var typed = new PlanAddress.Fields(typedHours, typedDay, typedUsd, typedFunds, wrong);
        return new PlanAddress(gaps.read(job, visit), query, WayStep.read(visit, lookup), typed);
    }

    private static Budgets funds(
            HttpParameters asked, Map<Payer, String> typed, Set<String> wrong) {
        Map<Payer, Long> cents = new EnumMap<>(Payer.class);
        for (Payer payer : Payer.values()) {
            String name = PlanAddress.name(payer);
            String text = typed(asked, name);
            OptionalDouble usd = WithinText.usd(text);
            check(wrong, name, text, usd.isPresent());
            typed.put(payer, text);
            usd.ifPresent(dollars -> cents.put(payer, Budgets.cents(dollars)));
        }
        return new Budgets(cents);
    }

    private static String typed(HttpParameters asked, String name) {
        return asked.getFirst(name).orElse("").strip();
    }

    private static void check(Set<String> wrong, String name, String typed, boolean read) {
        if (!typed.isEmpty() && !read) {
            wrong.add(name);
        }
    }

    private static Set<String> codes(HttpParameters asked, String name) {
        return asked.getAll(name).stream()
                .flatMap(text -> Arrays.stream(text.split("[, ]+")))
                .filter(code -> !code.isBlank())
                .limit(MOST_CODES)
                .collect(Collectors.toSet());
    }

    /** Empty for what is not a number of hours that a week can hold. */
    private static OptionalDouble hours(String typed) {
        if (!NUMBER.matcher(typed).matches()) {
            return OptionalDouble.empty();
        }
        double hours = Double.parseDouble(typed.replace(',', '.'));
        return PlanQuery.canLearn(hours) ? OptionalDouble.of(hours) : OptionalDouble.empty();
    }
}
