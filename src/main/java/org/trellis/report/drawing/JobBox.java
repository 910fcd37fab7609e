package org.trellis.report.drawing;

import java.util.List;
import java.util.Optional;
import org.trellis.model.Job;
import org.trellis.report.JobPay;
import org.trellis.report.Words;
import org.trellis.report.drawing.LatticeLayout.Box;
import org.trellis.report.drawing.LatticeLayout.Point;

/**
 * One job of a career map: its title, its pay, and what is marked on it.
 *
 * @param lit whether a move that is shown strongly starts or ends here
 * @param mark a word on a job drawn strongly, such as {@code you are here}
 * @param apprenticeable a line that says so; empty where there is no registered apprenticeship
 */
record JobBox(
        Job job,
        double width,
        List<String> title,
        String pay,
        boolean lit,
        Optional<String> mark,
        Optional<String> apprenticeable) {
    private static final int FONT = 13;
    private static final int LINE = FONT + 4;

    static JobBox of(Job job, LatticeSvg.Look look, Words words) {
        double width = look.isNarrow() ? 124 : look.maxWidth() > 1000 ? 216 : 166;
        return new JobBox(
                job,
                width,
                Svg.lines(words.text(job.title()), width - 16, FONT + 1, 5),
                look.isNarrow() ? JobPay.shortText(job, words) : JobPay.text(job, words),
                look.lit().keySet().stream()
                        .anyMatch(m -> m.from().equals(job.id()) || m.to().equals(job.id())),
                Optional.ofNullable(look.marked().get(job.id())),
                look.apprenticeable().test(job)
                        ? Optional.of("◆ " + words.say("report.svg.apprenticeship"))
                        : Optional.empty());
    }

    double height() {
        int lines = title.size() + 1;
        lines += mark.isPresent() ? 1 : 0;
        lines += apprenticeable.isPresent() ? 1 : 0;
        return 14 + lines * LINE;
    }

    /** To be placed in the row of its band. */
    Box placed() {
        return new Box(job.id().toString(), width, height(), job.band().ordinal());
    }

    void draw(Svg svg, Point at, Optional<String> href) {
        boolean strong = lit || mark.isPresent();
        href.ifPresent(address -> svg.open("a", "href", address));
        svg.open("g", "class", "job" + (lit ? " lit" : "") + (mark.isPresent() ? " marked" : ""));
        svg.rect(
                "rx:6 fill:"
                        + (mark.isPresent() ? Svg.SHADE : Svg.PAPER)
                        + " stroke:"
                        + (strong ? Svg.ACCENT : Svg.SOFT)
                        + " stroke-width:"
                        + (strong ? 3 : 1.2),
                at.x(),
                at.y(),
                width,
                height());
        lines(svg, at);
        svg.close("g");
        href.ifPresent(address -> svg.close("a"));
    }

    private void lines(Svg svg, Point at) {
        double x = at.x() + 8;
        double y = at.y() + FONT + 7;
        for (String line : title) {
            svg.text("font-size:" + FONT + " font-weight:600", x, y, line);
            y += LINE;
        }
        svg.text("class:pay font-size:12", x, y, pay);
        if (mark.isPresent()) {
            y += LINE;
            String look = "class:mark font-size:12 font-weight:600 fill:" + Svg.ACCENT;
            svg.text(look, x, y, mark.get());
        }
        if (apprenticeable.isPresent()) {
            svg.text("class:apprenticeable font-size:12", x, y + LINE, apprenticeable.get());
        }
    }
}
