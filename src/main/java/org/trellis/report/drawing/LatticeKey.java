package org.trellis.report.drawing;

import java.util.List;
import java.util.Map;
import org.trellis.model.Move;
import org.trellis.report.Words;
import org.trellis.report.drawing.LatticeLayout.Point;

/** How the moves of a career map look, and the legend that says so. */
public final class LatticeKey {
    private static final Map<Move.Kind, String> DASHES =
            Map.of(Move.Kind.LATERAL, "6,4", Move.Kind.DIAGONAL, "9,3,2,3");
    static final List<Move.Kind> KINDS =
            List.of(Move.Kind.VERTICAL, Move.Kind.LATERAL, Move.Kind.DIAGONAL);
    private static final double ROW = 22;

    private LatticeKey() {}

    static void line(Svg svg, String path, Move.Kind kind, boolean lit) {
        svg.path(
                "class:line fill:none stroke:"
                        + (lit ? Svg.ACCENT : Svg.SOFT)
                        + " stroke-width:"
                        + (lit ? 3.5 : 1.5)
                        + " stroke-dasharray:"
                        + DASHES.getOrDefault(kind, "none"),
                path);
    }

    /** A filled head at {@code tip}, pointing away from {@code before}. */
    static void arrow(Svg svg, Point before, Point tip, boolean lit) {
        double length = Math.hypot(tip.x() - before.x(), tip.y() - before.y());
        double dx = length == 0 ? 0 : (tip.x() - before.x()) / length;
        double dy = length == 0 ? -1 : (tip.y() - before.y()) / length;
        double backX = tip.x() - 8 * dx;
        double backY = tip.y() - 8 * dy;
        String path =
                "M"
                        + Svg.at(tip.x(), tip.y())
                        + " L"
                        + Svg.at(backX - 4 * dy, backY + 4 * dx)
                        + " L"
                        + Svg.at(backX + 4 * dy, backY - 4 * dx)
                        + " Z";
        svg.path("class:head fill:" + (lit ? Svg.ACCENT : Svg.SOFT), path);
    }

    static double height(Words words, String pay, double width) {
        return 20 + ROW * (width < 600 ? 3 : 1) + (ROW - 5) * (note(words, pay, width).size() + 1);
    }

    private static List<String> note(Words words, String pay, double width) {
        return Svg.lines(words.say("report.svg.map.key", pay), width - 20, 12, 12);
    }

    /**
     * @param pay whose pay is shown
     * @param apprenticeable whether a job is marked as such
     */
    static void draw(
            Svg svg, Words words, String pay, double top, double width, boolean apprenticeable) {
        double column = width < 600 ? width : width / 3;
        svg.open("g", "class", "legend");
        for (int i = 0; i < KINDS.size(); i++) {
            double x = 10 + (width < 600 ? 0 : i * column);
            double y = top + 18 + (width < 600 ? i * ROW : 0);
            line(svg, "M" + Svg.at(x, y) + " L" + Svg.at(x + 40, y), KINDS.get(i), false);
            arrow(svg, new Point(x, y), new Point(x + 46, y), false);
            svg.text("font-size:12", x + 54, y + 4, words.name(KINDS.get(i)));
        }
        double y = top + 18 + ROW * (width < 600 ? 3 : 1);
        for (String line : note(words, pay, width)) {
            svg.text("font-size:12 fill:" + Svg.SOFT, 10, y + 4, line);
            y += ROW - 5;
        }
        if (apprenticeable) {
            String key = words.say("report.svg.apprenticeship.key");
            svg.text("font-size:12", 10, y + 4, "◆ " + key);
        }
        svg.close("g");
    }
}
