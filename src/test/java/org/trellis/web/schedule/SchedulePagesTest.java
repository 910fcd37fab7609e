package org.trellis.web.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.trellis.model.schedule.Programs;
import org.trellis.web.Browser;
import org.trellis.web.Html;
import org.trellis.web.Site;

class SchedulePagesTest {
    private static final String FITTER = "/schedules/sprinkler-fitter";
    private final Browser browser = Site.open().browser();

    static List<String> pages() {
        Stream<String> shipped =
                Site.open().bean(Programs.class).schedules().keySet().stream()
                        .flatMap(
                                name ->
                                        Stream.of(
                                                        "",
                                                        "/check",
                                                        "/paper",
                                                        "/papers/standards",
                                                        "/papers/agreement",
                                                        "/mentor",
                                                        "/coverage",
                                                        "/credit")
                                                .map(part -> "/schedules/" + name + part));
        return Stream.concat(Stream.of("/schedules", "/schedules/new"), shipped).toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void answersInBothLanguages(String page) throws Exception {
        for (String language : List.of("en", "es")) {
            var answer = browser.get(page + "?lang=" + language);
            assertEquals(200, answer.statusCode(), page);
            assertEquals(List.of(), new Html(answer.body()).faults(), page + " in " + language);
        }
    }

    @Test
    void theHeadingIsTheAnswer() throws Exception {
        assertEquals(
                "Pipe Fitter - Sprinkler Fitter: 8,000 hours, 48 months, 11 work processes;"
                        + " 2 errors",
                new Html(browser.get(FITTER).body()).heading());
    }

    @ParameterizedTest
    @CsvSource({"docx,PK", "pdf,%PDF", "csv,PK", "json,{", "yaml,title", "text,Work process"})
    void isTakenAlongAsAFile(String format, String start) throws Exception {
        var answer = browser.get(FITTER + "?format=" + format);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().startsWith(start), answer.body().substring(0, 20));
        String kept = answer.headers().firstValue("Content-Disposition").orElse("");
        assertTrue(kept.startsWith("attachment; filename=\"schedule-sprinkler-fitter."), kept);
    }

    @Test
    void theChecklistAnswersInItsHeadingAndCanBeCutToWhatIsMissing() throws Exception {
        Html all = new Html(browser.get(FITTER + "/check").body());
        assertEquals(
                "2 things are missing before an agency can register this schedule:"
                        + " the evaluation and the ratio",
                all.heading());
        assertTrue(all.text().contains("Records are kept") || all.text().contains("(b)(23)"));
        assertTrue(all.text().contains("Standards document: 22"), all.text());
        assertTrue(all.text().contains("Apprenticeship agreement: 9"), all.text());
        Html missing = new Html(browser.get(FITTER + "/check?only=missing").body());
        assertTrue(missing.text().contains("(b)(6)"), missing.text());
        assertTrue(!missing.text().contains("(b)(9)"), missing.text());
        assertEquals(400, browser.get(FITTER + "/check?only=zz").statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "standards,docx,PK",
        "standards,pdf,%PDF",
        "agreement,docx,PK",
        "agreement,pdf,%PDF"
    })
    void theStandardsAndTheAgreementAreFilesToo(String kind, String format, String start)
            throws Exception {
        var answer = browser.get(FITTER + "/papers/" + kind + "?format=" + format);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().startsWith(start), answer.body().substring(0, 20));
        assertEquals(404, browser.get(FITTER + "/papers/other").statusCode());
    }

    @Test
    void aWrongNameSuggestsTheNearest() throws Exception {
        var answer = browser.get("/schedules/sprinkler-fiter");
        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("href=\"" + FITTER + "\""), answer.body());
    }

    @Test
    void aJobWithAScheduleSaysSo() throws Exception {
        String job = browser.get("/jobs/nursing-long-term-care/cna").body();
        assertTrue(job.contains("href=\"/schedules/nursing-assistant\""), job);
        String other = browser.get("/jobs/nursing-long-term-care/rn-bsn").body();
        assertTrue(!other.contains("href=\"/schedules/nursing"), other);
    }
}
