package org.trellis.report.gap.employment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.Extent;
import org.trellis.report.document.ContentHash;
import org.trellis.report.document.Document;
import org.trellis.report.document.DocumentDocx;
import org.trellis.report.document.DocumentPdf;
import org.trellis.report.document.DocumentXlsx;

/** What two people sign stands on two pages, whoever asks about whichever job. */
class TwoPagesTest {
    private static final int EVERY = 151;
    private static final String NURSE = "nursing-long-term-care/rn-adn";

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everyShippedPersonAndJobFitsTwoPages(String lang) {
        Set<String> wrong = new TreeSet<>();
        for (ShippedPapers.Case each : Extent.oneOf(EVERY, ShippedPapers.cases())) {
            List<String> pages = pages(DocumentPdf.of(each.paper(lang)));
            List<String> numbers = pages.stream().map(page -> number(page)).toList();
            if (!numbers.get(0).equals("1/2")
                    || !numbers.get(1).equals("2/2")
                    || !numbers.get(2).startsWith("A1/")) {
                wrong.add(each + " " + numbers);
            }
        }
        assertEquals(Set.of(), wrong);
    }

    /** {@code 1/2} of the first two pages, {@code A1/3} of an annex. */
    private static String number(String page) {
        var found =
                Pattern.compile(
                                "(?:(?:Page|Página)|(?:Annex|Anexo) (\\w), (?:page|página))"
                                        + " (\\d+) (?:of|de) (\\d+)")
                        .matcher(page);
        assertTrue(found.find(), page);
        String annex = found.group(1) == null ? "" : found.group(1);
        return annex + found.group(2) + "/" + found.group(3);
    }

    /** A great plan, long names and every must-have missing: the rest goes to an annex, said. */
    @Test
    void whatDoesNotFitStandsInAnnexA() {
        Document paper = ShippedPapers.crowded("en");
        List<String> pages = pages(DocumentPdf.of(paper));
        assertEquals("2/2", number(pages.get(1)));
        assertTrue(pages.get(1).contains("more steps: annex A"), pages.get(1));
        assertTrue(String.join(" ", pages).contains("More steps of the plan"));
        assertTrue(pages.get(1).contains("I was given a copy"), pages.get(1));
    }

    /** Whatever ends in an ellipsis on what is signed can be read whole in the same paper. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void whatIsShortenedOnThePagesStandsInFullInAnnexA(String lang) {
        List<String> pages = pages(DocumentPdf.of(ShippedPapers.longWinded(lang)));
        assertEquals("2/2", number(pages.get(1)));
        String signed = pages.get(0) + pages.get(1);
        String paper = String.join(" ", pages);
        for (String place : ShippedPapers.WORDY) {
            String last = "the-last-word-on-" + place;
            assertTrue(!signed.contains(last), last);
            assertTrue(paper.contains(last), last);
        }
        assertTrue(pages.get(1).contains(lang.equals("en") ? "in full in annex A" : "completo en"));
    }

    @Test
    void nothingIsSaidToBeShortenedWhereNothingIs() {
        List<String> pages = pages(DocumentPdf.of(ShippedPapers.brief()));
        assertTrue(!pages.get(1).contains("…"), pages.get(1));
        assertTrue(!String.join(" ", pages).contains("is shortened"), pages.get(2));
    }

    /** Twelve lines of ordinary length leave no third of the page empty. */
    @Test
    void pageTwoIsFilledBeforeStepsMoveToAnAnnex() {
        String page = pages(DocumentPdf.of(ShippedPapers.lines(12))).get(1);
        assertTrue(page.contains("Course number 6"), page);
    }

    /** Neither a figure nor the sign after it goes to the next line. */
    @Test
    void sumsStayInOnePiece() {
        String paper = String.join(" ", pages(DocumentPdf.of(ShippedPapers.lines(90))));
        assertTrue(paper.contains("10,800+"), paper);
        assertTrue(paper.contains("$108,000+"), paper);
    }

    @Test
    void eachPageNamesTheCaseTheDataAndTheHash() {
        ShippedPapers.Case each = ShippedPapers.cases().get(0);
        List<String> pages = pages(DocumentPdf.of(each.paper("en")));
        String hash = pages.get(pages.size() - 1).replaceAll("(?s).*SHA-256\\): (\\w{64}).*", "$1");
        String first = hash.substring(0, 16).replaceAll("(.{4})(?=.)", "$1 ");
        for (String page : pages) {
            assertTrue(page.contains(first), page);
            assertTrue(page.contains("O*NET 29.3"), page);
            assertTrue(page.contains(each.person().id()), page);
        }
    }

    @Test
    void sameInputsSameBytesAndAnotherPlanAnotherHash() {
        ShippedPapers.Case each = ShippedPapers.cases().get(3);
        Document one = each.paper("en");
        assertArrayEquals(DocumentPdf.of(one), DocumentPdf.of(each.paper("en")));
        assertArrayEquals(DocumentDocx.of(one), DocumentDocx.of(each.paper("en")));
        assertArrayEquals(DocumentXlsx.of(one), DocumentXlsx.of(each.paper("en")));
        String plain = one.frame().orElseThrow().foot().get(0);
        String other = each.paper("en", "Ana Ruiz").frame().orElseThrow().foot().get(0);
        assertTrue(!plain.equals(other), plain);
    }

    /** A line may end between two days, never within one; a group is named, not coded. */
    @Test
    void aDayStaysInOnePiece() throws IOException {
        ShippedPapers.Case nurse =
                ShippedPapers.cases().stream()
                        .filter(each -> each.toString().equals("case-1001 " + NURSE))
                        .findFirst()
                        .orElseThrow();
        try (PDDocument pdf = Loader.loadPDF(DocumentPdf.of(nurse.paper("en")))) {
            String read = new PDFTextStripper().getText(pdf);
            assertTrue(!Pattern.compile("(?m)(^|\\s)/\\d{2}").matcher(read).find(), read);
            assertTrue(!read.contains("(tier technical)"), read);
            assertTrue(
                    !Pattern.compile("U\\.\\s*\\n|\\d{4}-\\s*\\n|[(]\\s*\\n").matcher(read).find(),
                    read);
        }
    }

    static List<String> pages(byte[] pdf) {
        keep(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper reader = new PDFTextStripper();
                reader.setStartPage(page);
                reader.setEndPage(page);
                pages.add(reader.getText(document).replaceAll("\\s+", " "));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void keep(byte[] pdf) {
        String folder = System.getProperty("trellis.papers", "");
        if (!folder.isEmpty()) {
            try {
                Files.write(Path.of(folder, ContentHash.of(new String(pdf)) + ".pdf"), pdf);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
