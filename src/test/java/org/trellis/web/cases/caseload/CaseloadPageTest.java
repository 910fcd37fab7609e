package org.trellis.web.cases.caseload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.report.caseload.CaseloadTable;
import org.trellis.store.person.SavedPeople;
import org.trellis.store.person.SavedPerson;
import org.trellis.web.Browser;
import org.trellis.web.Html;
import org.trellis.web.Site;

/** All clients at once. */
class CaseloadPageTest {
    private static final LocalDate TODAY = LocalDate.now();
    private static final String LPN = "nursing-long-term-care/lpn";
    private final SavedPeople people = Site.own().bean(SavedPeople.class);
    private final Browser browser = Site.own().browser();

    private void keep(String id, String facts, Optional<String> goal, Optional<LocalDate> review) {
        people.delete(id);
        SavedPerson saved = people.add(id, "id: " + id + "\n" + facts, Instant.now()).orElseThrow();
        people.change(saved.withGoal(goal).withReview(review), Instant.now());
    }

    /** Rosa lacks a license and her registry ends soon; the second has no goal; one is broken. */
    private void three() {
        keep(
                "load-rosa",
                "name: =Rosa,\njob: nursing-long-term-care/cna\ncredentials: [{credential:"
                        + " nurse-aide-registry, earned: 2025-03-01, expires: "
                        + TODAY.plusDays(67)
                        + "}]\n",
                Optional.of(LPN),
                Optional.of(TODAY.minusDays(1)));
        keep("load-new", "name: فاطمة الزهراء\n", Optional.empty(), Optional.empty());
        keep("load-broken", "job: nowhere/nothing\n", Optional.of("gone/job"), Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void theListSaysWhoNeedsWhat(String lang) throws Exception {
        three();
        String body = browser.get("/clients?q=load-&lang=" + lang).body();
        boolean english = lang.equals("en");
        for (String each :
                new String[] {
                    english ? "LPN/LVN license" : "Licencia",
                    english ? "Overdue" : "Atrasadas",
                    english ? ">late<" : ">atrasad",
                    english ? "soon<" : "pronto<",
                    english ? ">none yet<" : ">todavía ninguno<",
                    english ? "no goal yet" : "todavía sin meta",
                    "فاطمة الزهراء",
                    "gone/job",
                    "aria-sort=\"ascending\""
                }) {
            assertTrue(body.contains(each), () -> each + " in " + body);
        }
        assertEquals(List.of(), new Html(body).faults());
    }

    /** What nobody knows is said, never a dash; a registry is one client's, however many end. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void nothingIsADash(String lang) throws Exception {
        three();
        String body = browser.get("/clients?q=load-&lang=" + lang).body();
        assertFalse(body.contains(">–<"), body);
        Html page = new Html(body);
        boolean english = lang.equals("en");
        assertTrue(page.text().contains(english ? "none known" : "ninguna conocida"));
        assertTrue(page.text().contains(english ? "not known" : "no se sabe"));
        assertTrue(page.heading().contains(english ? "a credential that" : "una credencial que"));
    }

    /** The job also asks for a background check, which no list may show. */
    @Test
    void whatTheListNeverShowsIsNotSaidToBeMet() throws Exception {
        keep(
                "load-met",
                "job: nursing-long-term-care/cna\ncredentials: [{credential: hs-diploma}]\n",
                Optional.of("nursing-long-term-care/pca"),
                Optional.empty());
        String text = new Html(browser.get("/clients?q=load-met&lang=en").body()).text();
        assertFalse(text.contains("all met"), text);
        assertTrue(text.contains("except what this list never shows"), text);
    }

    @Test
    void filtersKeepTheirValuesAndTheTableFollows() throws Exception {
        three();
        String body = browser.get("/clients?q=load-&must-haves=missing&by=client").body();
        assertTrue(body.contains("load-rosa"), body);
        assertFalse(body.contains("load-new"), body);
        assertTrue(body.contains("<option value=\"missing\" selected"), body);
        assertTrue(body.contains("must-haves=missing&amp;by=goal"), body);
        String none = browser.get("/clients?q=%3Cscript%3Enobody").body();
        assertTrue(none.contains("No client matches."), none);
        assertFalse(none.contains("<script>nobody"), none);
    }

    /** The table is about many: it is never named by the client who happens to be open. */
    @Test
    void theTableIsSafeToOpenAndNamedByTheDay() throws Exception {
        three();
        String address = people.find("load-rosa").orElseThrow().address();
        browser.submit("/clients", "/clients/open", "address", address);
        var csv = browser.get("/clients/list.csv?q=load-&by=client");
        assertEquals(
                "attachment; filename=\"clients-" + TODAY + ".csv\"",
                csv.headers().firstValue("Content-Disposition").orElse(""));
        String[] lines = csv.body().split("\r?\n");
        assertTrue(lines[0].endsWith(String.join(",", CaseloadTable.COLUMNS)), lines[0]);
        assertEquals(4, lines.length, csv.body());
        assertFalse(csv.body().contains(",=Rosa"), csv.body());
        assertTrue(csv.body().contains(",missing,"), csv.body());
        assertTrue(csv.body().contains("," + TODAY.plusDays(67) + ","), csv.body());
    }

    @Test
    void aPublicServerHasNoList() throws Exception {
        Browser guest = Site.open().browser();
        assertEquals(404, guest.get("/clients/list.csv").statusCode());
    }

    /** A choice that there is not would list everybody as if it had been heeded. */
    @ParameterizedTest
    @ValueSource(strings = {"review=zzz", "report=x", "expiring=1", "must-haves=no", "by=zzz"})
    void unknownChoicesAreRefused(String asked) throws Exception {
        for (String page : new String[] {"/clients?", "/clients/list.csv?"}) {
            assertEquals(400, browser.get(page + asked).statusCode(), page);
        }
        assertEquals(200, browser.get("/clients?review=&by=").statusCode());
    }
}
