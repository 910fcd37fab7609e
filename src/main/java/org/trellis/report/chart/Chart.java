package org.trellis.report.chart;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.trellis.report.Words;

/**
 * Writes one SVG picture whose looks come from classes alone: the style sheet of the pages gives
 * colors, patterns and dark mode. Coordinates are in units of about a pixel.
 */
final class Chart {
    /** Height of the text, units. */
    static final double TEXT = 15;

    /** Width of a character of a wide font, as a part of its height. */
    private static final double CHARACTER = 0.62;

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> closes = new ArrayDeque<>();

    /**
     * @param look further classes of the picture, such as {@code wide}
     * @param name what one sees, for who does not see it
     */
    Chart(double width, double height, String look, String name) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
        attributes("class", "chart " + look, "viewBox", "0 0 " + n(width) + " " + n(height));
        attributes("role", look.contains("links") ? "group" : "img", "aria-label", name);
        out.append(">\n");
    }

    Chart rect(String look, double x, double y, double width, double height, double corner) {
        return element(
                "rect", look, "x", x, "y", y, "width", width, "height", height, "rx", corner);
    }

    Chart line(String look, double x1, double y1, double x2, double y2) {
        return element("line", look, "x1", x1, "y1", y1, "x2", x2, "y2", y2);
    }

    Chart circle(String look, double x, double y, double radius) {
        return element("circle", look, "cx", x, "cy", y, "r", radius);
    }

    Chart path(String look, String path) {
        return element("path", look, "d", path);
    }

    Chart text(String look, double x, double y, String content) {
        out.append("<text");
        attributes("class", look, "x", x, "y", y);
        out.append('>').append(escape(content)).append("</text>\n");
        return this;
    }

    /** Lines of text under each other, the first at {@code y}. */
    Chart lines(String look, double x, double y, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            text(look, x, y + i * (TEXT + 2), lines.get(i));
        }
        return this;
    }

    /** What follows leads to {@code href}; to nowhere when it is empty. */
    Chart open(String href) {
        if (href.isEmpty()) {
            out.append("<g>");
        } else {
            out.append("<a");
            attributes("href", href);
            out.append('>');
        }
        closes.push(href.isEmpty() ? "</g>" : "</a>");
        return this;
    }

    Chart close() {
        out.append(closes.pop()).append('\n');
        return this;
    }

    String end() {
        return out.append("</svg>\n").toString();
    }

    private Chart element(String element, String look, Object... place) {
        out.append('<').append(element);
        attributes("class", look);
        attributes(place);
        out.append("/>\n");
        return this;
    }

    private void attributes(Object... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            String text = value instanceof Number figure ? n(figure.doubleValue()) : "" + value;
            out.append(' ').append(attributes[i]).append("=\"").append(escape(text)).append('"');
        }
    }

    /** At most one decimal, with a point. */
    static String n(double value) {
        double tenths = Math.round(value * 10) / 10.0;
        return tenths == Math.rint(tenths)
                ? Long.toString((long) tenths)
                : String.format(Locale.ROOT, "%.1f", tenths);
    }

    static double width(String text) {
        return text.codePointCount(0, text.length()) * TEXT * CHARACTER;
    }

    /** The text in lines no wider than {@code width}; a word that is wider stands alone. */
    static List<String> wrap(String text, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : Words.clean(text).split(" +")) {
            if (line.length() > 0 && width(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String escape(String text) {
        return Words.clean(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
