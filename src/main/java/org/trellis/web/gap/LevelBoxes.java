package org.trellis.web.gap;

import java.util.Locale;
import java.util.Optional;
import org.trellis.gap.Line;
import org.trellis.gap.Outcome;
import org.trellis.model.Evidence;
import org.trellis.model.Held;
import org.trellis.model.Level;
import org.trellis.model.Requirement;
import org.trellis.model.Scale;
import org.trellis.model.Scales;

/**
 * One line of a gap as boxes, a box a level: filled as far as somebody holds it, and with an
 * upright mark where the job asks. The fill tells how we know; a box with a question mark has not
 * been checked. Words beside it say the same, so it is hidden from screen readers.
 */
final class LevelBoxes {
    private static final double STEP = 17;
    private static final double BOX = 15;
    private static final double HEIGHT = 20;

    private final Scales scales;

    LevelBoxes(Scales scales) {
        this.scales = scales;
    }

    String of(Line line) {
        double asked = asked(line);
        double held = Math.min(held(line, asked), top(line, asked));
        boolean unknown = line.outcome() == Outcome.UNKNOWN;
        int boxes = (int) Math.ceil(Math.max(asked, unknown ? 0 : held));
        double width = boxes * STEP + 4;
        StringBuilder svg = new StringBuilder();
        svg.append("<svg class=\"boxes\" aria-hidden=\"true\" viewBox=\"0 0 ")
                .append(number(width))
                .append(' ')
                .append(number(HEIGHT))
                .append("\" width=\"")
                .append(number(width))
                .append("\" height=\"20\">");
        for (int i = 0; i < boxes; i++) {
            if (unknown) {
                use(svg, "box-open", i);
            } else {
                box(svg, i, Math.max(0, Math.min(1, held - i)), fill(line));
            }
        }
        return svg.append("<path class=\"asked\" d=\"M")
                .append(number(asked * STEP))
                .append(" 0v20\"/></svg>")
                .toString();
    }

    private static void box(StringBuilder svg, int place, double share, String fill) {
        use(svg, share > 0 ? "box-frame" : "box-missing", place);
        if (share > 0) {
            svg.append("<rect class=\"box-")
                    .append(fill)
                    .append("\" x=\"")
                    .append(number(place * STEP + 1))
                    .append("\" y=\"5\" width=\"")
                    .append(number((BOX - 2) * share))
                    .append("\" height=\"10\"/>");
        }
    }

    private static void use(StringBuilder svg, String box, int place) {
        svg.append("<use href=\"#")
                .append(box)
                .append("\" x=\"")
                .append(number(place * STEP))
                .append("\"/>");
    }

    /** Verified solid, the person's own word striped, assumed dotted. */
    private static String fill(Line line) {
        Evidence evidence = line.standing().evidence();
        if (evidence.isVerified()) {
            return "verified";
        }
        return evidence == Evidence.PRESUMED ? "presumed" : "self";
    }

    /** In levels; "needed" without a level is one box. */
    private static double asked(Line line) {
        return line.requirement().ask() instanceof Requirement.AtLevel at ? at.level().value() : 1;
    }

    private double held(Line line, double asked) {
        return onScale(line).map(Level::value).orElse(asked * line.share().low());
    }

    /** The level held, on the scale of the requirement, where both are levels. */
    private Optional<Level> onScale(Line line) {
        return line.requirement().ask() instanceof Requirement.AtLevel at
                        && line.standing().held() instanceof Held.AtLevel held
                ? scales.on(held.level(), at.level().scale())
                : Optional.empty();
    }

    private double top(Line line, double asked) {
        return line.requirement().ask() instanceof Requirement.AtLevel at
                ? scales.find(at.level().scale()).map(Scale::top).orElse((int) Math.ceil(asked))
                : asked;
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
