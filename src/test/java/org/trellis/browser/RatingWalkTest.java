package org.trellis.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On a phone somebody rates six skills in Spanish, goes on, and stops on the second screen. */
@ExtendWith(Chromium.class)
@Timeout(120)
class RatingWalkTest {
    @ParameterizedTest
    @EnumSource(Way.class)
    void aScreenAtATime(Way way) {
        way.walk(Visitor.PHONE, "es", RatingWalkTest::walk);
    }

    private static void walk(Way.Walker walker) {
        Visitor visitor = walker.visitor();
        visitor.go("/profile/ratings?job=nursing-long-term-care/lpn");
        assertEquals(6, visitor.page().locator(".rating").count());
        visitor.assertFits();
        answer(walker, "no");
        walker.hand().press(visitor.page().locator("button[value=go]"));
        visitor.page().waitForURL("**kept=yes&screen=2**");
        String progress = visitor.words().say("ratings.progress", 7, 12, 52);
        assertTrue(visitor.text().contains(progress), visitor.text());

        answer(walker, "unseen");
        walker.hand().press(visitor.page().locator("button[value=stop]"));
        visitor.page().waitForURL("**/gap?job=**");
        visitor.go("/profile/ratings?job=nursing-long-term-care/lpn");
        assertTrue(first(visitor, "no").isChecked(), "kept where it was asked");
        visitor.go("/profile/ratings?job=nursing-long-term-care/lpn&screen=2");
        assertTrue(first(visitor, "unseen").isChecked(), "no chance yet is kept, too");
    }

    private static void answer(Way.Walker walker, String value) {
        Locator choice = first(walker.visitor(), value);
        walker.hand().press(choice);
        assertTrue(choice.isChecked());
    }

    private static Locator first(Visitor visitor, String value) {
        return visitor.page().locator(".rating input[value=" + value + "]").first();
    }
}
