package org.trellis.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * What is measured: questions of one kind, asked in turn.
 *
 * @param goalMs what the 99th percentile should stay below
 */
record Subject(String name, double goalMs, List<Runnable> questions, List<Double> runsMs) {
    static Subject of(String name, double goalMs, List<Runnable> questions) {
        return new Subject(name, goalMs, questions, new ArrayList<>());
    }

    /** The next question in turn. */
    Runnable next() {
        return questions.get(runsMs.size() % questions.size());
    }

    /** The time that this share of the runs takes at most, from 0 to 1. */
    double ms(double share) {
        List<Double> sorted = runsMs.stream().sorted().toList();
        return sorted.get((int) Math.ceil(share * (sorted.size() - 1)));
    }
}
