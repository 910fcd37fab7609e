package org.trellis.schedule.rules;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trellis.message.Quantity;
import org.trellis.model.Source;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Jurisdiction;
import org.trellis.model.schedule.Jurisdiction.Bound;
import org.trellis.model.schedule.Jurisdiction.Limit;
import org.trellis.model.schedule.Terms;
import org.trellis.model.schedule.Wage;
import org.trellis.schedule.Tolerance;
import org.trellis.schedule.rules.Provision.Violation;

/** Rules about the wage schedule. */
final class WageRules {
    private static final OptionalDouble NONE = OptionalDouble.empty();

    private WageRules() {}

    static Stream<Violation> stated(Submission it) {
        return steps(it).isEmpty() ? Stream.of(Violation.error("wage", "none")) : Stream.empty();
    }

    /** Percents of what? */
    static Stream<Violation> percentsOfAWage(Submission it) {
        List<Wage.Step> steps = steps(it);
        boolean percents = steps.stream().anyMatch(s -> s.pay() instanceof Wage.Pay.Percent);
        return percents && it.schedule().wage().get().journeyworkerUsdPerHour().isEmpty()
                ? Stream.of(Violation.error("wage.journeyworker_usd_per_hour", "none"))
                : Stream.empty();
    }

    /** A single step does not rise; over more than a year nobody can call it progressive. */
    static Stream<Violation> severalSteps(Submission it) {
        if (steps(it).size() != 1 || it.schedule().terms().credited().isPresent()) {
            return Stream.empty();
        }
        return it.years().orElse(1) > 1
                ? Stream.of(Violation.error("wage.steps", "long", it.years().getAsInt()))
                : Stream.of(Violation.warning("wage.steps", "short"));
    }

    /** States and towns may ask more than the minimum wage we know. */
    static Stream<Violation> minimumLookedUp(Submission it) {
        String code = it.schedule().jurisdiction();
        Optional<Jurisdiction> place = it.jurisdictions().find(code);
        Optional<Bound> known = it.bound(Limit.MINIMUM_WAGE_USD_PER_HOUR);
        double named = it.schedule().wage().map(Wage::minimumUsdPerHour).orElse(NONE).orElse(0);
        return steps(it).isEmpty() || code.equals("US") || place.isEmpty()
                ? Stream.empty()
                : known.stream()
                        .filter(bound -> named <= bound.value())
                        .map(
                                bound ->
                                        Violation.note(
                                                        "wage.minimum_usd_per_hour",
                                                        "state",
                                                        place.get().name(),
                                                        bound.value())
                                                .citing(Submission.citation(bound)));
    }

    private static List<Wage.Step> steps(Submission it) {
        return it.schedule().wage().map(Wage::steps).orElse(List.of());
    }

    static Stream<Violation> rising(Submission it) {
        List<Wage.Step> steps = steps(it);
        return IntStream.range(1, steps.size())
                .filter(
                        i -> {
                            OptionalDouble before = pay(it, steps.get(i - 1));
                            OptionalDouble now = pay(it, steps.get(i));
                            return before.isPresent()
                                    && now.isPresent()
                                    && !Tolerance.more(now.getAsDouble(), before.getAsDouble());
                        })
                .mapToObj(
                        i ->
                                Violation.error(
                                        "wage.steps[" + (i + 1) + "]",
                                        "flat",
                                        i + 1,
                                        pay(it, steps.get(i)).getAsDouble(),
                                        pay(it, steps.get(i - 1)).getAsDouble()));
    }

    /** Per cent where known, else dollars: one of the two is the same for all steps. */
    private static OptionalDouble pay(Submission it, Wage.Step step) {
        Wage wage = it.schedule().wage().get();
        boolean percents = steps(it).stream().allMatch(s -> wage.percent(s).isPresent());
        return percents ? wage.percent(step) : wage.usdPerHour(step);
    }

    static Stream<Violation> coversTerm(Submission it) {
        List<Wage.Step> steps = steps(it);
        Terms.Term term = it.schedule().term();
        if (steps.isEmpty()) {
            return Stream.empty();
        }
        boolean inHours = steps.stream().allMatch(step -> step.hours().isPresent());
        boolean inMonths = steps.stream().allMatch(step -> step.months().isPresent());
        if (inHours && term.hours().isPresent()) {
            Hours sum =
                    steps.stream().map(step -> step.hours().get()).reduce(Hours.ZERO, Hours::plus);
            Hours.Range range = term.hours().get();
            return sum.compareTo(range.min()) < 0 || sum.compareTo(range.max()) > 0
                    ? Stream.of(Violation.error("wage.steps", "hours", sum, range))
                    : Stream.empty();
        }
        if (inMonths && term.months().isPresent()) {
            int sum = steps.stream().mapToInt(step -> step.months().getAsInt()).sum();
            Terms.Months months = term.months().get();
            return sum < months.min() || sum > months.max()
                    ? Stream.of(Violation.error("wage.steps", "months", sum, months.max()))
                    : Stream.empty();
        }
        return inHours || inMonths
                ? Stream.of(Violation.warning("wage.steps", "units"))
                : Stream.of(Violation.warning("wage.steps", "open"));
    }

    static Stream<Violation> lastBelowFull(Submission it) {
        List<Wage.Step> steps = steps(it);
        return it.schedule().wage().stream()
                .filter(wage -> !steps.isEmpty())
                .map(wage -> wage.percent(steps.get(steps.size() - 1)))
                .filter(
                        percent ->
                                percent.isPresent() && !Tolerance.less(percent.getAsDouble(), 100))
                .map(
                        percent ->
                                Violation.error(
                                        "wage.steps[" + steps.size() + "]",
                                        "full",
                                        Quantity.percent(percent.getAsDouble())));
    }

    static Stream<Violation> firstAtMinimum(Submission it) {
        Optional<Wage> wage = it.schedule().wage();
        OptionalDouble first =
                steps(it).isEmpty()
                        ? OptionalDouble.empty()
                        : wage.get().usdPerHour(steps(it).get(0));
        return minimum(it).stream()
                .filter(
                        least ->
                                first.isPresent()
                                        && Tolerance.less(first.getAsDouble(), least.value()))
                .map(
                        least ->
                                Violation.error(
                                                "wage.steps[1]",
                                                "low",
                                                first.getAsDouble(),
                                                least.value())
                                        .citing(Submission.citation(least)));
    }

    /** What the paper names, when it is more than the limit we know. */
    private static Optional<Bound> minimum(Submission it) {
        OptionalDouble named =
                it.schedule().wage().map(Wage::minimumUsdPerHour).orElse(OptionalDouble.empty());
        Optional<Bound> known = it.bound(Limit.MINIMUM_WAGE_USD_PER_HOUR);
        return named.isPresent() && known.map(b -> b.value() <= named.getAsDouble()).orElse(true)
                ? Optional.of(new Bound(named.getAsDouble(), Rules.WAGES, Source.Status.SEEN, ""))
                : known;
    }
}
