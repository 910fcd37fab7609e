package org.trellis.schedule.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.trellis.model.Text;

/**
 * What of two lists belongs together: of the same title, and of the rest what is alike; else it was
 * added or removed. Titles are the same apart from case and spaces; of equal ones the first goes
 * with the first.
 */
record Pairs<T>(List<Pair<T>> both, List<T> removed, List<T> added) {
    record Pair<T>(T before, T after) {}

    static <T> Pairs<T> of(
            List<T> before, List<T> after, Function<T, Text> title, BiPredicate<T, T> alike) {
        List<T> left = new ArrayList<>(before);
        List<T> right = new ArrayList<>(after);
        List<Pair<T>> both = new ArrayList<>();
        take(left, right, both, (a, b) -> plain(title.apply(a)).equals(plain(title.apply(b))));
        take(left, right, both, alike);
        return new Pairs<>(both, left, right);
    }

    private static <T> void take(
            List<T> left, List<T> right, List<Pair<T>> both, BiPredicate<T, T> same) {
        for (T one : List.copyOf(left)) {
            for (int i = 0; i < right.size(); i++) {
                if (same.test(one, right.get(i))) {
                    both.add(new Pair<>(one, right.remove(i)));
                    left.remove(one);
                    break;
                }
            }
        }
    }

    static String plain(Text text) {
        return text.en().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
