package org.trellis.web.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.trellis.web.Browser;
import org.trellis.web.Site;

/** Documents may be large, within a limit that is told; every other upload stays small. */
@Timeout(60)
class LargeDocumentTest {
    private static final String PAGE = "/designer/document";
    private final Browser browser = Site.open().browser();

    private HttpResponse<String> upload(String path, String page, int bytes) throws Exception {
        return browser.upload(path, browser.token(page), new byte[bytes]);
    }

    @Test
    void aDocumentOfTwentyMegabytesIsRefusedInWords() throws Exception {
        var answer = upload(PAGE, PAGE, 20_000_000);
        assertEquals(413, answer.statusCode());
        assertTrue(answer.body().contains("larger than 5 MB"), answer.body());
        assertEquals(200, browser.get(PAGE).statusCode());
    }

    /** It is read, and found to be none; its size is not a reason. */
    @Test
    void aDocumentOfFourMegabytesIsRead() throws Exception {
        var answer = upload(PAGE, PAGE, 4_000_000);
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("role=\"alert\""), answer.body());
    }

    @Test
    void noOtherAddressTakesMoreThanBefore() throws Exception {
        String start = "/schedules/new";
        assertEquals(413, upload(start + "/file", start, 2_000_000).statusCode());
        assertEquals(413, upload(start + "/file", start, 300_000).statusCode());
        assertEquals(422, upload(start + "/file", start, 200_000).statusCode());
        String form = "csrf=" + browser.token(start) + "&title=" + "x".repeat(2_000_000);
        assertEquals(413, browser.post(start + "/blank", form).statusCode());
        assertEquals(413, browser.post(PAGE + "/line", form).statusCode());
    }
}
