package org.trellis.report.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.trellis.report.Words;

/**
 * The elements of a picture as they are written one after another: every attribute and text is
 * escaped, and numbers have at most one decimal, with a point.
 */
public final class Markup {
    private final StringBuilder out = new StringBuilder();

    /** Begins an element; attributes come as name, value, name, value ... */
    public Markup open(String element, Object... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            String text = value instanceof Number n ? number(n.doubleValue()) : value.toString();
            out.append(' ').append(attributes[i]).append("=\"").append(escape(text)).append('"');
        }
        out.append('>');
        return this;
    }

    public Markup close(String element) {
        out.append("</").append(element).append(">\n");
        return this;
    }

    /** An element with nothing in it. */
    public Markup empty(String element, Object... attributes) {
        open(element, attributes);
        out.setLength(out.length() - 1);
        out.append("/>\n");
        return this;
    }

    /** An element with nothing but text in it. */
    public Markup element(String element, String content, Object... attributes) {
        return open(element, attributes).text(content).close(element);
    }

    public Markup text(String content) {
        out.append(escape(content));
        return this;
    }

    public Markup newLine() {
        out.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    public static String number(double value) {
        double tenths = Math.round(value * 10) / 10.0;
        return tenths == Math.rint(tenths)
                ? Long.toString((long) tenths)
                : String.format(Locale.ROOT, "%.1f", tenths);
    }

    /** The text in lines no wider than {@code width}; a word that is wider stands alone. */
    public static List<String> wrap(String text, double width, ToDoubleFunction<String> measure) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : Words.clean(text).split(" +")) {
            if (line.length() > 0 && measure.applyAsDouble(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    static String escape(String text) {
        return Words.clean(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
