package org.trellis.report.chart;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.trellis.report.drawing.Markup;

/**
 * Writes one SVG picture whose looks come from classes alone: the style sheet of the pages gives
 * colors, patterns and dark mode. Coordinates are in units of about a pixel.
 */
final class Chart {
    /** Height of the text, units. */
    static final double TEXT = 15;

    /** Width of a character of a wide font, as a part of its height. */
    private static final double CHARACTER = 0.62;

    private final Markup out = new Markup();
    private final Deque<String> closes = new ArrayDeque<>();

    /**
     * @param look further classes of the picture, such as {@code wide}
     * @param name what one sees, for who does not see it
     */
    Chart(double width, double height, String look, String name) {
        out.open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "class",
                        "chart " + look,
                        "viewBox",
                        "0 0 " + n(width) + " " + n(height),
                        "role",
                        look.contains("links") ? "group" : "img",
                        "aria-label",
                        name)
                .newLine();
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
        out.element("text", content, "class", look, "x", x, "y", y);
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
            out.open("g");
        } else {
            out.open("a", "href", href);
        }
        closes.push(href.isEmpty() ? "g" : "a");
        return this;
    }

    Chart close() {
        out.close(closes.pop());
        return this;
    }

    String end() {
        return out.close("svg").toString();
    }

    private Chart element(String element, String look, Object... place) {
        out.empty(element, Stream.concat(Stream.of("class", look), Arrays.stream(place)).toArray());
        return this;
    }

    /** At most one decimal, with a point. */
    static String n(double value) {
        return Markup.number(value);
    }

    static double width(String text) {
        return text.codePointCount(0, text.length()) * TEXT * CHARACTER;
    }

    /** The text in lines no wider than {@code width}; a word that is wider stands alone. */
    static List<String> wrap(String text, double width) {
        return Markup.wrap(text, width, Chart::width);
    }
}
