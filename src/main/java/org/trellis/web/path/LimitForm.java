package org.trellis.web.path;

import io.micronaut.http.HttpParameters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.trellis.files.reading.Numeral;
import org.trellis.message.Message;
import org.trellis.model.Credential;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Bound;
import org.trellis.model.person.ImpossibleLimit;
import org.trellis.model.person.Limits;
import org.trellis.model.person.Person;
import org.trellis.web.problem.UnknownValue;
import org.trellis.web.words.LimitWords;

/**
 * A person's limits with what an address changes of them: pay, months, money, hours a week, kinds
 * to avoid. A value that cannot be used is a fault at its field, and the person's own limit stays.
 */
public final class LimitForm {
    /** A field and what is wrong with its value. */
    public record Fault(String field, Message text) {}

    /** Fields of this form, as they stand in addresses. */
    public static final List<String> FIELDS =
            List.of(
                    "pay",
                    "within",
                    "own_money",
                    "hours",
                    "pay_way",
                    "pay_now",
                    "step",
                    "moves",
                    "living",
                    "full_time",
                    "no_degree",
                    "no_apprenticeship",
                    "no_license",
                    "no_certificate",
                    "no_certification",
                    "limits");

    /** The kinds of school that can be ruled out, by the field that does so. */
    public static final Map<String, Credential.Kind> KINDS = kindsByField();

    private final HttpParameters asked;
    private final Catalog catalog;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, String> typed = new LinkedHashMap<>();
    private final Person own;
    private final Person person;

    public LimitForm(HttpParameters asked, Person own, Catalog catalog) {
        this.asked = asked;
        this.catalog = catalog;
        FIELDS.forEach(name -> asked.getFirst(name).ifPresent(text -> typed.put(name, text)));
        KINDS.keySet().forEach(name -> demand(name, "yes"));
        demand("full_time", "yes");
        demand("limits", "jobs", "kinds");
        this.own = own;
        this.person = changed(own);
    }

    private void demand(String field, String... known) {
        typed(field)
                .filter(text -> !List.of(known).contains(text))
                .ifPresent(
                        text -> {
                            throw new UnknownValue(text, List.of(known));
                        });
    }

    /** The person under the limits of the address. */
    public Person person() {
        return person;
    }

    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** What was typed, by field, to be shown again and sent along. */
    public Map<String, String> typed() {
        return typed;
    }

    /**
     * What a link to the same question takes along. A field that was emptied is among it where the
     * person has limits of their own, which would come back without it.
     */
    public Map<String, String> carried() {
        Map<String, String> carried = new LinkedHashMap<>(typed);
        if (own.limits().equals(Limits.NONE) && !own.fullTime().allowed()) {
            carried.values().removeIf(String::isBlank);
        }
        return carried;
    }

    public Optional<String> typed(String field) {
        return Optional.ofNullable(typed.get(field)).filter(text -> !text.isBlank());
    }

    private static Map<String, Credential.Kind> kindsByField() {
        Map<String, Credential.Kind> kinds = new LinkedHashMap<>();
        kinds.put("no_degree", Credential.Kind.DEGREE);
        kinds.put("no_apprenticeship", Credential.Kind.APPRENTICESHIP);
        kinds.put("no_license", Credential.Kind.LICENSE);
        kinds.put("no_certificate", Credential.Kind.CERTIFICATE);
        kinds.put("no_certification", Credential.Kind.CERTIFICATION);
        return java.util.Collections.unmodifiableMap(kinds);
    }

    private Person changed(Person own) {
        refuseImpossible(changed(own.limits()));
        Limits limits = changed(own.limits());
        OptionalDouble hours = number("hours", Bound.HOURS_PER_WEEK);
        OptionalDouble pay = money("pay_now");
        boolean full = asked.contains("full_time") && typed("full_time").isPresent();
        boolean sent = !typed.isEmpty();
        Person.FullTime fullTime =
                full && !own.fullTime().allowed()
                        ? new Person.FullTime(true, 0)
                        : full || !sent ? own.fullTime() : Person.FullTime.NOT_ALLOWED;
        return own.with(own.work().withPay(pay.isPresent() ? pay : own.payUsdPerYear()))
                .with(
                        new Person.Learning(
                                hours.isPresent() ? hours : own.learningHoursPerWeek(), fullTime))
                .with(limits);
    }

    private Limits changed(Limits own) {
        OptionalDouble goal = money("pay");
        OptionalDouble way = money("pay_way");
        OptionalDouble months = number("within", Bound.LIMIT_MONTHS);
        OptionalDouble moves = number("moves", Bound.MOVES);
        return new Limits(
                moves.isPresent() ? OptionalInt.of((int) moves.getAsDouble()) : own.maxMoves(),
                or(months, own.maxMonths(), "within"),
                or(number("step", Bound.LIMIT_MONTHS), own.maxStepMonths(), "step"),
                or(money("own_money"), own.budgetUsd(), "own_money"),
                or(number("living", Bound.USD), own.livingUsd(), "living"),
                or(way, own.minWageUsdPerYear(), "pay_way"),
                or(goal, own.minGoalWageUsdPerYear(), "pay"),
                kinds(own.withoutKinds()),
                lifted("jobs") ? Set.of() : own.withoutJobs());
    }

    /** A field that was emptied or set to "any" lifts the person's own limit; a faulty one not. */
    private OptionalDouble or(OptionalDouble typedValue, OptionalDouble own, String field) {
        return typed.containsKey(field) && !isFaulty(field) ? typedValue : own;
    }

    private Set<Credential.Kind> kinds(Set<Credential.Kind> own) {
        if (typed.isEmpty()) {
            return own;
        }
        Set<Credential.Kind> kinds = lifted("kinds") ? new HashSet<>() : new HashSet<>(own);
        KINDS.forEach((field, kind) -> tick(kinds, field, kind));
        return kinds;
    }

    /** Whether the person's own limit of this name does not hold for this question. */
    private boolean lifted(String name) {
        return typed("limits").filter(name::equals).isPresent();
    }

    private void tick(Set<Credential.Kind> kinds, String field, Credential.Kind kind) {
        if (typed(field).isPresent()) {
            kinds.add(kind);
        } else {
            kinds.remove(kind);
        }
    }

    /** A limit typed here that no way can meet, or that contradicts another one, is a fault. */
    private void refuseImpossible(Limits limits) {
        for (ImpossibleLimit wrong : ImpossibleLimit.of(limits, catalog)) {
            String field =
                    switch (wrong.name()) {
                        case MAX_STEP_MONTHS -> "step";
                        case MIN_WAGE -> "pay_way";
                        case MIN_GOAL_WAGE -> "pay";
                    };
            if (typed(field).isPresent()) {
                fault(field, LimitWords.of(wrong));
            }
        }
    }

    private OptionalDouble money(String field) {
        return figure(field, Bound.USD, "limit.fault.money");
    }

    private OptionalDouble number(String field, Bound bound) {
        return typed(field).filter("any"::equals).isPresent()
                ? OptionalDouble.empty()
                : figure(field, bound, "limit.fault.number");
    }

    private OptionalDouble figure(String field, Bound bound, String key) {
        Optional<String> text = typed(field);
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        String typedText = text.get().strip();
        Numeral numeral = Numeral.read(typedText.replaceFirst("^\\$ ?", ""));
        if (numeral.value().isPresent() && bound.holds(numeral.value().getAsDouble())) {
            return numeral.value();
        }
        fault(
                field,
                numeral.value().isPresent()
                        ? outside(bound, numeral, key, typedText)
                        : numeral.typedRemedy());
        return OptionalDouble.empty();
    }

    private static Message outside(Bound bound, Numeral numeral, String key, String typedText) {
        double value = numeral.value().getAsDouble();
        return value >= bound.least() && value <= bound.most()
                ? Message.of("remedy.number.decimals")
                : Message.of(key, typedText, Numeral.write(bound.least()), bound.most());
    }

    private void fault(String field, Message text) {
        if (!isFaulty(field)) {
            faults.add(new Fault(field, text));
        }
    }

    private boolean isFaulty(String field) {
        return faults.stream().anyMatch(fault -> fault.field().equals(field));
    }
}
