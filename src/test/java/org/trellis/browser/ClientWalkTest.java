package org.trellis.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.store.person.SavedPeople;
import org.trellis.web.Site;

/**
 * A counselor begins with a client, saves the gap report and finds it again: in both languages, on
 * a wide screen and a phone, by keys alone and without scripts. Axe finds nothing on the way.
 */
@ExtendWith(Chromium.class)
@Timeout(240)
class ClientWalkTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String LPN = "nursing-long-term-care/lpn";

    @ParameterizedTest
    @CsvSource({"BY_KEYS,1280,en", "WITHOUT_SCRIPT,390,es"})
    void fromNewClientToSavedReport(Way way, int width, String lang) {
        way.walk(width, lang, ClientWalkTest::walk);
    }

    private static void walk(Way.Walker walker) {
        Visitor visitor = walker.visitor();
        Page page = visitor.page();
        String id = "WALK-%06d".formatted(NUMBER.incrementAndGet());
        begin(walker, id);
        walker.hand().press(page.locator("main a.button"));
        page.waitForURL("**/gap?**");
        visitor.assertFits();
        walker.hand().press(page.locator("form[action*='/gap/save'] button"));
        page.waitForURL("**/client/report?**");
        sound(walker);
        String saved = visitor.words().say("saved.done.saved");
        assertTrue(visitor.text().contains(saved), visitor.text());
        visitor.go("/clients?q=" + id);
        sound(walker);
        assertEquals(id, page.locator("table.caseload tr[aria-current] bdi").innerText());
        walker.hand().press(page.locator("table.caseload button.link").first());
        page.waitForURL("**/clients/*");
        String same = visitor.words().say("saved.state.same");
        assertTrue(visitor.text().contains(same), visitor.text());
        visitor.go("/gap/employment?job=" + LPN);
        sound(walker);
        visitor.go("/clients?q=" + id);
        assertTrue(PrintedPage.of(page).says("Rosa Delgado"), "the name is on paper");
    }

    private static void begin(Way.Walker walker, String id) {
        Visitor visitor = walker.visitor();
        visitor.go("/clients/new");
        visitor.assertFits();
        walker.hand().type(visitor.named("id"), id);
        walker.hand().type(visitor.named("name"), "Rosa Delgado");
        walker.hand().press(visitor.named("keep"));
        walker.hand().press(visitor.page().locator("main form button[type=submit]"));
        visitor.page().waitForURL(url -> !url.endsWith("/new"));
        SavedPeople people = Site.own().bean(SavedPeople.class);
        var saved = people.find(id).orElseThrow();
        people.change(saved.withGoal(Optional.of(LPN)), Instant.now()).orElseThrow();
        visitor.go("/clients/" + saved.address());
    }

    /** Axe is a script itself. */
    private static void sound(Way.Walker walker) {
        Visitor visitor = walker.visitor();
        visitor.assertFits();
        if (walker.hand() instanceof Keys) {
            assertEquals(List.of(), Axe.asItIs(visitor), visitor.page().url());
        }
    }
}
