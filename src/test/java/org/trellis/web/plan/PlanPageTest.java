package org.trellis.web.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trellis.web.Browser;
import org.trellis.web.Html;
import org.trellis.web.Site;

class PlanPageTest {
    private static final String PCA = "/plan?job=nursing-long-term-care/pca&on=2026-11-26&lang=en";
    private static final String READS_LITTLE =
            "id: case-7\nlearning_hours_per_week: 10\ncredentials: []\n"
                    + "held: [{competency: building-blocks/reading, level: 1, scale: opm-5,"
                    + " evidence: test, date: 2026-10-01}]\n";

    private static final Browser BROWSER = Site.own().browserOf(READS_LITTLE);

    private static Html page(String address) throws Exception {
        var answer = BROWSER.get(address);
        assertEquals(200, answer.statusCode(), answer.body());
        Html html = new Html(answer.body());
        assertEquals(List.of(), html.faults());
        return html;
    }

    @Test
    void eachStepSaysWhoOffersItWhetherItIsListedAndWhatItIsFor() throws Exception {
        String text = page(PCA).text();
        assertTrue(
                text.contains(
                        "1. Reading and writing for work For: Reading at level 3"
                                + " Example Adult Learning Center invented ✓ yes"),
                text);
        assertTrue(text.contains("November 26, 2026 to February 3, 2027"), text);
    }

    @Test
    void aCourseThatIsLeftOutIsNotInThePlanAndCanBePutBack() throws Exception {
        Html page = page(PCA + "&without=reading-writing-basics");
        assertFalse(page.text().contains("1. Reading and writing for work"), page.text());
        assertTrue(page.text().contains("Left out because you asked Reading and writing for work"));
        String back = BROWSER.get(PCA + "&without=reading-writing-basics").body();
        assertTrue(back.contains("Put back: Reading and writing for work"), back);
    }

    @Test
    void hoursThatNoWeekHoldsAreRefusedBesideTheFieldAndStay() throws Exception {
        var answer = BROWSER.get(PCA + "&hours=-%3Cb%3E");
        assertEquals(400, answer.statusCode());
        String body = answer.body();
        assertTrue(body.contains("-&lt;b&gt; hours a week is not possible"), body);
        assertTrue(body.contains("value=\"-&lt;b&gt;\""), body);
    }

    @Test
    void noFileIsMadeForHoursThatNoWeekHolds() throws Exception {
        for (String hours : List.of("-5", "0.0000001", "5d", "1e1")) {
            var answer = BROWSER.get(PCA + "&format=json&hours=" + hours);
            assertEquals(400, answer.statusCode(), hours);
            assertTrue(answer.body().contains("write a number from 0.5 to 80"), hours);
        }
    }

    @Test
    void aCodeThatNothingHasIsRefusedAndThoseOfThePlanAreNamed() throws Exception {
        for (String asked : List.of("&done=zzz", "&without=reading-writing-basics,zzz")) {
            var answer = BROWSER.get(PCA + asked);
            assertEquals(400, answer.statusCode(), asked);
            assertTrue(answer.body().contains("zzz"), asked);
            assertTrue(answer.body().contains("reading-writing-basics"), answer.body());
        }
    }

    @Test
    void whoOffersACredentialIsSaidInWords() throws Exception {
        String text = page(PCA.replace("/pca", "/lpn")).text();
        assertTrue(text.contains("not named: ask where to take it not a course"), text);
    }

    @Test
    void theStepsStandOverTheCalendarForAScreenAndForAPhone() throws Exception {
        String body = BROWSER.get(PCA).body();
        assertTrue(body.contains("class=\"chart wide\""), body);
        assertTrue(body.contains("class=\"chart narrow\""), body);
        assertTrue(body.contains(">1. Reading and writing for work</text>"), body);
        String ics = BROWSER.get(PCA + "&format=ics").body();
        assertTrue(ics.contains("\r\nDTSTART;VALUE=DATE:20261126\r\n"), ics);
        assertTrue(ics.contains("\r\nDTEND;VALUE=DATE:20270204\r\n"), ics);
    }

    @Test
    void theEarliestEndIsAChoice() throws Exception {
        String text = page(PCA + "&by=end").text();
        assertTrue(text.contains("The plan that ends first, at 10 hours of learning"), text);
        assertTrue(text.contains("of the orders to take them in, this one ends first"), text);
    }

    @Test
    void itCanBeTakenAlongNamedByCaseJobAndDay() throws Exception {
        var csv = BROWSER.get(PCA + "&format=csv");
        assertEquals(
                "attachment; filename=\"plan-case-7-pca-2026-11-26.csv\"",
                csv.headers().firstValue("Content-Disposition").orElse(""));
        assertTrue(csv.body().contains("reading-writing-basics"), csv.body());
        assertTrue(BROWSER.get(PCA + "&format=text").body().contains("1. Reading and writing"));
    }

    @Test
    void aDayAndABudgetAreAnsweredInASentenceAndEachStepSaysByWhenItHasToBegin() throws Exception {
        String text = page(PCA + "&end-by=2027-06&budget=$2,000").text();
        assertTrue(text.contains("By June 30, 2027 with $2,000 Possible. Begin before"), text);
        assertTrue(text.contains("Begin by April 22, 2027: 147 days of slack."), text);
        String early = page(PCA + "&end-by=2026-12-01").text();
        assertTrue(early.contains("No plan is done by December 1, 2026: the soonest is"), early);
    }

    @Test
    void aDayAndABudgetThatCannotBeReadAreRefusedBesideTheirFieldsAndStay() throws Exception {
        var answer = BROWSER.get(PCA + "&end-by=June&budget=2,0&format=json");
        assertEquals(400, answer.statusCode());
        String body = answer.body();
        assertTrue(body.contains("June is not a date"), body);
        assertTrue(body.contains("2,0 is not a budget"), body);
        assertTrue(body.contains("value=\"June\"") && body.contains("value=\"2,0\""), body);
    }

    @Test
    void whatIsDoneIsNoLongerTakenAndCanBeTakenBack() throws Exception {
        String body = BROWSER.get(PCA + "&done=reading-writing-basics").body();
        String text = new Html(body).text();
        assertFalse(text.contains("1. Reading and writing for work"), text);
        assertTrue(text.contains("Done already ✓ Reading and writing for work"), text);
        assertTrue(body.contains("No longer count as done: Reading and writing for work"), body);
    }

    @Test
    void leavingOutAFreeCourseSaysWhatItCosts() throws Exception {
        String text = page(PCA + "&without=reading-writing-basics").text();
        assertTrue(text.contains("With nothing left out the plan costs $0"), text);
    }

    @Test
    void whoPaysStandsInATableWithWhatIsLeftForThePerson() throws Exception {
        String cna = PCA.replace("/pca", "/lpn") + "&by=own&pell=$1,000&ita=300&employer=";
        String text = page(cna).text();
        assertTrue(text.contains("Step Pell Grant WIOA training account (ITA) Own money"), text);
        assertTrue(text.contains("Available $1,000 $300"), text);
        assertTrue(text.contains("20 CFR 680.300, from memory"), text);
        var wrong = BROWSER.get(cna.replace("$1,000", "much"));
        assertEquals(400, wrong.statusCode());
        assertTrue(wrong.body().contains("much is not a budget"), wrong.body());
    }

    /** At the job before: what it asks is held, and the way's figures give way to the plan's. */
    @Test
    void aStepOfAWayIsPlannedFromTheJobBefore() throws Exception {
        String lpn = PCA.replace("/pca", "/lpn");
        String step = lpn + "&from=nursing-long-term-care/cna&way-months=16&way-usd=5300";
        String body = BROWSER.get(step).body();
        String text = new Html(body).text();
        assertTrue(text.contains("One step of a way, from Certified Nursing Assistant"), text);
        assertTrue(text.contains("in place of 16 months and $5,300"), text);
        assertTrue(body.contains("from=nursing-long-term-care%2Fcna"), body);
        var now = BROWSER.get(lpn + "&format=csv").body();
        var later = BROWSER.get(step + "&format=csv").body();
        assertNotEquals(now, later);
        assertFalse(page(lpn + "&way-months=1e9&way-usd=-1").text().contains("step of a way"));
    }

    @Test
    void withoutAJobItAsksForOneAndSomebodyNewIsToldThatNothingIsKnown() throws Exception {
        assertEquals("Which job is the plan for?", page("/plan").heading());
        String text = new Html(Site.own().browser().get(PCA).body()).text();
        assertTrue(text.contains("leaves out skills that nobody has rated"), text);
        String all = new Html(Site.own().browser().get(PCA + "&unknown=gap").body()).text();
        assertTrue(all.contains("nobody has rated count as skills to learn"), all);
        assertFalse(all.contains("leaves out skills"), all);
        assertTrue(all.contains("skills that nobody has rated are in the plan"), all);
        assertTrue(all.contains("Rate these skills"), all);
    }
}
