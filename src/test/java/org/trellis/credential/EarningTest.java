package org.trellis.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trellis.gap.Fixture;
import org.trellis.gap.Somebody;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;

/** Which sets of credentials can be earned for a job, in which order, at what hours and fee. */
class EarningTest {
    private static final LocalDate ON = LocalDate.parse("2026-06-01");

    private static final String NURSE =
            """
            credential license 10h $50 needs=degree|bridge
            credential degree 300h $900
            credential bridge 200h needs=practical covers=degree
            credential practical 100h $100
            nurse +license +degree
            """;

    private static String sets(String catalog, String person) {
        Catalog made = Fixture.catalog(catalog);
        Credentials credentials = new Credentials(made);
        var held = new HeldCredentials(made, Somebody.who(person), ON, true);
        Job job = made.getJob(Fixture.job("nurse"));
        var asks = held.asked(job).stream().map(CredentialRequirement::anyOf).toList();
        Earning earning = new Earning(credentials, List.of(asks));
        return earning.options(0, earning.validOf(held.valid())).stream()
                .map(set -> text(credentials, set))
                .collect(Collectors.joining("; "));
    }

    private static String text(Credentials credentials, CredentialSet set) {
        String order =
                Arrays.stream(set.earned())
                        .mapToObj(c -> credentials.get(c).id().code())
                        .collect(Collectors.joining(" > "));
        return "%s %.0f h $%.0f%s"
                .formatted(order, set.hours(), set.usd(), set.usdAtLeast() ? "+" : "");
    }

    @Test
    void aPrerequisiteIsEarnedFirst() {
        assertEquals(
                "degree > license 310 h $950; practical > bridge > license 310 h $150+",
                sets(NURSE, "credentials"));
    }

    /** The bridge covers the degree that the job asks for as well, so nobody takes both. */
    @Test
    void whatASetCoversIsNotEarnedBesides() {
        assertEquals(
                "bridge > license 210 h $50+; degree > license 310 h $950",
                sets(NURSE, "+practical"));
    }

    /** A prerequisite is also met by what is earned and covers it. */
    @Test
    void whatIsEarnedCoversWhatTheNextOneRequires() {
        String catalog =
                """
                credential license 10h $50 needs=degree
                credential degree 300h $900
                credential bridge 200h $10 covers=degree
                nurse +license +bridge
                """;
        assertEquals("bridge > license 210 h $60", sets(catalog, "credentials"));
    }

    @Test
    void nothingIsEarnedForWhatIsHeldOrCovered() {
        assertEquals("license 10 h $50", sets(NURSE, "+bridge"));
        assertEquals(" 0 h $0", sets(NURSE, "+bridge +license"));
    }

    /** What a set adds is what it earns and covers, not what was there before. */
    @Test
    void aSetAddsOnlyWhatWasNotHeld() {
        Catalog catalog =
                Fixture.catalog(
                        "credential license needs=card covers=permit\nnurse +license +permit");
        var held = new HeldCredentials(catalog, Somebody.who("+card"), ON, true);
        var credentials = new Credentials(catalog);
        var job = catalog.getJob(Fixture.job("nurse"));
        BitSet added = Earning.shortest(credentials, held, job).orElseThrow().valid();
        assertEquals(
                "[license, permit]",
                added.stream().mapToObj(c -> credentials.get(c).id().code()).toList().toString());
    }

    @Test
    void whatTheStateDoesNotRequireIsNotEarned() {
        assertEquals("card 5 h $0+", sets("credential card 5h\nnurse ?card", "credentials"));
        assertEquals(" 0 h $0", sets("nurse ?card ~hat", "state:card=no credentials"));
    }

    /** Gate by gate one would take a (10 hours), then c for 100 more; b serves both at once. */
    @Test
    void theShortestSetLooksAtAllGatesTogether() {
        Catalog catalog =
                Fixture.catalog(
                        """
                        credential a 10h
                        credential b 20h covers=c
                        credential c 100h
                        nurse +a|b +c|b
                        """);
        Job job = catalog.getJob(Fixture.job("nurse"));
        var credentials = new Credentials(catalog);
        var nobody = new HeldCredentials(catalog, Somebody.who("credentials"), ON, true);
        var shortest = Earning.shortest(credentials, nobody, job).orElseThrow();
        assertEquals("b 20 h $0+", text(credentials, shortest));
    }

    @Test
    void aCredentialShowsWhatAllThatItCoversShows() {
        Catalog catalog =
                Fixture.catalog(
                        """
                        credential bachelor covers=associate attests=drawings@2
                        credential associate covers=diploma attests=welding@3
                        credential diploma attests=sums@1
                        """);
        var credentials = new Credentials(catalog);
        int bachelor = credentials.numbers(List.of(Fixture.credential("bachelor"))).nextSetBit(0);
        assertEquals(
                "[drawings, sums, welding]",
                credentials.attests(bachelor).stream()
                        .map(each -> each.competency().code())
                        .sorted()
                        .toList()
                        .toString());
    }

    /** More is no worse only where the extra one can spare nothing that would be earned later. */
    @Test
    void moreIsNoWorseWithoutAlternativesCoversOrMissingPrerequisites() {
        Catalog catalog =
                Fixture.catalog(
                        """
                        credential big covers=small
                        credential late needs=first
                        credential deep needs=x|y
                        nurse +card +a|b +big +small +late +deep
                        """);
        var asks = catalog.getJob(Fixture.job("nurse")).credentials();
        Credentials credentials = new Credentials(catalog);
        Earning earning =
                new Earning(credentials, List.of(asks.stream().map(row -> row.anyOf()).toList()));
        assertEquals(true, noWorse(earning, credentials, "card"));
        assertEquals(true, noWorse(earning, credentials, "first late"));
        assertEquals(false, noWorse(earning, credentials, "late"));
        assertEquals(false, noWorse(earning, credentials, "a"));
        assertEquals(false, noWorse(earning, credentials, "small"));
        assertEquals(false, noWorse(earning, credentials, "big small"));
        assertEquals(false, noWorse(earning, credentials, "x"));
        assertEquals(true, noWorse(earning, credentials, "card big", "big"));
        assertEquals(true, noWorse(earning, credentials, "big", "big"));
        assertEquals(false, noWorse(earning, credentials, "card", "big"));
    }

    private static boolean noWorse(
            Earning earning, Credentials credentials, String more, String... less) {
        return earning.noWorse(numbers(credentials, more.split(" ")), numbers(credentials, less));
    }

    private static BitSet numbers(Credentials credentials, String... codes) {
        return credentials.numbers(Arrays.stream(codes).map(Fixture::credential).toList());
    }
}
