package org.trellis.web.api.answer;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.trellis.files.person.StatedLimits;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.report.Words;
import org.trellis.web.api.Parameters;
import org.trellis.web.problem.Refused;

/** Limits under the names of the command line; they win over those of a person's file. */
@Introspected
record LimitQuestion(
        @QueryValue
                @Parameter(
                        description = "Hours a week for learning.",
                        schema = @Schema(type = "number", minimum = "0.5", maximum = "168"))
                Optional<String> hours,
        @QueryValue("max-moves")
                @Parameter(
                        description = "Moves at most.",
                        schema = @Schema(type = "integer", minimum = "1", maximum = "100"))
                Optional<String> maxMoves,
        @QueryValue("max-months")
                @Parameter(
                        description = "Months at most, in all.",
                        schema = @Schema(type = "number", minimum = "0", maximum = "1200"))
                Optional<String> maxMonths,
        @QueryValue("max-step-months")
                @Parameter(
                        description = "Months at most for any one step.",
                        schema = @Schema(type = "number", minimum = "0", maximum = "1200"))
                Optional<String> maxStepMonths,
        @QueryValue
                @Parameter(
                        description = "US dollars to spend, in all.",
                        schema = @Schema(type = "number", minimum = "0"))
                Optional<String> budget,
        @QueryValue
                @Parameter(
                        description = "US dollars of pay gone without in any one full-time study.",
                        schema = @Schema(type = "number", minimum = "0"))
                Optional<String> living,
        @QueryValue("min-wage")
                @Parameter(
                        description = "US dollars a year that each job on the way pays at least.",
                        schema = @Schema(type = "number", minimum = "0"))
                Optional<String> minWage,
        @QueryValue("min-goal-wage")
                @Parameter(
                        description = "US dollars a year that the goal pays at least.",
                        schema = @Schema(type = "number", minimum = "0"))
                Optional<String> minGoalWage,
        @QueryValue("without-kinds")
                @Parameter(
                        description =
                                "Kinds of credentials to go without, separated by commas, such as"
                                        + " degree,license.")
                Optional<String> withoutKinds,
        @QueryValue("without-jobs")
                @Parameter(description = "Jobs to avoid, as ladder/job, separated by commas.")
                Optional<String> withoutJobs) {

    /**
     * @throws Refused naming a limit that cannot be used
     */
    Person applied(Person person, Parameters asking, Catalog catalog, Words words) {
        Set<Credential.Kind> kinds = new LinkedHashSet<>();
        for (String kind : Parameters.several(withoutKinds)) {
            asking.findOneOf("without-kinds", Credential.Kind.class, Optional.of(kind))
                    .ifPresent(kinds::add);
        }
        Set<Job.Id> jobs = new LinkedHashSet<>();
        for (String job : Parameters.several(withoutJobs)) {
            jobs.add(asking.job("without-jobs", job, words).id());
        }
        try {
            return stated(asking, kinds, jobs).applied(person, catalog);
        } catch (StatedLimits.Wrong wrong) {
            throw Refused.field(wrong.name(), wrong.said(wrong.name()));
        }
    }

    private StatedLimits stated(Parameters asking, Set<Credential.Kind> kinds, Set<Job.Id> jobs) {
        var moves = asking.whole("max-moves", maxMoves, 1, 100);
        return new StatedLimits(
                moves.stream().asDoubleStream().findFirst(),
                asking.number("max-months", maxMonths),
                asking.number("max-step-months", maxStepMonths),
                asking.number("budget", budget),
                asking.number("living", living),
                asking.number("min-wage", minWage),
                asking.number("min-goal-wage", minGoalWage),
                asking.number("hours", hours),
                kinds,
                jobs);
    }
}
