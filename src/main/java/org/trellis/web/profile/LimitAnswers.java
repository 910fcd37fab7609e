package org.trellis.web.profile;

import java.util.Arrays;
import java.util.HashSet;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.trellis.model.Credential;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Bound;
import org.trellis.model.person.ImpossibleLimit;
import org.trellis.model.person.Limits;

/** Reads what must not happen; limits that no way can meet are faults. */
final class LimitAnswers {
    private final Answers answers;
    private final Catalog catalog;

    LimitAnswers(Answers answers, Catalog catalog) {
        this.answers = answers;
        this.catalog = catalog;
    }

    Limits read(Limits before) {
        OptionalDouble moves = answers.number("moves", Bound.MOVES);
        OptionalDouble months = answers.number("most-months", Bound.MONTHS);
        return new Limits(
                moves.isPresent() ? OptionalInt.of((int) moves.getAsDouble()) : OptionalInt.empty(),
                months,
                stepMonths(months),
                answers.number("budget", Bound.USD),
                answers.number("living", Bound.USD),
                floor("pay"),
                floor("goal-pay"),
                kinds(),
                before.withoutJobs());
    }

    /** A step is a part of the way, so it cannot be allowed to last longer. */
    private OptionalDouble stepMonths(OptionalDouble whole) {
        OptionalDouble step = answers.number("step-months", Bound.MONTHS);
        if (step.isPresent() && whole.isPresent() && step.getAsDouble() > whole.getAsDouble()) {
            answers.fault(
                    "step-months",
                    "profile.wrong.step",
                    answers.words().months(whole.getAsDouble()));
        }
        return step;
    }

    /** Least pay that at least one job reaches. */
    private OptionalDouble floor(String field) {
        OptionalDouble floor = answers.number(field, Bound.USD);
        double highest = ImpossibleLimit.highestWage(catalog);
        if (highest > 0 && floor.orElse(0) > highest) {
            answers.fault(field, "profile.wrong.floor", answers.words().money(highest));
        }
        return floor;
    }

    private Set<Credential.Kind> kinds() {
        Set<Credential.Kind> kinds = new HashSet<>();
        for (Credential.Kind kind : Credential.Kind.values()) {
            if (answers.has(field(kind))) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** Whether a limit beyond the usual ones is set. */
    static boolean more(Answers answers) {
        return Stream.concat(
                        Stream.of("moves", "step-months", "living", "pay-kept"),
                        Arrays.stream(Credential.Kind.values())
                                .filter(kind -> kind != Credential.Kind.DEGREE)
                                .map(LimitAnswers::field))
                .anyMatch(answers::has);
    }

    static String field(Credential.Kind kind) {
        return kind == Credential.Kind.DEGREE ? "no-college" : "without." + kind.code();
    }
}
