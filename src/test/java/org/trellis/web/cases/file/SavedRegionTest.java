package org.trellis.web.cases.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.trellis.store.person.SavedPeople;
import org.trellis.web.Browser;
import org.trellis.web.Html;
import org.trellis.web.Site;

/** A client who moves: the saved report is asked again where they lived when it was saved. */
class SavedRegionTest {
    private static final String ID = "WIOA-2028-000001";
    private static final String NURSE = "/gap?job=nursing-long-term-care/rn-adn";
    private final SavedPeople people = Site.desk().bean(SavedPeople.class);
    private final Browser browser = Site.desk().browser();

    private String at() {
        return "/clients/" + people.find(ID).orElseThrow().address();
    }

    private void know(String facts) throws Exception {
        String page = at() + "/profile/upload";
        String file = "id: " + ID + "\nname: Rosa D.\njob: nursing-long-term-care/cna\n" + facts;
        browser.upload(page, browser.token(page), file.getBytes(StandardCharsets.UTF_8));
        browser.submit(at() + "/profile/replace", at() + "/profile/replace");
    }

    @Test
    void theDataOfTheSavedRegionIsHeldAgainstTheSavedReport() throws Exception {
        browser.submit("/clients/new", "/clients/new", "id", ID, "name", "Rosa D.", "keep", "yes");
        know("region: '45940'\n");
        String page = at() + NURSE;
        assertTrue(browser.get(page + "&lang=en").body().contains("$124,800"));
        var saved = browser.submit(page, page.replace("/gap?", "/gap/save?"));
        assertEquals(303, saved.statusCode());
        know("region: OH\n");
        String report = saved.headers().firstValue("Location").orElseThrow();
        String text = new Html(browser.get(report).body()).text();
        assertTrue(text.contains("These answers changed since:"), text);
        assertTrue(text.contains("The data did not change anything"), text);
        assertFalse(text.contains("The data changed too"), text);
    }
}
