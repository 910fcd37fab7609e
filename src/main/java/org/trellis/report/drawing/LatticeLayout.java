package org.trellis.report.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Places boxes in rows and draws lines between them with ELK layered: row 0 at the bottom, no box
 * of a higher row below one of a lower row, as narrow as asked if there is a way.
 *
 * <p>{@link Layers} decides the layers. ELK's own partitions go through hash sets of objects, whose
 * order differs from one run to the next, and so did the drawing.
 */
public final class LatticeLayout {
    /** More than any box is high, so that each layer is told from the next by where it stands. */
    private static final double FAR = 10_000;

    record Box(String id, double width, double height, int row) {}

    record Line(String id, String from, String to, double labelWidth, double labelHeight) {}

    record Point(double x, double y) {}

    record Placed(
            double width,
            double height,
            Map<String, Point> boxes,
            Map<String, List<Point>> lines,
            Map<String, Point> labels) {}

    private LatticeLayout() {}

    /** The widest layout that fits {@code maxWidth}, else the narrowest there is. */
    static Placed place(List<Box> boxes, List<Line> lines, double maxWidth) {
        Placed narrowest = null;
        double widestBox = boxes.stream().mapToDouble(Box::width).max().orElse(1);
        int most = Math.max(1, (int) (maxWidth / widestBox));
        Placed free = place(boxes, lines, 0);
        if (free.width() <= maxWidth) {
            return free;
        }
        for (int inRow = most; inRow >= 1; inRow--) {
            Placed placed = place(boxes, lines, inRow);
            if (placed.width() <= maxWidth) {
                return placed;
            }
            if (narrowest == null || placed.width() < narrowest.width()) {
                narrowest = placed;
            }
        }
        return narrowest;
    }

    /** At most {@code inRow} boxes side by side; 0: as many as the moves let stand together. */
    private static Placed place(List<Box> boxes, List<Line> lines, int inRow) {
        ElkNode graph = graph();
        Map<String, Integer> layers = Layers.of(boxes, lines, inRow);
        Map<String, ElkNode> nodes = new LinkedHashMap<>();
        for (Box box : boxes) {
            ElkNode node = ElkGraphUtil.createNode(graph);
            node.setDimensions(box.width(), box.height());
            node.setY(-layers.get(box.id()) * FAR);
            nodes.put(box.id(), node);
        }
        layers.values().stream().distinct().forEach(layer -> keepRoom(graph, layer));
        Map<String, ElkEdge> edges = new LinkedHashMap<>();
        for (Line line : lines) {
            ElkEdge edge =
                    ElkGraphUtil.createSimpleEdge(nodes.get(line.from()), nodes.get(line.to()));
            ElkLabel label = ElkGraphUtil.createLabel(line.id(), edge);
            label.setDimensions(line.labelWidth(), line.labelHeight());
            label.setProperty(CoreOptions.EDGE_LABELS_INLINE, true);
            label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
            edges.put(line.id(), edge);
        }
        new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
        return read(graph, nodes, edges);
    }

    /**
     * ELK gives each label of a line a layer of its own. Without one there it would push the upper
     * end of the line a layer up, past boxes of a higher row.
     */
    private static void keepRoom(ElkNode graph, int layer) {
        ElkNode spare = ElkGraphUtil.createNode(graph);
        spare.setDimensions(1, 1);
        spare.setY(-(layer + 0.5) * FAR);
    }

    private static ElkNode graph() {
        LayoutMetaDataService.getInstance()
                .registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(CoreOptions.DIRECTION, Direction.UP);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(
                LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.INTERACTIVE);
        graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.INTERACTIVE);
        graph.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        graph.setProperty(CoreOptions.PADDING, new ElkPadding(8));
        graph.setProperty(CoreOptions.RANDOM_SEED, 1);
        graph.setProperty(LayeredOptions.THOROUGHNESS, 30);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 14.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 8.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 7.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 18.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 9.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 7.0);
        return graph;
    }

    private static Placed read(
            ElkNode graph, Map<String, ElkNode> nodes, Map<String, ElkEdge> edges) {
        Map<String, Point> boxes = new HashMap<>();
        nodes.forEach((id, node) -> boxes.put(id, new Point(node.getX(), node.getY())));
        Map<String, List<Point>> lines = new HashMap<>();
        Map<String, Point> labels = new HashMap<>();
        edges.forEach(
                (id, edge) -> {
                    lines.put(id, points(edge.getSections().get(0)));
                    ElkLabel label = edge.getLabels().get(0);
                    labels.put(id, new Point(label.getX(), label.getY()));
                });
        return new Placed(graph.getWidth(), graph.getHeight(), boxes, lines, labels);
    }

    private static List<Point> points(ElkEdgeSection section) {
        List<Point> points = new ArrayList<>();
        points.add(new Point(section.getStartX(), section.getStartY()));
        section.getBendPoints().forEach(bend -> points.add(new Point(bend.getX(), bend.getY())));
        points.add(new Point(section.getEndX(), section.getEndY()));
        return points;
    }
}
