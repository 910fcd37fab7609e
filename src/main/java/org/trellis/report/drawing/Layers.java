package org.trellis.report.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trellis.report.drawing.LatticeLayout.Box;
import org.trellis.report.drawing.LatticeLayout.Line;

/**
 * Which layer of the drawing each box stands on, 0 at the bottom: the rows one above the other, and
 * inside a row a box above those that lead to it. A full layer sends a box one up. Boxes with the
 * longest way still above them come first, then in the order given, so that the same boxes and
 * lines always give the same layers. A line that would close a circle inside a row has no say.
 * O(boxes^2 + boxes x lines) time.
 */
final class Layers {
    private final int inRow;
    private final Map<String, Set<String>> above = new LinkedHashMap<>();
    private final Map<String, Integer> heights = new HashMap<>();
    private final Map<String, Integer> placed = new HashMap<>();
    private final Map<Integer, Integer> filled = new HashMap<>();

    private Layers(int inRow) {
        this.inRow = inRow;
    }

    /**
     * @param inRow most boxes of a layer; 0: as many as there are
     */
    static Map<String, Integer> of(List<Box> boxes, List<Line> lines, int inRow) {
        Layers layers = new Layers(inRow);
        Map<String, Integer> rows = new HashMap<>();
        boxes.forEach(box -> rows.put(box.id(), box.row()));
        boxes.forEach(box -> layers.above.put(box.id(), new HashSet<>()));
        for (Line line : lines) {
            boolean sameRow = rows.get(line.from()).equals(rows.get(line.to()));
            if (sameRow && !layers.leads(line.to(), line.from())) {
                layers.above.get(line.from()).add(line.to());
            }
        }
        int lowest = 0;
        for (int row : boxes.stream().map(Box::row).sorted().distinct().toList()) {
            List<String> members =
                    boxes.stream().filter(box -> box.row() == row).map(Box::id).toList();
            lowest = layers.place(members, lowest) + 1;
        }
        return layers.placed;
    }

    private boolean leads(String from, String to) {
        Set<String> reached = new LinkedHashSet<>(Set.of(from));
        List<String> open = new ArrayList<>(reached);
        while (!open.isEmpty()) {
            for (String next : above.get(open.remove(open.size() - 1))) {
                if (reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached.contains(to);
    }

    /** Places the boxes of a row from layer {@code lowest} on; the highest layer taken. */
    private int place(List<String> members, int lowest) {
        List<String> waiting = new ArrayList<>(members);
        int highest = lowest;
        while (!waiting.isEmpty()) {
            String next = null;
            for (String box : waiting) {
                boolean free = waiting.stream().noneMatch(o -> above.get(o).contains(box));
                if (free && (next == null || height(box) > height(next))) {
                    next = box;
                }
            }
            waiting.remove(next);
            int layer = layer(next, lowest);
            placed.put(next, layer);
            filled.merge(layer, 1, Integer::sum);
            highest = Math.max(highest, layer);
        }
        return highest;
    }

    private int layer(String box, int lowest) {
        int layer = lowest;
        for (var below : placed.entrySet()) {
            if (above.get(below.getKey()).contains(box)) {
                layer = Math.max(layer, below.getValue() + 1);
            }
        }
        while (inRow > 0 && filled.getOrDefault(layer, 0) >= inRow) {
            layer++;
        }
        return layer;
    }

    private int height(String box) {
        Integer known = heights.get(box);
        if (known == null) {
            known = above.get(box).stream().mapToInt(next -> 1 + height(next)).max().orElse(0);
            heights.put(box, known);
        }
        return known;
    }
}
