package org.trellis.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.trellis.store.person.SavedPeople;
import org.trellis.web.Site;

/** Who is open takes two lines of a phone, and the list of clients is sorted there as at a desk. */
@ExtendWith(Chromium.class)
@Timeout(60)
class PhoneClientTest {
    private static final double TWO_LINES = 110;
    private static final String OUTSIDE =
            "all => all.filter(one => one.checkVisibility() &&"
                    + " one.getBoundingClientRect().right > innerWidth).length";

    @Test
    void theBandIsLowAndTheListSorts() {
        try (Visitor visitor = new Visitor(Visitor.PHONE, "es", true)) {
            begin(visitor);
            Locator band = visitor.page().locator(".client-band");
            assertTrue(band.boundingBox().height <= TWO_LINES, band.boundingBox().height + " px");
            for (String part : new String[] {".client-name", ".client-id", "button"}) {
                assertTrue(band.locator(part).isVisible(), part);
            }
            visitor.go("/clients");
            Locator sorts = visitor.page().locator("table.caseload thead a");
            assertEquals(0, sorts.evaluateAll(OUTSIDE));
            sorts.first().click();
            visitor.page().waitForURL("**by=**");
            assertEquals(1, visitor.page().locator("table.caseload th[aria-sort]").count());
            visitor.widen(900);
            visitor.assertFits();
        }
    }

    private static void begin(Visitor visitor) {
        String id = "PHONE-000001";
        visitor.go("/clients/new");
        visitor.named("id").fill(id);
        visitor.named("name").fill("Maximiliano Fernández de la Torre y Villanueva");
        visitor.named("keep").check();
        visitor.page().locator("main form button[type=submit]").click();
        visitor.page().waitForURL(url -> !url.endsWith("/new"));
        SavedPeople people = Site.own().bean(SavedPeople.class);
        var saved = people.find(id).orElseThrow();
        people.change(saved.withGoal(Optional.of("nursing-long-term-care/rn-adn")), Instant.now())
                .orElseThrow();
        visitor.go("/clients/" + saved.address());
    }
}
