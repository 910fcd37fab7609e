package org.trellis.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trellis.model.catalog.Catalog;

/** What would change if own ratings were one level too high: recomputed, not estimated. */
class OwnWordTest {
    private static final LocalDate ON = LocalDate.parse("2026-06-01");

    private static GapReport report(Catalog catalog, String person) {
        return new Gaps(catalog)
                .report(Somebody.who(person), Fixture.job("job"), ON, Importance.NOW, true);
    }

    private static String text(String catalog, String person) {
        Optional<GapReport.Doubted> lower = report(Fixture.catalog(catalog), person).ifSelfLower();
        return lower.map(
                        each ->
                                each.changed().stream()
                                                .map(l -> l.competency().id().code())
                                                .collect(Collectors.joining(" "))
                                        + " | "
                                        + Math.round(each.summary().hours().high())
                                        + " h")
                .orElse("none");
    }

    @Test
    void eachOwnLevelCountsOneLessAndTheRestAsItIs() {
        assertEquals("a c | 100 h", text("job a@3 b@3 c@1", "a@3 b@3:test c@1"));
    }

    /** A surplus hides it, a "has" has no level to doubt, and below the lowest level is none. */
    @Test
    void whatDoesNotChangeIsNotListed() {
        assertEquals(" | 0 h", text("job a@2 b@X", "a@3 b@yes"));
        assertEquals("a | 20 h", text("job a@1", "a@1"));
        assertEquals("a | 10 h", text("job a@t1 \n map t1 s1", "a@t1"));
    }

    @Test
    void withoutAnOwnWordThatCountsNothingIsSaid() {
        assertEquals("none", text("job a@2", "a@1:test"));
        assertEquals("none", text("job a@2", "a@1:test:2026-02-01 a@5:self:2026-05-01"));
    }

    /** The slow way: the same person with each own level written one lower. */
    @Test
    void itIsTheReportOfSomebodyWithLowerRatings() {
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            var asked = new StringBuilder("job");
            var held = new StringBuilder();
            var lower = new StringBuilder();
            for (int skill = 0; skill < 4; skill++) {
                asked.append(" c").append(skill).append('@').append(1 + random.nextInt(5));
                int level = 1 + random.nextInt(5);
                boolean self = random.nextBoolean();
                String kind = self ? ":self" : ":test";
                held.append(" c" + skill + "@" + level + kind);
                String less = level == 1 ? "no" : "" + (level - 1);
                lower.append(" c" + skill + "@" + (self ? less : level) + kind);
            }
            Catalog catalog = Fixture.catalog(asked.toString());
            Summary expected = report(catalog, lower.toString()).summary();
            GapReport.Doubted found =
                    report(catalog, held.toString())
                            .ifSelfLower()
                            .orElse(new GapReport.Doubted(expected, List.of()));
            assertEquals(expected, found.summary(), asked + " " + held);
            double before = report(catalog, held.toString()).summary().hours().high();
            assertTrue(found.summary().hours().high() >= before, asked + " " + held);
        }
    }
}
