package org.trellis.web.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.trellis.store.person.CaseRecord;
import org.trellis.store.person.SavedPeople;
import org.trellis.store.person.SavedPerson;
import org.trellis.web.Browser;
import org.trellis.web.Site;

/** No client is ever mixed with another. */
class ClientsTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String LPN = "nursing-long-term-care/lpn";
    private static final String CNA = "nursing-long-term-care/cna";
    private final SavedPeople people = Site.own().bean(SavedPeople.class);
    private final Browser browser = Site.own().browser();
    private final String rosa = begin(browser, "Rosa");
    private final String abdi = begin(browser, "Abdi");

    /** The client who began last is open. */
    private static String begin(Browser browser, String name) {
        try {
            String id = "WIOA-2026-%06d".formatted(NUMBER.incrementAndGet());
            var answer =
                    browser.submit(
                            "/clients/new", "/clients/new", "id", id, "name", name, "keep", "yes");
            assertEquals(303, answer.statusCode(), answer.body());
            return id;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private String at(String id) {
        return "/clients/" + saved(id).address();
    }

    private SavedPerson saved(String id) {
        return people.find(id).orElseThrow();
    }

    private void open(String id) throws Exception {
        open(browser, id);
    }

    private void open(Browser in, String id) throws Exception {
        in.submit("/clients", "/clients/open", "address", saved(id).address());
    }

    private HttpResponse<String> answer(Browser in, String page, String token, String... fields)
            throws Exception {
        return in.post(page, "csrf=" + token + "&do=keep&" + Browser.form(fields));
    }

    /** Two tabs: what was typed for one client never reaches the one who was opened meanwhile. */
    @Test
    void aFormOfAnotherClientIsRefusedAndNothingTypedIsLost() throws Exception {
        open(rosa);
        String token = browser.token(at(rosa) + "/profile");
        open(abdi);
        var refused = answer(browser, at(rosa) + "/profile", token, "name", "Rosa Typed");
        assertEquals(409, refused.statusCode());
        assertTrue(
                refused.body()
                        .contains("This page is about %s, but %s is open".formatted(rosa, abdi)));
        assertTrue(refused.body().contains("Rosa Typed"), refused.body());
        assertEquals(1, saved(rosa).version());
        assertEquals(1, saved(abdi).version());
        var again =
                browser.submit(
                        "/clients",
                        "/clients/open",
                        "address",
                        saved(rosa).address(),
                        "version",
                        "1",
                        "action",
                        "/profile",
                        "typed.name",
                        "Rosa Typed",
                        "typed.do",
                        "keep");
        assertTrue(
                again.body().contains(rosa + " is open now. Save what you typed?"), again.body());
        assertTrue(again.body().contains("action=\"" + at(rosa) + "/profile\""), again.body());
        var kept = answer(browser, at(rosa) + "/profile", token, "name", "Rosa Typed");
        assertEquals(at(rosa) + "/profile?kept=yes", kept.headers().firstValue("Location").get());
        assertTrue(saved(rosa).yaml().contains("Rosa Typed"));
        assertFalse(saved(abdi).yaml().contains("Typed"));
    }

    /** Two windows or two browsers with one client. */
    @Test
    void aStaleFormIsRefusedWithBothVersionsShown() throws Exception {
        open(rosa);
        String page = at(rosa) + "/profile";
        Browser other = Site.own().browser();
        open(other, rosa);
        String token = browser.token(page);
        assertEquals(303, answer(other, page, other.token(page), "name", "Rosa One").statusCode());
        var stale = answer(browser, page, token, "name", "Rosa Two", "months", "7", "job", CNA);
        assertEquals(409, stale.statusCode());
        for (String each :
                new String[] {
                    "as version 1. It is version 2 now",
                    "Rosa One",
                    "<u dir=\"auto\">Rosa Two</u>",
                    "name=\"name\" value=\"Rosa Two\"",
                    "name=\"months\" value=\"7\""
                }) {
            assertTrue(stale.body().contains(each), () -> each + " in " + stale.body());
        }
        assertTrue(saved(rosa).yaml().contains("Rosa One"));
        String fresh =
                stale.body().replaceAll("(?s).*name=\"csrf\" value=\"([0-9a-f]{56})\".*", "$1");
        assertEquals(303, answer(browser, page, fresh, "name", "Rosa Two").statusCode());
        assertTrue(saved(rosa).yaml().contains("Rosa Two"));
        assertEquals(3, saved(rosa).version());
    }

    /** A form sent twice says the same and changes nothing. */
    @Test
    void aFormSentTwiceIsNoClash() throws Exception {
        String page = at(abdi) + "/profile";
        String token = browser.token(page);
        assertEquals(303, answer(browser, page, token, "name", "Abdi W").statusCode());
        assertEquals(303, answer(browser, page, token, "name", "Abdi W").statusCode());
        assertEquals(2, saved(abdi).version());
    }

    @Test
    void anAddressOfAnotherClientShowsNothingOfTheOneWhoIsOpen() throws Exception {
        for (String page : new String[] {"", "/gap?job=" + LPN, "/profile/download", "/profile"}) {
            var answer = browser.get(at(rosa) + page);
            assertEquals(409, answer.statusCode(), page);
            assertTrue(answer.body().contains("This page is about " + rosa), page);
            assertFalse(answer.body().contains("id=\"name\""), page);
        }
        assertEquals(
                at(abdi) + "/gap?job=x",
                browser.get("/gap?job=x").headers().firstValue("Location").get());
    }

    @Test
    void everyPageNamesTheClientAndStaysWithThem() throws Exception {
        for (String page :
                new String[] {
                    "/",
                    "/profile",
                    "/schedules",
                    "/ladders",
                    "/models",
                    "/about",
                    "/explore",
                    "/gap?job=" + LPN,
                    "/paths",
                    "/profile/ratings?job=" + LPN,
                    "/nowhere",
                    ""
                }) {
            String body = browser.get(at(abdi) + page).body();
            assertTrue(body.contains("<title>" + abdi + " · "), page + body);
            assertTrue(body.contains("<bdi class=\"client-id\">" + abdi + "</bdi>"), page);
            assertFalse(body.matches("(?s).*(href|action)=\"/(?!static|lib|clients).*"), page);
        }
        assertTrue(browser.get("/clients").body().contains("class=\"client-band\""));
        browser.submit("/clients", "/clients/close");
        assertFalse(browser.get("/profile").body().contains("client-band"));
        assertEquals(409, browser.get(at(abdi) + "/profile").statusCode());
    }

    @Test
    void aGoalStaysWithItsClient() throws Exception {
        String page = at(abdi) + "/profile";
        answer(browser, page, browser.token(page), "to", LPN, "name", "Abdi");
        assertEquals(LPN, saved(abdi).goal().orElseThrow());
        assertTrue(browser.get(page).body().contains("Goal:"));
        open(rosa);
        assertFalse(browser.get(at(rosa) + "/profile").body().contains("Goal:"));
        browser.submit("/clients", "/clients/close");
        assertFalse(browser.get("/profile").body().contains("value=\"" + LPN + "\" selected"));
        open(abdi);
        assertTrue(browser.get(page).body().contains("Goal:"));
    }

    @Test
    void aClientWhoIsGoneIsMissedInTheLanguageOfTheReader() throws Exception {
        var answer = browser.get("/clients/delete?client=gone&lang=es");
        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("No encontramos «Cliente»"), answer.body());
        browser.get("/clients?lang=en");
    }

    @Test
    void downloadsAreNamedByCaseAndDayAndHoldTheCase() throws Exception {
        String today = LocalDate.now().toString();
        var profile = browser.get(at(abdi) + "/profile/download");
        assertEquals(
                "attachment; filename=\"%s-%s.yaml\"".formatted(abdi, today),
                profile.headers().firstValue("Content-Disposition").get());
        assertTrue(profile.body().contains("id: " + abdi), profile.body());
        for (String paper : new String[] {"gap", "plan"}) {
            String address = at(abdi) + "/" + paper + "?job=" + LPN + "&format=csv";
            assertEquals(
                    "attachment; filename=\"%s-%s-lpn-%s.csv\"".formatted(abdi, paper, today),
                    browser.get(address).headers().firstValue("Content-Disposition").get());
        }
    }

    @Test
    void anIdIsTakenOnceMadeWhenBlankAndSaysWhatItLooksLike() throws Exception {
        assertTrue(beginWith("id", abdi).body().contains("Another client has the case ID " + abdi));
        var made = beginWith("id", "");
        assertEquals(303, made.statusCode());
        var doubt = beginWith("id", "WIOA-123456789");
        assertTrue(
                doubt.body().contains("looks like a Social Security number. If it is"),
                doubt.body());
        assertTrue(doubt.body().contains("value=\"WIOA-123456789\""), doubt.body());
        assertEquals(303, beginWith("id", "WIOA-123456789", "insist", "yes").statusCode());
        assertEquals(303, beginWith("id", "WIOA-2026-000123456").statusCode());
        String odd = "WIOA #7, A987654321B";
        var begun = beginWith("id", odd, "insist", "yes");
        assertEquals(303, begun.statusCode());
        String page = begun.headers().firstValue("location").orElseThrow();
        assertTrue(browser.get(page).body().contains(odd), page);
        for (String never :
                new String[] {"123456789", "123-45-6789", "A 123-45-6789", "1980-01-02"}) {
            var refused = beginWith("id", never, "insist", "yes");
            assertEquals(422, refused.statusCode(), never);
            assertFalse(refused.body().contains(never), never);
        }
        var name = beginWith("name", "Ana born 1980");
        assertTrue(
                name.body().contains("The name holds what looks like a birth date"), name.body());
    }

    private HttpResponse<String> beginWith(String... fields) throws Exception {
        String token = browser.token("/clients/new");
        return browser.post("/clients/new", "csrf=" + token + "&keep=yes&" + Browser.form(fields));
    }

    @Test
    void aFileOfAnotherClientIsNotTakenAndOneOfTheSameAsksFirst() throws Exception {
        String page = at(abdi) + "/profile/upload";
        var foreign = browser.upload(page, browser.token(page), "id: x-9\nname: Else\n".getBytes());
        assertEquals(at(abdi) + "/profile/replace", foreign.headers().firstValue("Location").get());
        String ask = at(abdi) + "/profile/replace";
        assertTrue(browser.get(ask).body().contains("This file is about x-9, but " + abdi));
        browser.submit(ask, ask);
        assertFalse(saved(abdi).yaml().contains("Else"));
        byte[] own = ("id: " + abdi + "\nname: From File\n").getBytes(StandardCharsets.UTF_8);
        browser.upload(page, browser.token(page), own);
        assertFalse(saved(abdi).yaml().contains("From File"));
        assertTrue(browser.get(ask).body().contains("<u dir=\"auto\">From File</u>"));
        browser.submit(ask, ask);
        assertTrue(saved(abdi).yaml().contains("From File"));
    }

    /** A table of questions says whose it is, and comes back to nobody else. */
    @Test
    void answersOfAnotherClientAreNotTaken() throws Exception {
        String questions = "/assess/questions?job=" + LPN;
        String csv = browser.get(at(abdi) + questions + "&format=csv").body();
        String row = csv.lines().filter(line -> line.contains("reading")).findFirst().orElse("");
        assertTrue(row.endsWith("," + "\"" + abdi + "\""), row);
        String sheet = "competency,answer,case\nbuilding-blocks/teamwork,yes," + rosa + "\n";
        String page = at(abdi) + questions;
        var refused = browser.upload(page, browser.token(page), sheet.getBytes());
        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains("the client who is open, " + abdi), refused.body());
        String own = sheet.replace(rosa, abdi);
        assertEquals(303, browser.upload(page, browser.token(page), own.getBytes()).statusCode());
        assertTrue(saved(abdi).yaml().contains("teamwork"));
        assertFalse(saved(rosa).yaml().contains("teamwork"));
    }

    /**
     * Answers of a visit are never dropped for a client without a word, nor become the client's.
     */
    @Test
    void answersThatAreNotKeptAskBeforeAClientIsOpened() throws Exception {
        Browser seeker = Site.own().browserOf("id: seeker-7\nname: Own\n");
        var asked = seeker.submit("/clients", "/clients/open", "address", saved(rosa).address());
        assertTrue(asked.body().contains("The answers of seeker-7 are not kept anywhere yet"));
        assertTrue(seeker.get("/profile/download").body().contains("seeker-7"));
        String form = seeker.token("/profile");
        seeker.submit(
                "/clients", "/clients/open", "address", saved(rosa).address(), "leave", "yes");
        var refused = answer(seeker, "/profile", form, "name", "Mine");
        assertEquals(409, refused.statusCode());
        assertTrue(refused.body().contains("This form was opened before " + rosa), refused.body());
        assertFalse(saved(rosa).yaml().contains("Mine"));
    }

    @Test
    void savingNeverOverwritesAnotherClient() throws Exception {
        Browser seeker = Site.own().browserOf("id: " + rosa + "\nname: Namesake\n");
        var refused = seeker.submit("/profile/upload", "/profile/save", "consent", "yes");
        assertEquals(409, refused.statusCode());
        assertTrue(refused.body().contains("<u dir=\"auto\">Namesake</u>"), refused.body());
        assertFalse(saved(rosa).yaml().contains("Namesake"));
    }

    @Test
    void aDeletedClientIsGoneInEveryTab() throws Exception {
        String token = browser.token(at(abdi) + "/profile");
        String page = at(abdi) + "/profile";
        Browser other = Site.own().browser();
        other.submit(
                "/clients", "/clients/delete", "address", saved(abdi).address(), "sure", "yes");
        assertEquals(409, answer(browser, page, token, "name", "Ghost").statusCode());
        assertTrue(people.find(abdi).isEmpty());
        assertEquals(200, browser.get("/clients").statusCode());
    }

    /** A note says who, what and when; the log who opened, changed and downloaded. */
    @Test
    void notesReviewAndLogStayWithTheClientAndGoWithThem() throws Exception {
        String page = at(abdi);
        browser.submit(
                page,
                page + "/client/note",
                "note",
                "Road test <b>booked</b>",
                "author",
                "M. Bell");
        browser.submit(page, page + "/client/review", "review", "2026-01-02");
        browser.get(page + "/profile/download");
        String body = browser.get(page).body();
        for (String each :
                new String[] {
                    "M. Bell", "Road test &lt;b&gt;booked", "value=\"2026-01-02\"",
                    ">began with this client<", ">changed<", ">downloaded a file<"
                }) {
            assertTrue(body.contains(each), () -> each + " in " + body);
        }
        String list = browser.get("/clients?q=" + abdi).body();
        assertTrue(list.contains(">late<"), list);
        assertFalse(list.contains(rosa), list);
        var secret = browser.submit(page, page + "/client/note", "note", "SSN 123-45-6789");
        assertEquals(422, secret.statusCode());
        assertFalse(secret.body().contains("6789"), secret.body());
        String token = browser.token(page);
        open(rosa);
        var foreign = browser.post(page + "/client/note", "csrf=" + token + "&note=Mixed");
        assertEquals(409, foreign.statusCode());
        assertFalse(browser.get(at(rosa)).body().contains("Road test"));
        String address = saved(abdi).address();
        browser.submit("/clients", "/clients/delete", "address", address, "sure", "yes");
        CaseRecord record = Site.own().bean(CaseRecord.class);
        assertEquals(0, record.notes(abdi).size());
        var events = record.events(address);
        assertEquals(CaseRecord.Kind.DELETED, events.get(events.size() - 1).kind());
    }

    /** Names are shown as they are written, in any script, and never run. */
    @Test
    void aNameIsOnlyAName() throws Exception {
        for (String name :
                new String[] {
                    "<script>alert(1)</script>\"'&", "فاطمة الزهراء حداد", "Ñ".repeat(200)
                }) {
            begin(browser, name);
            String body = browser.get("/clients").body();
            assertFalse(body.contains("<script>alert"), body);
            assertTrue(body.contains(name.startsWith("<") ? "&lt;script&gt;alert" : name), name);
        }
    }

    @Test
    void aPublicServerKnowsNoClients() throws Exception {
        Browser guest = Site.open().browser();
        for (String page : new String[] {"/clients", "/clients/new", "/client", at(rosa)}) {
            assertEquals(404, guest.get(page).statusCode(), page);
        }
        assertFalse(guest.get("/").body().contains("/clients"));
    }

    /** What cannot be opened can still be taken along as it is kept; it says so in the log. */
    @Test
    void aClientWhoCannotBeOpenedIsExportedAsKept() throws Exception {
        String id = begin(browser, "Broken");
        String yaml = "id: " + id + "\nname: Broken\nhours_per_week: many\nnonsense: 1\n";
        people.change(saved(id).withYaml(yaml), Instant.now());
        var page =
                browser.submit("/clients", "/clients/open", "address", saved(id).address()).body();
        String export = "/clients/export?client=" + saved(id).address();
        assertTrue(page.contains("href=\"" + export + "\""), page);
        assertTrue(page.contains("href=\"" + export.replace("export", "delete") + "\""), page);
        var zip = browser.bytes(browser.request(export));
        assertEquals(200, zip.statusCode());
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip.body()))) {
            assertEquals("client.yaml", in.getNextEntry().getName());
            String kept = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(kept.contains("nonsense: 1"), kept);
        }
        assertEquals(404, browser.get("/clients/export?client=nobody").statusCode());
    }
}
