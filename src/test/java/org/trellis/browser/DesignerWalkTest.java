package org.trellis.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A designer goes from a job to the papers; a mentor writes down the hours of a week. */
@ExtendWith(Chromium.class)
@Timeout(120)
class DesignerWalkTest {
    @ParameterizedTest
    @EnumSource(names = {"WITH_SCRIPT", "BY_KEYS"})
    void fromAJobToThePapers(Way way) {
        way.walk(Visitor.DESK, "en", DesignerWalkTest::design);
    }

    @Test
    void onAPhoneInSpanish() {
        Way.WITHOUT_SCRIPT.walk(Visitor.PHONE, "es", DesignerWalkTest::design);
    }

    private static void design(Way.Walker walker) {
        Visitor visitor = walker.visitor();
        Hand hand = walker.hand();
        visitor.go("/schedules/new");
        Locator form = visitor.page().locator("form[action='/schedules/new/job']");
        hand.choose(form.locator("[name=job]"), "nursing-long-term-care/cna");
        hand.type(form.locator("[name=hours]"), "2000");
        hand.press(form.locator("button"));
        visitor.page().waitForURL(url -> url.endsWith("/edit"));
        assertTrue(visitor.heading().contains("2,000"), visitor.heading());
        visitor.assertFits();

        hand.type(visitor.page().locator("[name=min-0]"), "501");
        hand.type(visitor.page().locator("[name=max-0]"), "501");
        hand.press(visitor.page().locator("p.actions button[value=save]"));
        visitor.page().locator("tbody tr:first-child td strong:text('501 h')").waitFor();
        assertTrue(visitor.page().locator("tfoot").innerText().contains("2,000"));
        assertPapers(visitor);
    }

    private static void assertPapers(Visitor visitor) {
        String schedule = visitor.page().url().replaceFirst("/edit.*", "");
        visitor.go(schedule);
        visitor.assertFits();
        assertEquals("PK", start(visitor, "docx", 2));
        assertEquals("%PDF-", start(visitor, "pdf", 5));
    }

    /** The first bytes of what a link of the page downloads. */
    private static String start(Visitor visitor, String format, int length) {
        Locator link = visitor.page().locator("a[href*='format=" + format + "']").first();
        Download download = visitor.page().waitForDownload(link::click);
        try {
            byte[] bytes = Files.readAllBytes(download.path());
            return new String(Arrays.copyOf(bytes, length), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"WITHOUT_SCRIPT", "BY_KEYS"})
    void theHoursOfAWeekAreKept(Way way) {
        way.walk(Visitor.DESK, "en", walker -> log(walker, "walk-" + way.ordinal()));
    }

    private static void log(Way.Walker walker, String id) {
        Visitor visitor = walker.visitor();
        visitor.go("/apprentices?schedule=sprinkler-fitter");
        visitor.named("started").fill("2026-01-05");
        walker.hand().type(visitor.named("id"), id);
        walker.hand().press(visitor.page().locator("[name=consent]"));
        walker.hand().press(visitor.page().locator("form[action='/apprentices'] button"));
        visitor.page().waitForURL(url -> url.endsWith("/apprentices/" + id));
        visitor.named("week").fill("2026-01-05");
        walker.hand().type(visitor.page().locator("[name=hours-P1]"), "40");
        visitor.page().keyboard().press("Enter");
        visitor.page().waitForURL(url -> url.contains("done=hours"));
        assertTrue(visitor.text().contains("40\u00a0h"), visitor.text());
        visitor.assertFits();
    }
}
