package org.trellis.cli.option;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.trellis.files.person.StatedLimits;
import org.trellis.message.Code;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.DoubtfulFigure.Name;
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
     * What is stated and hardly meant so is told.
     *
     * @throws Slip naming an option whose value is out of range, or a job that is not there
     */
    public Person applied(Person person, Catalog catalog, Terminal terminal) {
        Person stated = applied(person, catalog);
        Map<Name, Optional<Double>> named = new EnumMap<>(Name.class);
        named.put(Name.MAX_MONTHS, Optional.ofNullable(maxMonths));
        named.put(Name.MAX_STEP_MONTHS, Optional.ofNullable(maxStepMonths));
        named.put(Name.MIN_WAGE, Optional.ofNullable(minWage));
        named.put(Name.MIN_GOAL_WAGE, Optional.ofNullable(minGoalWage));
        named.put(Name.HOURS, Optional.ofNullable(hours));
        named.forEach(
                (name, value) ->
                        value.flatMap(name::doubt)
                                .ifPresent(doubt -> terminal.tell(doubt.said(option(name)))));
        return stated;
    }

    private static String option(Name name) {
        return "--" + Code.hyphened(name);
    }

    private Person applied(Person person, Catalog catalog) {
        Set<Job.Id> jobs = new LinkedHashSet<>();
        withoutJobs.forEach(job -> jobs.add(Names.job(catalog, "--without-jobs", job)));
        StatedLimits stated =
                new StatedLimits(
                        maxMoves == null ? OptionalDouble.empty() : OptionalDouble.of(maxMoves),
                        optional(maxMonths),
                        optional(maxStepMonths),
                        optional(budget),
                        optional(living),
                        optional(minWage),
                        optional(minGoalWage),
                        optional(hours),
                        new LinkedHashSet<>(withoutKinds),
                        jobs);
        try {
            return stated.applied(person, catalog);
        } catch (StatedLimits.Wrong wrong) {
            throw new Slip(wrong.said("--" + wrong.name()));
        }
    }

    private static OptionalDouble optional(Double number) {
        return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
    }
}
