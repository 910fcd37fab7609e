package org.trellis.web.designer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.trellis.web.Browser;
import org.trellis.web.Html;
import org.trellis.web.Site;

/** What is odd about a schedule is told, whether it was typed, imported or read in a document. */
class OddSchedulesTest {
    private static final String DOCUMENT = "/designer/document";
    private static final String WORK = "WORK PROCESS SCHEDULE\nA) Crib\t500\nB) Lathe\t1,500\n";
    private static final String FILE =
            """
            title: Fitter
            approach: time
            jurisdiction: US
            work_processes: [{title: Crib, hours: 500}, {title: Lathe, hours: 1500}]
            """;
    private final Browser browser = Site.open().browser();

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> fault(answer));
    }

    private static AssertionError fault(HttpResponse<String> answer) {
        return new AssertionError(new Html(answer.body()).text());
    }

    private HttpResponse<String> upload(String yaml) throws Exception {
        byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
        return browser.upload("/schedules/new/file", browser.token("/schedules/new"), bytes);
    }

    private String document(String text) throws Exception {
        browser.sendParts(DOCUMENT, "csrf", browser.token(DOCUMENT), "text", text);
        return browser.get(DOCUMENT).body();
    }

    private String take(String page) throws Exception {
        String part = page.substring(page.indexOf("id=\"take\""));
        var stamp = Pattern.compile("name=\"stamp\" value=\"([^\"]*)\"").matcher(part);
        assertTrue(stamp.find(), page);
        String form = "csrf=" + browser.token(DOCUMENT) + "&stamp=" + stamp.group(1);
        return location(browser.post(DOCUMENT + "/take", form));
    }

    /** A blank schedule with one form of the designer filled in. */
    private String typed(String form, String... fields) throws Exception {
        String edit =
                location(
                        browser.submit(
                                "/schedules/new", "/schedules/new/blank", "title", "Fitter"));
        String page = edit.replace("/edit", form);
        var answer = browser.submit(page, page, fields);
        assertEquals(303, answer.statusCode(), new Html(answer.body()).text());
        return edit;
    }

    private void shows(String finding, String edit, String door) throws Exception {
        String check = new Html(browser.get(edit.replace("/edit", "/check")).body()).text();
        assertTrue(check.contains(finding), door + ": " + check);
    }

    private void all(String finding, String yaml, String outline, String edit) throws Exception {
        shows(finding, edit, "typed");
        shows(finding, location(upload(yaml)), "file");
        shows(finding, take(document(outline)), "document");
    }

    private static String[] terms(String... more) {
        String[] first = {"title", "Fitter", "approach", "time", "place", "US"};
        String[] fields = new String[first.length + more.length];
        System.arraycopy(first, 0, fields, 0, first.length);
        System.arraycopy(more, 0, fields, first.length, more.length);
        return fields;
    }

    @Test
    void percentsOfNoWage() throws Exception {
        all(
                "The steps are percentages of a journeyworker wage that is not stated.",
                FILE + "wage: {steps: [{percent: 50, hours: 1000}, {percent: 60, hours: 1000}]}\n",
                WORK + "WAGE SCHEDULE\n1st 1,000 hours\t50%\n2nd 1,000 hours\t60%\n",
                typed("/wages", "percent-new", "50", "hours-new", "1000", "do", "add"));
    }

    @Test
    void oneStepOverALongTerm() throws Exception {
        String edit = typed("/terms", terms("hours", "8000", "months", "48"));
        String wages = edit.replace("/edit", "/wages");
        browser.submit(wages, wages, "full", "30", "percent-new", "60", "hours-new", "8000");
        all(
                "There is only one wage step, although the term runs into year 4.",
                FILE
                        + "term: {hours: 8000, months: 48}\n"
                        + "wage: {journeyworker_usd_per_hour: 30,"
                        + " steps: [{percent: 60, hours: 8000}]}\n",
                WORK
                        + "Term: 8,000 hours or 48 months\nJourneyworker wage: $30.00 per hour\n"
                        + "WAGE SCHEDULE\n1st period: 8,000 hours\t60%\n",
                edit);
    }

    /** Each door tells it in its own words; none chooses in silence. */
    @Test
    void twoProbations() throws Exception {
        String page = typed("/terms", terms()).replace("/edit", "/terms");
        var refused =
                browser.submit(page, page, terms("probation", "500", "probation_months", "3"));
        assertEquals(422, refused.statusCode());
        assertTrue(
                new Html(refused.body())
                        .text()
                        .contains("Keep the hours or the months of probation, not both."));
        var file = upload(FILE + "probation_hours: 500\nprobation_months: 3\n");
        String told = file.statusCode() == 303 ? browser.get(location(file)).body() : file.body();
        assertTrue(
                new Html(told).text().contains("one length of probation"), new Html(told).text());
        String read = document(WORK + "Probation: 500 hours\nPeriod of probation: 3 months\n");
        assertTrue(
                new Html(read).text().contains("The document states another probation"),
                new Html(read).text());
    }

    @Test
    void moreHoursThanTheMonthsHold() throws Exception {
        all(
                "8,000 hours do not fit in 12 months",
                FILE + "term: {hours: 8000, months: 12}\n",
                WORK + "Term: 8,000 hours or 12 months\n",
                typed("/terms", terms("hours", "8000", "months", "12")));
    }

    @Test
    void theSameTitleTwice() throws Exception {
        String edit = typed("/edit", "title-new", "Lathe", "hours-new", "500", "do", "add");
        browser.submit(edit, edit, "title-new", "lathe", "hours-new", "400", "do", "add");
        all("is listed twice", FILE.replace("Crib", "Lathe"), WORK.replace("Crib", "Lathe"), edit);
    }

    @Test
    void aCodeThatDoesNotExist() throws Exception {
        all(
                "There is no O*NET-SOC code '99-9999.00'",
                FILE + "onet_soc: 99-9999.00\n",
                "O*NET-SOC CODE: 99-9999.00\n" + WORK,
                typed("/terms", terms("onet", "99-9999.00")));
    }

    @Test
    void aStartBelowTheMinimumWage() throws Exception {
        String edit = typed("/terms", terms("hours", "2000"));
        String wages = edit.replace("/edit", "/wages");
        browser.submit(wages, wages, "full", "12", "percent-new", "50", "hours-new", "1000");
        all(
                "The first step pays $6 an hour, below the minimum wage of $7.25.",
                FILE
                        + "wage: {journeyworker_usd_per_hour: 12,"
                        + " steps: [{percent: 50, hours: 1000}, {percent: 60, hours: 1000}]}\n",
                WORK
                        + "Journeyworker wage: $12.00 per hour\n"
                        + "WAGE SCHEDULE\n1st 1,000 hours\t50%\n2nd 1,000 hours\t60%\n",
                edit);
        shows(
                "below the minimum wage of $17.5.",
                location(
                        upload(
                                FILE.replace("jurisdiction: US", "jurisdiction: DC")
                                        + "wage: {steps: [{usd_per_hour: 17, hours: 1000},"
                                        + " {usd_per_hour: 18, hours: 1000}]}\n")),
                "a state's");
    }

    @Test
    void competencyBasedWithoutATerm() throws Exception {
        all(
                "The competency-based program gives neither hours nor months",
                "title: F\napproach: competency\nwork_processes: [{title: A}, {title: B}]\n",
                "WORK PROCESS SCHEDULE\nApproach: competency-based\nA) Crib\n1. Issue tools\n"
                        + "2. Count tools\nB) Lathe\n1. Turn a shaft\n2. Face a shaft\n",
                typed("/terms", "title", "F", "approach", "competency", "place", "US"));
    }

    /** The end of a RAPIDS code, or none, and the approach that a document has by it. */
    @Test
    void theEndOfACode() throws Exception {
        for (String end : new String[] {"", "T", "HY", "CB", "CL"}) {
            String code = "0296" + end;
            String edit = take(document("RAPIDS CODE: " + code + "\n" + WORK));
            String check = new Html(browser.get(edit.replace("/edit", "/check")).body()).text();
            assertTrue(!check.contains("The code " + code + " says"), code + ": " + check);
            assertTrue(!check.contains("has no suffix"), code + ": " + check);
            String yaml = browser.get(edit.replace("/edit", "?format=yaml")).body();
            assertTrue(yaml.contains(code), code + ": " + yaml);
            shows(
                    end.equals("HY") ? "The code 0296HY says hybrid" : "",
                    location(upload(FILE + "rapids_code: " + code + "\n")),
                    "file " + code);
        }
    }
}
