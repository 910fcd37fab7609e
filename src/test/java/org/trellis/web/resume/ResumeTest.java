package org.trellis.web.resume;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trellis.web.Browser;
import org.trellis.web.Html;
import org.trellis.web.Site;

/** A résumé in, confirmed line by line. */
class ResumeTest {
    private static final String PAGE = "/assess/resume";
    private static final String CNA = "nursing-long-term-care/cna";

    private static final String TEXT =
            "Experience\nCertified Nursing Assistant, Sunrise <script>alert(1)</script>,"
                    + " May 2021 - Present\nHome Health Aide, 03/2019 - 04/2021\n"
                    + "Education\nHigh School Diploma, 2018\n";

    private final Browser browser = Site.own().browser();

    private HttpResponse<String> paste(String text) throws Exception {
        return browser.sendParts(PAGE, "csrf", browser.token(PAGE), "text", text);
    }

    @Test
    void eachLineStandsBesideWhatItMayMeanAndNothingIsTakenYet() throws Exception {
        String page = paste(TEXT).body();
        assertTrue(page.contains("“Home Health Aide, 03/2019 - 04/2021”"), page);
        assertTrue(page.contains("value=\"nursing-long-term-care/cna\""), page);
        assertTrue(page.contains("value=\"hs-diploma\""), page);
        assertTrue(page.contains("&lt;script&gt;"), page);
        assertEquals(List.of(), new Html(page).faults());
        String file = browser.get("/profile/download").body();
        assertFalse(file.contains("job:"), file);
        assertFalse(browser.get("/profile").body().contains("Sunrise"));
    }

    @Test
    void whatIsConfirmedIsTakenOverAndTheRestIsNot() throws Exception {
        HttpResponse<String> taken =
                browser.submit(
                        PAGE,
                        PAGE + "/take",
                        "text0",
                        "a",
                        "work0",
                        "yes",
                        "pick0",
                        "nursing-long-term-care/cna",
                        "months0",
                        "66",
                        "now0",
                        "on",
                        "text1",
                        "b",
                        "work1",
                        "yes",
                        "pick1",
                        "",
                        "months1",
                        "26",
                        "text2",
                        "c",
                        "work2",
                        "no",
                        "pick2",
                        "hs-diploma",
                        "until2",
                        "2018-06-01");
        assertEquals(303, taken.statusCode(), taken.body());
        String file = browser.get("/profile/download").body();
        assertTrue(file.contains("job: nursing-long-term-care/cna"), file);
        assertTrue(file.contains("months_in_job: 66"), file);
        assertTrue(file.contains("credential: hs-diploma, earned: 2018-06-01"), file);
        assertFalse(file.contains("history"), file);
    }

    @Test
    void aWrongFieldIsSaidAndTheLinesStay() throws Exception {
        HttpResponse<String> refused =
                browser.submit(
                        PAGE,
                        PAGE + "/take",
                        "text0",
                        "Aide line",
                        "work0",
                        "yes",
                        "pick0",
                        "nursing-long-term-care/cna",
                        "offered0",
                        "nursing-long-term-care/cna nobody <b>",
                        "months0",
                        "many");
        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains("“Aide line”"), refused.body());
        assertEquals(List.of(), new Html(refused.body()).faults());
        String unknown = "nursing-long-term-care/nobody";
        assertEquals(
                422,
                browser.submit(PAGE, PAGE + "/take", "text0", "a", "work0", "yes", "pick0", unknown)
                        .statusCode());
    }

    @Test
    void whatCannotBeReadIsSaidInOneMessage() throws Exception {
        HttpResponse<String> nothing = paste("Dear sir or madam");
        assertEquals(422, nothing.statusCode());
        assertTrue(nothing.body().contains("No job, school or certificate was found"));
        assertEquals(422, paste("").statusCode());
        Html spanish = new Html(browser.get(PAGE + "?lang=es").body());
        assertEquals(List.of(), spanish.faults());
        browser.get(PAGE + "?lang=en");
    }

    /** More than other uploads may have, but not without end. */
    @Test
    void upToFiveMegabytesAreReadAndMoreAreRefused() throws Exception {
        byte[] file = (TEXT + "x".repeat(400_000)).getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> read = browser.upload(PAGE, browser.token(PAGE), file);
        assertEquals(200, read.statusCode());
        assertEquals(
                413, browser.upload(PAGE, browser.token(PAGE), new byte[5_200_000]).statusCode());
    }

    private HttpResponse<String> take(String... more) throws Exception {
        String[] line = {
            "text0", "a", "work0", "yes", "pick0", CNA, "offered0", CNA, "months0", "26"
        };
        String[] all = Arrays.copyOf(line, line.length + more.length);
        System.arraycopy(more, 0, all, line.length, more.length);
        return browser.submit(PAGE, PAGE + "/take", all);
    }

    @Test
    void aCurrentJobHasNoLastDayAndNothingIsDroppedUnsaid() throws Exception {
        var refused = take("now0", "on", "until0", "2021-04-30", "off0", "yes");
        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains("A current job has no last day"), refused.body());
        assertTrue(refused.body().contains("value=\"2021-04-30\""), refused.body());
        assertTrue(refused.body().contains("it is before 1940"), refused.body());
        assertFalse(browser.get("/profile/download").body().contains(CNA));
    }

    /** Taken as a past job first, then as the current one, and back: it is in one place. */
    @Test
    void aLineThatIsTakenAgainMoves() throws Exception {
        take("until0", "2021-04-30");
        assertTrue(browser.get("/profile/download").body().contains("history"));
        take("now0", "on");
        String file = browser.get("/profile/download").body();
        assertTrue(file.contains("job: " + CNA) && file.contains("months_in_job: 26"), file);
        assertFalse(file.contains("history"), file);
        take("until0", "2021-04-30");
        String back = browser.get("/profile/download").body();
        assertTrue(back.contains("history") && !back.contains("months_in_job"), back);
    }

    @Test
    void aLineWhoseTimeCannotBeIsListedWithTheReason() throws Exception {
        String page = paste("Experience\nHome Health Aide, 1899 - 1902\n").body();
        assertTrue(page.contains("“Home Health Aide, 1899 - 1902”"), page);
        assertTrue(page.contains("We left the time in this line open: it is before 1940"), page);
    }
}
