package org.trellis.schedule.draft;

import java.util.ArrayList;
import java.util.List;
import org.trellis.model.schedule.Hours;

/**
 * What the hours of a draft are shared by. Registered hours are brought to the term in tens of
 * hours, as schedules state them, and the longest process takes what is left so that the sum stays
 * exact; where the term or a process is too short for tens, they are shared as they are.
 */
final class WholeTens {
    private static final int ROUND = 10;

    private WholeTens() {}

    static List<Double> of(Outline outline, Hours term) {
        List<Double> weights = outline.processes().stream().map(Outline.Process::weight).toList();
        return outline.registered().isPresent() && term.value() % ROUND == 0
                ? round(weights, term.value())
                : weights;
    }

    private static List<Double> round(List<Double> weights, double term) {
        double all = weights.stream().mapToDouble(each -> each).sum();
        List<Double> tens = new ArrayList<>();
        int longest = 0;
        double left = term;
        for (double each : weights) {
            double hours = Math.round(each / all * term / ROUND) * (double) ROUND;
            longest = tens.isEmpty() || hours > tens.get(longest) ? tens.size() : longest;
            tens.add(hours);
            left -= hours;
        }
        tens.set(longest, tens.get(longest) + left);
        return tens.stream().allMatch(hours -> hours > 0) ? tens : weights;
    }
}
