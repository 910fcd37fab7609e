package org.trellis.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trellis.Extent;

/**
 * On the narrowest phones no page is wider than the screen and no text is cut off; what is wider
 * scrolls in a box of its own that has a name and can be reached by keys.
 */
@ExtendWith(Chromium.class)
@Timeout(600)
class NarrowScreenTest {
    private static final int NARROWEST = 320;
    private static final int OF_A_KIND = Extent.count(1, 8);
    private static final int FEWEST = 30;
    private static final Path NURSE = Path.of("seeds/people/cna-to-rn.yaml");
    private static final List<String> FIRST =
            List.of(
                    "/",
                    "/explore?from=nursing-long-term-care/cna&pay=120,000&within=6&pay_way=x",
                    "/explore?from=advanced-manufacturing/assembler&shown=200&open=limits",
                    "/next?from=nursing-long-term-care/cna",
                    "/paths?from=nursing-long-term-care/cna&to=nursing-long-term-care/rn-adn",
                    "/paths?from=nursing-long-term-care/cna&to=nursing-long-term-care/np&within=6",
                    "/paths?from=federal-ai-work/gs-09-it&to=federal-ai-work/gs-15",
                    "/compare?a=nursing-long-term-care/cna&b=nursing-long-term-care/rn-adn",
                    "/gap?job=nursing-long-term-care/rn-adn",
                    "/jobs/nursing-long-term-care/can",
                    "/find?q=nurse",
                    "/occupations/29-1141.00",
                    "/profile/ratings?job=nursing-long-term-care/rn-adn",
                    "/assess?job=nursing-long-term-care/rn-adn",
                    "/schedules/own-1/edit",
                    "/schedules/own-1/courses",
                    "/schedules/own-1/wages",
                    "/schedules/own-1/terms",
                    "/schedules/own-1/paper",
                    "/nowhere");

    /** Each fold is opened first: what is inside has to fit too. */
    private static final String FAULTS =
            """
            () => {
              document.querySelectorAll('details').forEach(d => d.open = true);
              const faults = [];
              const over = document.documentElement.scrollWidth - innerWidth;
              if (over > 0) {
                const wide = [...document.querySelectorAll('main *')].filter(
                    one => one.getBoundingClientRect().right > innerWidth + 1 && !one.children.length);
                faults.push('too wide by ' + over + ': ' + wide.slice(0, 3).map(one => one.outerHTML.slice(0, 80)));
              }
              const named = box => box.closest('[role=region][aria-label][tabindex]');
              const known = new Map();
              const measured = box => {
                if (!known.has(box)) known.set(box, {
                    hides: /hidden|clip|auto|scroll/.test(getComputedStyle(box).overflowX),
                    edge: box.getBoundingClientRect()});
                return known.get(box);
              };
              const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walk.nextNode()) {
                const text = walk.currentNode, own = text.parentElement;
                if (!text.data.trim() || own.closest('.hidden, .skip, .first, option, script, thead')) continue;
                const range = document.createRange();
                range.selectNodeContents(text);
                const at = range.getBoundingClientRect();
                if (!at.width || own.checkVisibility && !own.checkVisibility()) continue;
                if (named(own)) continue;
                const what = text.data.trim().slice(0, 40);
                if (at.right > innerWidth + 1 || at.left < -1) faults.push('outside: ' + what);
                for (let box = own; box && box !== document.body; box = box.parentElement) {
                  const {hides, edge} = measured(box);
                  if (hides && edge.width > 2 && (at.right > edge.right + 1 || at.left < edge.left - 1)) {
                    faults.push('cut off: ' + what);
                    break;
                  }
                  if (box.ownerSVGElement === null && (at.right > edge.right + 1 || at.left < edge.left - 1)) {
                    faults.push('outside its drawing: ' + what);
                    break;
                  }
                }
              }
              document.querySelectorAll('select').forEach(s => { if (s.getBoundingClientRect().right > innerWidth) faults.push('select ' + s.id); });
              return faults;
            }\
            """;

    /** Spanish words are the longer ones. */
    static List<String> languages() {
        return Extent.oneOf(2, List.of("es", "en"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyPageFits(String lang) {
        SiteWalk walk = new SiteWalk(OF_A_KIND, FIRST);
        List<String> faults = new ArrayList<>();
        try (Visitor visitor = new Visitor(NARROWEST, lang, true)) {
            ProfileFileTest.bringBack(visitor, NURSE);
            SiteWalk.startASchedule(visitor);
            for (var next = walk.next(); next.isPresent(); next = walk.next()) {
                String address = next.get();
                visitor.page().navigate(address);
                for (int width : Extent.oneOf(2, List.of(NARROWEST, Visitor.PHONE))) {
                    visitor.widen(width);
                    for (Object fault : (List<?>) visitor.page().evaluate(FAULTS)) {
                        faults.add(width + " " + address + " " + fault);
                    }
                }
                walk.follow(visitor);
            }
        }
        assertEquals("", String.join("\n", faults));
        assertTrue(walk.visited() >= FEWEST, "only " + walk.kinds());
    }
}
