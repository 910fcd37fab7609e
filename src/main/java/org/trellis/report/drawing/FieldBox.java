package org.trellis.report.drawing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trellis.message.Code;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.report.Words;
import org.trellis.report.drawing.LatticeLayout.Point;
import org.trellis.report.drawing.Trunks.Trunk;

/**
 * One field of the whole lattice as a box: its name, then a row a job, those of the highest level
 * first and of one level those that pay more, with the moves among them in lanes on the left and at
 * the foot how many moves lead to which other field. Thin lines part the levels.
 */
final class FieldBox {
    private static final double PAD = 10;
    private static final double STUB = 14;
    private static final double APART = 3;
    private static final double BRIDGES = 26;

    /** Letters of titles are narrower than figures. */
    private static final double NARROW = .94;

    /** A job, with the y of its upper edge from that of the box. */
    private record Row(Job job, List<String> title, double top, double height) {
        double middle() {
            return top + height / 2;
        }
    }

    private final WholeSvg.Field field;
    private final WholeSvg.Look look;
    private final Words words;
    private final List<Row> rows = new ArrayList<>();
    private final List<Trunk> trunks;
    private final List<String> name;
    private final List<String> foot;
    private final double gutter;
    private final double height;

    FieldBox(
            WholeSvg.Field field,
            Collection<Move.Authored> moves,
            WholeSvg.Look look,
            Words words) {
        this.field = field;
        this.look = look;
        this.words = words;
        List<Job> jobs = field.jobs().stream().sorted(order()).toList();
        trunks = Trunks.of(jobs.stream().map(Job::id).toList(), moves);
        gutter = PAD + STUB + look.lane() * Trunks.lanes(trunks);
        name = Svg.lines(field.title(), look.boxWidth() - 2 * PAD, look.font() + 3, 3);
        foot =
                field.foot().isEmpty()
                        ? List.of()
                        : Svg.lines(field.foot(), look.boxWidth() - 2 * PAD, look.font() - 1, 6);
        double y = PAD + name.size() * (look.font() + 7) + line() + 4;
        for (Job job : jobs) {
            List<String> title =
                    Svg.lines(words.text(job.title()), titleWidth(), look.font() * NARROW, 4);
            double tall = look.row() + (title.size() - 1) * line();
            rows.add(new Row(job, title, y, tall));
            y += tall;
        }
        height = y + PAD + foot.size() * line();
    }

    /** The highest level first, then the better paid; without a known wage last. */
    private static Comparator<Job> order() {
        return Comparator.comparing(Job::band)
                .thenComparingDouble(
                        (Job job) ->
                                job.wage().map(Job.Wage::usdPerYear).orElse(-1.0).doubleValue())
                .reversed();
    }

    private double line() {
        return look.font() + 2;
    }

    private double payWidth() {
        return Svg.width("$000,000", look.font() - 1);
    }

    private double titleWidth() {
        return look.boxWidth() - gutter - payWidth() - BRIDGES - PAD - 6;
    }

    double height() {
        return height;
    }

    /** Where lines of other fields meet a job: the middle of its row, from the box's corner. */
    Optional<Double> middle(Job.Id job) {
        return rows.stream().filter(row -> row.job().id().equals(job)).map(Row::middle).findFirst();
    }

    void draw(Svg svg, Point at) {
        svg.open("g", "class", "field", "transform", "translate(" + Svg.at(at.x(), at.y()) + ")");
        svg.rect(
                "class:field-box rx:8 fill:" + Svg.PAPER + " stroke:" + Svg.LINE,
                0,
                0,
                look.boxWidth(),
                height);
        head(svg);
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).job().band() != rows.get(i - 1).job().band()) {
                double y = rows.get(i).top();
                svg.line("class:level stroke:" + Svg.LINE, gutter, y, look.boxWidth() - PAD, y);
            }
        }
        rows.forEach(row -> row(svg, row));
        trunks.forEach(trunk -> trunk(svg, trunk));
        double y = height - PAD - foot.size() * line() + look.font();
        for (String text : foot) {
            svg.text("class:foot " + small(Svg.SOFT), PAD, y, text);
            y += line();
        }
        svg.close("g");
    }

    private void head(Svg svg) {
        double size = look.font() + 3;
        look.links().ifPresent(to -> svg.open("a", "href", to.field().apply(field.code())));
        double y = PAD + size - 2;
        for (String text : name) {
            svg.text("font-weight:600 font-size:" + Svg.number(size), PAD, y, text);
            y += look.font() + 7;
        }
        look.links().ifPresent(to -> svg.close("a"));
        svg.text(small(Svg.SOFT), PAD, y - 2, field.size());
    }

    private String small(String color) {
        return "font-size:" + Svg.number(look.font() - 1) + " fill:" + color;
    }

    private void row(Svg svg, Row row) {
        Job.Id id = row.job().id();
        boolean here = look.here().equals(Optional.of(id));
        if (here) {
            svg.rect(
                    "class:here rx:4 fill:" + Svg.SHADE + " stroke:" + Svg.ACCENT,
                    gutter,
                    row.top() + 1,
                    look.boxWidth() - gutter - 4,
                    row.height() - 2);
        }
        title(svg, row, here);
        double right = look.boxWidth() - BRIDGES - 4;
        row.job()
                .wage()
                .ifPresent(
                        wage ->
                                svg.text(
                                        "class:pay text-anchor:end " + small(Svg.INK),
                                        right,
                                        row.middle() + look.font() * .36,
                                        words.money(wage.usdPerYear())));
        bridges(svg, row);
    }

    private void title(Svg svg, Row row, boolean here) {
        double y = row.middle() - (row.title().size() - 1) * line() / 2 + look.font() * .36;
        look.links()
                .ifPresent(
                        to ->
                                svg.open(
                                        "a",
                                        "class",
                                        "job",
                                        "href",
                                        to.job().apply(row.job().id())));
        String weight = here ? " font-weight:700" : "";
        for (int i = 0; i < row.title().size(); i++) {
            svg.text(
                    "font-size:" + Svg.number(look.font()) + weight,
                    gutter + 4,
                    y + i * line(),
                    row.title().get(i));
        }
        look.links().ifPresent(to -> svg.close("a"));
    }

    /** How many moves lead from a job to other fields; a link that puts the job in focus. */
    private void bridges(Svg svg, Row row) {
        int count = field.bridges().getOrDefault(row.job().id(), 0);
        if (count == 0) {
            return;
        }
        look.links()
                .ifPresent(
                        to -> {
                            svg.open("a", "href", to.focus().apply(row.job().id()));
                            String title = words.text(row.job().title());
                            svg.tip(words.count("report.svg.whole.bridges", count, title));
                        });
        svg.text(
                "class:bridges text-anchor:end " + small(Svg.ACCENT),
                look.boxWidth() - 6,
                row.middle() + look.font() * .36,
                "⇢" + count);
        look.links().ifPresent(to -> svg.close("a"));
    }

    private void trunk(Svg svg, Trunk trunk) {
        String kind = Code.of(trunk.kind());
        boolean lit =
                look.here().filter(id -> rows.get(trunk.from()).job().id().equals(id)).isPresent();
        svg.open("g", "class", "move " + kind + (lit ? " lit" : ""));
        if (look.links().isPresent()) {
            svg.tip(
                    words.say(
                            "report.svg.whole.move",
                            title(trunk.from()),
                            words.list(trunk.to().stream().map(this::title).toList()),
                            words.name(trunk.kind())));
        }
        double x = gutter - STUB - look.lane() * trunk.lane();
        double edge = gutter - 2;
        double from = rows.get(trunk.from()).middle() + APART;
        for (int row : trunk.to()) {
            double to = rows.get(row).middle() - APART;
            LatticeKey.line(svg, bent(edge, from, x, to), trunk.kind(), lit);
            LatticeKey.arrow(svg, new Point(x, to), new Point(edge + 2, to), lit);
        }
        if (trunk.bothWays()) {
            LatticeKey.arrow(svg, new Point(x, from), new Point(edge + 2, from), lit);
        }
        svg.close("g");
    }

    private String title(int row) {
        return words.text(rows.get(row).job().title());
    }

    /** Left to {@code x}, along it, and back, with round corners. */
    private static String bent(double edge, double from, double x, double to) {
        double round = Math.copySign(Math.min(4, Math.abs(to - from) / 2), to - from);
        double in = Math.abs(round);
        return List.of(
                        "M" + Svg.at(edge, from),
                        "L" + Svg.at(x + in, from),
                        "Q" + Svg.at(x, from) + " " + Svg.at(x, from + round),
                        "L" + Svg.at(x, to - round),
                        "Q" + Svg.at(x, to) + " " + Svg.at(x + in, to),
                        "L" + Svg.at(edge, to))
                .stream()
                .collect(Collectors.joining(" "));
    }
}
