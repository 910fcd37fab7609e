package org.trellis.web.cases.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.trellis.store.person.SavedPeople;
import org.trellis.store.person.SavedReport;
import org.trellis.store.person.SavedReports;
import org.trellis.web.Browser;
import org.trellis.web.Html;
import org.trellis.web.Site;

/** A saved report never changes, and says what is different since. */
class SavedReportsTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String LPN = "/gap?job=nursing-long-term-care/lpn";
    private static final String READING =
            "held: [{competency: building-blocks/reading, level: %d, scale: opm-5, evidence: test,"
                    + " date: %s}]\n";
    private final SavedPeople people = Site.own().bean(SavedPeople.class);
    private final SavedReports reports = Site.own().bean(SavedReports.class);
    private final Browser browser = Site.own().browser();
    private final String id = "WIOA-2027-%06d".formatted(NUMBER.incrementAndGet());

    private String at() {
        return "/clients/" + people.find(id).orElseThrow().address();
    }

    private void begin() throws Exception {
        browser.submit("/clients/new", "/clients/new", "id", id, "name", "Rosa D.", "keep", "yes");
        know(READING.formatted(2, "2026-01-02"));
    }

    private void know(String facts) throws Exception {
        String page = at() + "/profile/upload";
        String file = "id: " + id + "\nname: Rosa D.\njob: nursing-long-term-care/cna\n" + facts;
        browser.upload(page, browser.token(page), file.getBytes(StandardCharsets.UTF_8));
        browser.submit(at() + "/profile/replace", at() + "/profile/replace");
    }

    private HttpResponse<String> save(String more) throws Exception {
        String page = at() + LPN + more;
        return browser.submit(page, page.replace("/gap?", "/gap/save?"));
    }

    private static String target(HttpResponse<String> answer) {
        assertEquals(303, answer.statusCode(), answer.body());
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private List<SavedReport> saved() {
        return reports.list(id);
    }

    @Test
    void aSavedReportStaysAsItIsAndSaysWhatChangedSince() throws Exception {
        begin();
        assertTrue(browser.get(at() + LPN).body().contains("Save this report"));
        String page = target(save(""));
        String fresh = browser.get(page).body();
        assertTrue(fresh.contains("Saved on this computer."), fresh);
        assertFalse(fresh.contains("This report was saved in"), fresh);
        assertTrue(fresh.contains("Nothing: it would say the same."), fresh);
        assertEquals(List.of(), new Html(fresh).faults());
        String paper = at() + "/client/report/paper?id=" + saved().get(0).id();
        var before = browser.get(paper);
        assertTrue(before.body().startsWith("%PDF"));
        String name = before.headers().firstValue("Content-Disposition").orElse("");
        assertTrue(name.contains(id + "-gap-lpn-" + saved().get(0).on() + ".pdf"), name);
        know(READING.formatted(5, "2026-02-03"));
        String list = browser.get(at()).body();
        assertTrue(list.contains("would say something else"), list);
        assertTrue(list.contains(saved().get(0).result().verdict()), list);
        String stale = browser.get(page).body();
        for (String each :
                new String[] {
                    "Reading",
                    "gap: asked level 4 of 5 (Advanced), held level 2 of 5 (Basic), from a test",
                    "met: asked level 4 of 5 (Advanced), held level 5 of 5 (Expert)",
                    "These answers changed since:",
                    "The data did not change anything"
                }) {
            assertTrue(stale.contains(each), () -> each + " in " + stale);
        }
        assertEquals(before.body(), browser.get(paper).body());
    }

    /** Two people signed a day to look again, and the list of clients said that none was set. */
    @Test
    void theDayThatTheReportNamesIsTheNextReview() throws Exception {
        begin();
        assertTrue(target(save("")).endsWith("done=review"));
        LocalDate day = people.find(id).orElseThrow().review().orElseThrow();
        assertEquals(LocalDate.now().plusDays(30), day);
        String page =
                browser.get(at() + "/client/report?id=" + saved().get(0).id() + "&done=review")
                        .body();
        assertTrue(page.contains("is now the next review"), page);
        know(READING.formatted(5, "2026-02-03"));
        assertTrue(target(save("")).endsWith("done=saved"));
        assertEquals(day, people.find(id).orElseThrow().review().orElseThrow());
    }

    /** The same content is kept once; a report of another day stands beside it. */
    @Test
    void twoReportsAreHeldAgainstEachOther() throws Exception {
        begin();
        save("&on=2026-01-01");
        assertTrue(target(save("&on=2026-01-01")).endsWith("done=same"));
        assertEquals(1, saved().size());
        save("&on=2026-03-01");
        assertEquals(2, saved().size());
        String both =
                browser.get(
                                "%s/client/report?id=%s&with=%s&lang=es"
                                        .formatted(at(), saved().get(0).id(), saved().get(1).id()))
                        .body();
        assertTrue(both.contains("Qué cambió entre el 1 de enero de 2026 y el 1 de marzo"), both);
        assertTrue(both.contains("Este informe se guardó en inglés"), "its paper is English");
        assertTrue(both.contains("<p class=\"lead\" lang=\"es\">Todavía no"), both);
        String list = browser.get(at() + "?lang=es").body();
        assertTrue(list.contains("<span lang=\"es\">Todavía no"), list);
        assertTrue(both.contains("tiene nivel 2 de 5 (Básico)"), both);
        assertEquals(List.of(), new Html(both).faults());
    }

    /** After an update of the data: the same answers on the same day come out otherwise. */
    @Test
    void newerDataIsNamedAsTheReason() throws Exception {
        begin();
        save("");
        SavedReport now = saved().get(0);
        String other = now.result().outcome().replaceFirst("wage\t[0-9.]+", "wage\t12345.0");
        SavedReport older =
                new SavedReport(
                        "older-" + id,
                        id,
                        now.job(),
                        now.on(),
                        now.savedAt(),
                        now.hash(),
                        "O*NET 1.0",
                        now.inputs(),
                        new SavedReport.Result("Ready by an older rule", "en", other),
                        now.mediaType(),
                        now.content());
        assertTrue(reports.add(older));
        String page = browser.get(at() + "/client/report?id=" + older.id()).body();
        assertTrue(page.contains("$12,345"), page);
        assertTrue(page.contains("The data changed too. The same answers"), page);
        assertTrue(page.contains("The answers of the client are the same as then."), page);
        String spanish = browser.get(at() + "/client/report?id=" + older.id() + "&lang=es").body();
        assertTrue(spanish.contains("lang=\"en\">Ready by an older rule<"), "never put otherwise");
    }

    /** A plan that was filled in is saved with it, and the next one goes on from there. */
    @Test
    void aFilledInPlanIsSavedAndGoneOnFrom() throws Exception {
        begin();
        String form = at() + LPN.replace("/gap", "/gap/employment");
        String page =
                target(
                        browser.submit(
                                form,
                                form,
                                "case",
                                id,
                                "counselor",
                                "M. Bell",
                                "action-0",
                                "Start the math course",
                                "format",
                                "save"));
        assertTrue(browser.get(page).body().contains("Go on from this plan"));
        String next = browser.get(form + "&plan=" + saved().get(0).id()).body();
        assertTrue(next.contains("value=\"M. Bell\""), next);
        assertTrue(next.contains("value=\"Start the math course\""), next);
    }

    /** What was read is saved, or nothing is. */
    @Test
    void aReportThatChangedMeanwhileIsNotSaved() throws Exception {
        begin();
        String page = at() + LPN;
        String form = page.replace("/gap?", "/gap/employment?");
        String token = browser.token(page);
        know(READING.formatted(5, "2026-02-03"));
        var refused = browser.post(page.replace("/gap?", "/gap/save?"), "csrf=" + token);
        String body = browser.get(target(refused)).body();
        assertTrue(body.contains("so nothing was saved"), body);
        var plan =
                browser.post(
                        form,
                        "csrf="
                                + token
                                + "&format=save&"
                                + Browser.form("case", id, "action-0", "Kept as typed"));
        assertEquals(422, plan.statusCode());
        assertTrue(plan.body().contains("Kept as typed"), plan.body());
        assertEquals(List.of(), saved());
    }

    @Test
    void anotherClientsReportIsNotFoundAndADeletedOnesIsGone() throws Exception {
        begin();
        String page = target(save(""));
        String report = saved().get(0).id();
        String address = people.find(id).orElseThrow().address();
        browser.submit("/clients/new", "/clients/new", "id", id + "-b", "keep", "yes");
        String other = "/clients/" + people.find(id + "-b").orElseThrow().address();
        assertEquals(404, browser.get(other + "/client/report?id=" + report).statusCode());
        assertEquals(404, browser.get(other + "/client/report/paper?id=" + report).statusCode());
        assertEquals(409, browser.get(page).statusCode());
        browser.submit("/clients", "/clients/delete", "address", address, "sure", "yes");
        assertTrue(reports.find(report).isEmpty());
        assertFalse(browser.get(other).body().contains(report));
        assertEquals(404, Site.open().browser().get("/client/report?id=" + report).statusCode());
    }
}
