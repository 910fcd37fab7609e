package org.trellis.web.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trellis.web.Browser;
import org.trellis.web.Html;
import org.trellis.web.Site;

/** All questions of a job on paper, as a table, and the table back. */
class QuestionsTest {
    private static final String PAGE = "/assess/questions?job=nursing-long-term-care/lpn";

    private final Browser browser = Site.own().browser();

    private HttpResponse<String> bring(String csv) throws Exception {
        return browser.upload(PAGE, browser.token(PAGE), csv.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void thePaperIsSoundAndDoesNotSayWhatTheJobAsks() throws Exception {
        for (String language : List.of("es", "en")) {
            String page = browser.get(PAGE + "&lang=" + language).body();
            assertEquals(List.of(), new Html(page).faults());
            assertTrue(page.contains("☐"), page);
        }
        assertFalse(browser.get(PAGE).body().contains("The job asks"));
    }

    @Test
    void theTableComesBackFilledIn() throws Exception {
        String csv = browser.get(PAGE + "&format=csv").body();
        assertTrue(csv.contains("unseen = No chance to show it yet"), csv);
        String filled =
                csv.lines()
                        .map(
                                line ->
                                        line.startsWith("long-term-care/documentation")
                                                ? line.replaceFirst(
                                                        ",opm-5,,,$",
                                                        ",opm-5,3,supervisor,2026-11-20")
                                                : line)
                        .reduce("", (all, line) -> all + line + "\r\n");
        assertFalse(filled.equals(csv), csv);
        HttpResponse<String> answer = bring(filled);
        assertEquals(303, answer.statusCode(), answer.body());
        String next = browser.get(answer.headers().firstValue("Location").orElseThrow()).body();
        assertTrue(next.contains("1 answer was imported from the table"), next);
        assertTrue(
                browser.get("/profile/download")
                        .body()
                        .contains("documentation, level: 3, scale: opm-5, evidence: supervisor"));
    }

    @Test
    void whatIsWrongIsNamedAndNothingIsTakenOver() throws Exception {
        HttpResponse<String> refused =
                bring("competency,scale,answer\nbuilding-blocks/reading,opm-5,<script>\n");
        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains("&lt;script&gt;"), refused.body());
        assertFalse(browser.get("/profile/download").body().contains("held:"));
        assertEquals(422, bring("").statusCode());
    }

    @Test
    void aFormatThatThereIsNotIsRefused() throws Exception {
        HttpResponse<String> refused = browser.get(PAGE + "&format=pdf&lang=en");
        assertEquals(400, refused.statusCode());
        assertTrue(new Html(refused.body()).text().contains("csv"), refused.body());
    }
}
