package org.trellis.web.gap.employment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.files.person.PersonFile;
import org.trellis.gap.Gaps;
import org.trellis.gap.Importance;
import org.trellis.gap.employment.EmploymentPlan;
import org.trellis.gap.employment.ProposedPlan;
import org.trellis.model.Job;
import org.trellis.report.Words;
import org.trellis.web.Browser;
import org.trellis.web.Html;
import org.trellis.web.Site;

/** The plan is filled in before it is printed; what cannot be printed is said beside its field. */
class EmploymentFormTest {
    private static final String ADDRESS =
            "/gap/employment?job=nursing-long-term-care/lpn&on=2026-11-26&lang=en";

    private static Browser nurse() throws Exception {
        return Site.own().browserOf(Files.readString(Path.of("seeds/people/cna-to-rn.yaml")));
    }

    private static HttpResponse<String> sent(String... fields) throws Exception {
        return nurse().submit(ADDRESS, ADDRESS, fields);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void theFormHoldsWhatTheGapProposes(String lang) throws Exception {
        Html page = new Html(nurse().get(ADDRESS.replace("=en", "=" + lang)).body());
        String earn = lang.equals("en") ? "Earn: LPN/LVN license" : "Obtener: ";
        assertTrue(page.source().contains(earn), page.source());
        assertTrue(page.source().contains("value=\"2026-12-26\""), "the first review");
        assertEquals(List.of(), page.faults());
    }

    /** A next action on the paper names a skill, so the field that it is read from does. */
    @ParameterizedTest
    @CsvSource({"en,Learn: Risk &amp; Compliance 4→5", "es,Aprender: Riesgos y cumplimiento 4→5"})
    void whatIsToBeLearnedNamesASkill(String lang, String action) throws Exception {
        var browser =
                Site.own()
                        .browserOf(
                                "id: case-1009\nheld: [{competency: it-cybersecurity/risk-compliance,"
                                        + " level: 4, scale: opm-5, evidence: test, date: 2026-05-04}]\n");
        String job = "it-cybersecurity/it-manager";
        String page = browser.get("/gap/employment?job=" + job + "&lang=" + lang).body();
        assertTrue(page.contains("value=\"" + action + "\""), page);
    }

    @Test
    void whatIsFilledInIsInTheNote() throws Exception {
        HttpResponse<String> note =
                sent(
                        "case", "case-1001",
                        "format", "note",
                        "action-0", "Start the math course",
                        "who-0", "Rosa",
                        "end-0", "3/5/2027",
                        "review-0", "2027-01-05");
        assertEquals(200, note.statusCode());
        assertTrue(
                note.body().contains("Step 1: Start the math course (Rosa, by 03/05/2027)."),
                note.body());
        assertTrue(note.body().contains("Next review: 01/05/2027."), note.body());
        String name = note.headers().firstValue("Content-Disposition").orElse("");
        assertTrue(name.contains("gap-case-1001-lpn-2026-11-26.note.txt"), name);
    }

    @Test
    void thePaperIsAPdf() throws Exception {
        HttpResponse<String> pdf =
                sent("case", "case-1001", "action-0", "Start", "usd-0", "$1,200");
        assertEquals(200, pdf.statusCode());
        assertTrue(pdf.body().startsWith("%PDF"), pdf.body().substring(0, 20));
    }

    @ParameterizedTest
    @CsvSource({
        "usd-0,-5",
        "usd-0,free",
        "hours-0,1e9",
        "hours-0,20000.5",
        "hours-0,'1350,5'",
        "hours-0,1.350",
        "usd-0,'4.050,00'",
        "usd-0,1 2",
        "start-0,soon",
        "end-0,12/31/1939",
        "end-0,12/31/2098",
        "review-0,13/13/2027"
    })
    void whatIsNoNumberOrDateIsToldAndStays(String field, String typed) throws Exception {
        HttpResponse<String> page = sent("case", "case-1001", "action-0", "Start", field, typed);
        assertEquals(422, page.statusCode());
        assertTrue(page.body().contains("id=\"wrong-" + field + "\""), page.body());
        assertTrue(page.body().contains("value=\"" + typed + "\""), "what was typed stays");
    }

    @Test
    void aNumberOfSocialSecurityIsRefusedAndNotShownAgain() throws Exception {
        HttpResponse<String> page =
                sent("case", "case-1001", "action-0", "Start", "help-0", "SSN 123-45-6789");
        assertEquals(422, page.statusCode());
        assertTrue(page.body().contains("id=\"wrong-help-0\""), page.body());
        assertFalse(page.body().contains("6789"));
    }

    /** Two tabs, or the next client: the form of another case prints nothing. */
    @Test
    void theFormOfAnotherClientPrintsNothing() throws Exception {
        HttpResponse<String> page = sent("case", "case-9999", "action-0", "Start");
        assertEquals(422, page.statusCode());
        assertTrue(page.body().contains("a client other than"), page.body());
    }

    @Test
    void scriptInAFieldStaysWords() throws Exception {
        HttpResponse<String> page =
                sent("case", "case-1001", "more", "yes", "action-0", "<script>x</script>");
        assertEquals(200, page.statusCode());
        assertFalse(page.body().contains("<script>x"), page.body());
    }

    /** No field asks for a disability, a criminal record or a status. */
    @Test
    void noFieldAsksWhatMustNotBeWrittenDown() throws Exception {
        String names =
                String.join(" ", new Html(nurse().get(ADDRESS).body()).found("name=\"([a-z]+)"));
        assertFalse(names.matches(".*(disab|medical|health|criminal|record|status|ssn|birth).*"));
    }

    /** A plan that goes through the form unchanged closes, earns and says what it did. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void anUnchangedFormIsTheProposedPlan(String lang) throws Exception {
        Words words = Words.of(lang);
        var catalog = Site.LOADED.catalog();
        byte[] nurse = Files.readAllBytes(Path.of("seeds/people/cna-to-rn.yaml"));
        LocalDate day = LocalDate.of(2026, 11, 26);
        var person = PersonFile.read(nurse, "me.yaml", catalog, day).person().orElseThrow();
        Job.Id job = Job.Id.parse("nursing-long-term-care/rn-adn");
        var report = new Gaps(catalog).report(person, job, day, Importance.NOW, true);
        EmploymentPlan plan = ProposedPlan.of(report, catalog);
        var form = new EmploymentForm(EmploymentFields.of(plan, words), catalog, words);
        assertEquals(lines(plan, words), lines(form.read(), words));
        assertEquals(Map.of(), form.faults());
    }

    private static List<String> lines(EmploymentPlan plan, Words words) {
        return plan.steps().stream()
                .map(
                        step ->
                                words.say(step.inShort())
                                        + step.closes().stream().map(words::say).toList()
                                        + step.earns()
                                        + step.listed()
                                        + words.say(step.who()))
                .toList();
    }
}
