package org.trellis.cli.option;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.trellis.files.reading.Numeral;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Bound;
import org.trellis.model.person.ImpossibleLimit;
import org.trellis.model.person.Limits;
import org.trellis.model.person.Person;
import picocli.CommandLine.Option;

/** Each limit of a person's file as an option, which wins over the file. */
public final class LimitOptions {
    @Option(names = "--max-moves", paramLabel = "N")
    private Integer maxMoves;

    @Option(names = "--max-months", paramLabel = "N")
    private Double maxMonths;

    @Option(names = "--max-step-months", paramLabel = "N")
    private Double maxStepMonths;

    @Option(names = "--budget", paramLabel = "USD")
    private Double budget;

    @Option(names = "--living", paramLabel = "USD")
    private Double living;

    @Option(names = "--min-wage", paramLabel = "USD")
    private Double minWage;

    @Option(names = "--min-goal-wage", paramLabel = "USD")
    private Double minGoalWage;

    @Option(names = "--without-kinds", paramLabel = "KIND", split = ",")
    private List<Credential.Kind> withoutKinds = new ArrayList<>();

    @Option(names = "--without-jobs", paramLabel = "LADDER/JOB", split = ",")
    private List<String> withoutJobs = new ArrayList<>();

    @Option(names = "--hours", paramLabel = "N")
    private Double hours;

    /**
     * @throws Slip naming an option whose value is out of range, or a job that is not there
     */
    public Person applied(Person person, Catalog catalog) {
        Limits own = person.limits();
        Set<Job.Id> jobs = new LinkedHashSet<>(own.withoutJobs());
        withoutJobs.forEach(job -> jobs.add(Names.job(catalog, "--without-jobs", job)));
        Set<Credential.Kind> kinds = new LinkedHashSet<>(own.withoutKinds());
        kinds.addAll(withoutKinds);
        Limits limits =
                new Limits(
                        moves(own.maxMoves()),
                        number("--max-months", maxMonths, Bound.MONTHS, own.maxMonths()),
                        number(
                                "--max-step-months",
                                maxStepMonths,
                                Bound.MONTHS,
                                own.maxStepMonths()),
                        number("--budget", budget, Bound.USD, own.budgetUsd()),
                        number("--living", living, Bound.USD, own.livingUsd()),
                        number("--min-wage", minWage, Bound.USD, own.minWageUsdPerYear()),
                        number(
                                "--min-goal-wage",
                                minGoalWage,
                                Bound.USD,
                                own.minGoalWageUsdPerYear()),
                        kinds,
                        jobs);
        ImpossibleLimit.of(limits, catalog).stream().findFirst().ifPresent(LimitOptions::refuse);
        OptionalDouble pace =
                number("--hours", hours, Bound.HOURS_PER_WEEK, person.learningHoursPerWeek());
        return person.withLimits(limits, pace);
    }

    private static void refuse(ImpossibleLimit wrong) {
        String option =
                switch (wrong.name()) {
                    case MAX_STEP_MONTHS -> "--max-step-months";
                    case MIN_WAGE -> "--min-wage";
                    case MIN_GOAL_WAGE -> "--min-goal-wage";
                };
        throw Slip.of("cli.impossible", option, wrong.expected());
    }

    private OptionalInt moves(OptionalInt own) {
        if (maxMoves == null) {
            return own;
        }
        number("--max-moves", (double) maxMoves, Bound.MOVES, OptionalDouble.empty());
        return OptionalInt.of(maxMoves);
    }

    private static OptionalDouble number(
            String option, Double value, Bound bound, OptionalDouble own) {
        if (value == null) {
            return own;
        }
        if (!bound.holds(value)) {
            throw Slip.of(
                    "cli.number",
                    option,
                    value,
                    Numeral.write(bound.least()),
                    Numeral.write(bound.most()));
        }
        return OptionalDouble.of(value);
    }
}
