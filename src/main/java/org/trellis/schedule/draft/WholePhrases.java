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
public final class WholePhrases {
    private static final int FEWEST = 2;

    private WholePhrases() {}

    /** 0 to 1. */
    static double likeness(String task, Competency competency) {
        Set<String> asked = stems(task);
        return of(competency).mapToDouble(each -> likeness(asked, stems(each))).max().orElse(0);
    }

    /** Of two phrases, given by their stems; 0 to 1. */
    public static double likeness(Set<String> one, Set<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        boolean stray = common.size() < FEWEST && !one.equals(other);
        return stray || common.isEmpty() ? 0 : 2.0 * common.size() / (one.size() + other.size());
    }

    /** The stems of the words of a phrase that say something. */
    public static Set<String> stems(String phrase) {
        return Likeness.stems(phrase).keySet();
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
