package org.trellis.schedule.library;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.trellis.model.Text;
import org.trellis.model.schedule.WorkProcess;

/**
 * Occupations and schedules to look through. An entry is found when every word stands in its
 * titles, codes or name, whatever the case and accents.
 */
public record Library(List<LibraryEntry> entries) {
    private static final int SAME_CODE = 4;
    private static final int SAME_OCCUPATION = 4;
    private static final int SAME_GROUP = 1;
    private static final int SHARED_WORD = 1;
    private static final int LEAST = 2;

    /** As many digits of an O*NET-SOC code name its minor group: {@code 51-4}. */
    private static final int GROUP_DIGITS = 4;

    private static final int WORD_LETTERS = 4;

    public Library {
        entries = List.copyOf(entries);
    }

    /** In the order of the library; all of them for no words. */
    public List<LibraryEntry> find(String words) {
        List<String> asked = words(words);
        return entries.stream()
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

    /**
     * The most alike first, of equal ones in the order of the library: the same occupation by its
     * codes, the same group of occupations, words shared by the titles and the work processes.
     */
    public List<LibraryEntry> similar(LibraryEntry entry, int most) {
        Set<String> words = titles(entry);
        record Scored(LibraryEntry entry, int score) {}
        return entries.stream()
                .filter(each -> !each.equals(entry))
                .map(each -> new Scored(each, score(entry, words, each)))
                .filter(each -> each.score() >= LEAST)
                .sorted(Comparator.comparingInt(each -> -each.score()))
                .limit(most)
                .map(Scored::entry)
                .toList();
    }

    private static int score(LibraryEntry one, Set<String> words, LibraryEntry other) {
        int score = 0;
        if (one.rapidsDigits().isPresent() && one.rapidsDigits().equals(other.rapidsDigits())) {
            score += SAME_CODE;
        }
        if (!one.onetSoc().isEmpty() && one.onetSoc().equals(other.onetSoc())) {
            score += SAME_OCCUPATION;
        } else if (group(one)
                .filter(group -> group(other).filter(group::equals).isPresent())
                .isPresent()) {
            score += SAME_GROUP;
        }
        Set<String> shared = titles(other);
        shared.retainAll(words);
        return score + SHARED_WORD * shared.size();
    }

    private static Optional<String> group(LibraryEntry entry) {
        return entry.onetSoc().length() < GROUP_DIGITS
                ? Optional.empty()
                : Optional.of(entry.onetSoc().substring(0, GROUP_DIGITS));
    }

    private static Set<String> titles(LibraryEntry entry) {
        Set<String> words = new HashSet<>(words(entry.title().en()));
        entry.schedule().stream()
                .flatMap(schedule -> schedule.workProcesses().stream())
                .map(WorkProcess::title)
                .map(Text::en)
                .forEach(title -> words.addAll(words(title)));
        words.removeIf(word -> word.length() < WORD_LETTERS);
        return words;
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
