package org.trellis.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Rounds in which every subject has its turn for {@value #TURN_MS} ms, so that what slows the
 * machine down slows all of them. Time is the processor time of this thread: other programs do not
 * count, the collection of garbage by other threads neither.
 */
final class Rounds {
    private static final int WARM_UP = 40;
    private static final int LEAST = 60;
    private static final double TURN_MS = 20;

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private Rounds() {}

    /** Until every question was asked at least three times. */
    static void run(List<Subject> subjects) {
        for (int i = 0; i < WARM_UP; i++) {
            subjects.forEach(Rounds::turn);
        }
        subjects.forEach(subject -> subject.runsMs().clear());
        int rounds = 0;
        while (rounds < LEAST || !subjects.stream().allMatch(Rounds::isAsked)) {
            subjects.forEach(Rounds::turn);
            rounds++;
        }
    }

    private static boolean isAsked(Subject subject) {
        return subject.runsMs().size() >= 3 * subject.questions().size();
    }

    private static void turn(Subject subject) {
        double spent = 0;
        while (spent < TURN_MS) {
            Runnable question = subject.next();
            long before = CLOCK.getCurrentThreadCpuTime();
            question.run();
            double ms = (CLOCK.getCurrentThreadCpuTime() - before) / 1e6;
            subject.runsMs().add(ms);
            spent += Math.max(ms, 0.001);
        }
    }

    /**
     * @param yardstick work that never changes: its median stands in the last column as 1
     */
    static String table(List<Subject> subjects, Subject yardstick) {
        var table = new StringBuilder();
        String form = "| %-44s | %9s | %7s | %9s | %9s | %9s | %9s | %9s |%n";
        table.append(
                line(
                        form,
                        "subject",
                        "questions",
                        "runs",
                        "least ms",
                        "p50 ms",
                        "p99 ms",
                        "goal ms",
                        "yardstick"));
        table.append(line(form, "---", "--:", "--:", "--:", "--:", "--:", "--:", "--:"));
        ToDoubleFunction<Subject> ratio = s -> s.ms(0.5) / yardstick.ms(0.5);
        for (Subject s : subjects) {
            table.append(
                    line(
                            form,
                            s.name(),
                            s.questions().size(),
                            s.runsMs().size(),
                            figure(s.ms(0)),
                            figure(s.ms(0.5)),
                            figure(s.ms(0.99)),
                            s == yardstick ? "" : figure(s.goalMs()),
                            figure(ratio.applyAsDouble(s))));
        }
        return table.toString();
    }

    private static String line(String form, Object... cells) {
        return String.format(Locale.ROOT, form, cells);
    }

    private static String figure(double number) {
        return String.format(Locale.ROOT, "%.4g", number);
    }
}
