package org.trellis.report.gap.employment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.trellis.report.SourceList;
import org.trellis.report.Words;
import org.trellis.report.document.Document;

/**
 * Numbered notes of a paper. A note keeps its number; it is printed at the foot of each page that
 * uses it.
 */
final class NoteList {
    private static final String RAISED =
            "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

    private final SourceList sources;
    private final Words words;
    private final Map<String, Integer> numbers;
    private final TreeSet<Integer> here = new TreeSet<>();

    NoteList(SourceList sources, Words words) {
        this(sources, words, new LinkedHashMap<>());
    }

    private NoteList(SourceList sources, Words words, Map<String, Integer> numbers) {
        this.sources = sources;
        this.words = words;
        this.numbers = numbers;
    }

    /** The same notes, of which none stands on this page yet. */
    NoteList copy() {
        return new NoteList(sources, words, new LinkedHashMap<>(numbers));
    }

    /** The raised number of a source; empty without one. */
    String source(String key) {
        return key.isBlank() ? "" : mark(sources.describe(key));
    }

    /** The raised number of a note. */
    String mark(String note) {
        int number = numbers.computeIfAbsent(note, any -> numbers.size() + 1);
        here.add(number);
        StringBuilder raised = new StringBuilder();
        for (char digit : Integer.toString(number).toCharArray()) {
            raised.append(RAISED.charAt(digit - '0'));
        }
        return raised.toString();
    }

    /** What this page has used, in the order of the numbers. */
    Document.Notes notes() {
        return new Document.Notes(lines(here));
    }

    Document.Notes all() {
        return new Document.Notes(lines(new TreeSet<>(numbers.values())));
    }

    boolean isEmpty() {
        return here.isEmpty();
    }

    private List<String> lines(TreeSet<Integer> which) {
        List<String> lines = new ArrayList<>();
        numbers.forEach(
                (note, number) -> {
                    if (which.contains(number)) {
                        lines.add(words.say("employment.note", number, note));
                    }
                });
        return lines;
    }
}
