package org.trellis.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A laid-off machine operator answers the five questions in Spanish on a phone. Without college no
 * way leads to engineer: the page says what to change, and another goal has a way.
 */
@ExtendWith(Chromium.class)
@Timeout(120)
class OperatorWalkTest {
    private static final String MAKING = "advanced-manufacturing/";

    @ParameterizedTest
    @EnumSource(Way.class)
    void fiveQuestionsInSpanishOnAPhone(Way way) {
        way.walk(Visitor.PHONE, "es", OperatorWalkTest::walk);
    }

    private static void walk(Way.Walker walker) {
        Visitor visitor = walker.visitor();
        Page page = visitor.page();
        visitor.go("/");
        visitor.assertFits();
        assertEquals("es", page.locator("html").getAttribute("lang"));
        walker.hand().press(page.locator(".top a[href='/profile']"));
        page.waitForURL("**/profile");
        visitor.assertFits();

        answer(walker, "mfg-engineer");
        assertTrue(visitor.heading().contains("Ingeniero"), visitor.heading());
        Locator changes = page.locator("ul.cards > li.card h3");
        assertFalse(changes.allInnerTexts().isEmpty(), visitor.text());
        String college = visitor.words().say("path.change.without_kinds");
        assertTrue(visitor.text().contains(college), visitor.text());
        assertEquals(0, page.locator(".steps").count());
        visitor.assertFits();

        walker.hand().press(page.locator("main a[href='/profile']").first());
        page.waitForURL("**/profile");
        assertEquals("40000", visitor.named("pay").inputValue(), "what was said is still there");
        assertTrue(visitor.named("no-college").isChecked());
        goal(walker, "cnc-programmer");
        assertTrue(visitor.heading().contains("Programador CNC"), visitor.heading());
        assertTrue(page.locator(".steps").isVisible());
        visitor.assertFits();
    }

    private static void answer(Way.Walker walker, String goal) {
        Visitor visitor = walker.visitor();
        Hand hand = walker.hand();
        assertEquals("", visitor.named("job").inputValue(), "not working now");
        hand.press(visitor.page().locator("details:has(.past) > summary"));
        hand.choose(visitor.named("past0.job"), MAKING + "cnc-operator");
        hand.type(visitor.named("past0.months"), "34");
        hand.press(visitor.named("has.hs-diploma"));
        hand.choose(visitor.named("to"), MAKING + goal);
        hand.type(visitor.named("pay"), "40000");
        hand.press(visitor.named("no-college"));
        send(walker);
    }

    private static void goal(Way.Walker walker, String goal) {
        walker.hand().choose(walker.visitor().named("to"), MAKING + goal);
        send(walker);
    }

    private static void send(Way.Walker walker) {
        Page page = walker.visitor().page();
        walker.hand().press(page.locator("button[name=do][value=show]:not(.first)"));
        page.waitForURL(url -> url.contains("/paths?to="));
    }
}
