package org.trellis.report.drawing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.trellis.message.Code;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Ladder;
import org.trellis.report.LocalPay;
import org.trellis.report.Words;
import org.trellis.report.drawing.LatticeLayout.Box;
import org.trellis.report.drawing.LatticeLayout.Line;
import org.trellis.report.drawing.LatticeLayout.Placed;
import org.trellis.report.drawing.LatticeLayout.Point;

/**
 * The career map as a picture: bands as rows from entry at the bottom to management, pay in each
 * job, months on each move. Up is a solid line, same level dashed, different work dashes and dots.
 */
public final class LatticeSvg {
    private static final double SIDE = 26;

    /**
     * @param link the address of a job's page; empty: jobs are not links
     * @param lit moves to show strongly, those of a way, each with the months it takes there
     * @param marked jobs drawn strongly, with a word on each, such as {@code you are here}
     * @param apprenticeable jobs marked as learnable through a registered apprenticeship
     * @param maxWidth units of the picture, about pixels; 900 for a page, 380 for a phone
     */
    public record Look(
            Optional<Function<Job.Id, String>> link,
            Map<Move.Authored, Double> lit,
            Map<Job.Id, String> marked,
            Predicate<Job> apprenticeable,
            double maxWidth) {
        public static final Look PAGE =
                new Look(Optional.empty(), Map.of(), Map.of(), job -> false, 900);

        /** The same, marking the jobs that have a registered apprenticeship. */
        public Look marking(Predicate<Job> apprenticeships) {
            return new Look(link, lit, marked, apprenticeships, maxWidth);
        }

        public Look {
            lit = Map.copyOf(lit);
            marked = Map.copyOf(marked);
        }

        boolean isNarrow() {
            return maxWidth < 600;
        }
    }

    private final Map<Job.Id, JobBox> boxes = new LinkedHashMap<>();
    private final Map<String, List<Move.Authored>> drawn = new LinkedHashMap<>();
    private final Words words;
    private final Look look;
    private final String pay;
    private final Placed placed;

    private LatticeSvg(Ladder ladder, String pay, Words words, Look look) {
        this.pay = pay;
        this.words = words;
        this.look = look;
        ladder.jobs().values().forEach(job -> boxes.put(job.id(), JobBox.of(job, look, words)));
        ladder.moves().stream()
                .filter(move -> boxes.containsKey(move.from()) && boxes.containsKey(move.to()))
                .forEach(
                        move -> drawn.computeIfAbsent(key(move), k -> new ArrayList<>()).add(move));
        List<Box> all = boxes.values().stream().map(JobBox::placed).toList();
        placed = LatticeLayout.place(all, lines(), look.maxWidth() - SIDE);
    }

    /**
     * The ladder's own jobs and moves.
     *
     * @param catalog whose wages count: a region's or the nation's
     */
    public static String of(Ladder ladder, Catalog catalog, Words words, Look look) {
        String pay = new LocalPay(catalog, words).table(ladder);
        return new LatticeSvg(ladder, pay, words, look).draw(words.text(ladder.title()));
    }

    private String firstPrefix() {
        return boxes.keySet().stream().findFirst().map(Job.Id::prefix).orElse("");
    }

    /** Two moves of one kind that go both ways are one line. */
    private static String key(Move.Authored move) {
        String from = move.from().toString();
        String to = move.to().toString();
        boolean onward = from.compareTo(to) < 0;
        return (onward ? from + " " + to : to + " " + from) + " " + move.kind();
    }

    private List<Line> lines() {
        return drawn.entrySet().stream()
                .map(
                        entry -> {
                            Move.Authored first = entry.getValue().get(0);
                            double width = Svg.width(label(entry.getValue()), 12) + 6;
                            return new Line(
                                    entry.getKey(),
                                    first.from().toString(),
                                    first.to().toString(),
                                    width,
                                    16);
                        })
                .toList();
    }

    private String label(List<Move.Authored> moves) {
        Optional<String> own =
                moves.stream()
                        .flatMap(move -> litMonths(move).stream())
                        .findFirst()
                        .map(words::span);
        return own.orElseGet(() -> usual(moves));
    }

    private Optional<Double> litMonths(Move.Authored move) {
        return Optional.ofNullable(look.lit().get(move));
    }

    private String usual(List<Move.Authored> moves) {
        return moves.stream()
                .map(LatticeSvg::months)
                .distinct()
                .map(months -> words.say("report.svg.months", words.number(months)))
                .collect(Collectors.joining(" / "));
    }

    static double months(Move.Authored move) {
        return Math.max(move.experienceMonths(), move.programMonths());
    }

    private String draw(String title) {
        double width = Math.max(placed.width() + SIDE, 340);
        double height = placed.height() + LatticeKey.height(words, pay, width);
        Svg svg =
                new Svg(
                        "map-" + firstPrefix() + "-" + (int) look.maxWidth(),
                        width,
                        height,
                        words.say("report.svg.map.title", title),
                        words.say("report.svg.map.text", boxes.size(), moves()),
                        look.link().isPresent());
        svg.rect("class:paper fill:" + Svg.PAPER, 0, 0, width, height);
        bands(svg, width);
        drawn.forEach((key, moves) -> move(svg, key, moves));
        boxes.values().forEach(box -> box.draw(svg, at(box), href(box)));
        LatticeKey.draw(svg, words, pay, placed.height(), width, apprenticeable());
        return svg.end();
    }

    private int moves() {
        return drawn.values().stream().mapToInt(List::size).sum();
    }

    private boolean apprenticeable() {
        return boxes.values().stream().anyMatch(box -> box.apprenticeable().isPresent());
    }

    private void bands(Svg svg, double width) {
        Map<Job.Band, double[]> extents = new EnumMap<>(Job.Band.class);
        for (JobBox box : boxes.values()) {
            double top = at(box).y();
            double[] span = extents.computeIfAbsent(box.job().band(), b -> new double[] {top, top});
            span[0] = Math.min(span[0], top);
            span[1] = Math.max(span[1], top + box.height());
        }
        extents.forEach(
                (band, span) -> {
                    double top = span[0] - 6;
                    double tall = span[1] - span[0] + 12;
                    String turned = "rotate(-90,17," + Svg.number(top + tall / 2) + ")";
                    svg.rect("class:band rx:6 fill:" + Svg.SHADE, 2, top, width - 4, tall);
                    svg.text(
                            "class:band-name transform:"
                                    + turned
                                    + " text-anchor:middle font-size:12 fill:"
                                    + Svg.SOFT,
                            17,
                            top + tall / 2,
                            words.name(band));
                });
    }

    private void move(Svg svg, String key, List<Move.Authored> moves) {
        Move.Authored first = moves.get(0);
        boolean lit = moves.stream().anyMatch(look.lit()::containsKey);
        List<Point> points = placed.lines().get(key);
        String kind = Code.of(first.kind());
        svg.open("g", "class", "move " + kind + (lit ? " lit" : ""));
        svg.tip(moves.stream().map(this::sentence).collect(Collectors.joining(" ")));
        LatticeKey.line(svg, path(points), first.kind(), lit);
        LatticeKey.arrow(
                svg,
                shift(points.get(points.size() - 2)),
                shift(points.get(points.size() - 1)),
                lit);
        if (moves.size() > 1) {
            LatticeKey.arrow(svg, shift(points.get(1)), shift(points.get(0)), lit);
        }
        Point at = shift(placed.labels().get(key));
        String label = label(moves);
        double wide = Svg.width(label, 12) + 6;
        svg.rect("class:months-back rx:3 fill:" + Svg.PAPER, at.x(), at.y(), wide, 16);
        svg.text(
                "class:months text-anchor:middle font-size:12 fill:" + (lit ? Svg.ACCENT : Svg.INK),
                at.x() + wide / 2,
                at.y() + 12,
                label);
        svg.close("g");
    }

    private String sentence(Move.Authored move) {
        return words.say(
                "report.svg.move",
                words.text(boxes.get(move.from()).job().title()),
                words.text(boxes.get(move.to()).job().title()),
                words.name(move.kind()),
                litMonths(move).map(words::span).orElseGet(() -> words.months(months(move))));
    }

    private String path(List<Point> points) {
        return points.stream()
                .map(this::shift)
                .map(point -> Svg.number(point.x()) + " " + Svg.number(point.y()))
                .collect(Collectors.joining(" L", "M", ""));
    }

    private Point shift(Point point) {
        return new Point(point.x() + SIDE, point.y());
    }

    private Point at(JobBox box) {
        return shift(placed.boxes().get(box.job().id().toString()));
    }

    private Optional<String> href(JobBox box) {
        return look.link().map(link -> link.apply(box.job().id()));
    }
}
