package org.trellis.files.document.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The numbers and bullets that Word puts before the paragraphs of a list. */
public final class DocxNumbering {
    public static final DocxNumbering NONE = new DocxNumbering();

    /**
     * @param format such as {@code decimal}, {@code upperLetter}, {@code bullet}
     * @param text such as {@code %1.%2}
     */
    private record Level(String format, String text, int start) {}

    private final Map<String, Map<Integer, Level>> kinds = new HashMap<>();
    private final Map<String, String> kindOf = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();

    /** Lists that begin anew; others go on counting where the last one of their kind ended. */
    private final Set<String> restarted = new HashSet<>();

    /** The level that a style has in a kind. */
    private final Map<String, Integer> levelOf = new HashMap<>();

    private DocxNumbering() {}

    public static DocxNumbering read(XMLStreamReader xml) throws XMLStreamException {
        DocxNumbering read = new DocxNumbering();
        String kind = "";
        String list = "";
        int level = 0;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "abstractNum" -> kind = DocxText.value(xml, "abstractNumId");
                case "num" -> {
                    list = DocxText.value(xml, "numId");
                    kind = "list " + list;
                }
                case "startOverride" -> read.restarted.add(list);
                case "pStyle" -> read.levelOf.put(kind + " " + DocxText.value(xml, "val"), level);
                case "abstractNumId" -> read.kindOf.put(list, DocxText.value(xml, "val"));
                case "lvl" -> level = DocxText.number(DocxText.value(xml, "ilvl"), 0);
                case "numFmt", "lvlText", "start" -> read.put(kind, level, xml);
                default -> {}
            }
        }
        return read;
    }

    private void put(String kind, int level, XMLStreamReader xml) {
        Map<Integer, Level> levels = kinds.computeIfAbsent(kind, key -> new HashMap<>());
        Level old = levels.getOrDefault(level, new Level("decimal", "%" + (level + 1) + ".", 1));
        String value = DocxText.value(xml, "val");
        levels.put(
                level,
                switch (xml.getLocalName()) {
                    case "numFmt" -> new Level(value, old.text, old.start);
                    case "lvlText" -> new Level(old.format, value, old.start);
                    default -> new Level(old.format, old.text, DocxText.number(value, 0));
                });
    }

    /** The level that a style has in a list; the first where it says none. */
    int level(String list, String style) {
        return levelOf.getOrDefault(kindOf.getOrDefault(list, "") + " " + style, 0);
    }

    /** The mark of the next paragraph of a list with a space after it; empty where it has none. */
    String next(String list, int level) {
        String kind = kindOf.getOrDefault(list, "");
        Map<Integer, Level> levels = new HashMap<>(kinds.getOrDefault(kind, Map.of()));
        levels.putAll(kinds.getOrDefault("list " + list, Map.of()));
        Level at = levels.get(level);
        if (at == null || level > 8) {
            return list.equals("0") || list.isEmpty() ? "" : "• ";
        }
        String counted = restarted.contains(list) ? "list " + list : kind;
        int[] count = counts.computeIfAbsent(counted, key -> new int[9]);
        count[level]++;
        for (int deeper = level + 1; deeper < count.length; deeper++) {
            count[deeper] = 0;
        }
        if (at.format.equals("none")) {
            return "";
        }
        return at.format.equals("bullet") ? "• " : numbered(levels, at, count) + " ";
    }

    private static String numbered(Map<Integer, Level> levels, Level at, int[] count) {
        String text = at.text;
        for (int i = 0; i < count.length; i++) {
            Level each = levels.getOrDefault(i, at);
            int number = Math.max(1, count[i]) + each.start - 1;
            text = text.replace("%" + (i + 1), written(number, each.format));
        }
        return text;
    }

    private static String written(int number, String format) {
        return switch (format) {
            case "upperLetter" -> letters(number);
            case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            default -> String.valueOf(number);
        };
    }

    private static String letters(int number) {
        return String.valueOf((char) ('A' + (number - 1) % 26)).repeat(1 + (number - 1) / 26 % 4);
    }

    private static String roman(int number) {
        String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
        return "X".repeat(number / 10 % 10) + ones[number % 10];
    }
}
