package org.trellis.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.trellis.Extent;

/**
 * Follows the links from the first page, in Spanish on a phone with a profile at hand: every page
 * answers, fits the screen and breaks no rule of the browser. Of each kind of page at most two are
 * visited (four in the trials); a kind that {@link AccessibilityTest} does not name gets an axe run
 * here.
 */
@ExtendWith(Chromium.class)
@Timeout(600)
class EveryLinkTest {
    private static final int OF_A_KIND = Extent.count(2, 4);
    private static final int FEWEST = 30;
    private static final Path OPERATOR = Path.of("seeds/people/laid-off-cnc-operator.yaml");
    private static final String LINKS =
            """
            all => all.filter(a => a.origin === location.origin && !a.download
                              && !/[?&](format|lang)=/.test(a.search) && a.pathname !== '/profile/download'
                              && !a.pathname.startsWith('/api/'))
                      .map(a => a.pathname + a.search)""";

    private final Deque<String> ahead = new ArrayDeque<>(List.of("/"));
    private final Set<String> seen = new HashSet<>(ahead);
    private final Map<String, Integer> kinds = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    @Test
    void everyPageIsSound() {
        try (Visitor visitor = new Visitor(Visitor.PHONE, "es", true)) {
            ProfileFileTest.bringBack(visitor, OPERATOR);
            startASchedule(visitor);
            while (!ahead.isEmpty()) {
                visit(visitor, ahead.removeFirst());
            }
            faults.addAll(visitor.complaints());
        }
        assertEquals(List.of(), faults);
        int visited = kinds.values().stream().mapToInt(Integer::intValue).sum();
        assertTrue(visited >= FEWEST, "only " + kinds);
    }

    private static void startASchedule(Visitor visitor) {
        visitor.go("/schedules/new");
        Locator form = visitor.page().locator("form[action='/schedules/new/job']");
        form.locator("select[name=job]").selectOption("advanced-manufacturing/machinist");
        form.locator("input[name=hours]").fill("8000");
        form.locator("button").click();
        visitor.page().waitForURL("**/schedules/*/edit*");
    }

    private void visit(Visitor visitor, String address) {
        String kind = kind(address);
        int of = kinds.merge(kind, 1, Integer::sum);
        if (of > OF_A_KIND) {
            kinds.put(kind, OF_A_KIND);
            return;
        }
        Response answer = visitor.page().navigate(address);
        if (answer.status() != 200) {
            faults.add(address + ": " + answer.status());
        }
        if (visitor.text().matches("(?s).*(th:|\\$\\{|\\?\\?).*")) {
            faults.add(address + " shows code: " + visitor.heading());
        }
        if (visitor.tooWide() > 0) {
            faults.add(address + " is too wide by " + visitor.tooWide());
        }
        if (of == 1 && !AccessibilityTest.knows(kind)) {
            faults.addAll(Axe.asItIs(visitor));
        }
        List<?> links = (List<?>) visitor.page().locator("a[href]").evaluateAll(LINKS);
        for (Object link : links) {
            if (seen.add((String) link)) {
                ahead.addLast((String) link);
            }
        }
    }

    /**
     * {@code jobs} of {@code /jobs/l/j?x}; of a schedule's pages also the page: {@code schedules
     * edit}.
     */
    private static String kind(String address) {
        String[] words = address.split("[?]")[0].split("/");
        String first = words.length > 1 ? words[1] : "";
        return first.equals("schedules") && words.length > 3 ? first + " " + words[3] : first;
    }
}
