package org.trellis.path.search;

import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.trellis.path.step.Figures;
import org.trellis.path.step.Ground;
import org.trellis.path.step.Hop;
import org.trellis.path.step.Mode;
import org.trellis.path.step.Schooling;

/** The jobs that somebody can start in soon, by one move. */
public final class Doorstep {
    private final Ground ground;
    private final Caps caps;
    private final double months;

    /**
     * @param months before one starts, at most; training after it does not count
     */
    public Doorstep(Ground ground, Caps caps, double months) {
        this.ground = ground;
        this.caps = caps;
        this.months = months;
    }

    /**
     * By number, for somebody with the skills {@code held} and the credentials {@code valid}.
     *
     * @param among the jobs asked for
     */
    public Set<Integer> open(double[] held, BitSet valid, IntPredicate among) {
        Set<Integer> found = new TreeSet<>();
        var here = new Figures.Standpoint(Ground.NOWHERE, held, valid, ground.served());
        for (Hop hop : ground.trails.from(Ground.NOWHERE)) {
            boolean asked = !found.contains(hop.to()) && among.test(hop.to());
            if (asked && enters(hop) && opensAfterAStay(here, hop)) {
                found.add(hop.to());
            }
        }
        return found;
    }

    private boolean enters(Hop hop) {
        boolean present =
                ground.person.job().equals(java.util.Optional.of(ground.jobs.get(hop.to()).id()));
        return !present && caps.mayEnter(ground, hop.to()) && caps.mayEnd(ground, hop.to());
    }

    private boolean opensAfterAStay(Figures.Standpoint here, Hop hop) {
        return ground.stays(hop, here.job(), here.served()).stream()
                .anyMatch(stay -> opens(here, stay));
    }

    private boolean opens(Figures.Standpoint here, Hop hop) {
        for (Schooling schooling : ground.schoolings(hop.to(), here.valid())) {
            for (Mode mode : Figures.modes(ground, hop, schooling, here.held())) {
                boolean may = caps.mayEarn(schooling) && caps.mayChoose(mode, schooling, ground);
                if (may && soon(hop, step(here, hop, schooling, mode))) {
                    return true;
                }
            }
        }
        return false;
    }

    private Figures step(Figures.Standpoint here, Hop hop, Schooling schooling, Mode mode) {
        return Figures.of(ground, here, hop, schooling, mode, caps.hoursPerWeek());
    }

    private boolean soon(Hop hop, Figures step) {
        return step.mode() != Mode.APPRENTICESHIP
                && ground.admits(hop, step)
                && step.beforeMonths() <= months + Figures.ROUNDING
                && step.ownUsd() <= caps.budgetUsd() + Figures.ROUNDING
                && caps.mayTake(step, ground, Ground.NOWHERE);
    }
}
