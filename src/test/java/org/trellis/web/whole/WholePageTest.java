package org.trellis.web.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.lattice.Lattice;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Words;
import org.trellis.web.Html;
import org.trellis.web.Site;
import org.trellis.web.words.Links;

class WholePageTest {
    private static final Words EN = Words.of("en");
    private static final Catalog CATALOG = Site.LOADED.catalog();

    private static Html page(String question) throws Exception {
        return page(200, question);
    }

    private static Html page(int status, String question) throws Exception {
        var answer = Site.own().browser().get("/ladders/all?lang=en" + question);
        assertEquals(status, answer.statusCode(), question);
        return new Html(answer.body());
    }

    /** The jobs that have a card, by their addresses. */
    private static Set<String> cards(Html page) {
        return new TreeSet<>(page.found("<h4><a href=\"([^\"]*)\""));
    }

    private static Set<String> jobs(Predicate<Job> which) {
        return CATALOG.jobs()
                .filter(job -> CATALOG.findLadder(job.id()).isPresent())
                .filter(which)
                .map(job -> Links.job(job.id()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> cardTexts(Html page) {
        return Arrays.stream(page.source().split("<li class=\"card\">")).skip(1).toList();
    }

    @Test
    void everyJobHasItsCardAndTellsEveryMoveAndBridge() throws Exception {
        Html page = page("");
        assertEquals(jobs(job -> true), cards(page));
        Lattice lattice = Site.own().bean(Lattice.class);
        List<String> cards = cardTexts(page);
        for (Job job : CATALOG.jobs().toList()) {
            String card =
                    cards.stream()
                            .filter(c -> c.contains("<h4><a href=\"" + Links.job(job.id()) + "\""))
                            .findFirst()
                            .orElseThrow();
            for (var move : lattice.from(job.id())) {
                assertTrue(card.contains("href=\"" + Links.job(move.to()) + "\""), move.toString());
                assertTrue(card.contains(EN.name(move.kind())), card);
            }
        }
        assertTrue(page.heading().contains("149 jobs and 282 moves, 68 of them"), page.heading());
    }

    @Test
    void aBridgeNamesTheMapItLeadsTo() throws Exception {
        var bridge = CATALOG.bridges().get(0);
        String to = EN.text(CATALOG.findLadder(bridge.to()).orElseThrow().title());
        String card =
                cardTexts(page("")).stream()
                        .filter(c -> c.contains("<h4><a href=\"" + Links.job(bridge.from())))
                        .findFirst()
                        .orElseThrow();
        assertTrue(card.contains("(career map: " + to + ")"), card);
    }

    @Test
    void theLevelFilterKeepsThatLevelAlone() throws Exception {
        assertEquals(jobs(job -> job.band() == Job.Band.SENIOR), cards(page("&band=senior&from=")));
    }

    /** As people write it; a job without known pay does not fit. */
    @ParameterizedTest
    @ValueSource(strings = {"60000", "60,000", "$60,000"})
    void thePayFilterKeepsWhatPaysAsMuch(String pay) throws Exception {
        assertEquals(
                jobs(job -> job.wage().filter(w -> w.usdPerYear() >= 60_000).isPresent()),
                cards(page("&pay=" + Links.encoded(pay))));
    }

    @Test
    void theCredentialFilterKeepsJobsThatAskForOneOfItsKind() throws Exception {
        Set<String> licensed =
                jobs(
                        job ->
                                job.credentials().stream()
                                        .flatMap(asked -> asked.anyOf().stream())
                                        .map(CATALOG::getCredential)
                                        .anyMatch(c -> c.kind() == Credential.Kind.LICENSE));
        assertEquals(licensed, cards(page("&kind=license")));
    }

    /** A nurse with two years of college is one, though most nurses have four. */
    @Test
    void theSchoolingFilterGoesByWhatTheJobRequires() throws Exception {
        Set<String> associate = cards(page("&school=associate"));
        assertTrue(associate.contains("/jobs/nursing-long-term-care/rn-adn"));
        assertTrue(associate.contains("/jobs/nursing-long-term-care/cna"));
        assertFalse(associate.contains("/jobs/nursing-long-term-care/rn-bsn"));
        Set<String> school = cards(page("&school=high_school"));
        assertFalse(school.contains("/jobs/nursing-long-term-care/rn-adn"));
        assertTrue(associate.containsAll(school));
        assertFalse(school.contains("/jobs/nursing-long-term-care/lpn"), "a diploma of nursing");
    }

    @Test
    void filtersHoldTogether() throws Exception {
        assertEquals(
                jobs(
                        job ->
                                job.band() == Job.Band.MID
                                        && job.wage()
                                                .filter(w -> w.usdPerYear() >= 70_000)
                                                .isPresent()),
                cards(page("&band=mid&pay=70000")));
    }

    @Test
    void aroundOneJobItsOwnMapComesFirstAndItIsMarked() throws Exception {
        Html page = page("&from=nursing-long-term-care/cna");
        Set<String> near =
                Site.own()
                        .bean(Lattice.class)
                        .around(Job.Id.parse("nursing-long-term-care/cna"), 2)
                        .stream()
                        .map(Links::job)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(near, cards(page));
        assertTrue(
                page.found("</summary>\\s*<p><a href=\"([^\"]*)\"")
                        .get(0)
                        .endsWith("nursing-long-term-care"));
        assertEquals(
                List.of("/jobs/nursing-long-term-care/cna"),
                cardTexts(page).stream()
                        .filter(card -> card.contains("you are here"))
                        .map(card -> card.replaceFirst("(?s).*?href=\"([^\"]*)\".*", "$1"))
                        .toList());
        assertTrue(page.text().contains("Show all jobs on all maps"));
    }

    /** The same job by its title; the filters stay in the links to other meanings. */
    @Test
    void theJobCanBeCalledByItsName() throws Exception {
        assertEquals(
                cards(page("&from=nursing-long-term-care/cna")),
                cards(page("&from=" + Links.encoded("Certified Nursing Assistant (CNA)"))));
    }

    @Test
    void aJobOnNoMapShowsAllMapsAndSaysSo() throws Exception {
        Html page = page("&from=onet/27-2011.00");
        assertEquals(jobs(job -> true), cards(page));
        assertTrue(page.text().contains("No career map has"), page.text());
    }

    @Test
    void whatCannotBeReadIsSaidBesideItsField() throws Exception {
        assertTrue(page(400, "&pay=abc").source().contains("id=\"pay-wrong\""));
        assertTrue(page(400, "&from=qqxzzw").source().contains("id=\"from-wrong\""));
        assertEquals(400, Site.own().browser().get("/ladders/all?kind=%3Cscript%3E").statusCode());
    }

    @Test
    void whenNothingFitsThePageSaysWhatToDo() throws Exception {
        Html page = page("&band=entry&school=high_school&pay=200000");
        assertEquals(Set.of(), cards(page));
        assertTrue(page.text().contains("No job fits. Clear a field"), page.text());
    }

    /** The picture has a link for each job in words and no other job. */
    @Test
    void theDrawingShowsTheSameJobsAsTheWords() throws Exception {
        for (String question : List.of("", "&from=nursing-long-term-care/cna", "&band=senior")) {
            Html page = page(question);
            assertEquals(
                    cards(page),
                    new TreeSet<>(page.found("<a class=\"job\" href=\"([^\"]*)\"")),
                    question);
        }
    }

    /** All maps are folded; of a part of them everything is in sight. */
    @Test
    void fieldsAreFoldedUntilSomethingIsAskedFor() throws Exception {
        assertFalse(page("").source().contains("open=\"open\""));
        assertTrue(page("&band=senior").source().contains("open=\"open\""));
    }

    /** The filters stay as they are when another job is put in focus. */
    @Test
    void aCountOfBridgesLeadsToTheMapAroundItsJob() throws Exception {
        List<String> counts = page("&band=entry").found("<a href=\"(/ladders/all[^\"]*)\"");
        assertTrue(
                counts.stream()
                        .anyMatch(
                                to ->
                                        to.contains("band=entry")
                                                && to.contains("from=construction/laborer")),
                counts.toString());
    }

    @Test
    void theMapOfAFieldLeadsToWhatIsNearTheOwnJob() throws Exception {
        String near = "href=\"/ladders/all?from=nursing-long-term-care/cna\"";
        String own = "?lang=en&from=nursing-long-term-care/cna";
        String there = Site.own().browser().get("/ladders/nursing-long-term-care" + own).body();
        assertTrue(there.contains(near), there.substring(0, 2000));
        assertFalse(Site.own().browser().get("/ladders/construction" + own).body().contains(near));
    }

    @Test
    void spanishIsWhole() throws Exception {
        String body =
                Site.own()
                        .browser()
                        .get("/ladders/all?lang=es&from=nursing-long-term-care/cna&pay=40000")
                        .body();
        assertTrue(body.contains("a dos pasos o menos de Auxiliar"), body.substring(0, 3000));
        assertTrue(body.contains("Mostrar estos empleos"));
    }

    @Test
    void thePageOfCareerMapsLeadsHere() throws Exception {
        assertTrue(Site.own().browser().get("/ladders").body().contains("href=\"/ladders/all\""));
    }
}
