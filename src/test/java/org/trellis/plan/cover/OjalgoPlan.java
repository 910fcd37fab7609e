package org.trellis.plan.cover;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The same question as a mixed integer program for a solver that knows nothing of plans: an offer
 * is taken or not, each target is closed once, and what is taken has what it asks. Only for
 * problems in which no offers wait for each other in a circle, and all targets can be reached.
 */
public final class OjalgoPlan {
    /**
     * @param optimal whether the solver says that nothing costs less
     */
    public record Answer(long cost, boolean optimal) {}

    private OjalgoPlan() {}

    public static Answer of(CoverProblem problem, long mostMs) {
        var model = new ExpressionsBasedModel();
        model.options.time_abort = mostMs;
        List<Variable> taken = new ArrayList<>();
        for (int i = 0; i < problem.offers().size(); i++) {
            long cost = problem.offers().get(i).cost();
            taken.add(model.newVariable("x" + i).binary().weight(cost));
        }
        for (BitSet target : problem.targets()) {
            if (!target.intersects(problem.held())) {
                giving(model, problem, taken, target).lower(1);
            }
        }
        for (int i = 0; i < taken.size(); i++) {
            for (BitSet group : problem.offers().get(i).requires()) {
                if (!group.intersects(problem.held())) {
                    giving(model, problem, taken, group).add(taken.get(i), -1).lower(0);
                }
            }
        }
        Optimisation.Result result = model.minimise();
        long cost = 0;
        for (int i = 0; i < taken.size(); i++) {
            cost += result.doubleValue(i) > 0.5 ? problem.offers().get(i).cost() : 0;
        }
        return new Answer(cost, result.getState().isOptimal());
    }

    private static Expression giving(
            ExpressionsBasedModel model, CoverProblem problem, List<Variable> taken, BitSet facts) {
        Expression sum = model.addExpression();
        for (int i = 0; i < taken.size(); i++) {
            if (problem.offers().get(i).gives().intersects(facts)) {
                sum.set(taken.get(i), 1);
            }
        }
        return sum;
    }
}
