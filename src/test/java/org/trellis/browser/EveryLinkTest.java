package org.trellis.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.trellis.Extent;

/**
 * Follows the links from the first page, in Spanish on a phone with a profile available: every page
 * answers, fits the screen and breaks no rule of the browser. Of each kind of page one is visited
 * (four in the trials); a kind that {@link AccessibilityTest} does not name gets an axe run here.
 */
@ExtendWith(Chromium.class)
@Timeout(600)
class EveryLinkTest {
    private static final int OF_A_KIND = Extent.count(1, 4);
    private static final int FEWEST = 30;
    private static final Path OPERATOR = Path.of("seeds/people/laid-off-cnc-operator.yaml");
    private final SiteWalk walk = new SiteWalk(OF_A_KIND, List.of("/"));
    private final List<String> faults = new ArrayList<>();

    @Test
    void everyPageIsSound() {
        try (Visitor visitor = new Visitor(Visitor.PHONE, "es", true)) {
            ProfileFileTest.bringBack(visitor, OPERATOR);
            SiteWalk.startASchedule(visitor);
            for (var next = walk.next(); next.isPresent(); next = walk.next()) {
                visit(visitor, next.get());
            }
            faults.addAll(visitor.complaints());
        }
        assertEquals(List.of(), faults);
        assertTrue(walk.visited() >= FEWEST, "only " + walk.kinds());
    }

    private void visit(Visitor visitor, String address) {
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
        if (walk.firstOfItsKind(address) && !AccessibilityTest.knows(address)) {
            faults.addAll(Axe.asItIs(visitor));
        }
        walk.follow(visitor);
    }
}
