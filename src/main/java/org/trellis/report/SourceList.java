package org.trellis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.model.Source;
import org.trellis.model.catalog.Catalog;

/** Numbers the sources in the order they are first named, and lists them at the end. */
public final class SourceList {
    private final Catalog catalog;
    private final Words words;
    private final List<String> keys = new ArrayList<>();

    public SourceList(Catalog catalog, Words words) {
        this.catalog = catalog;
        this.words = words;
    }

    /** {@code [2]}, or what it is when it is our own estimate; empty without a source. */
    public String mark(String key) {
        if (key.isBlank()) {
            return "";
        }
        Source source = catalog.sources().get(key);
        if (source != null && source.status() == Source.Status.EDITORIAL) {
            return "[" + words.say("report.source.editorial") + "]";
        }
        if (!keys.contains(key)) {
            keys.add(key);
        }
        return "[" + (keys.indexOf(key) + 1) + "]";
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }

    public void print(Paper paper) {
        if (keys.isEmpty()) {
            return;
        }
        paper.section(words.say("report.sources"));
        for (int i = 0; i < keys.size(); i++) {
            paper.item(2, "[" + (i + 1) + "]", describe(keys.get(i)));
        }
    }

    /** Title, publisher and date of a source; that it is from memory, where it is. */
    public String describe(String key) {
        Source source = catalog.sources().get(key);
        if (source == null) {
            return key;
        }
        String told =
                Stream.of(source.title(), source.publisher(), source.date())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(". "));
        boolean said = words.lang().equals("en") && source.title().contains("memory");
        return source.status() == Source.Status.MEMORY && !said
                ? told + ". " + words.say("report.source.memory")
                : told + ".";
    }
}
