package org.trellis.report.drawing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.LocalPay;
import org.trellis.report.Words;
import org.trellis.report.drawing.LatticeLayout.Point;

/**
 * All career maps as one picture: a {@link FieldBox} for each, in columns that are read from top to
 * bottom and are as even as the order of the fields lets them be. Moves from one field to another
 * are counted at their job and, by field, at the foot of the box; drawn as lines are only those of
 * the job in focus, since all of them together would hide what they join. Nothing is searched for:
 * time and memory grow with jobs and moves.
 */
public final class WholeSvg {
    /** The addresses that jobs, fields and counts of moves lead to. */
    public record Links(
            Function<Job.Id, String> job,
            Function<String, String> field,
            Function<Job.Id, String> focus) {}

    /**
     * @param links empty on paper
     * @param here the job in focus
     * @param columns at most
     * @param font size of a job's title
     * @param row height of a job with a title of one line
     * @param lane between two lines of moves beside the jobs
     * @param gap between two fields
     */
    public record Look(
            Optional<Links> links,
            Optional<Job.Id> here,
            int columns,
            double width,
            double font,
            double row,
            double lane,
            double gap) {
        private static final double GAP = 12;

        /** Wider where lines of the job in focus pass between fields. */
        private static final double PASSAGE = 44;

        /** Rows far enough apart to be pointed at. */
        public static Look page(Links links, Optional<Job.Id> here) {
            double gap = here.isPresent() ? PASSAGE : GAP;
            return new Look(Optional.of(links), here, 3, 1150, 13, 26, 7, gap);
        }

        /** For one landscape sheet of paper. */
        public static Look sheet(Optional<Job.Id> here) {
            return new Look(Optional.empty(), here, 4, 1420, 12, 16, 5.5, GAP);
        }

        double boxWidth() {
            return (width - 2 - (columns - 1) * gap) / columns;
        }
    }

    /**
     * @param bridges how many moves lead from a job to other fields
     * @param foot the same by field, in words; empty when none do
     */
    record Field(
            String code,
            String title,
            String size,
            List<Job> jobs,
            Map<Job.Id, Integer> bridges,
            String foot) {}

    private record Placed(FieldBox box, Point at) {}

    private final Catalog catalog;
    private final Collection<Job> shown;
    private final Words words;
    private final Look look;
    private final Map<String, Placed> boxes = new LinkedHashMap<>();
    private double bottom;

    private WholeSvg(Catalog catalog, Collection<Job> shown, Words words, Look look) {
        this.catalog = catalog;
        this.shown = shown;
        this.words = words;
        this.look = look;
        Map<String, FieldBox> made = new LinkedHashMap<>();
        shown.stream()
                .collect(
                        Collectors.groupingBy(
                                job -> job.id().prefix(), LinkedHashMap::new, Collectors.toList()))
                .forEach((code, jobs) -> made.put(code, box(code, jobs)));
        place(made);
    }

    /** The jobs {@code shown}, fields in the order of their first jobs. */
    public static String of(Catalog catalog, Collection<Job> shown, Words words, Look look) {
        return new WholeSvg(catalog, shown, words, look).draw();
    }

    private FieldBox box(String code, List<Job> jobs) {
        var ladder = catalog.ladders().get(code);
        Map<String, Integer> byField = new LinkedHashMap<>();
        Map<Job.Id, Integer> byJob = new LinkedHashMap<>();
        Set<Job.Id> own = jobs.stream().map(Job::id).collect(Collectors.toSet());
        for (Move.Authored bridge : catalog.bridges()) {
            if (own.contains(bridge.from())) {
                byField.merge(title(bridge.to().prefix()), 1, Integer::sum);
                byJob.merge(bridge.from(), 1, Integer::sum);
            }
        }
        Field field =
                new Field(
                        code,
                        title(code),
                        words.count("whole.size", jobs.size()),
                        jobs,
                        byJob,
                        foot(byField));
        return new FieldBox(field, ladder.moves(), look, words);
    }

    private String title(String code) {
        return Optional.ofNullable(catalog.ladders().get(code))
                .map(ladder -> words.text(ladder.title()))
                .orElse(code);
    }

    private String foot(Map<String, Integer> byField) {
        return byField.isEmpty()
                ? ""
                : words.say(
                        "report.svg.whole.foot",
                        byField.entrySet().stream()
                                .map(each -> each.getKey() + " " + each.getValue())
                                .collect(Collectors.joining(", ")));
    }

    /** Column after column, none higher than the least that holds them all in order. */
    private void place(Map<String, FieldBox> made) {
        double most = least(made.values());
        double x = 1;
        double y = 1;
        for (var each : made.entrySet()) {
            if (y > 1 && y + each.getValue().height() > most + 1) {
                x += look.boxWidth() + look.gap();
                y = 1;
            }
            boxes.put(each.getKey(), new Placed(each.getValue(), new Point(x, y)));
            y += each.getValue().height() + Look.GAP;
            bottom = Math.max(bottom, y);
        }
    }

    /** The least height of columns: one of the sums of boxes that follow each other. */
    private double least(Collection<FieldBox> made) {
        List<FieldBox> all = List.copyOf(made);
        List<Double> sums = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            double sum = -Look.GAP;
            for (int j = i; j < all.size(); j++) {
                sum += all.get(j).height() + Look.GAP;
                sums.add(sum + .01);
            }
        }
        return sums.stream()
                .sorted()
                .filter(most -> columns(all, most) <= look.columns())
                .findFirst()
                .orElse(0.0);
    }

    /** How many columns so high it takes. */
    private int columns(List<FieldBox> all, double most) {
        int columns = 1;
        double y = 0;
        for (FieldBox box : all) {
            if (box.height() > most) {
                return Integer.MAX_VALUE;
            }
            if (y > 0 && y + box.height() > most) {
                columns++;
                y = 0;
            }
            y += box.height() + Look.GAP;
        }
        return columns;
    }

    private String draw() {
        String pay = new LocalPay(catalog, words).whose();
        double height = bottom + WholeKey.height(words, look, pay);
        Svg svg =
                new Svg(
                        "whole-" + (int) look.width(),
                        look.width(),
                        height,
                        words.say("report.svg.whole.title"),
                        words.say("report.svg.whole.text", shown.size(), boxes.size()),
                        look.links().isPresent());
        boxes.values().forEach(placed -> placed.box().draw(svg, placed.at()));
        look.here().ifPresent(job -> bridges(svg, job));
        WholeKey.draw(svg, words, look, pay, bottom);
        return svg.end();
    }

    /** Those that lead from the job in focus to other fields or from there to it. */
    private void bridges(Svg svg, Job.Id job) {
        for (Move.Authored bridge : catalog.bridges()) {
            boolean own = bridge.from().equals(job) || bridge.to().equals(job);
            Optional<Point> from = right(bridge.from());
            Optional<Point> to = right(bridge.to());
            if (own && from.isPresent() && to.isPresent()) {
                svg.open("g", "class", "bridge lit");
                Point end = side(from.get(), to.get());
                Point start = side(to.get(), from.get());
                LatticeKey.line(svg, curve(start, end), bridge.kind(), true);
                double before = end.x() + (end.x() == to.get().x() ? 9 : -9);
                LatticeKey.arrow(svg, new Point(before, end.y()), end, true);
                svg.close("g");
            }
        }
    }

    /** The right end of a job's row, where it is drawn. */
    private Optional<Point> right(Job.Id job) {
        return Optional.ofNullable(boxes.get(job.prefix()))
                .flatMap(
                        placed ->
                                placed.box()
                                        .middle(job)
                                        .map(
                                                y ->
                                                        new Point(
                                                                placed.at().x() + look.boxWidth(),
                                                                placed.at().y() + y)));
    }

    /** The end of a row that faces {@code other}; in one column the right one. */
    private Point side(Point other, Point right) {
        return right.x() > other.x() ? new Point(right.x() - look.boxWidth(), right.y()) : right;
    }

    private static String curve(Point from, Point to) {
        double bend = from.x() == to.x() ? 30 : Math.abs(to.x() - from.x()) / 2;
        double towards = to.x() < from.x() ? -1 : 1;
        double second = from.x() == to.x() ? 1 : -towards;
        return "M"
                + Svg.at(from.x(), from.y())
                + " C"
                + Svg.at(from.x() + towards * bend, from.y())
                + " "
                + Svg.at(to.x() + second * bend, to.y())
                + " "
                + Svg.at(to.x(), to.y());
    }
}
