package org.trellis.web.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.model.schedule.Schedule;
import org.trellis.web.Browser;
import org.trellis.web.Html;
import org.trellis.web.Site;

/** A designer's document is looked through line by line and becomes one of her schedules. */
class DocumentTest {
    private static final String PAGE = "/designer/document";
    private static final String OUTLINE =
            """
            WORK PROCESS SCHEDULE
            A) Tool crib\t500
            1. Issue and receive tools
            2. Maintain inventory
            B) Engine lathe\tapprox. 1,500
            1. Turn, face and bore
            TOTAL HOURS\t2,100
            Approved by <script>alert(1)</script>
            """;
    private final Browser browser = Site.open().browser();

    private HttpResponse<String> paste(String text) throws Exception {
        return browser.sendParts(PAGE, "csrf", browser.token(PAGE), "text", text);
    }

    private String page(String query) throws Exception {
        return browser.get(PAGE + query).body();
    }

    private HttpResponse<String> line(int line, String stamp, String... fields) throws Exception {
        String more = fields.length == 0 ? "" : "&" + Browser.form(fields);
        String body = "csrf=" + browser.token(PAGE) + "&line=" + line + "&stamp=" + stamp + more;
        return browser.post(PAGE + "/line", body);
    }

    private static String value(String page, String name) {
        var field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"");
        return field.matcher(page).results().map(m -> m.group(1)).findFirst().orElseThrow();
    }

    private String stamp(int line) throws Exception {
        String page = page("?fix=" + line);
        return value(page.substring(page.indexOf("id=\"l" + line + "\"")), "stamp");
    }

    private HttpResponse<String> take() throws Exception {
        String page = page("");
        return browser.post(
                PAGE + "/take", "csrf=" + browser.token(PAGE) + "&stamp=" + stampOfAll(page));
    }

    private static String stampOfAll(String page) {
        return value(page.substring(page.indexOf("id=\"take\"")), "stamp");
    }

    private Schedule taken(HttpResponse<String> answer) throws Exception {
        String edit = answer.headers().firstValue("Location").orElseThrow();
        String yaml = browser.get(edit.replace("/edit", "?format=yaml")).body();
        var read = ScheduleFile.read(yaml.getBytes(StandardCharsets.UTF_8), "own");
        return read.schedule().orElseThrow();
    }

    @Test
    void thePageSaysWhatItTakesAndHowBig() throws Exception {
        Html page = new Html(page(""));
        assertTrue(
                page.text().contains("Word (.docx, .docm), Excel (.xlsx, .xlsm), PDF with text"),
                page.text());
        assertTrue(page.text().contains("up to 5 MB"), page.text());
        assertEquals(List.of(), page.faults());
        assertTrue(browser.get("/schedules/new").body().contains("href=\"" + PAGE + "\""));
    }

    @Test
    void everyLineStandsBesideWhatWeUnderstoodAndTextIsNeverScript() throws Exception {
        assertEquals(303, paste(OUTLINE).statusCode());
        String page = page("");
        for (int line = 1; line <= 8; line++) {
            assertTrue(page.contains("id=\"l" + line + "\""), "line " + line);
        }
        assertTrue(page.contains("&lt;script&gt;alert(1)"));
        assertFalse(page.contains("<script>alert"));
        assertEquals(List.of(), new Html(page).faults());
        assertEquals(List.of(), new Html(page("?fix=2&lang=es")).faults());
    }

    @Test
    void aLineThatIsFixedIsInTheScheduleAsSheSaysIt() throws Exception {
        paste(OUTLINE);
        String[] fix = {
            "do", "fix", "kind", "process", "text", "Engine <lathe>", "hours", "approx. 1600"
        };
        var answer = line(5, stamp(5), fix);
        assertTrue(answer.headers().firstValue("Location").orElse("").endsWith("#l5"));
        assertTrue(page("?fix=5").contains("Engine &lt;lathe&gt;"));
        Html approximate = new Html(page(""));
        assertTrue(approximate.text().contains("“1600”: “Approximate”"), approximate.text());
        Schedule schedule = taken(take());
        assertFalse(schedule.title().en().equals("?"), schedule.title().en());
        assertTrue(schedule.toString().contains("Engine <lathe>"), schedule.toString());
        assertTrue(schedule.toString().contains("Optional[1600]"), schedule.toString());
        line(5, stamp(5), "do", "restore");
        assertFalse(page("?fix=5").contains("Engine &lt;lathe&gt;"));
    }

    @Test
    void figuresThatAreNoneStayInTheirFieldWithTheReason() throws Exception {
        paste(OUTLINE);
        var answer =
                line(5, stamp(5), "do", "fix", "kind", "process", "text", "L", "hours", "many");
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("value=\"many\""), answer.body());
        assertTrue(answer.body().contains("is not a number of hours"), answer.body());
        assertEquals(List.of(), new Html(answer.body()).faults());
    }

    /** A line we are not sure of is a question: no answer is ticked, and one of ours will do. */
    @Test
    void aDoubtIsAQuestionUntilItIsAnswered() throws Exception {
        paste("Machinist\n" + OUTLINE);
        String asked = page("");
        assertTrue(asked.contains("name=\"answer\" value=\"0\""), asked);
        assertFalse(asked.contains("checked"), asked);
        assertTrue(new Html(asked).text().contains("2 lines need your attention"), asked);
        assertEquals(List.of(), new Html(asked).faults());
        String stamp = value(asked.substring(asked.indexOf("id=\"l1\"")), "stamp");
        var unanswered = line(1, stamp, "do", "answer");
        assertEquals(422, unanswered.statusCode());
        assertTrue(unanswered.body().contains("name=\"answer\" value=\"0\""));
        assertEquals(303, line(1, stamp, "do", "answer", "answer", "0").statusCode());
        assertFalse(page("").contains("name=\"answer\""));
        assertEquals("Machinist", taken(take()).title().en());
    }

    /** Dozens of lines may ask the same: one answer settles all of them, and no other. */
    @Test
    void oneAnswerMaySettleAllLinesWithItsQuestion() throws Exception {
        paste(OUTLINE.replace("Issue and", "Count; issue and").replace("Turn", "Chuck; turn"));
        assertTrue(new Html(page("")).text().contains("all 2 lines with this question"));
        line(3, stamp(3), "do", "answer", "answer", "1", "all", "yes");
        assertFalse(page("").contains("with this question"), page(""));
        List<Integer> tasks = new ArrayList<>();
        taken(take()).workProcesses().forEach(each -> tasks.add(each.tasks().size()));
        assertEquals(List.of(3, 2), tasks);
    }

    /** Tasks in other cells of a process are shown with it, and changed where its title is. */
    @Test
    void tasksBesideAProcessAreShownAndCanBeChanged() throws Exception {
        paste("WORK PROCESS SCHEDULE\n| Mill | Mill slots | 500 |\n| Saw | Cut | 100 |\n");
        assertTrue(page("").contains("<li>Mill slots</li>"), page(""));
        assertTrue(page("?fix=2").contains("Mill\nMill slots</textarea>"), page("?fix=2"));
        String words = "Milling\r\nMill flats\r\nMill slots";
        line(2, stamp(2), "do", "fix", "kind", "process", "text", words, "hours", "500");
        var mill = taken(take()).workProcesses().get(0);
        assertEquals("Milling", mill.title().en());
        assertEquals(2, mill.tasks().size());
    }

    /** Hours no schedule can have are told at the line that brings them in, not later. */
    @Test
    void hoursThatComeToTooMuchAreRefusedAtTheirLine() throws Exception {
        paste(OUTLINE);
        String[] most = {"do", "fix", "kind", "process", "text", "L", "hours", "90000"};
        assertEquals(303, line(2, stamp(2), most).statusCode());
        var answer = line(5, stamp(5), most);
        assertEquals(422, answer.statusCode());
        assertEquals(200, browser.get(PAGE).statusCode());
        assertEquals(303, take().statusCode());
    }

    @Test
    void privateFactsAreTakenNowhere() throws Exception {
        paste(OUTLINE);
        String text = "John 123-45-6789";
        var answer = line(3, stamp(3), "do", "fix", "kind", "task", "text", text, "hours", "");
        assertEquals(422, answer.statusCode());
        var refused = paste(OUTLINE.replace("Maintain inventory", text));
        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains("pasted text, line 4"), refused.body());
        assertFalse(new Html(page("")).text().contains("123-45"));
    }

    /** In the second of two windows the line has changed: nothing is lost and nothing is chosen. */
    @Test
    void aStalePostChangesNothingAndShowsBoth() throws Exception {
        paste(OUTLINE);
        String before = stamp(3);
        line(3, before, "do", "fix", "kind", "task", "text", "Mine first", "hours", "");
        var answer =
                line(3, before, "do", "fix", "kind", "task", "text", "Mine second", "hours", "");
        assertEquals(409, answer.statusCode());
        assertTrue(answer.body().contains("Mine first"), answer.body());
        assertTrue(answer.body().contains("Mine second"), answer.body());
        assertTrue(page("").contains("Mine first"));
        String whole = stampOfAll(page(""));
        line(3, stamp(3), "do", "restore");
        String body = "csrf=" + browser.token(PAGE) + "&stamp=" + whole;
        assertEquals(409, browser.post(PAGE + "/take", body).statusCode());
    }

    /** A document that came later is another one, though its line says the same. */
    @Test
    void aFormOfTheDocumentBeforeIsStale() throws Exception {
        paste(OUTLINE);
        String before = stamp(3);
        paste(OUTLINE);
        assertEquals(409, line(3, before, "do", "restore").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n ", "{\\rtf1 text}", "\u0000\u0001binary"})
    void whatIsNoDocumentIsRefusedInWordsAndThePastedTextStays(String text) throws Exception {
        var answer = paste(text);
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("role=\"alert\""), answer.body());
        assertEquals(303, paste(OUTLINE).statusCode());
    }

    /** What a file is shows in its bytes; its name is shown as text, without its folders. */
    @Test
    void aPictureIsNoDocument() throws Exception {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
        var answer = browser.upload(PAGE, browser.token(PAGE), picture);
        assertEquals(422, answer.statusCode());
        assertTrue(new Html(answer.body()).text().contains("me.yaml"), answer.body());
    }

    @Test
    void withoutADocumentPostsGoToItsPage() throws Exception {
        assertEquals(303, line(1, "1-0", "do", "restore").statusCode());
        assertEquals(303, browser.submit("/schedules/new", PAGE + "/take").statusCode());
        paste(OUTLINE);
        assertEquals(303, line(99, "1-0", "do", "restore").statusCode());
        browser.submit(PAGE, PAGE + "/drop");
        assertTrue(page("").contains("id=\"document-file\""));
    }

    @Test
    void aLongDocumentHasPagesAndEachLineIsOnOne() throws Exception {
        StringBuilder text = new StringBuilder("WORK PROCESSES\n");
        for (int i = 1; i <= 450; i++) {
            text.append("Task number ").append(i).append("\n");
        }
        assertEquals(303, paste(text.toString()).statusCode());
        String second = page("?part=all&from=201");
        assertTrue(second.contains("id=\"l201\"") && !second.contains("id=\"l200\""), second);
        assertEquals(200, browser.get(PAGE + "?part=all&from=99999").statusCode());
        assertEquals(200, browser.get(PAGE + "?part=nonsense&fix=777").statusCode());
    }

    /** The sentence stands alone, with the file it is about. */
    @Test
    void whatCanNotBeReadIsToldInOneSentence() throws Exception {
        var refused = paste("{\\rtf1 x}");
        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains("<span>This is rich text (RTF)."), refused.body());
    }

    /** The line stays as it stands in the document, with what is left of it. */
    @Test
    void columnsWithoutAPlaceStayInTheLineAndAreTold() throws Exception {
        paste(
                "Work processes\nUnit\tTask\tTrainer\tHours\nSafety\tGloves\tAna\t10\n\tLocks\tR. Diaz\t20\n");
        String text = new Html(page("?part=all")).text();
        assertTrue(text.contains("Locks R. Diaz 20"), text);
        assertTrue(text.contains("left aside: Trainer: R. Diaz"), text);
        Schedule schedule = taken(take());
        assertEquals("[30]", schedule.workProcesses().get(0).hours().stream().toList().toString());
        assertEquals(2, schedule.workProcesses().get(0).tasks().size());
    }
}
