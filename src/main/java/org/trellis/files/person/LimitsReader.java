package org.trellis.files.person;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.trellis.files.reading.Fields;
import org.trellis.files.reading.Vocabulary;
import org.trellis.message.Message;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Bound;
import org.trellis.model.person.DoubtfulFigure.Name;
import org.trellis.model.person.ImpossibleLimit;
import org.trellis.model.person.Limits;

/** Reads what a path must keep to. */
final class LimitsReader {
    private LimitsReader() {}

    /** Limits that no path can meet have issues. */
    static Limits read(Fields entry, Catalog catalog) {
        Limits limits = read(entry);
        for (ImpossibleLimit wrong : ImpossibleLimit.of(limits, catalog)) {
            String key = key(wrong.name());
            entry.error(key, entry.text(key), wrong.expected(), Message.of("remedy.person.limit"));
        }
        return limits;
    }

    private static String key(ImpossibleLimit.Name name) {
        return switch (name) {
            case MAX_STEP_MONTHS -> "max_step_months";
            case MIN_WAGE -> "min_wage_usd_per_year";
            case MIN_GOAL_WAGE -> "min_goal_wage_usd_per_year";
        };
    }

    private static Limits read(Fields entry) {
        entry.only(
                List.of(
                        "max_moves",
                        "max_months",
                        "max_step_months",
                        "budget_usd",
                        "living_usd",
                        "min_wage_usd_per_year",
                        "min_goal_wage_usd_per_year",
                        "without_kinds",
                        "without_jobs"));
        var kinds = new LinkedHashSet<Credential.Kind>();
        entry.list("without_kinds")
                .forEach(value -> value.word(Credential.Kind.class).ifPresent(kinds::add));
        var jobs = new LinkedHashSet<Job.Id>();
        entry.list("without_jobs")
                .forEach(
                        value ->
                                value.known(Vocabulary.Kind.JOB)
                                        .ifPresent(job -> jobs.add(Job.Id.parse(job))));
        return new Limits(
                entry.whole("max_moves", (int) Bound.MOVES.least(), (int) Bound.MOVES.most()),
                figure(entry, "max_months", Bound.LIMIT_MONTHS, Name.MAX_MONTHS),
                figure(entry, "max_step_months", Bound.LIMIT_MONTHS, Name.MAX_STEP_MONTHS),
                number(entry, "budget_usd", Bound.USD),
                number(entry, "living_usd", Bound.USD),
                figure(entry, "min_wage_usd_per_year", Bound.USD, Name.MIN_WAGE),
                figure(entry, "min_goal_wage_usd_per_year", Bound.USD, Name.MIN_GOAL_WAGE),
                kinds,
                jobs);
    }

    /** What it can hardly be is a warning. */
    static OptionalDouble figure(Fields entry, String key, Bound bound, Name name) {
        OptionalDouble figure = number(entry, key, bound);
        figure.stream()
                .mapToObj(name::doubt)
                .flatMap(Optional::stream)
                .forEach(
                        doubt ->
                                entry.warning(
                                        key, entry.text(key), doubt.expected(), doubt.remedy()));
        return figure;
    }

    private static OptionalDouble number(Fields entry, String key, Bound bound) {
        return entry.number(key, bound.least(), bound.most());
    }
}
