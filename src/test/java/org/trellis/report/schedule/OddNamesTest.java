package org.trellis.report.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.model.schedule.Schedule;
import org.trellis.report.Words;
import org.trellis.report.document.Document;
import org.trellis.report.document.DocumentDocx;
import org.trellis.report.document.DocumentPdf;

/** Names in any script and of any length stand whole on every paper. */
class OddNamesTest {
    private static final String LONG = "Kraftfahrzeugmechatroniker".repeat(8);
    private static final String ARABIC = "لجنة التدريب المهني";
    private static final String HEBREW = "ועדת חניכות (צפון)";

    /** A letter may reach this far: the width of letter paper without its margin. */
    private static final float RIGHT = 612 - 54;

    private static Schedule odd() {
        String yaml =
                Sample.FULL
                        .replace("sponsor: Invented Sprinkler Committee", "sponsor: " + ARABIC)
                        .replace("title: Repairs", "title: " + LONG)
                        .replace("Find leaks", LONG + ", " + HEBREW)
                        .replace("provider: College", "provider: " + LONG)
                        .replace("course: Codes", "course: " + HEBREW);
        var read = ScheduleFile.read(yaml.getBytes(StandardCharsets.UTF_8), "odd.yaml");
        return read.schedule().orElseThrow(() -> new AssertionError("" + read.issues()));
    }

    private static List<Document> papers(String lang) {
        Words words = Words.of(lang);
        return List.of(
                AppendixA.of(odd(), Sample.CATALOG, Sample.KNOWN, words),
                StandardsPaper.of(odd(), Sample.CATALOG, Sample.KNOWN, words),
                AgreementPaper.of(odd(), Sample.CATALOG, words),
                MentorOutline.of(odd(), Sample.CATALOG, words));
    }

    private static final class Positions extends PDFTextStripper {
        private float right;

        @Override
        protected void writeString(String text, List<TextPosition> letters) throws IOException {
            letters.forEach(each -> right = Math.max(right, each.getEndX()));
            super.writeString(text, letters);
        }
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\u00ad]+", "");
    }

    private static void assertWhole(String text, Document paper, String kind) {
        String flat = flat(text);
        String name = kind + " " + paper.title();
        for (String odd : List.of(ARABIC, HEBREW, LONG)) {
            assertEquals(
                    paper.toString().contains(odd),
                    flat.contains(flat(odd)),
                    name + " holds " + odd + "?\n" + text);
        }
    }

    @Test
    void aPdfKeepsThemOnThePageAndReadable() throws IOException {
        for (String lang : List.of("en", "es")) {
            for (Document paper : papers(lang)) {
                try (PDDocument pdf = Loader.loadPDF(DocumentPdf.of(paper))) {
                    Positions positions = new Positions();
                    assertWhole(positions.getText(pdf), paper, "PDF");
                    assertTrue(positions.right < RIGHT, paper.title() + positions.right);
                }
            }
        }
    }

    @Test
    void aWordFileHoldsThemAsTheyWereTyped() throws IOException {
        for (Document paper : papers("en")) {
            try (var docx = new XWPFDocument(new ByteArrayInputStream(DocumentDocx.of(paper)));
                    var text = new XWPFWordExtractor(docx)) {
                assertWhole(text.getText(), paper, "DOCX");
            }
        }
    }
}
