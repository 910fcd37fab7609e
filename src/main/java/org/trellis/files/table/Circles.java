package org.trellis.files.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.trellis.message.Message;

/**
 * Finds what requires itself in the end. Depth-first, O(codes + mentions).
 *
 * <p>Here and not in the lattice, although JGraphT finds cycles: a reader goes on after a circle,
 * so it must know, while it still has the rows, which of them to leave without its requirements.
 * JGraphT names the members of a cycle; the one that closes it depends on the order of the file.
 */
public final class Circles<T> {
    private final Map<T, List<T>> requires;
    private final Set<T> done = new HashSet<>();
    private final List<T> walk = new ArrayList<>();
    private final Map<T, String> found = new LinkedHashMap<>();

    private Circles(Map<T, List<T>> requires) {
        this.requires = requires;
    }

    /**
     * For each code whose {@code requires} closes a circle, that circle, written {@code a > b > a}.
     * Without what these codes require no circle is left.
     *
     * @param requires everything that a code mentions, alternatives too, in file order
     */
    public static <T> Map<T, String> closing(Map<T, List<T>> requires) {
        var circles = new Circles<>(requires);
        requires.keySet().forEach(circles::visit);
        return circles.found;
    }

    /**
     * An error in column {@code requires} of each row that closes a circle.
     *
     * @param open is told each of them, to forget what it requires
     */
    public static <T> void report(Map<T, List<T>> requires, Map<T, Row> rows, Consumer<T> open) {
        closing(requires)
                .forEach(
                        (code, circle) -> {
                            Message remedy = Message.of("remedy.circle");
                            rows.get(code)
                                    .error(
                                            "requires",
                                            Message.of("expected.circle", circle),
                                            remedy);
                            open.accept(code);
                        });
    }

    private void visit(T code) {
        if (done.contains(code)) {
            return;
        }
        walk.add(code);
        for (T first : requires.getOrDefault(code, List.of())) {
            int start = walk.indexOf(first);
            if (start < 0) {
                visit(first);
            } else {
                found.putIfAbsent(code, text(walk.subList(start, walk.size()), first));
            }
        }
        walk.remove(walk.size() - 1);
        done.add(code);
    }

    private String text(List<T> circle, T first) {
        return circle.stream().map(code -> code + " > ").collect(Collectors.joining()) + first;
    }
}
