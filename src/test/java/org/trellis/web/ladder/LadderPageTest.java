package org.trellis.web.ladder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trellis.lattice.Lattice;
import org.trellis.model.Job;
import org.trellis.model.catalog.Ladder;
import org.trellis.report.Words;
import org.trellis.web.Html;
import org.trellis.web.Site;

class LadderPageTest {
    private static final Words EN = Words.of("en");

    private static Html page(String address) throws Exception {
        return new Html(Site.own().browser().get(address).body());
    }

    /** The drawing is not the only way to read a map: each job lists where it leads, in words. */
    @Test
    void everyMoveStandsInWords() throws Exception {
        Lattice lattice = Site.own().bean(Lattice.class);
        for (Ladder ladder : Site.LOADED.catalog().ladders().values()) {
            List<String> cards = cards(page("/ladders/" + ladder.code() + "?lang=en"));
            for (Job job : ladder.jobs().values()) {
                String card = card(cards, EN.text(job.title()));
                for (var move : lattice.from(job.id())) {
                    String to = EN.text(Site.LOADED.catalog().getJob(move.to()).title());
                    assertTrue(card.contains(to), job.id() + " -> " + move.to() + ": " + card);
                    assertTrue(card.contains(EN.name(move.kind())), card);
                }
            }
        }
    }

    private static List<String> cards(Html page) {
        return Arrays.stream(page.source().split("<li class=\"card\"[^>]*>"))
                .map(part -> new Html(part).text())
                .toList();
    }

    private static String card(List<String> cards, String title) {
        return cards.stream()
                .filter(text -> text.startsWith(title + " "))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no card of " + title));
    }

    @Test
    void aMapCanBeTakenAlong() throws Exception {
        for (String format : List.of("svg", "dot", "graphml", "json", "text")) {
            var answer =
                    Site.own().browser().get("/ladders/nursing-long-term-care?format=" + format);
            assertEquals(200, answer.statusCode(), format);
            String disposition = answer.headers().firstValue("Content-Disposition").orElse("");
            assertTrue(disposition.startsWith("attachment"), format + ": " + disposition);
            assertTrue(answer.body().contains("Certified Nursing"), format);
        }
    }

    @Test
    void anUnknownFormatIsTheVisitorsSlip() throws Exception {
        var answer = Site.own().browser().get("/ladders/nursing-long-term-care?format=zip");
        assertEquals(400, answer.statusCode());
    }

    @Test
    void anUnknownMapSuggestsTheNearest() throws Exception {
        var answer = Site.own().browser().get("/ladders/nursing-long-term-car");
        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("href=\"/ladders/nursing-long-term-care\""));
    }

    @Test
    void notesBecomeParagraphsAndItems() {
        assertEquals(
                List.of(
                        new LadderPage.Paragraph("For whom. People on a floor.", false),
                        new LadderPage.Paragraph("one", true),
                        new LadderPage.Paragraph("two", true)),
                LadderWords.paragraphs(
                        "# Notes\n\n**For whom.** People\non a floor.\n\n- one\n- two\n"));
    }
}
