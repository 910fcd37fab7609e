package org.trellis.path.account;

import java.util.List;
import java.util.Optional;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.path.step.Mode;
import org.trellis.path.terrain.Apprenticeship;
import org.trellis.path.terrain.Pay;

/**
 * One move of a path and what it asks.
 *
 * @param from empty on the first step of somebody who is not working
 * @param move an entry where it leads through a door or back into a past job
 * @param program the apprenticeship, where this is the way in
 * @param wage of the job moved into; empty when not known
 * @param experience what must have been served by then
 * @param askFirst clearances of health, criminal record or status, to ask about before one enrolls
 */
public record Step(
        Optional<Job.Id> from,
        Move move,
        Mode mode,
        Optional<Apprenticeship> program,
        Times times,
        Learning learning,
        Cost cost,
        Optional<Job.Wage> wage,
        List<Credential> askFirst,
        List<Prior> experience) {
    /**
     * Experience that the job asks.
     *
     * @param by the credential that stands in for it; empty where the months are served
     */
    public record Prior(Job.AskedExperience asked, Optional<Credential> by) {}

    /**
     * {@code months} is the sum of {@code pay}, and of {@code before} and {@code training}.
     *
     * @param atLeast too little is rated, or one has to be selected
     * @param before the move, learning or serving
     * @param training on the job after it
     * @param experienceLeft months still to serve in the job before
     * @param programLeft usual length of the schooling, 0 when none is left
     */
    public record Times(
            double months,
            boolean atLeast,
            double before,
            double training,
            double experienceLeft,
            double programLeft,
            List<Pay> pay) {
        public Times {
            pay = List.copyOf(pay);
        }
    }

    /**
     * {@code schoolingHours} is the sum of {@code credentials}, {@code competencyHours} the sum of
     * {@code raises}.
     *
     * @param hours before the move: the greater of schooling and of what is learned before it
     * @param onTheJob whether the skills are learned after hire
     * @param taught what the job asks and {@code credentials} show, beyond what was held; its hours
     *     are within {@code schoolingHours}
     */
    public record Learning(
            double hours,
            double schoolingHours,
            double competencyHours,
            boolean onTheJob,
            List<Raise> raises,
            List<Raise> taught,
            List<Earned> credentials) {
        public Learning {
            raises = List.copyOf(raises);
            taught = List.copyOf(taught);
            credentials = List.copyOf(credentials);
        }
    }

    /**
     * @param usd out of pocket
     * @param againUsd what changing the field of work again counts in the whole cost
     * @param ownUsd the part that no aid may pay
     * @param feesUsd of the credentials
     * @param estimated some fee is our estimate
     * @param atLeast some fee has not even an estimate
     */
    public record Cost(
            double usd,
            double againUsd,
            double ownUsd,
            double feesUsd,
            boolean estimated,
            boolean atLeast) {}

    public Step {
        askFirst = List.copyOf(askFirst);
        experience = List.copyOf(experience);
    }

    public Job.Id to() {
        return move.to();
    }

    public double months() {
        return times.months;
    }

    public double usd() {
        return cost.usd;
    }

    public boolean usdAtLeast() {
        return cost.atLeast;
    }

    /** Hours before the move. */
    public double hours() {
        return learning.hours;
    }

    public double schoolingHours() {
        return learning.schoolingHours;
    }

    public double competencyHours() {
        return learning.competencyHours;
    }

    public double experienceMonthsLeft() {
        return times.experienceLeft;
    }

    public double programMonthsLeft() {
        return times.programLeft;
    }

    public List<Raise> raises() {
        return learning.raises;
    }

    public List<Earned> credentials() {
        return learning.credentials;
    }

    /** Usd, the pay up to that of the goal which is not earned yet, and {@code againUsd}. */
    public double wholeCostUsd(double goalUsdPerYear) {
        double sum = cost.usd + cost.againUsd;
        for (Pay pay : times.pay) {
            double earned = pay.known() ? pay.usdPerYear() : 0;
            sum += pay.months() / 12 * Math.max(0, goalUsdPerYear - earned);
        }
        return sum;
    }
}
