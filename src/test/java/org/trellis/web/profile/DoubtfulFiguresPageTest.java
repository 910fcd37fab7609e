package org.trellis.web.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.web.Browser;
import org.trellis.web.Html;
import org.trellis.web.Site;

/** Figures that may be meant otherwise: the page says so and answers. */
class DoubtfulFiguresPageTest {
    private static final String HOUR = "This looks like pay for an hour: a year of it is $39,520.";
    private static final String TO = "to=nursing-long-term-care/rn-adn";

    private static String text(Browser browser, String address) throws Exception {
        var answer = browser.get(address + (address.contains("?") ? "&" : "?") + "lang=en");
        assertEquals(200, answer.statusCode(), answer.body());
        return new Html(answer.body()).text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pay=19     | the lowest pay of the goal: we expect pay for a year, usually"
                        + " between $6,000 and $1,000,000. "
                        + HOUR,
                "pay_now=19 | the pay you have now: we expect pay",
                "pay_way=19 | the lowest pay on the way: we expect pay",
                "hours=160  | it is 37 hours a week.",
                "within=730 | If these are days, it is 24 months.",
                "step=730   | If these are days, it is 24 months."
            })
    void ofAnAddress(String value, String said) throws Exception {
        for (String page : new String[] {"/explore?", "/paths?" + TO + "&"}) {
            String text = text(Site.own().browser(), page + value);
            assertTrue(text.contains(said), text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/next?pay=19", "/near?pay=19"})
    void ofOtherPages(String address) throws Exception {
        String text = text(Site.own().browser(), address);
        assertTrue(text.contains(HOUR), text);
        String usual = text(Site.own().browser(), address.replace("19", "39530"));
        assertFalse(usual.contains("Please check"), usual);
    }

    /** On the page that takes a file in, on the profile, and on the pages that answer by it. */
    @ParameterizedTest
    @ValueSource(strings = {"/profile", "/explore", "/paths?" + TO})
    void ofAProfile(String page) throws Exception {
        String cna = "id: case-1\njob: nursing-long-term-care/cna\n";
        Browser browser = Site.own().browser();
        byte[] file = (cna + "pay_usd_per_year: 19\n").getBytes(StandardCharsets.UTF_8);
        var taken = browser.upload("/profile/upload", browser.token("/profile"), file);
        assertEquals(200, taken.statusCode(), taken.body());
        assertTrue(new Html(taken.body()).text().contains(HOUR), taken.body());
        String text = text(browser, page);
        assertTrue(text.contains("Please check the pay you have now: "), text);
        String usual = text(Site.own().browserOf(cna + "pay_usd_per_year: 39530\n"), page);
        assertFalse(usual.contains("Please check the pay"), usual);
    }
}
