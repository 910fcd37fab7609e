package org.trellis.schedule.library;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trellis.model.schedule.Terms;

/**
 * Occupations and schedules to look through. An entry is found when every word stands in its
 * titles, codes or name, whatever the case and accents.
 */
public record Library(List<LibraryEntry> entries) {
    public Library {
        entries = List.copyOf(entries);
    }

    /**
     * In the order of the library; all of them for no words.
     *
     * @param approach those that can be learned in it; empty for any
     */
    public List<LibraryEntry> find(String words, Optional<Terms.Approach> approach) {
        List<String> asked = words(words);
        return entries.stream()
                .filter(entry -> approach.isEmpty() || entry.isOffered(approach.get()))
                .filter(
                        entry -> {
                            String all = text(entry);
                            return asked.stream().allMatch(all::contains);
                        })
                .toList();
    }

    public Optional<LibraryEntry> findNamed(String name) {
        return entries.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    private static String text(LibraryEntry entry) {
        return folded(
                String.join(
                        " ",
                        entry.title().en(),
                        entry.title().es(),
                        entry.onetSoc(),
                        entry.rapids().map(Object::toString).orElse(""),
                        entry.name()));
    }

    private static List<String> words(String text) {
        return Arrays.stream(folded(text).split("[^\\p{L}\\p{N}.-]+"))
                .filter(word -> !word.isBlank())
                .toList();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
