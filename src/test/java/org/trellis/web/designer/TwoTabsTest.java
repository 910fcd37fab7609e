package org.trellis.web.designer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.web.Browser;
import org.trellis.web.Html;
import org.trellis.web.Site;

/** A form that was opened before another tab changed the same part changes nothing in silence. */
class TwoTabsTest {
    private static final String FILE =
            """
            title: Fitter
            approach: time
            jurisdiction: US
            work_processes: [{title: Crib, hours: 500, tasks: [Issue tools]},
              {title: Lathe, hours: 900, tasks: [Turn a shaft]},
              {title: Mill, hours: 600, tasks: [Mill a slot]}]
            """;

    private final Browser browser = Site.open().browser();
    private String edit;

    @BeforeEach
    void begin() throws Exception {
        var answer =
                browser.upload(
                        "/schedules/new/file",
                        browser.token("/schedules/new"),
                        FILE.getBytes(StandardCharsets.UTF_8));
        edit = answer.headers().firstValue("Location").orElseThrow();
    }

    private String stamp(String page) throws Exception {
        var stamp =
                Pattern.compile("name=\"stamp\" value=\"([^\"]*)\"")
                        .matcher(browser.get(page).body());
        assertTrue(stamp.find(), page);
        return stamp.group(1);
    }

    private HttpResponse<String> rename(String stamp, String... more) throws Exception {
        String[] fields = {
            "stamp", stamp, "title-0", "Crib", "title-1", "Lathe work", "title-2", "Mill"
        };
        String[] all = new String[fields.length + more.length];
        System.arraycopy(fields, 0, all, 0, fields.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        return browser.submit(edit, edit, all);
    }

    private String yaml() throws Exception {
        return browser.get(edit.replace("/edit", "?format=yaml")).body();
    }

    /** The title and hours of one process came to stand over the tasks of another. */
    @Test
    void rowsOfATabThatIsBehindDoNotLandInOtherRows() throws Exception {
        String opened = stamp(edit);
        browser.submit(edit, edit, "stamp", opened, "do", "remove-0");
        String other = yaml();
        var refused = rename(opened);
        assertEquals(409, refused.statusCode());
        assertEquals(other, yaml());
        String said = new Html(refused.body()).text();
        assertTrue(said.contains("changed in another tab"), said);
        assertTrue(said.contains("Crib") && said.contains("Lathe work"), said);
        assertEquals(303, rename(opened, "over", "yes").statusCode());
        assertTrue(yaml().contains("Lathe work") && yaml().contains("Crib"), yaml());
        browser.submit(edit, edit.replace("/edit", "/undo"));
        assertEquals(other, yaml());
    }

    @Test
    void whatCannotBeReadIsNotShownOverOtherRows() throws Exception {
        String opened = stamp(edit);
        browser.submit(edit, edit, "stamp", opened, "do", "remove-0");
        var refused = rename(opened, "min-1", "many");
        assertEquals(409, refused.statusCode());
        assertFalse(refused.body().contains("name=\"over\""), refused.body());
    }

    /** What is changed on another page of the designer is not a reason to refuse. */
    @Test
    void tabsOfDifferentPartsDoNotDisturbEachOther() throws Exception {
        String terms = edit.replace("/edit", "/terms");
        String[] parts = {"/process/2", "/courses", "/wages", "/standards"};
        for (String part : parts) {
            String page = edit.replace("/edit", part);
            String opened = stamp(page);
            browser.submit(
                    terms,
                    terms,
                    "stamp",
                    stamp(terms),
                    "title",
                    "Fitter " + part.length(),
                    "approach",
                    "time",
                    "place",
                    "US");
            int status = browser.submit(page, page, "stamp", opened).statusCode();
            assertEquals(303, status, part);
        }
    }
}
