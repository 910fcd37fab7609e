package org.trellis.web.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.web.Browser;
import org.trellis.web.Html;
import org.trellis.web.Site;

/** Pages with the wages of the visitor's region, which are invented here. */
class RegionPageTest {
    private static final String NURSE = "nursing-long-term-care/rn-adn";
    private static final String PERSON =
            "id: case-1\njob: nursing-long-term-care/cna\nmonths_in_job: 24\n";

    private static Browser of(String more) {
        return Site.regional().browserOf(PERSON + more);
    }

    private static String text(Browser browser, String address) throws Exception {
        var answer = browser.get(address + (address.contains("?") ? "&" : "?") + "lang=en");
        assertEquals(200, answer.statusCode(), answer.body());
        return new Html(answer.body()).text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/gap?job=nursing-long-term-care/rn-adn    | $124,800 a year (Trenton-Princeton,"
                        + " NJ, 2024)",
                "/gap?job=nursing-long-term-care/lpn       | $72,600 a year (New Jersey, 2024)",
                "/jobs/nursing-long-term-care/rn-adn       | Trenton-Princeton, NJ, May 2024",
                "/jobs/nursing-long-term-care/rn-adn       | Pay in Trenton-Princeton, NJ: ",
                "/occupations/11-1011.00                   | U.S., May 2024",
                "/occupations/29-1141.00                   | $124,800 a year",
                "/near                                     | a year (U.S., 2024)",
                "/explore?within=96                        | $124,800",
                "/ladders/nursing-long-term-care           | $124,800",
                "/paths?to=nursing-long-term-care/rn-adn   | $124,800",
                "/paths?to=nursing-long-term-care/rn-adn   | Pay: median in Trenton-Princeton, NJ,"
                        + " else",
                "/compare?a=nursing-long-term-care/lpn&b=nursing-long-term-care/rn-adn | Pay is"
                        + " $52,200 a year higher",
                "/find?q=registered+nurse                  | $124,800 a year (Trenton-Princeton,"
                        + " NJ, 2024)"
            })
    void payIsThatOfThePersonsRegionElseOfItsStateElseOfTheNation(String page, String pay)
            throws Exception {
        String text = text(of("region: Trenton-Princeton, NJ\n"), page);
        assertTrue(text.contains(pay), text);
    }

    @ParameterizedTest
    @CsvSource({
        "/gap?job=29-1141",
        "/jobs/nursing-long-term-care/rn-adn",
        "/occupations/29-1141.00",
        "/near",
        "/explore",
        "/next",
        "/ladders",
        "/compare?a=nursing-long-term-care/lpn&b=nursing-long-term-care/rn-adn",
        "/find?q=registered+nurse",
        "/paths?to=nursing-long-term-care/rn-adn"
    })
    void eachPageSaysWhosePayItShows(String page) throws Exception {
        String here = text(of("region: OH\n"), page);
        assertTrue(here.contains("Pay here is the median in Ohio (BLS, May 2024)."), here);
        String nation = text(Site.regional().browser(), page);
        assertTrue(
                nation.contains(
                        "Pay here is the national median (BLS, May 2024), unless another source is"
                                + " named. Choose"),
                nation);
        String elsewhere = text(of("region: Guam\n"), page);
        assertTrue(elsewhere.contains("We do not know any wages for “Guam”"), elsewhere);
        String alone = text(Site.own().browser(), page);
        assertTrue(
                alone.contains("Pay here is the national median (BLS, May 2024), unless"), alone);
        assertFalse(alone.contains("Choose your state"), alone);
    }

    /** Of a career map its own table says it: pay of the government is not a median of a region. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nursing-long-term-care | OH   | Pay: the median in Ohio (BLS, May 2024); where",
                "nursing-long-term-care | Guam | Pay: median annual wage of all industries in the"
                        + " United States",
                "federal-ai-work        | OH   | Pay: {federal}"
            })
    void aCareerMapSaysWhosePayItsTableShows(String map, String region, String said)
            throws Exception {
        String text = text(of("region: " + region + "\n"), "/ladders/" + map);
        String federal = Site.LOADED.catalog().ladders().get("federal-ai-work").wageBasis().en();
        assertTrue(text.contains(said.replace("{federal}", federal)), text);
    }

    /** Several visitors at once, of more regions than stay in memory. */
    @Test
    void noVisitorSeesTheWagesOfAnothersRegion() {
        String[] regions = {
            "", "region: '45940'\n", "region: OH\n", "region: NJ\n", "region: PR\n"
        };
        String[] pay = {"(2024)", "$124,800", "$93,600", "$114,400", "$62,400"};
        IntStream.range(0, 20)
                .parallel()
                .forEach(
                        i -> {
                            try {
                                String text = text(of(regions[i % 5]), "/gap?job=" + NURSE);
                                assertTrue(text.contains(pay[i % 5]), text);
                            } catch (Exception e) {
                                throw new AssertionError(e);
                            }
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/gap?job=nursing-long-term-care/rn-adn  | In demand in Trenton-Princeton, NJ"
                        + " (Invented board, 2026).",
                "/gap?job=nursing-long-term-care/lpn     | The pay is below the self-sufficiency"
                        + " wage for one adult and a child",
                "/jobs/nursing-long-term-care/rn-adn     | In demand in Trenton-Princeton, NJ"
                        + " (Invented board, 2026).",
                "/occupations/29-1141.00                 | The pay is at or above the"
                        + " self-sufficiency wage",
                "/paths?to=nursing-long-term-care/rn-adn | In demand in Trenton-Princeton, NJ"
                        + " (Invented board, 2026).",
                "/explore?within=96                      | · in demand here",
                "/explore?within=96                      | · below what your household needs",
                "/explore?within=96                      | What one adult and a child needs to live"
                        + " without aid: $80,080 a year",
                "/near?field=29&pay=124800               | in demand in your region (Invented"
                        + " board, 2026)"
            })
    void listsOfTheLocalBoardShowWithTheirSource(String page, String said) throws Exception {
        String text = text(of("region: '45940'\nhousehold: adult-child\n"), page);
        assertTrue(text.contains(said), text);
    }

    /** Chosen in the profile, kept in the person's file, and shown again as chosen. */
    @Test
    void aRegionIsChosenInTheProfile() throws Exception {
        Browser browser = Site.regional().browser();
        assertEquals(303, answer(browser, "Ohio", "adult"));
        String form = browser.get("/profile?lang=en").body();
        assertTrue(form.contains("<option value=\"Ohio\" selected=\"selected\">"), form);
        assertTrue(form.contains("<option value=\"adult\" selected=\"selected\">"), form);
        String file = browser.get("/profile/download").body();
        assertTrue(file.contains("region: ") && file.contains("Ohio"), file);
        assertEquals(303, answer(browser, "", ""));
        assertFalse(browser.get("/profile/download").body().contains("region"));
        assertEquals(422, answer(browser, "Atlantis", ""));
        assertEquals(422, answer(browser, "<script>", "x y"));
    }

    private static int answer(Browser browser, String region, String household) throws Exception {
        String body =
                Browser.form(
                        "csrf",
                        browser.token("/profile"),
                        "do",
                        "keep",
                        "region",
                        region,
                        "household",
                        household);
        return browser.post("/profile", body).statusCode();
    }

    /** Where nothing was imported the form has no such field, and a file's region stays. */
    @Test
    void aRegionOfTheFileStaysWhereNothingIsKnownOfRegions() throws Exception {
        Browser browser = Site.own().browserOf(PERSON + "region: Ohio\nhousehold: adult\n");
        assertFalse(Site.own().browser().get("/profile").body().contains("id=\"region\""));
        String body = Browser.form("csrf", browser.token("/profile"), "do", "keep");
        assertEquals(303, browser.post("/profile", body).statusCode());
        assertTrue(browser.get("/profile/download").body().contains("Ohio"));
    }

    @Test
    void aSmallHeapKeepsFewRegions() {
        assertEquals(3, Regions.most(256_000_000));
        assertEquals(3, Regions.most(512_000_000));
        assertEquals(4, Regions.most(576_000_000));
        assertEquals(20, Regions.most(8_000_000_000L));
    }
}
