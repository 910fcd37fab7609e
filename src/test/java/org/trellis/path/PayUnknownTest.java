package org.trellis.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trellis.model.catalog.Catalog;
import org.trellis.path.account.CareerPath;
import org.trellis.report.Phrases;
import org.trellis.report.Words;
import org.trellis.report.path.PathText;

/** Pay that nobody knows is said to be unknown wherever dollars are summed; it is not told as 0. */
class PayUnknownTest {
    private static final String FROM =
            """
            job helper open %s
            job rigger no 40000 welding@2
            move helper rigger 0 0
            person at=helper
            to rigger
            """;

    private static CareerPath way(String pay) {
        return World.of(FROM.formatted(pay)).answer().best().get(0);
    }

    @Test
    void aWayWithKnownPayIsExact() {
        assertTrue(way("30000").payKnown());
        String totals = totals(way("30000"), "30000", "en");
        assertFalse(totals.contains("at most"), totals);
        assertEquals("$9", PathText.earned(way("30000"), "$9", Words.of("en")));
    }

    /** Six months at a pay that nobody knows: it costs at most what it would cost unpaid. */
    @Test
    void theRealCostIsAtMostAndWhatIsEarnedAtLeastTheFigure() {
        CareerPath way = way("?");
        assertFalse(way.payKnown());
        assertTrue(
                way.wholeCostUsd().getAsDouble() >= way("30000").wholeCostUsd().getAsDouble(),
                "unpaid costs more than any pay");
        String totals = totals(way, "?", "en");
        assertTrue(totals.contains("real cost at most $"), totals);
        assertTrue(totals(way, "?", "es").contains("como máximo $"), totals);
        assertEquals("at least $9", PathText.earned(way, "$9", Words.of("en")));
    }

    private static String totals(CareerPath way, String pay, String lang) {
        Words words = Words.of(lang);
        Catalog catalog = World.of(FROM.formatted(pay)).catalog();
        return PathText.totals(way, new Phrases(catalog, words), words);
    }

    @Test
    void theJobsWithoutAKnownPayAreNamed() {
        String totals = totals(way("?"), "?", "en");
        assertTrue(totals.matches(".*the pay as \\w+ is not known.*"), totals);
    }

    @Test
    void theAccountSaysSoOnce() {
        World world = World.of(FROM.formatted("?"));
        Catalog catalog = world.catalog();
        PathAnswer answer = world.answer();
        Choices choices = new Choices(answer.ways(), List.of());
        String text = PathText.of(answer, choices, catalog, Optional.empty(), Words.of("en"));
        String plain = text.replaceAll("\\s+", " ");
        assertEquals(2, plain.split("is not known and counts as nothing", -1).length, text);
    }
}
