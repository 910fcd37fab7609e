package org.trellis.schedule.draft;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.trellis.model.Competency;
import org.trellis.model.Text;

/**
 * How alike a task and a competency are in whole phrases. The phrases of a competency are its name,
 * its aliases, and the sentences of its definition and behaviors. Likeness of two phrases is the
 * share of word stems they have in common, 2 x common / (stems of one + stems of the other); a
 * single word in common counts only where it is all that either says. The likest phrase counts.
 */
final class WholePhrases {
    private static final int FEWEST = 2;

    private WholePhrases() {}

    /** 0 to 1. */
    static double likeness(String task, Competency competency) {
        Set<String> asked = Likeness.stems(task).keySet();
        return of(competency).mapToDouble(phrase -> likeness(asked, phrase)).max().orElse(0);
    }

    private static double likeness(Set<String> asked, String phrase) {
        Set<String> other = Likeness.stems(phrase).keySet();
        Set<String> common = new HashSet<>(asked);
        common.retainAll(other);
        boolean stray = common.size() < FEWEST && !asked.equals(other);
        return stray || common.isEmpty() ? 0 : 2.0 * common.size() / (asked.size() + other.size());
    }

    private static Stream<String> of(Competency competency) {
        Text definition = competency.definition();
        Stream<String> sentences =
                Stream.concat(
                                Stream.ofNullable(definition).map(Text::en),
                                competency.behaviors().stream().map(Text::en))
                        .flatMap(text -> Stream.of(text.split("[.;]")));
        Stream<String> names =
                Stream.concat(Stream.of(competency.name().en()), competency.aliases().stream());
        return Stream.concat(names, sentences);
    }
}
