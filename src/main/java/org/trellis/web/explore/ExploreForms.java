package org.trellis.web.explore;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.trellis.message.Code;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Limits;
import org.trellis.model.person.Pace;
import org.trellis.model.person.Person;
import org.trellis.report.Words;
import org.trellis.web.explore.ExploreQueries.Scope;
import org.trellis.web.path.LimitForm;

/** The form of the reader's limits, filled in with what was typed or told before. */
public final class ExploreForms {
    private static final List<Integer> MONTHS = List.of(6, 12, 18, 24, 36, 48, 60, 96);
    private static final List<Integer> HOURS = List.of(5, 10, 15, 20, 25, 30);
    private static final List<Integer> HORIZONS = List.of(3, 5, 10);
    private static final List<Integer> OPENINGS = List.of(1_000, 5_000, 10_000, 50_000, 100_000);
    private static final List<String> MORE =
            List.of(
                    "pay_now",
                    "pay_way",
                    "step",
                    "field",
                    "band",
                    "zone",
                    "growth",
                    "bright",
                    "openings",
                    "horizon");
    private static final List<String> ZONES = List.of("1", "2", "3", "4", "5");
    private static final List<String> GROWTH = List.of("0", "5", "10", "20");
    private static final String NO_DEGREE = "no_degree";

    private final Catalog catalog;

    ExploreForms(Catalog catalog) {
        this.catalog = catalog;
    }

    ExploreForm form(ExploreRequest request, Words words) {
        Making it = new Making(request, request.limits(), words);
        Person person = request.limits().person();
        Limits limits = person.limits();
        return new ExploreForm(
                request.field("/explore", words),
                List.of(
                        it.money("pay", limits.minGoalWageUsdPerYear()),
                        it.money("own_money", limits.budgetUsd())),
                List.of(
                        it.scopes(),
                        it.months("within", limits.maxMonths()),
                        it.hours(Pace.of(person, catalog.assumptions()).hoursPerWeek())),
                List.of(it.kind(NO_DEGREE), it.tick("full_time", person.fullTime().allowed())),
                further(it));
    }

    private ExploreForm.Further further(Making it) {
        Person person = it.limits().person();
        Limits limits = person.limits();
        List<String> kinds =
                LimitForm.KINDS.keySet().stream().filter(name -> !name.equals(NO_DEGREE)).toList();
        return new ExploreForm.Further(
                Stream.concat(MORE.stream(), kinds.stream())
                                .map(it.request()::value)
                                .anyMatch(value -> !value.isBlank() && !value.equals("any"))
                        || it.request().interests().isTyped(),
                List.of(
                        it.money("pay_now", person.payUsdPerYear()),
                        it.money("pay_way", limits.minWageUsdPerYear())),
                List.of(
                        it.months("step", limits.maxStepMonths()),
                        it.fields(catalog),
                        it.bands(),
                        it.zones(),
                        it.growth(),
                        it.openings(),
                        it.horizons()),
                Stream.concat(Stream.of(it.bright(), it.required()), kinds.stream().map(it::kind))
                        .toList(),
                new ExploreForm.Interests(
                        it.request().interests().isTyped(),
                        it.request().interests().scores(it.words())));
    }

    /** One form in the making. */
    private record Making(ExploreRequest request, LimitForm limits, Words words) {
        private String fault(String field) {
            return limits.faults().stream()
                    .filter(fault -> fault.field().equals(field))
                    .map(fault -> words.say(fault.text()))
                    .findFirst()
                    .orElse("");
        }

        ExploreForm.Money money(String name, OptionalDouble own) {
            String value =
                    limits.typed(name)
                            .orElseGet(
                                    () ->
                                            own.isPresent() && !limits.typed().containsKey(name)
                                                    ? words.number(own.getAsDouble())
                                                    : "");
            return new ExploreForm.Money(name, words.say("explore." + name), value, fault(name));
        }

        ExploreForm.Choice months(String name, OptionalDouble own) {
            String chosen =
                    limits.typed(name)
                            .orElse(own.isPresent() ? "" + (long) own.getAsDouble() : "any");
            List<ExploreForm.Option> options =
                    Stream.concat(
                                    Stream.of("any"),
                                    Stream.concat(
                                                    MONTHS.stream().map(String::valueOf),
                                                    Stream.of(chosen))
                                            .filter(text -> text.matches("[0-9]{1,3}"))
                                            .distinct()
                                            .sorted(Comparator.comparing(Integer::valueOf)))
                            .map(text -> option(text, month(text), chosen))
                            .toList();
            return choice(name, options);
        }

        private String month(String text) {
            return text.equals("any")
                    ? words.say("explore.within.any")
                    : words.months(Integer.parseInt(text));
        }

        ExploreForm.Choice hours(double own) {
            String chosen = limits.typed("hours").orElse("" + (long) own);
            List<ExploreForm.Option> options =
                    Stream.concat(HOURS.stream().map(String::valueOf), Stream.of(chosen))
                            .filter(text -> text.matches("[0-9]{1,3}"))
                            .distinct()
                            .sorted(Comparator.comparing(Integer::valueOf))
                            .map(text -> option(text, words.hours(Integer.parseInt(text)), chosen))
                            .toList();
            return choice("hours", options);
        }

        /** The major groups of occupations that our jobs are of. */
        ExploreForm.Choice fields(Catalog catalog) {
            String chosen = request.value("field");
            return choice(
                    "field",
                    Stream.concat(
                                    Stream.of(option("", words.say("explore.field.any"), chosen)),
                                    (request.country() ? catalog.national().jobs() : catalog.jobs())
                                            .map(Job::majorGroup)
                                            .distinct()
                                            .sorted()
                                            .filter(soc -> words.knows("explore.soc." + soc))
                                            .map(
                                                    soc ->
                                                            option(
                                                                    soc,
                                                                    words.say("explore.soc." + soc),
                                                                    chosen)))
                            .toList());
        }

        ExploreForm.Choice scopes() {
            String chosen = (request.country() ? Scope.COUNTRY : Scope.MAPS).code();
            return choice(
                    "jobs",
                    Stream.of(Scope.values())
                            .map(Scope::code)
                            .map(code -> option(code, words.say("explore.jobs." + code), chosen))
                            .toList());
        }

        ExploreForm.Choice zones() {
            return known("zone", ZONES, zone -> words.say("near.zone." + zone));
        }

        ExploreForm.Choice growth() {
            return known("growth", GROWTH, percent -> percent);
        }

        /** By what is known of each occupation. */
        private ExploreForm.Choice known(
                String name, List<String> values, UnaryOperator<String> label) {
            String chosen = request.value(name);
            return new ExploreForm.Choice(
                    name,
                    words.say("near." + name),
                    Stream.concat(
                                    Stream.of(option("", words.say("near.zone.any"), chosen)),
                                    values.stream()
                                            .map(each -> option(each, label.apply(each), chosen)))
                            .toList(),
                    "");
        }

        ExploreForm.Choice bands() {
            String chosen = request.value("band");
            return choice(
                    "band",
                    Stream.concat(
                                    Stream.of(option("", words.say("explore.band.any"), chosen)),
                                    Stream.of(Job.Band.values())
                                            .map(
                                                    band ->
                                                            option(
                                                                    Code.of(band),
                                                                    words.name(band),
                                                                    chosen)))
                            .toList());
        }

        ExploreForm.Choice openings() {
            String chosen = request.value("openings");
            return choice(
                    "openings",
                    Stream.concat(
                                    Stream.of(
                                            option("", words.say("explore.openings.any"), chosen)),
                                    Stream.concat(
                                                    OPENINGS.stream().map(String::valueOf),
                                                    Stream.of(chosen))
                                            .filter(text -> text.matches("[0-9]{1,7}"))
                                            .distinct()
                                            .map(text -> option(text, openings(text), chosen)))
                            .toList());
        }

        private String openings(String text) {
            return words.say("explore.openings.least", words.number(Double.parseDouble(text)));
        }

        ExploreForm.Choice horizons() {
            String chosen = request.value("horizon").isBlank() ? "10" : request.value("horizon");
            return choice(
                    "horizon",
                    HORIZONS.stream()
                            .map(y -> option("" + y, words.count("report.years", y), chosen))
                            .toList());
        }

        /** Only what is required, not the education that is typical. */
        ExploreForm.Tick required() {
            boolean chosen = request.value("education").equals("required");
            String label = words.say("path.education.required");
            return new ExploreForm.Tick("education", "required", label, chosen);
        }

        ExploreForm.Tick bright() {
            boolean chosen = request.value("bright").equals("yes");
            return new ExploreForm.Tick("bright", "yes", words.say("near.bright"), chosen);
        }

        ExploreForm.Tick kind(String field) {
            Limits own = limits.person().limits();
            return tick(field, own.withoutKinds().contains(LimitForm.KINDS.get(field)));
        }

        ExploreForm.Tick tick(String name, boolean chosen) {
            return new ExploreForm.Tick(name, "yes", words.say("explore." + name), chosen);
        }

        private ExploreForm.Choice choice(String name, List<ExploreForm.Option> options) {
            return new ExploreForm.Choice(name, words.say("explore." + name), options, fault(name));
        }

        private static ExploreForm.Option option(String value, String label, String chosen) {
            return new ExploreForm.Option(value, label, value.equals(chosen));
        }
    }
}
