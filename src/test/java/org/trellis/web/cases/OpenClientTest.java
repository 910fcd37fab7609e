package org.trellis.web.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.store.person.CaseRecord;
import org.trellis.store.person.SavedPeople;
import org.trellis.web.Browser;
import org.trellis.web.Site;

/** What a visitor may and may not do to the client who is open. */
class OpenClientTest {
    private final SavedPeople people = Site.own().bean(SavedPeople.class);
    private final Browser browser = Site.own().browser();
    private String own;

    @BeforeEach
    void begin() throws Exception {
        for (String id : new String[] {"STAYS-2", "STAYS-1"}) {
            people.delete(id);
            browser.submit("/clients/new", "/clients/new", "id", id, "name", "Rosa", "keep", "yes");
        }
        own = "/clients/" + people.find("STAYS-1").orElseThrow().address();
    }

    @AfterEach
    void delete() {
        people.delete("STAYS-1");
        people.delete("STAYS-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"STAYS-99", "STAYS-2", "stays-1"})
    void anotherCaseIdIsRefusedWithASentence(String id) throws Exception {
        var answer =
                browser.submit(
                        own + "/profile", own + "/profile", "id", id, "hours", "9", "do", "keep");
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("it stays STAYS-1, and nothing was saved"));
        assertFalse(people.find("STAYS-1").orElseThrow().yaml().contains("hours"));
        assertFalse(answer.body().contains("name=\"insist\""));
    }

    @Test
    void itsOwnCaseIdOrNoneIsTaken() throws Exception {
        for (String id : new String[] {"STAYS-1", ""}) {
            var answer = browser.submit(own + "/profile", own + "/profile", "id", id, "do", "keep");
            assertEquals(303, answer.statusCode(), id);
        }
    }

    @Test
    void finishingAsksAndSaysWhatStays() throws Exception {
        String keep = browser.get(own + "/profile/upload").body();
        assertTrue(keep.contains("Everything kept about STAYS-1 on this computer stays"), keep);
        var asked = browser.submit(own + "/profile/upload", own + "/profile/erase");
        assertEquals(200, asked.statusCode());
        assertTrue(asked.body().contains("Close STAYS-1 and erase this visit?"));
        assertEquals(200, browser.get(own + "/profile").statusCode(), "still open");
        var done = browser.submit(own + "/profile/upload", own + "/profile/erase", "sure", "yes");
        assertEquals("/clients?done=finished", done.headers().firstValue("Location").get());
        var list = browser.get("/clients?done=finished");
        assertEquals(200, list.statusCode());
        assertTrue(list.body().contains("The visit was erased and no client is open now"));
        assertTrue(list.body().contains("STAYS-1"));
    }

    @Test
    void theFirstPageSaysThatAnswersAreKept() throws Exception {
        String page = browser.get(own + "/profile").body();
        assertTrue(page.contains("the answers are kept with STAYS-1 on this computer"), page);
        assertFalse(page.contains("stay in this browser session"));
    }

    @Test
    void namesAndNotesHoldNothingThatActs() throws Exception {
        browser.submit(
                own + "/profile",
                own + "/profile",
                "name",
                "line\r\nSet-Cookie: x=1\u202E",
                "do",
                "keep");
        String yaml = people.find("STAYS-1").orElseThrow().yaml();
        assertTrue(yaml.contains("line Set-Cookie: x=1"), yaml);
        browser.submit(own, own + "/client/note", "note", "a\u202Eb\r\nc", "author", "A\r\nB");
        var note = Site.own().bean(CaseRecord.class).notes("STAYS-1").get(0);
        assertEquals("A B: ab\nc", note.author() + ": " + note.text());
    }

    /** Nobody else is put in the place of who writes, and no private number stays as a name. */
    @Test
    void whoWritesANoteIsKeptAsTypedOrRefused() throws Exception {
        for (String author : List.of("123-45-6789", "Ana, born 1980", "a".repeat(101))) {
            var told =
                    browser.submit(
                            own, own + "/client/note", "note", "Called back", "author", author);
            assertEquals(422, told.statusCode(), author);
            assertTrue(told.body().contains(">Called back</textarea>"), told.body());
            assertTrue(told.body().contains("The writer’s name"), told.body());
            assertEquals(author.startsWith("aa"), told.body().contains(author), author);
        }
        assertFalse(browser.get(own).body().contains("<td><span dir=\"auto\">Called back"));
        browser.submit(own, own + "/client/note", "note", "Called back", "author", "");
        assertTrue(browser.get(own).body().contains("<td><span dir=\"auto\">Called back"));
    }

    /** A damaged cell of one client took the list and every page of everybody down. */
    @ParameterizedTest
    @CsvSource({
        "goal, %%%, The goal",
        "review_on, 2026-02-30, The next review",
        "saved_at, yesterday, The time of the last change",
        "yaml, garbage: [, readable YAML"
    })
    void aDamagedClientKeepsNobodyElseFromTheirs(String cell, String value, String said)
            throws Exception {
        damage("person", cell, value, "id = 'STAYS-1'");
        String address = people.find("STAYS-1").orElseThrow().address();
        var list = browser.get("/clients?q=STAYS-1");
        assertEquals(200, list.statusCode());
        assertTrue(list.body().contains("cannot be opened: press the name"), list.body());
        assertEquals(200, browser.get("/clients/list.csv").statusCode());
        for (String page : new String[] {"", "/gap?job=nursing-long-term-care/lpn", "/profile"}) {
            var answer = browser.get(own + page);
            assertEquals(409, answer.statusCode(), page);
            assertTrue(answer.body().contains("This page is about STAYS-1"), answer.body());
        }
        var opened = browser.submit("/clients", "/clients/open", "address", address);
        assertTrue(opened.body().contains("STAYS-1 cannot be opened"), opened.body());
        assertTrue(opened.body().contains(said), opened.body());
    }

    @ParameterizedTest
    @CsvSource({
        "case_note, written_at, x",
        "case_event, happened_at, x",
        "case_event, kind, LENT",
        "saved_report, made_on, 2026-02-30",
        "saved_report, saved_at, x",
        "saved_report, job, %%%"
    })
    void aDamagedEntryOfAClientLeavesTheOthersReadable(String table, String cell, String value)
            throws Exception {
        browser.submit(own, own + "/client/note", "note", "Rides to class", "author", "Ana");
        browser.submit(own + "/gap?job=nursing-long-term-care/lpn", SAVE.formatted(own));
        damage(table, cell, value, "1 = 1");
        var page = browser.get(own);
        assertEquals(200, page.statusCode(), page.body());
        assertTrue(page.body().contains("Rides to class"), page.body());
        assertEquals(200, browser.get("/clients").statusCode());
    }

    /**
     * It was called a file, and a form that has expired was to be loaded again, typed text lost.
     */
    @ParameterizedTest
    @CsvSource({
        "en, What you typed is more than a form can take, copy what you typed",
        "es, Lo que escribió es más de lo que cabe, copie lo que escribió"
    })
    void aFormThatIsNotTakenSaysHowNothingIsLost(String lang, String much, String expired)
            throws Exception {
        browser.get(own + "?lang=" + lang);
        String note = own + "/client/note";
        var large = browser.submit(own, note, "note", "x".repeat(3_000_000), "author", "Ana");
        assertEquals(413, large.statusCode());
        assertTrue(large.body().contains(much), large.body());
        var old = browser.post(note, "csrf=0123456789abcdef0123456789abcdef&note=a&author=b");
        assertEquals(403, old.statusCode());
        assertTrue(old.body().contains(expired), old.body());
    }

    private static final String SAVE =
            "%s/gap/save?job=nursing-long-term-care/lpn&importance=now&presumed=yes";

    private static void damage(String table, String cell, String value, String which)
            throws Exception {
        String sql = "update %s set %s = ? where %s".formatted(table, cell, which);
        try (Connection open =
                        DelegatingDataSource.unwrapDataSource(Site.own().bean(DataSource.class))
                                .getConnection();
                PreparedStatement update = open.prepareStatement(sql)) {
            update.setString(1, value);
            assertTrue(update.executeUpdate() > 0, sql);
        }
    }
}
