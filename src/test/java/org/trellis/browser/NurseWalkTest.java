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
    @ParameterizedTest
    @EnumSource(Way.class)
    void fromTheFirstPageToAPrintedPath(Way way) {
        way.walk(Visitor.DESK, "en", NurseWalkTest::walk);
    }

    private static void walk(Way.Walker walker) {
        Visitor visitor = walker.visitor();
        visitor.go("/");
        walker.hand().type(visitor.named("start"), "nurse aide");
        walker.hand().type(visitor.named("to"), "registered nurse adn");
        walker.hand().press(visitor.page().locator("form[action='/paths'] [type=submit]"));
        visitor.page().waitForURL(url -> url.contains("/paths?"));
        String answer = visitor.heading();
        assertTrue(answer.contains("Registered Nurse (ADN)"), answer);
        assertTrue(answer.contains("$"), answer);

        Locator last = visitor.page().locator(".steps details").last();
        Locator credentials = last.locator("li");
        assertFalse(credentials.first().isVisible(), "folded at first");
        walker.hand().press(last.locator("summary"));
        assertTrue(credentials.first().isVisible());
        assertTrue(last.innerText().contains("RN license (NCLEX-RN)"), last.innerText());
        visitor.assertFits();
        assertPrints(visitor, answer);
    }

    /** One page says it all; steps and sources follow as an annex. */
    private static void assertPrints(Visitor visitor, String answer) {
        List<String> steps = visitor.page().locator(".steps summary b").allTextContents();
        PrintedPage paper = PrintedPage.of(visitor.page());
        assertTrue(paper.says(answer), () -> answer + " is not in " + paper);
        for (String line : List.of("This week", "Who can help", "careeronestop.org/LocalHelp")) {
            PrintedPage first = new PrintedPage(paper.sheets().subList(0, 1));
            assertTrue(first.says(line), () -> line + " is not on page 1: " + first);
        }
        steps.forEach(step -> assertTrue(paper.says(step), step));
        assertTrue(paper.sheets().stream().noneMatch(String::isEmpty), "an empty sheet");
        assertTrue(paper.sheets().size() <= 5, "five pages at most");
    }

    /** What one types brings up jobs to choose from, by keyboard too. */
    @Test
    void aSuggestedJobFillsTheField() {
        try (Visitor visitor = Visitor.atDesk()) {
            visitor.go("/");
            Locator field = visitor.page().locator("#start");
            field.fill("nurse aide"); // one question: a slow keyboard asks several
            visitor.page().waitForSelector("#start-box li:first-child:has-text('Assistant')");
            visitor.page().waitForSelector("#start-suggestions > ul:not(.htmx-added)"); // bound
            visitor.page().keyboard().press("Tab");
            visitor.page().keyboard().press("Enter");
            visitor.page().waitForSelector("#start-box:not(:has(button))");
            assertEquals("Certified Nursing Assistant", field.inputValue());
            Object focus = visitor.page().evaluate("document.activeElement.id");
            assertEquals("start", focus, "one goes on from there");
        }
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
            Object inside =
                    visitor.page().evaluate("document.activeElement.closest('main') !== null");
            assertEquals(true, inside, "the first thing of the page itself");
        }
    }
}
