package org.trellis.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A nursing assistant finds the way to registered nurse on the first page and takes it on paper.
 */
@ExtendWith(Chromium.class)
@Timeout(120)
class NurseWalkTest {
    private static final String BEST = ":not(.others) > .path ";

    private static final String NURSING = "nursing-long-term-care/";

    @ParameterizedTest
    @EnumSource(Way.class)
    void fromTheFirstPageToAPrintedPath(Way way) {
        way.walk(Visitor.DESK, "en", NurseWalkTest::walk);
    }

    private static void walk(Way.Walker walker) {
        Visitor visitor = walker.visitor();
        visitor.go("/");
        walker.hand().choose(visitor.named("from"), NURSING + "cna");
        walker.hand().choose(visitor.named("to"), NURSING + "rn-adn");
        walker.hand().press(visitor.page().locator("form.quick button"));
        visitor.page().waitForURL(url -> url.contains("/paths?"));
        String answer = visitor.heading();
        assertTrue(answer.contains("from Certified Nursing Assistant to Registered Nurse"), answer);
        assertTrue(answer.matches(".*: \\d+.* months, .*\\$[\\d,]+.*"), answer);

        Locator first = visitor.named("path-1");
        Locator skills = first.locator("details.small").first();
        assertFalse(skills.locator("li").first().isVisible(), "folded at first");
        walker.hand().press(skills.locator("summary"));
        assertTrue(skills.locator("li").first().isVisible());
        assertTrue(first.innerText().contains("RN license (NCLEX-RN)"), first.innerText());
        visitor.assertFits();
        assertPrints(visitor, answer);
    }

    private static void assertPrints(Visitor visitor, String answer) {
        Locator folds = visitor.page().locator(BEST + "details > ul > li");
        List<String> folded = folds.allTextContents();
        List<String> steps =
                visitor.page().locator(BEST + ".timeline > li > h3 a").allTextContents();
        assertTrue(folded.size() > 5 && !steps.isEmpty(), folded + " " + steps);
        PrintedPage paper = PrintedPage.of(visitor.page());
        assertTrue(paper.says(answer), () -> answer + " is not in " + paper);
        steps.forEach(step -> assertTrue(paper.says(step), step));
        folded.forEach(line -> assertTrue(paper.says(line), line + " is not in " + paper));
        assertTrue(paper.sheets().stream().noneMatch(String::isEmpty), "an empty sheet");
        assertTrue(paper.sheets().size() <= 5, "other ways are printed as one line each");
    }

    /** The first Tab of a page offers a way past the menu, and it works. */
    @Test
    void theMenuCanBeSkipped() {
        try (Visitor visitor = Visitor.atDesk()) {
            visitor.go("/");
            Locator skip = visitor.page().locator(".skip");
            assertTrue(skip.boundingBox().x < 0, "out of sight at first");
            visitor.page().keyboard().press("Tab");
            assertEquals(0, skip.boundingBox().x);
            visitor.page().keyboard().press("Enter");
            visitor.page().keyboard().press("Tab");
            String now = (String) visitor.page().evaluate("document.activeElement.id");
            assertEquals("from", now, "the first field of the page");
        }
    }
}
