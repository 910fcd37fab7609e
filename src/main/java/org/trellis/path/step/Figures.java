package org.trellis.path.step;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.trellis.model.person.Pace;
import org.trellis.path.terrain.Apprenticeship;
import org.trellis.path.terrain.Pay;

/**
 * What one step asks of somebody; design section 5. Used by the search and by the account of a path
 * alike, so their figures cannot differ.
 *
 * @param months {@code beforeMonths} and then {@code trainingMonths}; for an apprentice all are of
 *     training
 * @param hours before the move
 * @param competencyHours before it or on the job
 * @param ownUsd the part of {@code usd} that no aid may pay
 * @param pay what is earned during the months; they sum to {@code months}
 * @param heldAfterSchool x with what K attests, before the job's own requirements are learned
 * @param skills x after the step
 * @param valid C after the step
 * @param served the terms of experience that are served then
 */
public record Figures(
        Mode mode,
        double months,
        double beforeMonths,
        double trainingMonths,
        double hours,
        double competencyHours,
        double usd,
        double ownUsd,
        double programMonthsLeft,
        List<Pay> pay,
        double[] heldAfterSchool,
        Skills skills,
        BitSet valid,
        BitSet served) {
    /** By which the same sum can differ with the order of its parts; never compared by people. */
    public static final double ROUNDING = 1e-9;

    /** Where somebody stands before a step: the job, x, C and the terms served. */
    public record Standpoint(int job, double[] held, BitSet valid, BitSet served) {}

    /**
     * @param hoursPerWeek for learning beside the job
     */
    public static Figures of(
            Ground ground,
            Standpoint from,
            Hop hop,
            Schooling schooling,
            Mode mode,
            double hoursPerWeek) {
        double[] schooled = schooled(ground, from, schooling);
        double competency = ground.needs.hours(schooled, hop);
        BitSet valid = or(from.valid, schooling.set().valid());
        if (mode == Mode.APPRENTICESHIP) {
            return apprentice(ground, from, hop, schooling, competency, schooled, valid);
        }
        double before = hop.onTheJob() ? 0 : competency;
        double hours = Math.max(schooling.set().hours(), before);
        double program = programLeft(ground, hop, schooling, hours);
        double pace = mode == Mode.BESIDE ? hoursPerWeek : ground.fullTimeHoursPerWeek;
        double study = new Pace(pace).months(hours);
        double months = Math.max(study, Math.max(hop.experienceLeft(), program));
        double training = hop.onTheJob() ? ground.trainingMonths(hop, competency) : 0;
        return new Figures(
                mode,
                months + training,
                months,
                training,
                hours,
                competency,
                Math.max(schooling.usd(), before * ground.usdPerHour),
                Math.max(schooling.ownUsd(), before * ground.usdPerHour),
                program,
                pay(ground, from.job, hop, mode, months, training),
                schooled,
                new Skills(ground.needs, schooled, hop.to(), -1),
                valid,
                served(ground, from, mode, months));
    }

    /**
     * No step by {@code hop} takes fewer months, whatever is earned for it.
     *
     * @param hoursPerWeek the most that can be learned in
     */
    public static double leastMonths(Ground ground, Standpoint from, Hop hop, double hoursPerWeek) {
        if (hop.program().isPresent()) {
            return hop.program().get().months();
        }
        double competency = ground.needs.hoursAtLeast(from.held, hop);
        double school = ground.leastSchool(hop.to(), from.valid);
        double hours = hop.onTheJob() ? school : Math.max(school, competency);
        double months = Math.max(new Pace(hoursPerWeek).months(hours), hop.experienceLeft());
        return hop.onTheJob() ? months + ground.trainingMonths(hop, competency) : months;
    }

    private static double[] schooled(Ground ground, Standpoint from, Schooling schooling) {
        double[] held = from.held;
        for (int credential : schooling.set().earned()) {
            held = ground.needs.afterCredential(held, credential);
        }
        return held;
    }

    /** Who learns full time stays in no job. */
    private static BitSet served(Ground ground, Standpoint from, Mode mode, double months) {
        return mode == Mode.BESIDE
                ? ground.servedAfter(from.served, from.job, months)
                : from.served;
    }

    private static double programLeft(Ground ground, Hop hop, Schooling schooling, double hours) {
        boolean studies = schooling.set().earned().length > 0;
        boolean left = studies || ground.asksNothing(hop.to()) && hours > 0;
        return left ? hop.programMonths() : 0;
    }

    private static Figures apprentice(
            Ground ground,
            Standpoint from,
            Hop hop,
            Schooling schooling,
            double competency,
            double[] schooled,
            BitSet valid) {
        Apprenticeship program = hop.program().orElseThrow();
        int completion = program.completion().map(ground::number).orElse(-1);
        return new Figures(
                Mode.APPRENTICESHIP,
                program.months(),
                0,
                program.months(),
                0,
                competency,
                schooling.termUsd(),
                schooling.termOwnUsd(),
                0,
                program.pay(),
                schooled,
                new Skills(ground.needs, schooled, hop.to(), completion),
                completion < 0 ? valid : or(valid, ground.counts(completion)),
                from.served);
    }

    private static List<Pay> pay(
            Ground ground, int from, Hop hop, Mode mode, double months, double training) {
        List<Pay> pay = new ArrayList<>(2);
        double present = ground.pay(from);
        if (months > 0) {
            pay.add(new Pay(months, mode == Mode.BESIDE ? present : present * kept(ground), false));
        }
        if (training > 0) {
            pay.add(new Pay(training, ground.trainingPay(hop), true));
        }
        return pay;
    }

    private static double kept(Ground ground) {
        return ground.person.fullTime().payKeptPercent() / 100;
    }

    /** Pay gone without while one studies full time; {@link Pay#UNKNOWN} when not known. */
    public double payGoneWithout(Ground ground, int from) {
        double kept = kept(ground);
        return mode != Mode.FULL_TIME || kept == 1
                ? 0
                : ground.pay(from) * (1 - kept) * beforeMonths / 12;
    }

    private static BitSet or(BitSet a, BitSet b) {
        if (b.isEmpty()) {
            return a;
        }
        BitSet both = (BitSet) a.clone();
        both.or(b);
        return both;
    }

    /** The ways in which {@code hop} can be taken by who earns {@code schooling} for it. */
    public static List<Mode> modes(Ground ground, Hop hop, Schooling schooling, double[] held) {
        if (hop.program().isPresent()) {
            return List.of(Mode.APPRENTICESHIP);
        }
        boolean mayStudy = ground.person.fullTime().allowed() && hop.experienceLeft() == 0;
        if (!mayStudy) {
            return List.of(Mode.BESIDE);
        }
        boolean studies = schooling.set().earned().length > 0;
        return studies || !hop.onTheJob() && ground.needs.hours(held, hop) > 0
                ? List.of(Mode.BESIDE, Mode.FULL_TIME)
                : List.of(Mode.BESIDE);
    }
}
