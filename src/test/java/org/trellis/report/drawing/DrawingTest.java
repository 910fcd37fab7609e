package org.trellis.report.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trellis.Shipped;
import org.trellis.files.person.PersonFile;
import org.trellis.gap.Gaps;
import org.trellis.gap.Importance;
import org.trellis.lattice.Lattice;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Ladder;
import org.trellis.model.person.Person;
import org.trellis.path.PathAnswer;
import org.trellis.path.PathQuery;
import org.trellis.path.Paths;
import org.trellis.path.ShippedQuestions;
import org.trellis.report.JobPay;
import org.trellis.report.Words;
import org.trellis.report.catalog.ModelTiers;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/**
 * Pictures of the shipped data are well formed, complete, and safe under a strict content policy.
 */
class DrawingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static Catalog catalog;
    private static PathAnswer answer;
    private static Person cna;

    @BeforeAll
    static void read() throws Exception {
        catalog = Shipped.CATALOG;
        byte[] file = Files.readAllBytes(Path.of("seeds/people/cna-to-rn.yaml"));
        cna = PersonFile.read(file, "cna-to-rn.yaml", catalog, DAY).person().orElseThrow();
        Person free = cna.with(org.trellis.model.person.Limits.NONE);
        Job.Id goal = Job.Id.parse("nursing-long-term-care/nha");
        answer =
                new Paths(catalog, new Lattice(catalog), ShippedQuestions.programs())
                        .find(PathQuery.of(free, goal, DAY));
    }

    private static Document svg(String text) throws Exception {
        assertFalse(text.contains("style="), "an inline style breaks the content policy");
        Document document =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(text)));
        Element root = document.getDocumentElement();
        assertEquals("svg", root.getTagName());
        assertFalse(child(root, "title").isBlank());
        assertFalse(child(root, "desc").isBlank());
        return document;
    }

    private static String child(Element root, String tag) {
        return root.getElementsByTagName(tag).item(0).getTextContent();
    }

    /** Every job, every move, its months and wage; no wider than the page. */
    @Test
    void mapHasEveryMoveOfEveryLadder() throws Exception {
        for (Ladder ladder : catalog.ladders().values()) {
            for (String lang : new String[] {"en", "es"}) {
                Words words = Words.of(lang);
                String text = LatticeSvg.of(ladder, catalog, words, LatticeSvg.Look.PAGE);
                Document svg = svg(text);
                String box = svg.getDocumentElement().getAttribute("viewBox");
                assertTrue(Double.parseDouble(box.split(" ")[2]) <= 900, box);
                assertEquals("img", svg.getDocumentElement().getAttribute("role"));
                for (Move.Authored move : ladder.moves()) {
                    String told =
                            words.say(
                                    "report.svg.move",
                                    words.text(catalog.getJob(move.from()).title()),
                                    words.text(catalog.getJob(move.to()).title()),
                                    words.name(move.kind()),
                                    words.months(LatticeSvg.months(move)));
                    assertTrue(text.contains(Markup.escape(told)), told);
                }
                for (Job job : ladder.jobs().values()) {
                    assertTrue(text.contains(JobPay.text(job, words)), job.id().toString());
                }
            }
        }
    }

    @Test
    void mapLightsUpAPathMarksJobsAndLinks() throws Exception {
        Ladder ladder = catalog.ladders().get("nursing-long-term-care");
        Move.Authored lit = ladder.moves().get(0);
        var look =
                new LatticeSvg.Look(
                        Optional.of(id -> "/jobs/" + id + "?a=1&b=2"),
                        Map.of(lit, 26.6),
                        Map.of(lit.from(), "you are here"),
                        job -> job.id().code().equals("cna"),
                        380);
        String text = LatticeSvg.of(ladder, catalog, Words.of("en"), look);
        Document svg = svg(text);
        assertEquals("group", svg.getDocumentElement().getAttribute("role"));
        assertEquals(ladder.jobs().size(), svg.getElementsByTagName("a").getLength());
        assertEquals(1, text.split("class=\"move [a-z]+ lit\"", -1).length - 1);
        assertEquals(1, text.split("class=\"job lit\"", -1).length - 1);
        assertEquals(1, text.split("class=\"job lit marked\"", -1).length - 1);
        assertEquals(1, text.split(">you are here<", -1).length - 1);
        assertEquals(1, text.split(">2 yr 3 mo<", -1).length - 1, "the months of the way");
        assertEquals(1, text.split("class=\"apprenticeable\"", -1).length - 1);
    }

    /** Same input, same picture. */
    @Test
    void mapIsTheSameEachTime() {
        Ladder ladder = catalog.ladders().get("advanced-manufacturing");
        assertEquals(
                LatticeSvg.of(ladder, catalog, Words.of("en"), LatticeSvg.Look.PAGE),
                LatticeSvg.of(ladder, catalog, Words.of("en"), LatticeSvg.Look.PAGE));
    }

    @Test
    void pyramidsAndBarsAreDrawn() throws Exception {
        Words words = Words.of("en");
        for (var model : catalog.models().values()) {
            var tiers = ModelTiers.of(catalog, model);
            String title = words.text(model.title());
            String text = PyramidSvg.of(title, tiers, block -> "/to", words, 860);
            svg(text);
            int blocks = tiers.stream().mapToInt(tier -> tier.blocks().size()).sum();
            assertEquals(blocks, text.split("class=\"block\"", -1).length - 1);
            assertEquals(blocks, text.split("href=\"/to\"", -1).length - 1);
            assertEquals(tiers.size(), text.split("role=\"list\"", -1).length - 1);
        }
        var report = new Gaps(catalog).report(cna, answer.query().to(), DAY, Importance.NOW, true);
        svg(PyramidSvg.of(catalog, report.job(), words, 360));
    }
}
