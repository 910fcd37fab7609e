package org.trellis.schedule.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trellis.model.Text;
import org.trellis.model.catalog.Assumptions;
import org.trellis.model.catalog.Related;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.WorkProcess;
import org.trellis.schedule.Tolerance;
import org.trellis.schedule.draft.WholePhrases;
import org.trellis.schedule.library.Similar.Tie;

/**
 * How alike two entries of the library are, by their occupations and by the work that is learned. A
 * word that two titles share says nothing.
 *
 * <p>Occupations: 1 with the same four digits of the RAPIDS code or the same O*NET-SOC code; else
 * how near O*NET puts them, the mean over both directions of 1 - (place - 1) / 20, where one that
 * is not named counts 0. Work: of the titles of the work processes, or of the tasks if that is
 * more, 2 x alike / (one + other); 0 where one of the two has fewer than three. Two lines are alike
 * by their words, in whole phrases. Entries are similar when either reaches its least.
 */
public final class Similarity {
    /** The assumptions: the least nearness of occupations, share of work, likeness of a line. */
    public static final String LEAST_RELATED = "library_related";

    public static final String LEAST_WORK = "library_work";
    public static final String LEAST_LINE = "library_line";

    private static final int FEWEST_LINES = 3;

    /** So many neighbors O*NET names of an occupation. */
    private static final double NEIGHBORS = 20;

    private final Related related;
    private final Assumptions assumptions;

    public Similarity(Related related, Assumptions assumptions) {
        this.related = related;
        this.assumptions = assumptions;
    }

    /** The most alike first, of equal ones in the order of the library. */
    public List<Similar> of(LibraryEntry entry, Library library, int most) {
        return library.entries().stream()
                .filter(each -> !each.equals(entry))
                .map(each -> between(entry, each))
                .filter(this::isSimilar)
                .sorted(Comparator.comparingDouble(each -> -each.sum()))
                .limit(most)
                .toList();
    }

    private boolean isSimilar(Similar each) {
        return !Tolerance.less(each.occupation(), assumptions.get(LEAST_RELATED))
                || !Tolerance.less(each.work(), assumptions.get(LEAST_WORK));
    }

    Similar between(LibraryEntry one, LibraryEntry other) {
        double work =
                one.schedule().isPresent() && other.schedule().isPresent()
                        ? work(one.schedule().get(), other.schedule().get())
                        : 0;
        if (isSame(one.rapidsDigits(), other.rapidsDigits())) {
            return new Similar(other, Tie.SAME_RAPIDS, 1, work);
        }
        if (isSame(code(one), code(other))) {
            return new Similar(other, Tie.SAME_OCCUPATION, 1, work);
        }
        double near = (near(one, other) + near(other, one)) / 2;
        Tie tie = Tolerance.less(near, assumptions.get(LEAST_RELATED)) ? Tie.NONE : Tie.RELATED;
        return new Similar(other, tie, near, work);
    }

    private static boolean isSame(Optional<String> one, Optional<String> other) {
        return one.isPresent() && one.equals(other);
    }

    private static Optional<String> code(LibraryEntry entry) {
        return Optional.of(entry.onetSoc()).filter(code -> !code.isEmpty());
    }

    private double near(LibraryEntry from, LibraryEntry to) {
        List<Related.Neighbor> named = related.of(from.onetSoc());
        return IntStream.range(0, named.size())
                .filter(i -> named.get(i).onetSoc().equals(to.onetSoc()))
                .mapToDouble(i -> Math.max(0, 1 - i / NEIGHBORS))
                .findFirst()
                .orElse(0);
    }

    private double work(Schedule one, Schedule other) {
        return Math.max(share(titles(one), titles(other)), share(tasks(one), tasks(other)));
    }

    private static Stream<Text> titles(Schedule schedule) {
        return schedule.workProcesses().stream().map(WorkProcess::title);
    }

    private static Stream<Text> tasks(Schedule schedule) {
        return schedule.workProcesses().stream().flatMap(process -> process.tasks().stream());
    }

    /** Each line goes with one of the other side at most. */
    private double share(Stream<Text> some, Stream<Text> others) {
        List<Set<String>> one = stems(some);
        List<Set<String>> other = stems(others);
        if (one.size() < FEWEST_LINES || other.size() < FEWEST_LINES) {
            return 0;
        }
        double least = assumptions.get(LEAST_LINE);
        List<Set<String>> left = new ArrayList<>(other);
        for (Set<String> line : one) {
            left.stream()
                    .filter(each -> !Tolerance.less(WholePhrases.likeness(line, each), least))
                    .findFirst()
                    .ifPresent(left::remove);
        }
        return 2.0 * (other.size() - left.size()) / (one.size() + other.size());
    }

    private static List<Set<String>> stems(Stream<Text> lines) {
        return lines.map(Text::en)
                .map(WholePhrases::stems)
                .filter(stems -> !stems.isEmpty())
                .toList();
    }
}
