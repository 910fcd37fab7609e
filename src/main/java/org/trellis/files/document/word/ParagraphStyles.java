package org.trellis.files.document.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the styles of a Word document make of a paragraph: a heading, an item of a list. */
public final class ParagraphStyles {
    public static final ParagraphStyles NONE = new ParagraphStyles();

    private static final String HEADING = "(?iu)(heading|title|t[ií]tulo)\\b.*";
    private static final String CONTENTS =
            "(?iu)(toc|tdc|índice)\\s?(\\d|heading)|table of (contents|figures)|encabezado de tdc";
    private static final int DEEPEST = 20;
    private static final int BODY_LEVEL = 9;

    private static final class Style {
        private String name = "";
        private String parent = "";
        private Optional<String> list = Optional.empty();
        private OptionalInt level = OptionalInt.empty();
        private OptionalInt outline = OptionalInt.empty();
    }

    private final Map<String, Style> styles = new HashMap<>();

    private ParagraphStyles() {}

    public static ParagraphStyles read(XMLStreamReader xml) throws XMLStreamException {
        ParagraphStyles read = new ParagraphStyles();
        Style style = new Style();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String value = DocxText.value(xml, "val");
            switch (xml.getLocalName()) {
                case "style" -> {
                    style = new Style();
                    read.styles.put(DocxText.value(xml, "styleId"), style);
                }
                case "name" -> style.name = value;
                case "basedOn" -> style.parent = value;
                case "numId" -> style.list = Optional.of(value);
                case "ilvl" -> style.level = OptionalInt.of(DocxText.number(value, 0));
                case "outlineLvl" ->
                        style.outline = OptionalInt.of(DocxText.number(value, BODY_LEVEL));
                default -> {}
            }
        }
        return read;
    }

    boolean isHeading(String style) {
        return find(style, each -> Optional.of(each).filter(ParagraphStyles::isHeading))
                .isPresent();
    }

    private static boolean isHeading(Style style) {
        return style.name.matches(HEADING) || style.outline.orElse(BODY_LEVEL) < BODY_LEVEL;
    }

    /** A line of a table of contents. */
    boolean isContents(String style) {
        return style.matches(CONTENTS)
                || styles.containsKey(style) && styles.get(style).name.matches(CONTENTS);
    }

    /** The empty text for none. */
    String list(String style) {
        return find(style, each -> each.list).orElse("");
    }

    OptionalInt level(String style) {
        Optional<Integer> level =
                find(
                        style,
                        each ->
                                each.level.isPresent()
                                        ? Optional.of(each.level.getAsInt())
                                        : Optional.empty());
        return level.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** What the style says, else the one it is based on, and so on. */
    private <T> Optional<T> find(String style, Function<Style, Optional<T>> what) {
        String at = style;
        for (int deep = 0; deep < DEEPEST && styles.containsKey(at); deep++) {
            Optional<T> found = what.apply(styles.get(at));
            if (found.isPresent()) {
                return found;
            }
            at = styles.get(at).parent;
        }
        return Optional.empty();
    }
}
