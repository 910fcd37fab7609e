package org.trellis.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** In the dark no drawing has a light surface and no text in one is dark. */
@ExtendWith(Chromium.class)
@Timeout(120)
class DarkDrawingTest {
    private static final List<String> PAGES =
            List.of(
                    "/",
                    "/explore?from=nursing-long-term-care/cna",
                    "/paths?from=nursing-long-term-care/cna&to=nursing-long-term-care/rn-adn",
                    "/jobs/nursing-long-term-care/lpn",
                    "/ladders/nursing-long-term-care?from=nursing-long-term-care/cna",
                    "/models/long-term-care",
                    "/gap?job=nursing-long-term-care/rn-adn");

    /** Relative luminance of what is drawn: 0 black, 1 white. */
    private static final String FAULTS =
            """
            () => {
              const light = color => {
                const c = color.match(/[0-9.]+/g).map(Number);
                return c.length > 3 && c[3] === 0 ? -1
                    : (0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2]) / 255;
              };
              const faults = [];
              document.querySelectorAll('details').forEach(d => d.open = true);
              document.querySelectorAll('main svg').forEach(svg => {
                svg.querySelectorAll('rect, circle, path').forEach(shape => {
                  const size = shape.getBoundingClientRect(), fill = getComputedStyle(shape).fill;
                  if (size.width * size.height > 600 && /^rgb/.test(fill) && light(fill) > 0.75
                      && !shape.matches('.goal, .segment')) faults.push('light ' + shape.outerHTML.slice(0, 90));
                });
                svg.querySelectorAll('text').forEach(text => {
                  const fill = getComputedStyle(text).fill;
                  if (text.getBoundingClientRect().width && /^rgb/.test(fill) && light(fill) < 0.35
                      && !text.matches('.on-goal, .inverse, .goal-text')) faults.push('dark ' + text.outerHTML.slice(0, 90));
                });
              });
              return faults;
            }""";

    @Test
    void drawingsFollowTheMode() {
        List<String> faults = new ArrayList<>();
        int drawings = 0;
        try (Visitor visitor = Visitor.atDesk()) {
            visitor.page()
                    .emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            for (String address : PAGES) {
                assertEquals(200, visitor.page().navigate(address).status(), address);
                drawings += visitor.page().locator("main svg").count();
                for (Object fault : (List<?>) visitor.page().evaluate(FAULTS)) {
                    faults.add(address + " " + fault);
                }
            }
        }
        assertEquals("", String.join("\n", faults));
        assertTrue(drawings > 20, "only " + drawings + " drawings");
    }
}
