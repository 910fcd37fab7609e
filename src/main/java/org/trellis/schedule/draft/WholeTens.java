package org.trellis.schedule.draft;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.trellis.model.schedule.Hours;
import org.trellis.schedule.Allocation;

/**
 * What the hours of a draft are shared by. Given hours are brought to the term in tens of hours, as
 * schedules state them, by the largest remainders, so that the sum stays exact and each process has
 * some; where the term is too short for that, they are shared as they are.
 */
final class WholeTens {
    private static final int ROUND = 10;

    private WholeTens() {}

    static List<Double> of(Outline outline, Hours term) {
        List<Double> weights = outline.processes().stream().map(Outline.Process::weight).toList();
        return outline.isGiven() && term.value() % ROUND == 0
                ? round(outline.processes(), (int) (term.value() / ROUND)).orElse(weights)
                : weights;
    }

    /** Empty when there are fewer tens than processes. */
    private static Optional<List<Double>> round(List<Outline.Process> processes, int tens) {
        if (tens < processes.size()) {
            return Optional.empty();
        }
        List<Allocation.Part> parts =
                processes.stream()
                        .map(each -> new Allocation.Part(each.title(), each.weight(), 1, tens))
                        .toList();
        Allocation.Shares shares = (Allocation.Shares) Allocation.of(tens, parts);
        return Optional.of(
                IntStream.range(0, processes.size())
                        .mapToObj(i -> (double) ROUND * shares.hours(i))
                        .toList());
    }
}
