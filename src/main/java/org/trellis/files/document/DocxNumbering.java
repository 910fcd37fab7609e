package org.trellis.files.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The numbers and bullets that Word puts before the paragraphs of a list. */
final class DocxNumbering {
    static final DocxNumbering NONE = new DocxNumbering();

    /**
     * @param format such as {@code decimal}, {@code upperLetter}, {@code bullet}
     * @param text such as {@code %1.%2}
     */
    private record Level(String format, String text, int start) {}

    private final Map<String, Map<Integer, Level>> kinds = new HashMap<>();
    private final Map<String, String> kindOf = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();

    private DocxNumbering() {}

    static DocxNumbering read(XMLStreamReader xml) throws XMLStreamException {
        DocxNumbering read = new DocxNumbering();
        String kind = "";
        String list = "";
        int level = 0;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "abstractNum" -> kind = value(xml, "abstractNumId");
                case "num" -> list = value(xml, "numId");
                case "abstractNumId" -> read.kindOf.put(list, value(xml, "val"));
                case "lvl" -> level = number(value(xml, "ilvl"));
                case "numFmt", "lvlText", "start" -> read.put(kind, level, xml);
                default -> {}
            }
        }
        return read;
    }

    private void put(String kind, int level, XMLStreamReader xml) {
        Map<Integer, Level> levels = kinds.computeIfAbsent(kind, key -> new HashMap<>());
        Level old = levels.getOrDefault(level, new Level("decimal", "%" + (level + 1) + ".", 1));
        String value = value(xml, "val");
        levels.put(
                level,
                switch (xml.getLocalName()) {
                    case "numFmt" -> new Level(value, old.text, old.start);
                    case "lvlText" -> new Level(old.format, value, old.start);
                    default -> new Level(old.format, old.text, number(value));
                });
    }

    /** The mark of the next paragraph of a list with a space after it; empty where it has none. */
    String next(String list, int level) {
        Map<Integer, Level> levels = kinds.getOrDefault(kindOf.getOrDefault(list, ""), Map.of());
        Level at = levels.get(level);
        if (at == null || level > 8) {
            return list.equals("0") || list.isEmpty() ? "" : "• ";
        }
        int[] count = counts.computeIfAbsent(list, key -> new int[9]);
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

    private static String value(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }
}
