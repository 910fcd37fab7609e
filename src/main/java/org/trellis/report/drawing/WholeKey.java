package org.trellis.report.drawing;

import java.util.List;
import org.trellis.model.Move;
import org.trellis.report.Words;
import org.trellis.report.drawing.LatticeLayout.Point;

/** What the lines and signs of the picture of all career maps mean, and whose its pay is. */
final class WholeKey {
    private WholeKey() {}

    static double height(Words words, WholeSvg.Look look, String pay) {
        return 26 + note(words, look, pay).size() * (look.font() + 4);
    }

    static void draw(Svg svg, Words words, WholeSvg.Look look, String pay, double top) {
        svg.open("g", "class", "legend");
        String small = "font-size:" + Svg.number(look.font());
        double x = 4;
        for (Move.Kind kind : LatticeKey.KINDS) {
            LatticeKey.line(svg, "M" + x + " " + (top + 8) + " h34", kind, false);
            LatticeKey.arrow(svg, new Point(x, top + 8), new Point(x + 40, top + 8), false);
            svg.text(small, x + 46, top + 12, words.name(kind));
            x += 66 + Svg.width(words.name(kind), look.font());
        }
        double y = top + 14 + look.font() + 4;
        for (String line : note(words, look, pay)) {
            svg.text(small + " fill:" + Svg.SOFT, 4, y, line);
            y += look.font() + 4;
        }
        svg.close("g");
    }

    private static List<String> note(Words words, WholeSvg.Look look, String pay) {
        return Svg.lines(words.say("report.svg.whole.key", pay), look.width() - 8, look.font(), 10);
    }
}
