package org.trellis.report.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.model.schedule.Schedule;
import org.trellis.report.Words;
import org.trellis.report.document.Document;
import org.trellis.report.document.DocumentPdf;
import org.trellis.report.document.DocumentText;

/** What is not known yet is a line to write on, and what people sign stays on one page. */
class FilledInByHandTest {
    private static Schedule blank(String title) {
        String yaml =
                "title: " + title + "\napproach: time\njurisdiction: NJ\nterm: {hours: 4000}\n";
        return ScheduleFile.read(yaml.getBytes(StandardCharsets.UTF_8), "blank.yaml")
                .schedule()
                .orElseThrow();
    }

    private static List<Document> papers(Schedule schedule, String lang) {
        Words words = Words.of(lang);
        return List.of(
                AppendixA.of(schedule, Sample.CATALOG, Sample.KNOWN, words),
                StandardsPaper.of(schedule, Sample.CATALOG, Sample.KNOWN, words),
                AgreementPaper.of(schedule, Sample.CATALOG, words),
                MentorOutline.of(schedule, Sample.CATALOG, words));
    }

    @Test
    void noHeadingStandsAlone() {
        Stream<Schedule> all =
                Stream.concat(
                        Stream.of(blank("Boat builder"), Sample.full()),
                        Sample.shipped().stream().map(Sample::shipped));
        all.flatMap(each -> papers(each, "en").stream())
                .forEach(paper -> assertEquals(List.of(), alone(paper), paper.title()));
    }

    /** Headings that nothing follows but the end or a heading of their own level or above. */
    private static List<String> alone(Document paper) {
        List<String> alone = new ArrayList<>();
        for (int i = 0; i < paper.blocks().size(); i++) {
            if (paper.blocks().get(i) instanceof Document.Heading heading
                    && (i + 1 == paper.blocks().size()
                            || paper.blocks().get(i + 1) instanceof Document.Heading next
                                    && next.level() <= heading.level())) {
                alone.add(heading.text());
            }
        }
        return alone;
    }

    @Test
    void aMentorIsToldThatNoWorkProcessIsListed() {
        Document outline = MentorOutline.of(blank("Boat builder"), Sample.CATALOG, Words.of("en"));
        assertTrue(DocumentText.of(outline).contains("No work process is listed."));
    }

    @Test
    void theAgreementStatesTheWagesOfTheSchedule() {
        String text =
                DocumentText.of(AgreementPaper.of(Sample.full(), Sample.CATALOG, Words.of("en")));
        assertTrue(text.contains("$12.25 an hour"), text);
        assertTrue(text.contains("$24.50 an hour"), text);
        Document open = AgreementPaper.of(blank("Builder"), Sample.CATALOG, Words.of("en"));
        assertTrue(
                open.blocks()
                        .contains(
                                new Document.Facts(
                                        List.of(
                                                new Document.Fact("Entry wage", ""),
                                                new Document.Fact("Journeyworker wage", "")))));
    }

    /** Longer titles push the signatures down the page and over its end. */
    @Test
    void whatPeopleSignStaysOnOnePage() throws IOException {
        for (int times = 1; times <= 6; times++) {
            String title = "Builder of boats and of everything that floats ".repeat(times).strip();
            Document paper =
                    StandardsPaper.of(blank(title), Sample.CATALOG, Sample.KNOWN, Words.of("en"));
            String page = pageWith(DocumentPdf.of(paper), "For the registration agency");
            String signed = page.replaceAll("(?s).*?(Signatures|For the sponsor)", "$1");
            assertTrue(signed.matches("(?s)Signatures.*For the sponsor.*agency.*Date.*"), page);
        }
    }

    private static String pageWith(byte[] pdf, String text) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper reader = new PDFTextStripper();
                reader.setStartPage(page);
                reader.setEndPage(page);
                String read = reader.getText(document);
                if (read.contains(text)) {
                    return read;
                }
            }
        }
        throw new AssertionError("no page says " + text);
    }
}
