package org.trellis.web.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.trellis.store.person.SavedPeople;
import org.trellis.web.Browser;
import org.trellis.web.Site;

/** A profile is kept, brought back and erased only when asked. */
class KeepTest {
    private static final String PAGE = "/profile/upload";
    private final Browser browser = Site.own().browser();

    @Test
    void whatIsDownloadedCanBeBroughtBack() throws Exception {
        String file = Files.readString(Path.of("seeds/people/cna-to-rn.yaml"));
        assertEquals(303, upload(file).statusCode());
        var down = browser.get("/profile/download");
        assertEquals(
                "attachment; filename=\"case-1001.yaml\"",
                down.headers().firstValue("Content-Disposition").get());
        assertEquals(303, upload(down.body()).statusCode());
        assertEquals(down.body(), browser.get("/profile/download").body());
    }

    @Test
    void aFileNameCannotBreakTheHeader() throws Exception {
        upload("id: \"a\\r\\nX-Evil: 1\\\"../../b\"\n");
        var down = browser.get("/profile/download");
        assertTrue(
                down.headers()
                        .firstValue("Content-Disposition")
                        .orElse("")
                        .matches("attachment; filename=\"[A-Za-z0-9._-]+\""),
                down.headers().toString());
        assertTrue(down.headers().firstValue("X-Evil").isEmpty());
    }

    @Test
    void aFaultyFileIsExplainedLineByLine() throws Exception {
        var answer = upload("id: a\njob: nursing-long-term-care/can\nmonths_in_job: <b>many</b>\n");
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("Line 2, column 6:"), answer.body());
        assertTrue(answer.body().contains("nursing-long-term-care/cna"), answer.body());
        assertTrue(answer.body().contains("&lt;b&gt;many&lt;/b&gt;"), answer.body());
    }

    @Test
    void privateNumbersAreRefusedAndNotShown() throws Exception {
        var answer = upload("id: a\nname: Ana 123-45-6789\n");
        assertEquals(422, answer.statusCode());
        assertFalse(answer.body().contains("123-45-6789"), answer.body());
        assertTrue(answer.body().contains("Line 2:"), answer.body());
        assertTrue(upload("id: a\nbirth_date: 1990-01-01\n").statusCode() == 422);
    }

    @Test
    void junkBombsAndEmptyFilesAreRefusedAtOnce() throws Exception {
        byte[] junk = new byte[100_000];
        new Random(1).nextBytes(junk);
        assertEquals(422, upload(junk).statusCode());
        assertEquals(422, upload("").statusCode());
        var bomb = new StringBuilder("id: a\na0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 9; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9)));
        }
        assertEquals(422, upload(bomb.toString()).statusCode());
        assertEquals(422, upload("id: !!javax.script.ScriptEngineManager [a]\n").statusCode());
    }

    private static String scores(int many) {
        var file = new StringBuilder("id: many-" + many + "\nheld:\n");
        for (int i = 0; i < many; i++) {
            file.append(
                    "- {test: tabe-reading, score: %d, date: 2025-01-01}%n"
                            .formatted(300 + i % 500));
        }
        return file.toString();
    }

    /**
     * Short lines are long ones when they are kept: what could not be opened again is not taken.
     */
    @Test
    void aFileThatIsTooLargeOnceItIsWrittenOutIsRefused() throws Exception {
        var answer = upload(scores(2000));
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("when every rating is written out"), answer.body());
        assertEquals(303, upload(scores(1200)).statusCode());
        assertEquals(303, upload(browser.get("/profile/download").body()).statusCode());
    }

    /** The last answer that fits is the last that is kept. */
    @Test
    void anAnswerThatMakesAFileTooLargeIsRefusedAndNothingElseIsLost() throws Exception {
        int full = 1200;
        for (int over = 4000; over - full > 10; ) {
            int between = (full + over) / 2;
            boolean fits = upload(scores(between)).statusCode() == 303;
            full = fits ? between : full;
            over = fits ? over : between;
            browser.submit("/profile/upload", "/profile/erase");
        }
        upload(scores(full));
        var saved = submit("/profile/save", "consent", "yes");
        String page = saved.headers().firstValue("location").orElseThrow();
        String own = page.substring(0, page.indexOf("/profile"));
        var file = browser.get(own + "/profile/download").body();
        HttpResponse<String> told = score(own, 1);
        for (int i = 0; i < 15 && told.statusCode() == 200; i++) {
            file = browser.get(own + "/profile/download").body();
            told = score(own, i + 2);
        }
        assertEquals(422, told.statusCode());
        assertTrue(told.body().contains("could not be opened again"), told.body());
        assertTrue(file.contains("score: 512"), "some fitted");
        assertEquals(file, browser.get(own + "/profile/download").body());
    }

    private HttpResponse<String> score(String own, int day) throws Exception {
        String page = own + "/assess/scores";
        return browser.submit(
                page,
                page,
                "test",
                "tabe-reading",
                "score",
                "512",
                "date",
                "2026-05-%02d".formatted(day));
    }

    @Test
    void fiftyMegabytesAreRefusedWithoutReadingThemAll() throws Exception {
        long start = System.nanoTime();
        int status;
        try {
            status = upload(new byte[50 * 1024 * 1024]).statusCode();
        } catch (java.io.IOException cutOff) {
            status = 413;
        }
        assertEquals(413, status);
        assertTrue(System.nanoTime() - start < 5e9);
        assertEquals(413, upload(new byte[600 * 1024]).statusCode());
        assertTrue(upload(new byte[600 * 1024]).body().contains("This file is too large"));
    }

    @Test
    void savedOnlyWithConsentAndGoneWhenDeleted() throws Exception {
        upload("id: keep-1\nname: Invented Kept-Name\n");
        submit("/profile/save");
        assertFalse(bytes().contains("Kept-Name"));
        submit("/profile/save", "consent", "yes");
        assertTrue(bytes().contains("Kept-Name"));
        browser.submit("/clients", "/profile/erase");
        assertFalse(browser.get("/profile/download").body().contains("Kept-Name"));
        String address = Site.own().bean(SavedPeople.class).find("keep-1").orElseThrow().address();
        browser.submit("/clients", "/clients/open", "address", address);
        String own = "/clients/" + address;
        assertTrue(browser.get(own + "/profile/download").body().contains("Kept-Name"));
        browser.submit("/clients", "/clients/delete", "address", address);
        assertTrue(bytes().contains("Kept-Name"), "deleting asks first");
        browser.submit("/clients", "/clients/delete", "address", address, "sure", "yes");
        assertFalse(bytes().contains("Kept-Name"));
        String left = browser.get("/clients").body();
        assertFalse(left.contains("keep-1"), left);
    }

    /** A list that somebody without a visit has seen is not shown again to the next. */
    @Test
    void theListOfClientsIsNeverAnOldOne() throws Exception {
        assertFalse(Site.own().browser().get("/clients").body().contains("seen-1"));
        upload("id: seen-1\n");
        submit("/profile/save", "consent", "yes");
        assertTrue(Site.own().browser().get("/clients").body().contains("seen-1"));
        Site.own().bean(SavedPeople.class).delete("seen-1");
        assertFalse(Site.own().browser().get("/clients").body().contains("seen-1"));
    }

    @Test
    void eraseForgetsTheAnswersAndTheSession() throws Exception {
        upload("id: gone-1\n");
        String token = browser.token(PAGE);
        var answer = submit("/profile/erase");
        assertEquals("/?erased=yes", answer.headers().firstValue("Location").get());
        assertTrue(browser.get("/?erased=yes").body().contains("Your answers were erased"));
        assertFalse(browser.get("/profile/download").body().contains("gone-1"));
        assertEquals(403, browser.post("/profile/save", "csrf=" + token).statusCode());
    }

    @Test
    void inThePublicModeNothingCanBeSaved() throws Exception {
        Browser guest = Site.open().browser();
        guest.upload(PAGE, guest.token(PAGE), "id: open-1\n".getBytes());
        assertTrue(guest.get(PAGE).body().contains("Nothing about anyone is saved here"));
        for (String action : new String[] {"/profile/save", "/clients/open", "/clients/new"}) {
            var answer = guest.submit(PAGE, action, "consent", "yes", "id", "open-1");
            assertEquals(404, answer.statusCode(), action);
        }
        assertFalse(Files.exists(Site.open().database()));
        for (String page : new String[] {"/", "/profile", "/about", "/nowhere"}) {
            assertTrue(guest.get(page).body().contains("action=\"/profile/erase\""), page);
        }
    }

    @Test
    void nothingTypedReachesTheLogOrTheDatabaseUnasked() throws Exception {
        var log = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            upload("id: leak-1\nname: Leaky Name\n");
            upload("id: [leak-2\n");
            browser.submit(
                    "/profile",
                    "/profile",
                    "name",
                    "Leaky Typed",
                    "id",
                    "leak-3",
                    "pay",
                    "leak-4",
                    "do",
                    "keep");
            browser.get("/faulty/number?n=leak-5");
            browser.get("/paths?to=leak-6/x&on=leak-7");
        } finally {
            System.setErr(before);
        }
        assertFalse(
                log.toString(StandardCharsets.UTF_8).toLowerCase().contains("leak"),
                log.toString());
        assertFalse(bytes().toLowerCase().contains("leak"));
    }

    private HttpResponse<String> upload(String file) throws Exception {
        return upload(file.getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> upload(byte[] file) throws Exception {
        return browser.upload(PAGE, browser.token(PAGE), file);
    }

    private HttpResponse<String> submit(String action, String... fields) throws Exception {
        return browser.submit(PAGE, action, fields);
    }

    private static String bytes() throws Exception {
        var all = new StringBuilder();
        try (var files = Files.walk(Site.own().database().getParent())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}
