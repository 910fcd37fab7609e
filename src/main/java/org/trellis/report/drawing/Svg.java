package org.trellis.report.drawing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

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

    private final Markup out = new Markup();

    /**
     * @param name tells this picture from others on one page: the start of its ids
     * @param holdsLinks a picture with links in it is a group, not one image
     */
    Svg(String name, double width, double height, String title, String text, boolean holdsLinks) {
        String id = name.replaceAll("[^A-Za-z0-9_-]", "-");
        out.open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "viewBox",
                        "0 0 " + number(width) + " " + number(height),
                        "width",
                        Math.ceil(width),
                        "height",
                        Math.ceil(height),
                        "role",
                        holdsLinks ? "group" : "img",
                        "class",
                        "picture",
                        "aria-labelledby",
                        id + "-title",
                        "aria-describedby",
                        id + "-desc",
                        "font-family",
                        "system-ui, Arial, sans-serif",
                        "font-size",
                        14)
                .newLine();
        out.element("title", title, "id", id + "-title");
        out.element("desc", text, "id", id + "-desc");
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

    Svg path(String look, String path) {
        return element("path", look, "d", path);
    }

    private Svg element(String element, String look, Object... place) {
        out.empty(element, Stream.concat(Arrays.stream(place), look(look)).toArray());
        return this;
    }

    private static Stream<Object> look(String look) {
        return Arrays.stream(look.split(" "))
                .filter(pair -> pair.indexOf(':') > 0)
                .flatMap(pair -> Stream.of(pair.split(":", 2)));
    }

    /** Dark unless {@code look} has a fill. */
    Svg text(String look, double x, double y, String content) {
        String whole = look.contains("fill:") ? look : look + " fill:" + INK;
        Stream<Object> place = Stream.of("x", x, "y", y);
        out.element("text", content, Stream.concat(place, look(whole)).toArray());
        return this;
    }

    /** A group or link; attributes come as name, value, name, value ... */
    Svg open(String element, Object... attributes) {
        out.open(element, attributes).newLine();
        return this;
    }

    Svg close(String element) {
        out.close(element);
        return this;
    }

    /** A tool tip and a name for screen readers, inside a group. */
    Svg tip(String content) {
        out.element("title", content);
        return this;
    }

    /** Fills told apart without color: {@code name-stripes} and {@code name-dots}. */
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

    String end() {
        return out.close("svg").toString();
    }

    /** A place, as a path of it names it. */
    static String at(double x, double y) {
        return number(x) + " " + number(y);
    }

    static String number(double value) {
        return Markup.number(value);
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
        List<String> lines = Markup.wrap(text, width, part -> width(part, fontSize));
        if (lines.size() > most) {
            String last = lines.get(most - 1) + "…";
            return Stream.concat(lines.stream().limit(most - 1), Stream.of(last)).toList();
        }
        return List.copyOf(lines);
    }
}
