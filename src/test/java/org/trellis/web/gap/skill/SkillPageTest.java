package org.trellis.web.gap.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.web.Browser;
import org.trellis.web.Html;
import org.trellis.web.Site;

class SkillPageTest {
    private static final String LPN = "/gap?job=nursing-long-term-care/lpn&on=2026-11-21";
    private static final String PERSON =
            """
            id: case-1
            held:
              - {test: tabe-reading, form: 11 M, score: 540, date: 2026-05-01}
              - {competency: building-blocks/reading, level: 4, scale: opm-5, evidence: self, date: 2026-06-01}
            """;

    private static Browser browser() {
        return Site.own().browserOf(PERSON);
    }

    /** From the line of the gap report to all that is kept of the skill. */
    @ParameterizedTest
    @CsvSource({"en", "es"})
    void theLineLeadsToEveryRating(String lang) throws Exception {
        Browser browser = browser();
        String report = browser.get(LPN + "&lang=" + lang).body();
        String href =
                report.replaceFirst(
                                "(?s).*?href=\"([^\"]*/gap/skill\\?skill=building-blocks/reading[^\"]*)\".*",
                                "$1")
                        .replace("&amp;", "&");
        Html page = new Html(browser.get(href).body());
        assertEquals(List.of(), page.faults());
        String text = page.text();
        assertTrue(text.contains("540") && text.contains("11 M"), text);
        assertTrue(
                text.contains(lang.equals("en") ? "person’s own word" : "palabra de la persona"),
                text);
        assertTrue(text.contains(lang.equals("en") ? "Ready: " : "Preparación: "), text);
    }

    @Test
    void theDayAndTheAssumptionStay() throws Exception {
        String report = browser().get(LPN + "&presumed=no&lang=en").body();
        assertTrue(
                report.contains(
                        "/gap/skill?skill=building-blocks/reading&amp;job=nursing-long-term-care/lpn"
                                + "&amp;importance=now&amp;presumed=no&amp;on=2026-11-21"),
                report);
    }

    @ParameterizedTest
    @CsvSource({"building-blocks/nothing", "x", "%3Cscript%3E/y", "''"})
    void aSkillThatThereIsNotIsNotFound(String skill) throws Exception {
        String address = "/gap/skill?job=nursing-long-term-care/lpn&skill=" + skill;
        assertEquals(404, browser().get(address).statusCode());
    }

    /** As the gap report answers it. */
    @Test
    void aJobThatThereIsNotIsNoPage() throws Exception {
        String rest = "?job=nursing-long-term-care/nothing&skill=building-blocks/reading";
        assertEquals(
                browser().get("/gap" + rest).statusCode(),
                browser().get("/gap/skill" + rest).statusCode());
        assertTrue(browser().get("/gap/skill" + rest).statusCode() >= 400);
    }

    @Test
    void ofSomebodyOfWhomNothingIsKnownItSaysSo() throws Exception {
        String address = "/gap/skill?job=nursing-long-term-care/lpn&lang=en";
        String text =
                new Html(
                                Site.own()
                                        .browser()
                                        .get(address + "&skill=building-blocks/reading")
                                        .body())
                        .text();
        assertTrue(text.contains("nobody has checked it yet"), text);
    }
}
