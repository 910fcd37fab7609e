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
import org.trellis.web.words.LimitWords;

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
        Limits limits =
                new Limits(
                        moves.isPresent()
                                ? OptionalInt.of((int) moves.getAsDouble())
                                : OptionalInt.empty(),
                        answers.number("most-months", Bound.LIMIT_MONTHS),
                        answers.number("step-months", Bound.LIMIT_MONTHS),
                        answers.number("budget", Bound.USD),
                        answers.number("living", Bound.USD),
                        answers.number("pay", Bound.USD),
                        answers.number("goal-pay", Bound.USD),
                        kinds(),
                        before.withoutJobs());
        for (ImpossibleLimit wrong : ImpossibleLimit.of(limits, catalog)) {
            answers.fault(field(wrong.name()), LimitWords.of(wrong));
        }
        return limits;
    }

    private static String field(ImpossibleLimit.Name limit) {
        return switch (limit) {
            case MAX_STEP_MONTHS -> "step-months";
            case MIN_WAGE -> "pay";
            case MIN_GOAL_WAGE -> "goal-pay";
        };
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
