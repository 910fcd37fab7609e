package org.trellis.gap.rank;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trellis.board.OccupationBoard;
import org.trellis.gap.Gaps;
import org.trellis.gap.Holdings;
import org.trellis.gap.Importance;
import org.trellis.gap.Subtraction;
import org.trellis.gap.rank.Ranking.Ranked;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.National;
import org.trellis.model.catalog.Occupation;
import org.trellis.model.person.Person;

/**
 * The U.S. occupations nearest to a person, the current one left out: in the order of {@link
 * Ranking}, by what O*NET rates alone. Licenses are not in this data.
 *
 * <p>All occupations are compared at once on the board; those that come into question by its
 * figures have their gap reports, which decide.
 */
public final class CountryRanking {
    /** More than the board is off, so that no occupation is missed. */
    private static final float SLACK_HOURS = 0.1f;

    /**
     * @param unrated occupations of which nothing can be said, since nobody has rated them or
     *     nothing is important for them; of those that pass the filter
     * @param filtered occupations that do not pass the filter
     */
    public record Found(List<Ranked> nearest, int unrated, int filtered) {}

    private final Gaps gaps;
    private final Catalog catalog;
    private final OccupationBoard board;

    public CountryRanking(Gaps gaps) {
        this.gaps = gaps;
        this.catalog = gaps.board().catalog();
        this.board = gaps.board().occupations();
    }

    /**
     * @param presumed whether to count what the present and past jobs require as held
     * @param limit how many at most, 1 or more
     */
    public Found nearest(
            Person person, LocalDate on, boolean presumed, OccupationFilter filter, int limit) {
        Holdings holdings = Holdings.of(catalog, person, on, presumed);
        Set<String> present = present(person);
        Map<Boolean, List<Occupation>> passing =
                catalog.national().occupations().values().stream()
                        .filter(each -> !present.contains(each.code()))
                        .collect(Collectors.partitioningBy(each -> filter.passes(each, catalog)));
        Set<String> wanted =
                passing.get(true).stream().map(Occupation::code).collect(Collectors.toSet());
        int[] rated =
                IntStream.range(0, board.occupations().size())
                        .filter(i -> wanted.contains(board.occupations().get(i)))
                        .filter(i -> !job(i).requirements().isEmpty())
                        .toArray();
        List<Ranked> nearest =
                candidates(holdings, rated, limit)
                        .map(i -> gaps.report(holdings, job(i), on, Importance.NOW))
                        .map(Ranking::bySkills)
                        .sorted(Ranking.NEAREST)
                        .limit(limit)
                        .toList();
        return new Found(nearest, wanted.size() - rated.length, passing.get(false).size());
    }

    /** The occupation of the current job, be it one of the country or a ladder's. */
    private Set<String> present(Person person) {
        return person.job().flatMap(catalog::findJob).map(Job::onetSoc).stream()
                .collect(Collectors.toSet());
    }

    private Stream<Integer> candidates(Holdings holdings, int[] rated, int limit) {
        float[] missing = missing(holdings);
        float[] sorted = new float[rated.length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = missing[rated[i]];
        }
        Arrays.sort(sorted);
        float most = sorted.length <= limit ? Float.MAX_VALUE : sorted[limit - 1] + SLACK_HOURS;
        return Arrays.stream(rated).filter(i -> missing[i] <= most).boxed();
    }

    /** The hours that each rated occupation still asks, by its number on the board. */
    float[] missing(Holdings holdings) {
        var held = new HeldHours(new Subtraction(gaps.board()));
        return board.missing(held.of(holdings, board.elements()));
    }

    private Job job(int number) {
        return catalog.getJob(National.job(board.occupations().get(number)));
    }
}
