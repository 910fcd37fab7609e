package org.trellis.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WeightTest {
    private record Page(String title, List<String> lines, int number) {}

    private static final String TEXT = "x".repeat(1_000);

    @Test
    void aTextWeighsItsLetters() {
        assertEquals(1_040, Weight.of(List.of(TEXT)));
        assertEquals(2_040, Weight.of(List.of("ł".repeat(1_000))));
    }

    @Test
    void aPartThatIsSharedCountsOnce() {
        Page one = new Page(TEXT, List.of(TEXT), 1);
        Page two = new Page(TEXT, one.lines(), 2);
        long more = Weight.of(List.of(one, two)) - Weight.of(List.of(one));
        assertTrue(more < 100, "" + more);
    }

    @Test
    void whatStandsInsideCounts() {
        String other = "y".repeat(1_000);
        var inside = Map.of("a", Optional.of(new Page("t", List.of(TEXT, other), 1)));
        assertTrue(Weight.of(List.of(inside)) > 2_000);
    }
}
