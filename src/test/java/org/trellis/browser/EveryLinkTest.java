package org.trellis.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/**
 * Follows the links from the first page, in Spanish on a phone with a profile at hand: every page
 * answers, fits the screen and breaks no rule of the browser. Of each kind of page (by the first
 * word of its address) at most eight are visited; a kind without a test of its own gets an axe run.
 */
@ExtendWith(Chromium.class)
@Timeout(120)
class EveryLinkTest {
    private static final int OF_A_KIND = 8;
    private static final int FEWEST = 40;
    private static final Path OPERATOR = Path.of("seeds/people/laid-off-cnc-operator.yaml");
    private static final String LINKS =
            """
            all => all.filter(a => a.origin === location.origin && !a.download
                              && !/[?&](format|lang)=/.test(a.search) && a.pathname !== '/profile/download')
                      .map(a => a.pathname + a.search)""";

    private final Deque<String> ahead = new ArrayDeque<>(List.of("/"));
    private final Set<String> seen = new HashSet<>(ahead);
    private final Map<String, Integer> kinds = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    @Test
    void everyPageIsSound() {
        try (Visitor visitor = new Visitor(Visitor.PHONE, "es", true)) {
            ProfileFileTest.bringBack(visitor, OPERATOR);
            while (!ahead.isEmpty()) {
                visit(visitor, ahead.removeFirst());
            }
            faults.addAll(visitor.complaints());
        }
        assertEquals(List.of(), faults);
        int visited = kinds.values().stream().mapToInt(Integer::intValue).sum();
        assertTrue(visited >= FEWEST, "only " + kinds);
    }

    private void visit(Visitor visitor, String address) {
        String kind = address.split("[/?]", 3)[1];
        int of = kinds.merge(kind, 1, Integer::sum);
        if (of > OF_A_KIND) {
            kinds.put(kind, OF_A_KIND);
            return;
        }
        Response answer = visitor.page().navigate(address);
        if (answer.status() != 200) {
            faults.add(address + ": " + answer.status());
        }
        if (visitor.tooWide() > 0) {
            faults.add(address + " is too wide by " + visitor.tooWide());
        }
        if (of == 1 && !AccessibilityTest.knows(kind)) {
            faults.addAll(Axe.everywhere(visitor));
            visitor.widen(Visitor.PHONE);
        }
        List<?> links = (List<?>) visitor.page().locator("a[href]").evaluateAll(LINKS);
        for (Object link : links) {
            if (seen.add((String) link)) {
                ahead.addLast((String) link);
            }
        }
    }
}
