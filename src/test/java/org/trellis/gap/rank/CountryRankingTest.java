package org.trellis.gap.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.Shipped;
import org.trellis.gap.Gaps;
import org.trellis.gap.Holdings;
import org.trellis.gap.Importance;
import org.trellis.gap.Somebody;
import org.trellis.gap.rank.Ranking.Ranked;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Interests;
import org.trellis.model.catalog.Occupation;
import org.trellis.model.person.Person;

/** The board against a plain loop over gap reports, and what filters leave. */
class CountryRankingTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 21);
    private static final Catalog CATALOG = Shipped.CATALOG;
    private static final Gaps GAPS = new Gaps(CATALOG);
    private static final CountryRanking RANKING = new CountryRanking(GAPS);

    /** By reports of all occupations, one after the other, in double. */
    private static List<Ranked> plain(Person person) {
        Holdings holdings = Holdings.of(CATALOG, person, ON, true);
        return CATALOG.national()
                .jobs()
                .filter(job -> !person.job().filter(job.id()::equals).isPresent())
                .filter(job -> !job.requirements().isEmpty())
                .map(job -> GAPS.report(holdings, job, ON, Importance.NOW))
                .map(Ranking::bySkills)
                .sorted(Ranking.NEAREST)
                .toList();
    }

    private static String text(List<Ranked> ranked) {
        return ranked.stream()
                .map(each -> each.job().onetSoc() + " " + each.learningHours())
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody",
                "job=onet/53-6021.00",
                "job=onet/29-1141.00 past=onet/53-6021.00:24",
                "job=nursing-long-term-care/cna onet/2.A.1.a@yes onet/2.C.1.a@no",
                "job=advanced-manufacturing/cnc-operator onet/2.C.3.e@t5"
            })
    void theBoardRanksAsAPlainLoopDoes(String words) {
        Person person = Somebody.who(words.equals("nobody") ? "" : words);
        List<Ranked> plain = plain(person);
        assertTrue(plain.size() >= 877, "" + plain.size());
        var found = RANKING.nearest(person, ON, true, OccupationFilter.ALL, 25);
        List<Ranked> others =
                plain.stream().filter(each -> !isPresent(person, each.job())).limit(25).toList();
        assertEquals(text(others), text(found.nearest()));
    }

    private static boolean isPresent(Person person, Job job) {
        return person.job()
                .flatMap(CATALOG::findJob)
                .filter(at -> at.onetSoc().equals(job.onetSoc()))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"job=onet/53-6021.00", "job=nursing-long-term-care/cna onet/2.A.1.a@yes"})
    void theHoursOfTheBoardAreThoseOfTheReportsToAHundredth(String words) {
        Person person = Somebody.who(words);
        Holdings holdings = Holdings.of(CATALOG, person, ON, true);
        float[] missing = RANKING.missing(holdings);
        List<String> rated = CATALOG.national().profiles().occupations();
        assertEquals(879, missing.length);
        for (int i = 0; i < missing.length; i++) {
            Job job = CATALOG.getJob(Job.Id.parse("onet/" + rated.get(i)));
            double exact = GAPS.report(holdings, job, ON, Importance.NOW).summary().hours().high();
            assertEquals(exact, missing[i], 0.01, rated.get(i));
        }
    }

    private static List<Occupation> found(OccupationFilter filter) {
        Person attendant = Somebody.who("job=onet/53-6021.00");
        return RANKING.nearest(attendant, ON, true, filter, 2000).nearest().stream()
                .map(each -> CATALOG.findOccupation(each.job()).orElseThrow())
                .toList();
    }

    @Test
    void filtersLeaveWhatHasTheFigureAndReachesIt() {
        var filter =
                new OccupationFilter(
                        Optional.of("29"),
                        OptionalInt.of(3),
                        OptionalDouble.of(60_000),
                        OptionalDouble.of(3),
                        true,
                        Optional.empty());
        List<Occupation> left = found(filter);
        assertTrue(left.size() > 3, "" + left.size());
        for (Occupation each : left) {
            assertTrue(each.code().startsWith("29"), each.code());
            assertTrue(each.jobZone().orElseThrow() <= 3, each.code());
            assertTrue(each.pay().orElseThrow().p50() >= 60_000, each.code());
            assertTrue(
                    each.outlook().orElseThrow().growthPercent().orElseThrow() >= 3, each.code());
            assertTrue(CATALOG.national().brightOutlook().containsKey(each.code()));
        }
    }

    @Test
    void everyOccupationIsCountedOnce() {
        Person attendant = Somebody.who("job=onet/53-6021.00");
        var filter = filter(new InterestFit(List.of(5.0, 30.0, 5.0, 35.0, 10.0, 15.0)));
        var found = RANKING.nearest(attendant, ON, true, filter, 2000);
        assertEquals(1015, found.nearest().size() + found.unrated() + found.filtered());
    }

    private static OccupationFilter filter(InterestFit fit) {
        return new OccupationFilter(
                Optional.empty(),
                OptionalInt.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                false,
                Optional.of(fit));
    }

    /** Somebody who likes to investigate and to help finds nurses, not parking attendants. */
    @Test
    void interestsThatGoTogetherPass() {
        var fit = new InterestFit(List.of(5.0, 30.0, 5.0, 35.0, 10.0, 15.0));
        List<String> codes = found(filter(fit)).stream().map(Occupation::code).toList();
        assertTrue(codes.contains("29-1141.00"));
        assertTrue(!codes.contains("53-7065.00"));
    }

    /** (1 2 3 4 5 6) and (2 4 6 1 3 5): by hand 3.5 / 17.5. */
    @Test
    void fitIsTheCorrelationOfTheSixScores() {
        var theirs = new Interests.Scores(List.of(2f, 4f, 6f, 1f, 3f, 5f), List.of());
        var mine = new InterestFit(List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0));
        assertEquals(3.5 / 17.5, mine.with(theirs), 1e-6);
    }

    @Test
    void scoresThatAreAllTheSameSayNothing() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new InterestFit(List.of(7.0, 7.0, 7.0, 7.0, 7.0, 7.0)));
    }
}
