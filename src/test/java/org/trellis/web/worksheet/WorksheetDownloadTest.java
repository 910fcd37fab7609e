package org.trellis.web.worksheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.web.Html;
import org.trellis.web.Site;

/** The links to worksheets lead to files. */
class WorksheetDownloadTest {
    private static final Pattern LINK =
            Pattern.compile("href=\"([^\"]*(?:/worksheets/|format=worksheet)[^\"]*)\"");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/jobs/nursing-long-term-care/cna?lang=en",
                "/occupations/43-3031.00?lang=en",
                "/models/opm-ai?lang=en",
                "/gap?job=nursing-long-term-care/cna&lang=en"
            })
    void eachLinkOfAPageIsAFile(String address) throws Exception {
        String page = new Html(Site.own().browser().get(address).body()).source();
        var links = LINK.matcher(page).results().map(found -> found.group(1)).toList();
        assertTrue(links.size() >= 2, page);
        for (String link : links) {
            var answer = Site.own().browser().get(link.replace("&amp;", "&"));
            assertEquals(200, answer.statusCode(), link);
            String name = answer.headers().firstValue("Content-Disposition").orElseThrow();
            assertTrue(name.contains("worksheet"), name);
        }
    }

    @Test
    void whatThereIsNotIsNotFound() throws Exception {
        var browser = Site.own().browser();
        assertEquals(404, browser.get("/worksheets/rating?of=opm-ai").statusCode());
        assertEquals(404, browser.get("/worksheets/employer?of=zzz").statusCode());
        assertEquals(404, browser.get("/worksheets/employer").statusCode());
    }

    /** An address that is typed by hand and lacks something says what. */
    @ParameterizedTest
    @ValueSource(strings = {"/worksheets", "/worksheets/rating?of=opm-ai", "/worksheets/employer"})
    void whatIsLackingIsSaid(String address) throws Exception {
        var answer = Site.own().browser().get(address);
        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("?of=nursing-long-term-care/rn-adn"), answer.body());
    }
}
