package org.trellis.report.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.model.Text;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Standards;
import org.trellis.model.schedule.Standards.Part;
import org.trellis.report.Words;
import org.trellis.report.document.Document;
import org.trellis.report.document.DocumentDocx;
import org.trellis.report.document.DocumentPdf;
import org.trellis.report.document.DocumentText;
import org.trellis.schedule.rules.Checklist;

/** The standards as one document, and the agreement, as text, Word and tagged PDF. */
class StandardsPaperTest {
    private static Document standards(Schedule schedule, String lang) {
        return StandardsPaper.of(schedule, Sample.CATALOG, Sample.KNOWN, Words.of(lang));
    }

    private static Document agreement(Schedule schedule, String lang) {
        return AgreementPaper.of(schedule, Sample.CATALOG, Words.of(lang));
    }

    private static Schedule with(Standards standards) {
        Schedule full = Sample.full();
        return full.withConditions(full.conditions().withStandards(standards));
    }

    private static List<String> headings(Document document) {
        return document.blocks().stream()
                .filter(Document.Heading.class::isInstance)
                .map(block -> ((Document.Heading) block).text())
                .toList();
    }

    /** Section 9 answers 29 CFR 29.5(b)(9). */
    @Test
    void theSectionsHaveTheNumbersOfTheRule() {
        for (String lang : List.of("en", "es")) {
            List<String> headings = headings(standards(Sample.full(), lang));
            IntStream.rangeClosed(1, 23)
                    .forEach(
                            number -> {
                                String start = Words.of(lang).say("standards.section", number, "");
                                assertTrue(headings.get(number - 1).startsWith(start), start);
                            });
        }
        assertTrue(headings(standards(Sample.full(), "en")).contains("Section 9. Safety"));
    }

    /** Each place where somebody signs says it, and the first page. */
    @Test
    void nobodySignsAScheduleThatDoesNotAddUp() {
        Schedule off = Sample.full();
        byte[] right = Sample.FULL.replace("600.5", "601").getBytes(StandardCharsets.UTF_8);
        Schedule fine = ScheduleFile.read(right, "fine.yaml").schedule().orElseThrow();
        for (String lang : List.of("en", "es")) {
            String stop = Words.of(lang).say("paper.off");
            assertEquals(6, notices(standards(off, lang), stop));
            assertEquals(2, notices(agreement(off, lang), stop));
            assertEquals(1, notices(MentorOutline.of(off, Sample.CATALOG, Words.of(lang)), stop));
            assertEquals(
                    1,
                    notices(AppendixA.of(off, Sample.CATALOG, Sample.KNOWN, Words.of(lang)), stop));
            assertEquals(0, notices(standards(fine, lang), stop));
        }
    }

    private static long notices(Document paper, String words) {
        return paper.blocks().stream()
                .filter(Document.Notice.class::isInstance)
                .filter(block -> ((Document.Notice) block).text().contains(words))
                .count();
    }

    @Test
    void everythingThatBelongsToTheStandardsIsInThem() {
        List<String> headings = headings(standards(Sample.full(), "en"));
        for (String part :
                List.of(
                        "Equal opportunity pledge",
                        "Signatures",
                        "Appendix A: work process schedule and related instruction outline",
                        "12. Total hours",
                        "Appendix B: apprenticeship agreement",
                        "Appendix C: affirmative action program",
                        "Appendix D: employer acceptance")) {
            assertTrue(headings.contains(part), part);
        }
    }

    /** What nobody has said yet is a line to write on, in every paper and language. */
    @Test
    void nothingIsSaidForTheSponsor() {
        for (String approach : List.of("time", "hybrid", "competency")) {
            String yaml = "title: Fitter\njurisdiction: US\napproach: " + approach + "\n";
            Schedule bare =
                    ScheduleFile.read(yaml.getBytes(StandardCharsets.UTF_8), "bare")
                            .schedule()
                            .orElseThrow();
            for (String lang : List.of("en", "es")) {
                String text = DocumentText.of(standards(bare, lang)).replaceAll("\\s+", " ");
                assertFalse(
                        text.matches(
                                "(?s).*(null|Optional|is stated yet|se indica ninguna|is listed\\."
                                        + "|no figura|Not every|No todos los procesos).*"),
                        text);
                boolean time = approach.equals("time");
                assertEquals(
                        time, text.matches("(?s).*(None are issued|No se otorga ninguna).*"), text);
            }
        }
    }

    @Test
    void whatRestsOnPart30SaysAsOfWhenAndWhatToCompare() {
        for (String lang : List.of("en", "es")) {
            String text = DocumentText.of(standards(Sample.full(), lang)).replaceAll("\\s+", " ");
            assertTrue(text.contains(Words.of(lang).date(Checklist.PART_30_AS_OF)), text);
            assertTrue(text.contains("29 CFR 30.3, 30.4, 30.12"), text);
        }
    }

    @Test
    void theSponsorsWordsStandInPlaceOfOurDraft() {
        String without = DocumentText.of(standards(with(Standards.NONE), "es"));
        assertTrue(without.contains("Borrador: El patrocinador ofrece equipo"), without);
        Text said = new Text("Hard hats", "Cascos");
        Standards safety = Standards.NONE.with(Part.SAFETY, said);
        String with = DocumentText.of(standards(with(safety), "es"));
        assertTrue(with.contains("Cascos"), with);
        assertFalse(with.contains("Borrador: El patrocinador ofrece equipo"));
    }

    @Test
    void aSmallProgramSaysThatItNeedsNoAffirmativeActionProgram() {
        Standards small = new Standards(Map.of(), OptionalInt.of(4));
        assertTrue(DocumentText.of(standards(with(small), "en")).contains("fewer than 5"));
        Standards five = new Standards(Map.of(), OptionalInt.of(5));
        assertFalse(DocumentText.of(standards(with(five), "en")).contains("fewer than 5"));
    }

    /** The person's own facts are written by hand: a line, whatever the schedule says. */
    @Test
    void whatIsAboutThePersonIsABlankLine() {
        Set<String> blank =
                Set.of("ssn", "birth", "sex", "race", "disability", "veteran", "education", "name");
        for (String lang : List.of("en", "es")) {
            Document.Facts person =
                    agreement(Sample.full(), lang).blocks().stream()
                            .filter(Document.Facts.class::isInstance)
                            .map(Document.Facts.class::cast)
                            .findFirst()
                            .orElseThrow();
            for (String key : blank) {
                String name = Words.of(lang).say("agreement." + key);
                assertTrue(person.facts().contains(new Document.Fact(name, "")), name);
            }
            assertTrue(person.facts().stream().allMatch(fact -> fact.value().isEmpty()));
        }
    }

    @Test
    void theAgreementHasTheFiguresOfTheSchedule() {
        String text = DocumentText.of(agreement(Sample.shipped("sprinkler-fitter.yaml"), "en"));
        for (String figure : List.of("8,000 hours", "48 months", "1,600", "50%", "$12.00")) {
            assertTrue(text.contains(figure), figure + " in\n" + text);
        }
    }

    /** In place of veraPDF: the checks of PDF/UA that a program can make of structure. */
    @Test
    void everyPaperIsAccessibleInBothLanguages() throws IOException {
        for (String lang : List.of("en", "es")) {
            for (Document paper :
                    List.of(
                            standards(Sample.full(), lang),
                            agreement(Sample.full(), lang),
                            AppendixA.of(
                                    Sample.full(), Sample.CATALOG, Sample.KNOWN, Words.of(lang)),
                            MentorOutline.of(Sample.full(), Sample.CATALOG, Words.of(lang)))) {
                TaggedPdf tagged = TaggedPdf.of(DocumentPdf.of(paper));
                assertEquals(Set.of(), tagged.faults(), paper.title());
                assertTrue(tagged.tags().containsAll(Set.of("H1", "H2", "Table", "TH", "TD")));
            }
        }
    }

    @Test
    void aPlainPdfIsNotAccessible() throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var plain = new org.apache.pdfbox.pdmodel.PDDocument()) {
            var page = new org.apache.pdfbox.pdmodel.PDPage();
            plain.addPage(page);
            try (var drawing = new org.apache.pdfbox.pdmodel.PDPageContentStream(plain, page)) {
                drawing.lineTo(9, 9);
                drawing.stroke();
            }
            plain.save(bytes);
        }
        assertEquals(
                "[does not say that it is PDF/UA, does not start with H1, drawn outside of marks:"
                        + " S, no H1, no language, no structure, no title, not marked, tabs out of"
                        + " order, the title is not shown]",
                TaggedPdf.of(bytes.toByteArray()).faults().toString());
    }

    @Test
    void wordOpensTheStandards() throws IOException {
        byte[] bytes = DocumentDocx.of(standards(Sample.full(), "es"));
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertTrue(
                    docx.getParagraphs().stream()
                            .anyMatch(p -> p.getText().equals("Sección 9. Seguridad")));
        }
    }

    /** A title that tries to be markup stays text, and the same paper is the same file. */
    @Test
    void hostileWordsStayWordsAndFilesRepeat() {
        Text hostile = Text.of("<script>alert(1)</script> & \"x\" \u202e");
        Schedule schedule = with(Standards.NONE.with(Part.COMPLAINTS, hostile));
        Document paper = standards(schedule, "en");
        assertTrue(DocumentText.of(paper).contains("<script>alert(1)</script>"));
        assertTrue(java.util.Arrays.equals(DocumentPdf.of(paper), DocumentPdf.of(paper)));
    }
}
