package org.trellis.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One job in the middle, the jobs that people come from on its left, those they go on to on its
 * right. What pays more stands higher.
 */
public final class JobMapChart {
    private static final double NODE = 248;
    private static final double GAP = 14;
    private static final double TOP = 34;
    private static final double NAME = 22;

    /**
     * @param usdPerYear decides how high it stands; 0 where it is not known
     * @param months of the move, in words
     * @param mine whether the move is on the reader's own way
     */
    public record Neighbor(
            String name, String pay, double usdPerYear, String months, boolean mine, String href) {}

    /** The names of the three columns, and of the picture. */
    public record Headings(String title, String from, String here, String to) {}

    private record Node(Neighbor job, List<String> lines, double y, double height) {
        double middle() {
            return y + height / 2;
        }
    }

    private final Neighbor here;
    private final Headings headings;
    private final boolean wide;
    private final double width;
    private final double[] columns;
    private final double node;

    private JobMapChart(Neighbor here, Headings headings, boolean wide) {
        this.here = here;
        this.headings = headings;
        this.wide = wide;
        this.width = wide ? 1040 : 340;
        this.node = wide ? NODE : 260;
        this.columns = wide ? new double[] {4, 396, 788} : new double[] {76, 40, 76};
    }

    public static String wide(
            Neighbor here, List<Neighbor> from, List<Neighbor> to, Headings headings) {
        return new JobMapChart(here, headings, true).side(from, to);
    }

    /** For a phone: the three columns under each other, what one goes on to on top. */
    public static String narrow(
            Neighbor here, List<Neighbor> from, List<Neighbor> to, Headings headings) {
        return new JobMapChart(here, headings, false).stacked(from, to);
    }

    private String side(List<Neighbor> from, List<Neighbor> to) {
        List<Node> left = column(from, TOP);
        List<Node> right = column(to, TOP);
        double middle = Math.max(end(left), end(right)) / 2;
        Node own = node(here, Math.max(TOP, middle - 30));
        double height = Math.max(end(List.of(own)), Math.max(end(left), end(right))) + 8;
        Chart chart = new Chart(width, height, "wide links", headings.title());
        left.forEach(n -> link(chart, columns[0] + node, n.middle(), columns[1], own.middle(), n));
        right.forEach(n -> link(chart, columns[1] + node, own.middle(), columns[2], n.middle(), n));
        heading(chart, headings.from(), columns[0], left);
        heading(chart, headings.here(), columns[1], List.of(own));
        heading(chart, headings.to(), columns[2], right);
        left.forEach(n -> box(chart, n, columns[0], "node"));
        right.forEach(n -> box(chart, n, columns[2], "node"));
        box(chart, own, columns[1], "node here");
        return chart.end();
    }

    private String stacked(List<Neighbor> from, List<Neighbor> to) {
        List<Node> above = column(to, TOP);
        Node own = node(here, end(above) + 44);
        List<Node> below = column(from, end(List.of(own)) + 44);
        double height = Math.max(end(below), end(List.of(own))) + 8;
        Chart chart = new Chart(width, height, "narrow links", headings.title());
        heading(chart, headings.to(), 0, above);
        heading(chart, headings.here(), 0, List.of(own));
        heading(chart, headings.from(), 0, below);
        above.forEach(n -> box(chart, n, columns[2], "node"));
        box(chart, own, columns[1], "node here");
        below.forEach(n -> box(chart, n, columns[0], "node"));
        for (List<Node> all : List.of(above, below)) {
            all.forEach(n -> chart.text("label end", 70, n.middle() + 5, n.job.months()));
        }
        return chart.end();
    }

    private List<Node> column(List<Neighbor> jobs, double top) {
        List<Neighbor> sorted =
                jobs.stream()
                        .sorted(
                                Comparator.comparing(Neighbor::usdPerYear)
                                        .reversed()
                                        .thenComparing(Neighbor::name))
                        .toList();
        List<Node> nodes = new ArrayList<>();
        double y = top;
        for (Neighbor job : sorted) {
            Node next = node(job, y);
            nodes.add(next);
            y += next.height + GAP;
        }
        return nodes;
    }

    private Node node(Neighbor job, double y) {
        List<String> lines = Chart.wrap(job.name(), NAME * Chart.width("x"));
        return new Node(job, lines, y, 30 + (lines.size() + 0.5) * (Chart.TEXT + 2));
    }

    private static double end(List<Node> nodes) {
        return nodes.isEmpty()
                ? 0
                : nodes.get(nodes.size() - 1).y + nodes.get(nodes.size() - 1).height;
    }

    private void heading(Chart chart, String text, double x, List<Node> nodes) {
        if (!nodes.isEmpty()) {
            chart.text("label", x, nodes.get(0).y - 12, text);
        }
    }

    private void box(Chart chart, Node node, double x, String look) {
        chart.open(node.job.href());
        chart.rect(look, x, node.y, this.node, node.height, 8);
        chart.lines("strong", x + 14, node.y + 24, node.lines);
        double y = node.y + 24 + node.lines.size() * (Chart.TEXT + 2);
        chart.text("label", x + 14, y, node.job.pay());
        chart.close();
    }

    private void link(Chart chart, double x1, double y1, double x2, double y2, Node node) {
        double half = (x1 + x2) / 2;
        String path =
                "M%s %sC%s %s %s %s %s %s"
                        .formatted(
                                Chart.n(x1),
                                Chart.n(y1),
                                Chart.n(half),
                                Chart.n(y1),
                                Chart.n(half),
                                Chart.n(y2),
                                Chart.n(x2),
                                Chart.n(y2));
        chart.path(node.job.mine() ? "link mine" : "link", path);
        chart.text("label halo mid-text", half, (y1 + y2) / 2 + 5, node.job.months());
    }
}
