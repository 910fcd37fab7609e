package org.trellis.report.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.Text;
import org.trellis.model.schedule.RatingScale;
import org.trellis.model.schedule.Schedule;
import org.trellis.report.Words;
import org.trellis.report.document.Document;
import org.trellis.report.document.DocumentHtml;
import org.trellis.report.document.DocumentText;
import org.trellis.report.schedule.check.Checked;
import org.trellis.report.schedule.check.RulePanel;
import org.trellis.schedule.rules.Finding;

class AppendixATest {
    private static Document paper(Schedule schedule, String lang) {
        return AppendixA.of(schedule, Sample.CATALOG, Sample.KNOWN, Words.of(lang));
    }

    private static String text(Schedule schedule, String lang) {
        return DocumentText.of(paper(schedule, lang));
    }

    private static List<Document.Table> tables(Document document) {
        return document.blocks().stream()
                .filter(Document.Table.class::isInstance)
                .map(Document.Table.class::cast)
                .toList();
    }

    private static String header(Document.Table table) {
        return table.columns().stream().map(Document.Column::name).collect(Collectors.joining("|"));
    }

    private static String row(List<Document.Cell> row) {
        return row.stream().map(Document.Cell::text).collect(Collectors.joining("|"));
    }

    @Test
    void theThirteenFieldsStandInTheOrderOfTheForm() {
        for (String lang : List.of("en", "es")) {
            String text = text(Sample.full(), lang);
            int before = -1;
            for (String field :
                    List.of(
                            "sponsor",
                            "occupation",
                            "onet",
                            "rapids",
                            "approach",
                            "term",
                            "ratio",
                            "wages",
                            "probation",
                            "selection",
                            "outline",
                            "total",
                            "instruction")) {
                int at = text.indexOf("\n" + Words.of(lang).say("paper." + field));
                assertTrue(at > before, field + " in " + lang);
                before = at;
            }
        }
    }

    @Test
    void theRatingScaleOfTheProgramStandsOnThePaper() {
        Schedule plain = Sample.full();
        RatingScale scale =
                new RatingScale(
                        0, 4, OptionalInt.of(3), List.of(new RatingScale.Grade(3, "works alone")));
        var standards = plain.conditions().standards().withRatings(scale);
        String text = text(plain.withConditions(plain.conditions().withStandards(standards)), "en");
        assertTrue(text.contains("0 to 4, 3 passes: 3 = works alone"), text);
    }

    @Test
    void aHybridProcessHasAMinimumAndAMaximumAndFiguresFromMemoryAreMarked() {
        Document.Table outline = tables(paper(Sample.full(), "en")).get(1);
        assertEquals("Work process and tasks|Minimum hours|Maximum hours", header(outline));
        assertEquals("1. Wet pipe systems|600 †|800 †", row(outline.rows().get(0)));
        assertEquals("Total of work processes|1,000|1,400.5", row(outline.total().orElseThrow()));
    }

    @Test
    void competenciesHaveRoomForRatingDateAndInitials() {
        Document.Table table = tables(paper(Sample.full(), "en")).get(2);
        assertEquals(
                "Competency|Level|How it is shown|Rating|Date completed|Initials", header(table));
        assertEquals("Teamwork\u00a0*|level 3, Intermediate|a test|||", row(table.rows().get(0)));
    }

    @Test
    void aTimeBasedProcessHasOneFigureAndNothingToSignOff() {
        List<Document.Table> tables = tables(paper(Sample.shipped("sprinkler-fitter.yaml"), "en"));
        assertEquals("Work process|Approximate hours", header(tables.get(1)));
        assertEquals("6. Wet pipe systems|1,600", row(tables.get(1).rows().get(5)));
        assertEquals("Total of work processes|8,000", row(tables.get(1).total().orElseThrow()));
        assertTrue(tables.stream().noneMatch(table -> header(table).contains("Rating")));
    }

    @Test
    void aWageStepSaysWhenItStartsAndWhatItPays() {
        Document.Table wages = tables(paper(Sample.shipped("sprinkler-fitter.yaml"), "en")).get(0);
        assertEquals("1|the start|1,000 hours|50%|$12.00", row(wages.rows().get(0)));
        assertEquals("8|7,000 hours|1,000 hours|85%|$20.40", row(wages.rows().get(7)));
    }

    @Test
    void instructionIsSummedByYearAndInAll() {
        String text = text(Sample.shipped("sprinkler-fitter.yaml"), "en");
        assertTrue(text.contains("Year 4, subtotal"), text);
        assertTrue(text.contains("Related instruction, total: 597.5 hours"), text);
    }

    @Test
    void aSumThatIsNotTheTermIsSaid() {
        String said = "The work processes add up to 63,390 hours";
        boolean one =
                Sample.shipped().stream()
                        .anyMatch(name -> text(Sample.shipped(name), "en").contains(said));
        assertTrue(one, "no shipped schedule says: " + said);
        assertFalse(text(Sample.shipped("sprinkler-fitter.yaml"), "en").contains("add up to"));
    }

    @Test
    void anInventedSponsorSaysSo() {
        assertTrue(text(Sample.full(), "en").contains("! The sponsor is invented."));
        assertTrue(text(Sample.full(), "es").contains("! El patrocinador es inventado."));
        assertFalse(text(Sample.shipped("electrician.yaml"), "en").contains("invented"));
    }

    @Test
    void whatAnApprenticeReadsIsSpanish() {
        String text = text(Sample.full(), "es");
        assertTrue(text.contains("nivel 3,"), text);
        assertTrue(text.contains("Sistemas húmedos"), text);
        assertTrue(text.contains("Lee planos"), text);
        assertTrue(text.contains("$24.50, al 1 de enero de 2023"), text);
    }

    @Test
    void theRulePanelComesLastWithItsCitations() {
        Finding finding =
                new Finding(
                        "term",
                        Issue.Severity.ERROR,
                        Message.of("schedule.item", new Text("Too short", "Muy corto")),
                        Message.verbatim("29 CFR 29.4(c)"),
                        "full.yaml: term");
        Document with =
                RulePanel.after(
                        paper(Sample.full(), "es"),
                        new Checked("", List.of(finding), Optional.empty()));
        Document.Table panel = (Document.Table) with.blocks().get(with.blocks().size() - 1);
        assertEquals("Muy corto|incumple una regla|term|29 CFR 29.4(c)", row(panel.rows().get(0)));
    }

    @Test
    void textFitsEightyColumnsForEveryShippedSchedule() {
        for (String name : Sample.shipped()) {
            for (String lang : List.of("en", "es")) {
                text(Sample.shipped(name), lang)
                        .lines()
                        .forEach(
                                line ->
                                        assertTrue(
                                                line.codePointCount(0, line.length()) <= 80,
                                                name + ": " + line));
            }
        }
    }

    @Test
    void aMentorShowsCoachesAndSignsOffEachProcess() {
        String text =
                DocumentText.of(MentorOutline.of(Sample.full(), Sample.CATALOG, Words.of("en")));
        assertTrue(text.contains("1. Wet pipe systems"), text);
        assertTrue(text.contains("- Hang pipe"), text);
        assertTrue(text.contains("Teamwork (level 3, Intermediate): "), text);
        assertTrue(text.contains("In class: Codes"), text);
        assertTrue(text.contains("Mentor initials") || text.contains("Mentor"), text);
    }

    @Test
    void everyTextOfHtmlIsEscaped() {
        String html = DocumentHtml.page(paper(Sample.full(), "en"));
        assertFalse(html.contains("<Sprinkler>"), html);
        assertTrue(html.contains("Pipe Fitter &lt;Sprinkler&gt; &amp; &quot;Co&quot;"), html);
    }

    /** As pages do: by its name in the language of the paper, not by its letters. */
    @Test
    void theStateIsNamed() {
        Schedule washington = Sample.full();
        assertTrue(text(washington, "en").contains("Washington"));
        assertTrue(text(Sample.in("HI"), "es").contains("Hawái"));
        assertTrue(text(Sample.in("XX"), "en").contains("XX"));
    }
}
