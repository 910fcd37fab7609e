package org.trellis.web.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.model.Job;
import org.trellis.report.Words;
import org.trellis.web.Html;
import org.trellis.web.Site;

/** Fields in which people name a job as they call it. */
class JobFieldTest {
    private static final MeantJobs JOBS = Site.own().bean(MeantJobs.class);

    private static Html page(String address) throws Exception {
        return page(address, 200);
    }

    private static Html page(String address, int status) throws Exception {
        var answer = Site.own().browser().get(address);
        assertEquals(status, answer.statusCode(), address);
        return new Html(answer.body());
    }

    private static String meant(String typed) {
        Meant meant = JOBS.of(Optional.of(typed), Words.of("en"));
        return meant.found()
                .map(job -> job.id().toString())
                .orElse(meant instanceof Meant.Unclear ? "unclear" : "nothing");
    }

    @ParameterizedTest
    @CsvSource({
        "nurse aide, nursing-long-term-care/cna",
        "'  certified nursing assistant ', nursing-long-term-care/cna",
        "nursing-long-term-care/cna, nursing-long-term-care/cna",
        "cashier, hospitality-retail/cashier",
        "cajera, hospitality-retail/cashier",
        "parking attendant, onet/53-6021.00",
        "53-6021.00, onet/53-6021.00",
        "waiter/waitress, hospitality-retail/server",
        "' ', nothing",
        "xqzw, unclear",
        "'?!', unclear",
        "NaN, unclear",
        "-1, unclear",
        "'<script>', unclear",
        "'<script>alert(1)</script>', unclear",
        "null, unclear",
        "undefined, unclear",
        "'1 OR 1=1', unclear",
        "'registred nurse', nursing-long-term-care/rn-adn",
        "book keeper, onet/43-3031.00",
        "waitress, hospitality-retail/server"
    })
    void wordsTitlesAndIdsNameAJob(String typed, String job) {
        assertEquals(job, meant(typed));
    }

    /** What a field shows is sent again: a title must lead back to its own job. */
    @Test
    void everyTitleNamesItsOwnJobInBothLanguages() {
        var catalog = Site.LOADED.catalog();
        Stream<Job> jobs = Stream.concat(catalog.jobs(), catalog.national().jobs());
        List<String> astray =
                jobs.flatMap(
                                job ->
                                        Stream.of("en", "es")
                                                .map(job.title()::in)
                                                .filter(t -> !meant(t).equals(job.id() + "")))
                        .toList();
        assertEquals(List.of(), astray);
    }

    @Test
    void theFirstPageAsksInTheReadersOwnWords() throws Exception {
        String home = page("/?lang=en").source();
        assertFalse(home.contains("<select id=\"from\""), "no list to search through");
        for (String field : List.of("from", "start", "to")) {
            assertTrue(home.contains("hx-get=\"/find/jobs?box=" + field + "\""), home);
        }
    }

    @Test
    void whatWordsMeanIsShownInTheField() throws Exception {
        String page = page("/explore?from=parking+attendant&pay=50,000&within=24&lang=en").source();
        assertTrue(page.contains("value=\"Parking Attendants\""), page);
        assertTrue(page.contains("Or do you mean"), "and what else they may mean");
        assertTrue(page.contains("/explore?from=onet/53-6021.00"), "links keep the job");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/explore?from=xqzw", "/next?from=xqzw", "/paths?to=xqzw", "/gap?job=xqzw"})
    void aJobThatNobodyKnowsIsSaidAtItsField(String address) throws Exception {
        Html page = page(address + "&lang=en", 400);
        assertTrue(page.text().contains("We do not know any job called “xqzw”"), page.text());
        assertTrue(page.source().contains("value=\"xqzw\""), "what was typed is still there");
    }

    @Test
    void wordsAtBothEndsGiveWays() throws Exception {
        String there = page("/paths?from=nurse+aide&to=registered+nurse&lang=en").heading();
        assertTrue(there.contains("Registered Nurse"), there);
        String both = page("/paths?from=nurse+aide&to=nurse&lang=en").source();
        assertTrue(both.contains("Or do you mean"), "what else the words may mean");
        assertTrue(both.contains("to=nursing-long-term-care/rn-bsn"), both);
        String far = page("/paths?from=parking+attendant&to=bookkeeper&lang=en").heading();
        assertTrue(far.contains("Bookkeeping"), far);
        String gap = page("/gap?job=bookkeeper&lang=en").heading();
        assertTrue(gap.contains("Bookkeeping"), gap);
    }

    @Test
    void aSuggestionThatIsChosenFillsTheField() throws Exception {
        String list = page("/find/jobs?box=start&from=nurse+ai&lang=en").source();
        assertTrue(list.contains("title=Certified%20Nursing%20Assistant"), list);
        String field = page("/find/job?box=start&title=Parking+Attendants&lang=en").source();
        assertTrue(field.contains("id=\"start\" name=\"from\""), field);
        assertTrue(field.contains("value=\"Parking Attendants\""), field);
        assertEquals(400, Site.own().browser().get("/find/jobs?box=x&x=cook").statusCode());
    }
}
