package org.trellis.report.drawing;

import java.util.List;
import java.util.Locale;
import org.trellis.report.Words;

/**
 * Writes one SVG picture. Looks come from presentation attributes, which a page's style sheet may
 * override by class; there is no style attribute, so a strict content policy lets it pass.
 */
public final class Svg {
    static final String INK = "#1b1f23";
    static final String SOFT = "#5b6470";
    static final String LINE = "#9aa3ad";
    static final String PAPER = "#ffffff";
    static final String SHADE = "#f1f3f5";
    static final String ACCENT = "#0b5394";

    private final StringBuilder out = new StringBuilder();

    /**
     * @param name tells this picture from others on one page: the start of its ids
     * @param holdsLinks a picture with links in it is a group, not one image
     */
    Svg(String name, double width, double height, String title, String text, boolean holdsLinks) {
        String id = name.replaceAll("[^A-Za-z0-9_-]", "-");
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
        attributes("viewBox", "0 0 " + number(width) + " " + number(height));
        attributes("width", number(Math.ceil(width)), "height", number(Math.ceil(height)));
        attributes("role", holdsLinks ? "group" : "img", "class", "picture");
        attributes("aria-labelledby", id + "-title", "aria-describedby", id + "-desc");
        attributes("font-family", "system-ui, Arial, sans-serif", "font-size", "14");
        out.append(">\n<title id=\"").append(escape(id)).append("-title\">").append(escape(title));
        out.append("</title>\n<desc id=\"").append(escape(id)).append("-desc\">");
        out.append(escape(text)).append("</desc>\n");
    }

    /**
     * @param look {@code name:value} pairs with blanks between them, as in {@code class:held
     *     fill:none}
     */
    Svg rect(String look, double x, double y, double width, double height) {
        return element("rect", look, "x", x, "y", y, "width", width, "height", height);
    }

    Svg line(String look, double x1, double y1, double x2, double y2) {
        return element("line", look, "x1", x1, "y1", y1, "x2", x2, "y2", y2);
    }

    Svg circle(String look, double x, double y, double radius) {
        return element("circle", look, "cx", x, "cy", y, "r", radius);
    }

    Svg path(String look, String path) {
        return element("path", look, "d", path);
    }

    private Svg element(String element, String look, Object... place) {
        out.append('<').append(element);
        attributes(place);
        look(look);
        out.append("/>\n");
        return this;
    }

    private void look(String look) {
        for (String pair : look.split(" ")) {
            int colon = pair.indexOf(':');
            if (colon > 0) {
                attributes(pair.substring(0, colon), pair.substring(colon + 1));
            }
        }
    }

    /** Dark unless {@code look} has a fill. */
    Svg text(String look, double x, double y, String content) {
        out.append("<text");
        attributes("x", x, "y", y);
        look(look.contains("fill:") ? look : look + " fill:" + INK);
        out.append('>').append(escape(content)).append("</text>\n");
        return this;
    }

    /** A group or link; attributes come as name, value, name, value ... */
    Svg open(String element, Object... attributes) {
        out.append('<').append(element);
        attributes(attributes);
        out.append(">\n");
        return this;
    }

    Svg close(String element) {
        out.append("</").append(element).append(">\n");
        return this;
    }

    /** A tool tip and a name for screen readers, inside a group. */
    Svg tip(String content) {
        out.append("<title>").append(escape(content)).append("</title>\n");
        return this;
    }

    /** Fills told apart without colour: {@code name-stripes} and {@code name-dots}. */
    Svg patterns(String name) {
        open("defs");
        pattern(name + "-stripes", "M-2 2 L2 -2 M0 8 L8 0 M6 10 L10 6");
        pattern(name + "-dots", "M2 2 h1.6 v1.6 h-1.6 z M6 6 h1.6 v1.6 h-1.6 z");
        return close("defs");
    }

    private void pattern(String id, String path) {
        open("pattern", "id", id, "width", 8, "height", 8, "patternUnits", "userSpaceOnUse");
        rect("fill:" + PAPER, 0, 0, 8, 8);
        path("fill:none stroke-width:1.2 stroke:" + INK, path);
        close("pattern");
    }

    private void attributes(Object... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            String text = value instanceof Number n ? number(n.doubleValue()) : value.toString();
            out.append(' ').append(attributes[i]).append("=\"").append(escape(text)).append('"');
        }
    }

    String end() {
        return out.append("</svg>\n").toString();
    }

    /** At most one decimal, with a point. */
    static String number(double value) {
        double tenths = Math.round(value * 10) / 10.0;
        return tenths == Math.rint(tenths)
                ? Long.toString((long) tenths)
                : String.format(Locale.ROOT, "%.1f", tenths);
    }

    static String escape(String text) {
        return Words.clean(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Width estimated from the number of characters: 0.58 of the font size each. */
    static double width(String text, double fontSize) {
        return text.codePointCount(0, text.length()) * fontSize * 0.58;
    }

    /**
     * The text in lines no wider than {@code width}, at most {@code most}, the last cut by an
     * ellipsis.
     */
    static List<String> lines(String text, double width, double fontSize, int most) {
        java.util.ArrayList<String> lines = new java.util.ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : Words.clean(text).split(" +")) {
            if (line.length() > 0 && width(line + " " + word, fontSize) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        if (lines.size() > most) {
            String last = lines.get(most - 1) + "…";
            return java.util.stream.Stream.concat(
                            lines.stream().limit(most - 1), java.util.stream.Stream.of(last))
                    .toList();
        }
        return List.copyOf(lines);
    }
}
