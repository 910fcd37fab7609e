package org.trellis.report.path;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.trellis.message.Code;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.catalog.Catalog;
import org.trellis.path.account.Earned;
import org.trellis.path.account.Raise;
import org.trellis.path.account.Step;
import org.trellis.path.terrain.Apprenticeship;
import org.trellis.path.terrain.Pay;
import org.trellis.report.Words;

/**
 * One step of a career path as JSON with numbers to four decimals.
 *
 * @param from as ladder/job; null for somebody who is not working
 * @param kind vertical, lateral, diagonal, entry or inferred
 * @param origin authored, inferred or entry
 * @param basis why a move is inferred: related or nearest; null for any other
 * @param notes what is to be known of a move that no ladder states
 * @param mode beside, full_time or apprenticeship
 * @param trainingMonths on the job, after the move
 * @param usdEstimated whether some fee is our estimate
 * @param raises skills that are learned
 * @param credentials credentials that are earned
 * @param askFirst clearances to ask about before one enrolls
 * @param experience what has to be served before
 * @param schedule of the apprenticeship; null for another mode
 */
public record StepJson(
        Optional<String> from,
        String to,
        String kind,
        String origin,
        Optional<String> basis,
        List<String> notes,
        String mode,
        double months,
        boolean monthsAtLeast,
        double trainingMonths,
        OptionalDouble trainingPayUsdPerYear,
        OptionalDouble payUsdPerYear,
        double hours,
        double schoolingHours,
        double competencyHours,
        double usd,
        boolean usdAtLeast,
        boolean usdEstimated,
        double experienceMonthsLeft,
        double programMonthsLeft,
        OptionalDouble wageUsdPerYear,
        List<Learned> raises,
        List<Gained> credentials,
        List<String> askFirst,
        List<Prior> experience,
        Optional<String> schedule,
        List<WayJson.Experience> developmentalExperiences) {

    /**
     * A skill that is learned.
     *
     * @param competency as model/code
     * @param from a level; null where none is known
     * @param to a level; null where the job states none
     */
    public record Learned(
            String competency, OptionalDouble from, OptionalDouble to, double hours) {}

    /**
     * A credential that is earned.
     *
     * @param needed required, varies_by_state, prerequisite or typical
     */
    public record Gained(String credential, double hours, OptionalDouble usd, String needed) {}

    /**
     * Experience that the job asks.
     *
     * @param by the credential that stands in for it
     */
    public record Prior(String name, int months, Optional<String> by, String source) {}

    static StepJson of(Step step, Catalog catalog, Words words) {
        return new StepJson(
                step.from().map(Job.Id::toString),
                step.to().toString(),
                Code.of(step.move().kind()),
                origin(step.move()),
                CountryWords.inferred(step).map(move -> Code.of(move.basis())),
                new CountryWords(catalog, words).of(step),
                step.mode().code(),
                step.months(),
                step.times().atLeast(),
                step.times().training(),
                pay(step, true),
                pay(step, false),
                step.hours(),
                step.schoolingHours(),
                step.competencyHours(),
                step.usd(),
                step.usdAtLeast(),
                step.cost().estimated(),
                step.experienceMonthsLeft(),
                step.programMonthsLeft(),
                step.wage().stream().mapToDouble(Job.Wage::usdPerYear).findFirst(),
                step.raises().stream().map(StepJson::learned).toList(),
                step.credentials().stream().map(StepJson::gained).toList(),
                step.askFirst().stream().map(c -> c.id().code()).toList(),
                step.experience().stream().map(p -> prior(p, words)).toList(),
                step.program().map(Apprenticeship::schedule),
                WayJson.experiences(step.move().authored(), words));
    }

    private static String origin(Move move) {
        if (move instanceof Move.Inferred) {
            return "inferred";
        }
        return move instanceof Move.Entry ? "entry" : "authored";
    }

    private static Prior prior(Step.Prior prior, Words words) {
        return new Prior(
                words.experience(prior.asked()),
                prior.asked().months(),
                prior.by().map(c -> c.id().code()),
                prior.asked().source());
    }

    /** The first pay before the move, or of the training after it; empty when there is none. */
    private static OptionalDouble pay(Step step, boolean hired) {
        return step.times().pay().stream()
                .filter(pay -> pay.hired() == hired && pay.known())
                .mapToDouble(Pay::usdPerYear)
                .findFirst();
    }

    private static Learned learned(Raise raise) {
        return new Learned(raise.competency().toString(), raise.from(), raise.to(), raise.hours());
    }

    private static Gained gained(Earned earned) {
        return new Gained(
                earned.credential().id().code(),
                earned.hours(),
                earned.usd(),
                earned.needed().code());
    }
}
