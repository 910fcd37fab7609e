package org.trellis.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** On a phone the words in a drawing are 12 pixels high at least, however wide the drawing is. */
@ExtendWith(Chromium.class)
@Timeout(120)
class DrawnTextTest {
    private static final List<String> DRAWINGS =
            List.of(
                    "/ladders/nursing-long-term-care",
                    "/ladders/federal-ai-work",
                    "/ladders/advanced-manufacturing",
                    "/models/advanced-manufacturing",
                    "/models/building-blocks",
                    "/jobs/nursing-long-term-care/rn-adn",
                    "/explore?from=nursing-long-term-care/cna",
                    "/paths?from=nursing-long-term-care/cna&to=nursing-long-term-care/rn-adn");

    private static final String SIZES =
            """
            all => all.filter(one => one.checkVisibility() && one.textContent.trim())
                .map(one => {
                  const svg = one.ownerSVGElement, box = svg.viewBox.baseVal.width;
                  return Math.round(parseFloat(getComputedStyle(one).fontSize)
                      * svg.getBoundingClientRect().width / box * 10) / 10;
                })\
            """;

    @Test
    void wordsInDrawingsCanBeRead() {
        List<String> small = new ArrayList<>();
        try (Visitor visitor = new Visitor(Visitor.PHONE, "es", true)) {
            for (String address : DRAWINGS) {
                visitor.go(address);
                List<?> sizes =
                        (List<?>)
                                visitor.page().locator("main svg[viewBox] text").evaluateAll(SIZES);
                assertTrue(sizes.size() > 2, address);
                sizes.stream()
                        .filter(size -> ((Number) size).doubleValue() < 12)
                        .distinct()
                        .forEach(size -> small.add(address + " " + size));
                visitor.assertFits();
            }
        }
        assertEquals("", String.join("\n", small));
    }
}
