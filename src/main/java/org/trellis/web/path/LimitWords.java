package org.trellis.web.path;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Limits;
import org.trellis.path.PathQuery;
import org.trellis.path.search.LimitName;
import org.trellis.report.Words;
import org.trellis.web.words.PageWords;

/** Says which limits hold; the number of moves always has one. */
final class LimitWords {
    private final Catalog catalog;
    private final PageWords phrases;
    private final Words words;

    LimitWords(Catalog catalog, PageWords phrases) {
        this.catalog = catalog;
        this.phrases = phrases;
        this.words = phrases.words();
    }

    List<PathPage.Limit> of(PathQuery query) {
        Limits limits = query.person().limits();
        List<PathPage.Limit> all = new ArrayList<>();
        double moves =
                limits.maxMoves().isPresent()
                        ? limits.maxMoves().getAsInt()
                        : catalog.assumptions().get("default_max_moves");
        add(all, LimitName.MAX_MOVES, OptionalDouble.of(moves), words::number);
        add(all, LimitName.MAX_MONTHS, limits.maxMonths(), words::number);
        add(all, LimitName.MAX_STEP_MONTHS, limits.maxStepMonths(), words::number);
        add(all, LimitName.BUDGET, limits.budgetUsd(), words::money);
        add(all, LimitName.MIN_WAGE, limits.minWageUsdPerYear(), words::money);
        if (!limits.withoutKinds().isEmpty()) {
            List<String> kinds = limits.withoutKinds().stream().sorted().map(phrases::say).toList();
            all.add(limit(LimitName.WITHOUT_KINDS, words.list(kinds)));
        }
        if (!limits.withoutJobs().isEmpty()) {
            List<String> jobs = limits.withoutJobs().stream().sorted().map(phrases::title).toList();
            all.add(limit(LimitName.WITHOUT_JOBS, words.list(jobs)));
        }
        return all;
    }

    private void add(
            List<PathPage.Limit> all,
            LimitName name,
            OptionalDouble value,
            DoubleFunction<String> said) {
        if (value.isPresent()) {
            all.add(limit(name, said.apply(value.getAsDouble())));
        }
    }

    private PathPage.Limit limit(LimitName name, String value) {
        return new PathPage.Limit(phrases.say(name), value);
    }
}
