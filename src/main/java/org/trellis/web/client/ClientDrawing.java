package org.trellis.web.client;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Drawings about a client carry the case id in what they are called, and below themselves for
 * whoever sees them: a drawing is copied out of its page, or saved.
 */
public final class ClientDrawing {
    private static final Pattern DRAWING =
            Pattern.compile("(?s)<svg\\b[^>]*\\brole=\"(?:img|group)\"[^>]*>.*?</svg>");
    private static final Pattern NAME =
            Pattern.compile("(?s)(<svg\\b[^>]*\\saria-label=\"|<title\\b[^>]*>|<desc\\b[^>]*>)");
    private static final Pattern BOX =
            Pattern.compile("viewBox=\"(\\S+) (\\S+) ([0-9.]+) ([0-9.]+)\"");
    private static final Pattern HEIGHT = Pattern.compile("(?<=\\sheight=\")[0-9.]+(?=\")");

    /** What is lower stands in a line of text, or is part of a table that names the client. */
    private static final double LEAST_HEIGHT = 80;

    private static final int LINE = 18;

    private ClientDrawing() {}

    /** All drawings in a page or a file. */
    public static String mark(String caseId, String text) {
        String id = ClientPage.escaped(caseId).replace("\"", "&quot;");
        return DRAWING.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(marked(id, found)));
    }

    private static String marked(String id, MatchResult drawing) {
        String named =
                NAME.matcher(drawing.group())
                        .replaceAll(name -> Matcher.quoteReplacement(name.group() + id + " · "));
        int end = named.indexOf('>') + 1;
        String head = named.substring(0, end);
        Matcher box = BOX.matcher(head);
        if (!box.find() || Double.parseDouble(box.group(4)) < LEAST_HEIGHT) {
            return named;
        }
        double left = Double.parseDouble(box.group(1));
        double bottom = Double.parseDouble(box.group(2)) + Double.parseDouble(box.group(4));
        String label =
                "<text class=\"case-id\" x=\"%s\" y=\"%s\" font-size=\"12\">%s</text>\n"
                        .formatted(number(left + 4), number(bottom + LINE - 5), id);
        String body = named.substring(end, named.length() - "</svg>".length());
        return taller(head, box) + body + label + "</svg>";
    }

    private static String taller(String head, Matcher box) {
        String view =
                "viewBox=\"%s %s %s %s\""
                        .formatted(
                                box.group(1),
                                box.group(2),
                                box.group(3),
                                number(Double.parseDouble(box.group(4)) + LINE));
        String whole = head.substring(0, box.start()) + view + head.substring(box.end());
        return HEIGHT.matcher(whole)
                .replaceFirst(high -> number(Double.parseDouble(high.group()) + LINE));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
