package org.trellis.report.drawing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.trellis.model.Job;
import org.trellis.model.Move;

/**
 * The moves among the rows of one field as lines beside them: all moves of one kind out of a row
 * share a trunk that branches into their goals, and a pair of moves that lead both ways is one
 * trunk with two heads. Trunks that pass the same rows stand in lanes of their own, short ones
 * nearest to the rows; lane by lane the first that is free. With T trunks: O(T squared).
 */
final class Trunks {
    /**
     * @param from the row it starts at
     * @param to the rows it leads to
     * @param lane 0 is nearest to the rows
     */
    record Trunk(int from, List<Integer> to, Move.Kind kind, boolean bothWays, int lane) {
        int top() {
            return Math.min(from, to.stream().mapToInt(row -> row).min().orElse(from));
        }

        int bottom() {
            return Math.max(from, to.stream().mapToInt(row -> row).max().orElse(from));
        }

        private boolean passes(Trunk other) {
            return top() <= other.bottom() && other.top() <= bottom();
        }

        private Trunk in(int free) {
            return new Trunk(from, to, kind, bothWays, free);
        }
    }

    private Trunks() {}

    /** Of the moves between two of {@code rows}; the order of the moves makes no difference. */
    static List<Trunk> of(List<Job.Id> rows, Collection<Move.Authored> moves) {
        List<Trunk> placed = new ArrayList<>();
        Comparator<Trunk> order =
                Comparator.<Trunk>comparingInt(trunk -> trunk.bottom() - trunk.top())
                        .thenComparing(Trunk::top)
                        .thenComparing(Trunk::from)
                        .thenComparing(Trunk::kind);
        for (Trunk trunk : trunks(rows, moves).stream().sorted(order).toList()) {
            int lane = 0;
            while (isTaken(lane, trunk, placed)) {
                lane++;
            }
            placed.add(trunk.in(lane));
        }
        return placed;
    }

    static int lanes(List<Trunk> trunks) {
        return trunks.stream().mapToInt(trunk -> trunk.lane() + 1).max().orElse(0);
    }

    private static boolean isTaken(int lane, Trunk trunk, List<Trunk> placed) {
        return placed.stream().anyMatch(other -> other.lane() == lane && other.passes(trunk));
    }

    private record Line(int from, int to, Move.Kind kind) {
        Line back() {
            return new Line(to, from, kind);
        }
    }

    private record Start(int from, Move.Kind kind) {}

    private static List<Trunk> trunks(List<Job.Id> rows, Collection<Move.Authored> moves) {
        List<Line> lines =
                moves.stream()
                        .map(m -> new Line(rows.indexOf(m.from()), rows.indexOf(m.to()), m.kind()))
                        .filter(line -> line.from() >= 0 && line.to() >= 0)
                        .distinct()
                        .toList();
        List<Trunk> trunks = new ArrayList<>();
        Map<Start, List<Integer>> one = new LinkedHashMap<>();
        for (Line line : lines) {
            if (!lines.contains(line.back())) {
                one.computeIfAbsent(new Start(line.from(), line.kind()), s -> new ArrayList<>())
                        .add(line.to());
            } else if (line.from() < line.to()) {
                trunks.add(new Trunk(line.from(), List.of(line.to()), line.kind(), true, 0));
            }
        }
        one.forEach((start, to) -> trunks.add(trunk(start, to)));
        return trunks;
    }

    private static Trunk trunk(Start start, List<Integer> to) {
        List<Integer> sorted = to.stream().sorted().collect(Collectors.toList());
        return new Trunk(start.from(), sorted, start.kind(), false, 0);
    }
}
