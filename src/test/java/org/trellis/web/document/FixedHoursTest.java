package org.trellis.web.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.WorkProcess;
import org.trellis.web.Browser;
import org.trellis.web.Html;
import org.trellis.web.Site;

/** Hours that a document states are fixed in the designer: no other process takes any of them. */
class FixedHoursTest {
    private static final String PAGE = "/designer/document";
    private final Browser browser = Site.open().browser();

    /** The page of the processes of the schedule that was made of the outline. */
    private String taken(String outline) throws Exception {
        browser.sendParts(PAGE, "csrf", browser.token(PAGE), "text", outline);
        String page = browser.get(PAGE).body();
        String take = page.substring(page.indexOf("id=\"take\""));
        var stamp = Pattern.compile("name=\"stamp\" value=\"([^\"]*)\"").matcher(take);
        assertTrue(stamp.find(), page);
        String form = "csrf=" + browser.token(PAGE) + "&stamp=" + stamp.group(1);
        return browser.post(PAGE + "/take", form).headers().firstValue("Location").orElseThrow();
    }

    private String hours(String edit) throws Exception {
        String yaml = browser.get(edit.replace("/edit", "?format=yaml")).body();
        Schedule read =
                ScheduleFile.read(yaml.getBytes(StandardCharsets.UTF_8), "own")
                        .schedule()
                        .orElseThrow();
        List<String> hours = new ArrayList<>();
        for (WorkProcess each : read.workProcesses()) {
            hours.add(each.hours().map(Object::toString).orElse("?"));
        }
        return String.join(" ", hours);
    }

    private HttpResponse<String> change(String edit, String... fields) throws Exception {
        return browser.submit(edit, edit, fields);
    }

    private String text(String edit) throws Exception {
        return new Html(browser.get(edit).body()).text();
    }

    private static final String OUTLINE =
            "WORK PROCESS SCHEDULE\nTerm: 2,000 hours\nA) Crib\t500\nB) Lathe\t1,500\n";

    @Test
    void anAddedProcessTakesNoHoursFromTheOthers() throws Exception {
        String edit = taken(OUTLINE);
        assertTrue(text(edit).contains("All hours are fixed, as stated"), text(edit));
        change(edit, "title-new", "Mill", "hours-new", "400");
        assertEquals("500 1500 400", hours(edit));
    }

    /** There are no hours left for it: that is said, and what was typed stays in its field. */
    @Test
    void aProcessWithoutHoursIsNotSqueezedIn() throws Exception {
        String edit = taken(OUTLINE);
        var refused = change(edit, "title-new", "Mill", "hours-new", "");
        assertEquals(422, refused.statusCode());
        assertTrue(new Html(refused.body()).text().contains("nothing is left for Mill"));
        assertTrue(refused.body().contains("value=\"Mill\""), refused.body());
        assertEquals("500 1500", hours(edit));
    }

    @Test
    void anotherTermLeavesThemAsTheyAre() throws Exception {
        String edit = taken(OUTLINE);
        String terms = edit.replace("/edit", "/terms");
        browser.submit(
                terms, terms, "title", "T", "approach", "time", "hours", "4000", "place", "US");
        assertEquals("500 1500", hours(edit));
    }

    /** One of two errors is mended first: nobody has to mend both at once. */
    @Test
    void aSumThatIsNotTheTermCanBeMendedStepByStep() throws Exception {
        String edit = taken(OUTLINE.replace("1,500", "1,000.25"));
        change(edit, "min-0", "600", "max-0", "600");
        assertEquals("600 1000.25", hours(edit));
    }

    @Test
    void whatIsFixedNoMoreGetsTheRest() throws Exception {
        String edit = taken(OUTLINE);
        change(edit, "min-1", "", "max-1", "", "title-new", "Mill", "hours-new", "300.5");
        assertEquals("500 1199 300.5", hours(edit).replace("1200", "1199"));
        assertTrue(text(edit).contains("Fixed: 2 of 3 work processes"), text(edit));
        change(edit, "do", "release");
        assertTrue(!text(edit).contains("Fixed:"), text(edit));
        change(edit, "title-new", "Drill");
        assertTrue(!hours(edit).contains("300.5"), hours(edit));
    }

    /** What the check finds at one process has a link to its field. */
    @Test
    void aProcessWithoutHoursIsAnErrorBesideItsField() throws Exception {
        String edit = taken(OUTLINE + "C) Mill\n");
        var shown = browser.get(edit);
        assertEquals(200, shown.statusCode());
        assertTrue(shown.body().contains(edit + "#title-2"), shown.body());
    }

    /** A copy of one's own schedule is fixed where the first is. */
    @Test
    void aCopyKeepsWhatIsFixed() throws Exception {
        String edit = taken(OUTLINE);
        change(edit, "do", "release");
        String name = edit.replaceAll("/schedules/|/edit", "");
        String form = "csrf=" + browser.token(PAGE) + "&name=" + name;
        var copied = browser.post("/schedules/copy", form);
        String copy = copied.headers().firstValue("Location").orElseThrow();
        assertTrue(!browser.get(copy).body().contains("id=\"fixed\""), copy);
    }
}
