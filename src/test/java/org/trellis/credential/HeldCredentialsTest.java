package org.trellis.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.trellis.gap.Fixture;
import org.trellis.gap.Somebody;

/** What is held on a day: own, covered, presumed, expired. */
class HeldCredentialsTest {
    private static final LocalDate ON = LocalDate.parse("2026-06-01");

    private static String valid(String catalog, String person) {
        var held = new HeldCredentials(Fixture.catalog(catalog), Somebody.who(person), ON, true);
        return held.valid().toString();
    }

    @Test
    void anOwnExpiredOneBeatsWhatTheJobLetsUsPresume() {
        assertEquals("[license]", valid("nurse +license", "job=nurse"));
        assertEquals("[]", valid("nurse +license", "job=nurse +license:2020-01-01..2022-01-01"));
        assertEquals("[]", valid("nurse +a|b", "job=nurse +b:2020-01-01..2022-01-01"));
    }

    /** The presumed degree covers the license, but the license is known to have expired. */
    @Test
    void anOwnExpiredOneBeatsWhatAPresumedOneCovers() {
        String catalog = "credential degree covers=license\nnurse +degree";
        assertEquals("[degree, license]", valid(catalog, "job=nurse"));
        assertEquals("[degree]", valid(catalog, "job=nurse +license:2020-01-01..2022-01-01"));
    }

    @Test
    void anOwnValidOneCoversOneThatHasExpired() {
        assertEquals(
                "[permit, card]",
                valid("credential card covers=permit", "+permit:2020-01-01..2022-01-01 +card"));
    }

    @Test
    void whatHasExpiredCoversNothing() {
        assertEquals("[]", valid("credential card covers=permit", "+card:2020-01-01..2022-01-01"));
    }
}
