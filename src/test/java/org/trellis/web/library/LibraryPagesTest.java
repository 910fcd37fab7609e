package org.trellis.web.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trellis.web.Browser;
import org.trellis.web.Html;
import org.trellis.web.Site;

class LibraryPagesTest {
    private static String location(HttpResponse<String> answer) {
        assertEquals(303, answer.statusCode(), answer.body());
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String text(Browser browser, String page) throws Exception {
        return new Html(browser.get(page).body()).text();
    }

    private static String copy(Browser browser) throws Exception {
        String edit =
                location(
                        browser.submit(
                                "/schedules/sprinkler-fitter",
                                "/schedules/copy",
                                "name",
                                "sprinkler-fitter"));
        return edit.replaceFirst(".*(/schedules/own-\\d+).*", "$1");
    }

    private static HttpResponse<String> save(Browser browser, String own, String... fields)
            throws Exception {
        return browser.submit(own, own.replace("/schedules/", "/library/save/"), fields);
    }

    private static void evaluation(Browser browser, String own, String words) throws Exception {
        var answer = browser.submit(own + "/standards", own + "/standards", "evaluation", words);
        assertEquals(303, answer.statusCode(), answer.body());
    }

    @Test
    void theLibraryIsSearchedByWordsAndCodes() throws Exception {
        Browser browser = Site.open().browser();
        String heading = new Html(browser.get("/library?q=0414S").body()).heading();
        assertEquals("1 occupation or schedule", heading);
        assertTrue(text(browser, "/library?q=0414S").contains("RAPIDS 0414S-R"));
        assertTrue(text(browser, "/library?q=%3Cb%3Equux").contains("No occupation or schedule"));
        String both = "/library/compare?a=machinist&b=cnc-operator-milling";
        assertTrue(text(browser, both).contains("differences"), text(browser, both));
        assertEquals(404, browser.get("/library/compare?a=machinst").statusCode());
    }

    @Test
    void theLibraryIsKeptToAnApproachAndAnyTwoSchedulesStandSideBySide() throws Exception {
        Browser browser = Site.open().browser();
        String time = text(browser, "/library?q=&approach=hybrid");
        assertTrue(time.contains("Licensed Practical Nurse"), time);
        assertFalse(time.contains("Sprinkler Fitter"), time);
        assertEquals(400, browser.get("/library?approach=%3Cb%3E").statusCode());
        String similar = browser.get("/library/compare?a=machinist").body();
        assertTrue(similar.contains("occupations near each other according to O*NET"), similar);
        assertTrue(similar.contains("<option value=\"pharmacy-support-technician\""), similar);
        assertFalse(similar.contains("&amp;b=pharmacy-support-technician"), similar);
        String two = text(browser, "/library/compare?a=machinist&b=electrician");
        assertTrue(two.contains("only in Electrician"), two);
        assertFalse(two.contains(" before, ") || two.contains("added"), two);
        String any = "/library/compare?a=machinist&b=pharmacy-support-technician";
        assertTrue(text(browser, any).contains("What differs"));
    }

    @Test
    void thePagesAreSoundInBothLanguages() throws Exception {
        Browser browser = Site.own().browser();
        String own = copy(browser);
        String saved = location(save(browser, own));
        for (String language : List.of("en", "es")) {
            for (String each :
                    List.of(
                            "/library?lang=",
                            "/library/compare?a=machinist&lang=",
                            "/library/compare?a=machinist&b=electrician&lang=",
                            saved + "&lang=")) {
                Html html = new Html(browser.get(each + language).body());
                assertEquals(List.of(), html.faults(), each);
            }
        }
    }

    @Test
    void versionsAreSavedComparedAndOpened() throws Exception {
        Browser browser = Site.own().browser();
        String own = copy(browser);
        String saved = location(save(browser, own)).replaceFirst("\\?.*", "");
        evaluation(browser, own, "Every <i>month</i>.");
        assertEquals(saved, location(save(browser, own)).replaceFirst("\\?.*", ""));
        String text = text(browser, saved + "?from=1&to=2");
        assertTrue(text.contains("What changed from version 1 to version 2"), text);
        assertTrue(text.contains("+ added Evaluation of progress: Every <i>month</i>."), text);
        assertTrue(
                text(browser, saved + "?from=2&to=1").contains("- removed Evaluation"),
                "backwards as well");
        evaluation(browser, own, "Every year.");
        location(save(browser, own));
        String body = browser.get(saved + "?from=2&to=3").body();
        assertTrue(body.contains("<del>Every &lt;i&gt;month&lt;/i&gt;.</del>"), body);
        assertTrue(body.contains("<ins>Every year.</ins>"), body);
        assertTrue(browser.get(saved + "?from=1&to=3").body().contains("<ins>Evaluation of"));
        assertEquals(400, browser.get(saved + "?from=9&to=1").statusCode());
        assertEquals(400, browser.get(saved + "?to=x").statusCode());
        String opened = location(browser.submit(saved, saved + "/open", "version", "1"));
        assertFalse(text(browser, opened + "/standards").contains("Every <i>month"));
        assertTrue(text(browser, "/library").contains("saved on this computer"));
    }

    /** Both are shown, and neither is chosen. */
    @Test
    void aStaleSaveIsRefusedWithBothShown() throws Exception {
        Browser first = Site.own().browser();
        String one = copy(first);
        String saved = location(save(first, one)).replaceFirst("\\?.*", "");
        Browser second = Site.own().browser();
        String two = location(second.submit(saved, saved + "/open", "version", "1"));
        evaluation(first, one, "By the first.");
        save(first, one);
        evaluation(second, two, "By the second.");
        var stale = save(second, two);
        assertEquals(409, stale.statusCode());
        String text = new Html(stale.body()).text();
        assertTrue(text.contains("Nothing was saved: you opened version 1, and version 2"), text);
        assertTrue(text.contains("By the first.") && text.contains("By the second."), text);
        assertTrue(text(first, saved).contains("2 versions"));
        location(save(second, two, "over", "2"));
        assertTrue(text(first, saved).contains("3 versions"));
    }

    @Test
    void nothingIsSavedInThePublicMode() throws Exception {
        Browser browser = Site.open().browser();
        String own = copy(browser);
        assertFalse(browser.get(own).body().contains("/library/save/"));
        assertEquals(404, save(browser, own).statusCode());
        assertEquals(404, browser.get("/library/saved/x").statusCode());
    }

    @Test
    void deletingAsksForTheName() throws Exception {
        Browser browser = Site.own().browser();
        String saved = location(save(browser, copy(browser))).replaceFirst("\\?.*", "");
        String name = saved.substring(saved.lastIndexOf('/') + 1);
        assertEquals(422, browser.submit(saved, saved + "/delete", "confirm", "x").statusCode());
        location(browser.submit(saved, saved + "/delete", "confirm", name));
        assertEquals(404, browser.get(saved).statusCode());
    }

    /** A tab from before the deletion gets a clear answer, and makes nothing again unasked. */
    @Test
    void whatWasDeletedIsNotMadeAgainByAnotherTab() throws Exception {
        Browser first = Site.own().browser();
        String saved = location(save(first, copy(first))).replaceFirst("\\?.*", "");
        String name = saved.substring(saved.lastIndexOf('/') + 1);
        Browser second = Site.own().browser();
        String two = location(second.submit(saved, saved + "/open", "version", "1"));
        location(first.submit(saved, saved + "/delete", "confirm", name));

        var refused = save(second, two);
        assertEquals(409, refused.statusCode());
        String text = new Html(refused.body()).text();
        assertTrue(text.contains("was deleted in another window"), text);
        assertFalse(text(first, "/library").contains("saved on this computer"));
        var opened = second.submit("/library", saved + "/open", "version", "1");
        assertEquals(404, opened.statusCode());
        assertTrue(new Html(opened.body()).text().contains("There is no saved schedule"));

        String other = copy(first);
        evaluation(first, other, "Another one.");
        save(first, other);
        assertEquals(409, save(second, two).statusCode(), "another of the same name");
        location(save(second, two, "as", "new"));
        assertTrue(text(first, saved + "-2").contains("1 version"));
    }

    @Test
    void deletingAnOwnScheduleAsksAndOtherTabsAreTold() throws Exception {
        Browser browser = Site.own().browser();
        String own = copy(browser);
        String asked = text(browser, own + "/remove");
        assertTrue(asked.contains("It was never saved: all of it is lost"), asked);
        save(browser, own);
        assertTrue(text(browser, own + "/remove").contains("stays in the library"));
        assertEquals(303, browser.submit(own + "/remove", own + "/remove").statusCode());
        for (String page : List.of("", "/edit", "/wages", "/check", "/papers/agreement")) {
            var gone = browser.get(own + page);
            assertEquals(404, gone.statusCode(), page);
            assertTrue(new Html(gone.body()).text().contains("deleted in another tab"), page);
        }
        assertEquals(404, browser.submit("/schedules", own + "/remove").statusCode());
        assertEquals(404, browser.submit("/schedules", own + "/edit", "title-0", "x").statusCode());
    }
}
