package org.trellis.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A designer pastes her outline, fixes a line, and goes on in the designer. */
@ExtendWith(Chromium.class)
@Timeout(120)
class DocumentWalkTest {
    private static final String OUTLINE =
            """
            WORK PROCESS SCHEDULE
            A) Tool crib    500
            1. Issue and receive tools
            B) Engine lathe    1,500
            1. Turn, face and bore
            TOTAL HOURS    2,000
            """;

    @ParameterizedTest
    @EnumSource(names = {"WITH_SCRIPT", "BY_KEYS"})
    void fromAnOutlineToTheDesigner(Way way) {
        way.walk(Visitor.DESK, "en", walker -> takeOver(walker, true));
    }

    @Test
    void onAPhoneInSpanishWithoutScript() {
        Way.WITHOUT_SCRIPT.walk(Visitor.PHONE, "es", walker -> takeOver(walker, false));
    }

    /**
     * @param script whether the page may run any, as axe does
     */
    private static void takeOver(Way.Walker walker, boolean script) {
        Visitor visitor = walker.visitor();
        Hand hand = walker.hand();
        visitor.go("/schedules/new");
        hand.press(visitor.page().locator("a[href='/designer/document']"));
        visitor.page().waitForURL(url -> url.endsWith("/designer/document"));
        visitor.named("document-text").fill(OUTLINE);
        hand.press(visitor.page().locator("form[enctype] button"));
        visitor.page().locator("#l6").waitFor();
        visitor.assertFits();
        assertEquals(List.of(), script ? Axe.asItIs(visitor) : List.of());

        hand.press(visitor.page().locator("#l4 a[href*='fix=4']"));
        Locator form = visitor.page().locator("#l4 form");
        form.waitFor();
        assertEquals(List.of(), script ? Axe.asItIs(visitor) : List.of());
        hand.choose(form.locator("[name=kind]"), "process");
        hand.type(form.locator("[name=text]"), "Engine lathe");
        hand.type(form.locator("[name=hours]"), "1600");
        hand.press(form.locator("button[value=fix]"));
        visitor.page().locator("#l4 td.ours strong:text('1,600')").waitFor();
        visitor.assertFits();

        hand.press(visitor.page().locator("#take button").first());
        visitor.page().waitForURL(url -> url.endsWith("/edit"));
        assertTrue(visitor.text().contains("Engine lathe"), visitor.text());
        visitor.assertFits();
    }
}
