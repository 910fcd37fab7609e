package org.trellis.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a page looks like on paper: the words of each sheet, in US letter size. */
record PrintedPage(List<String> sheets) {
    static PrintedPage of(Page page) {
        byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("Letter"));
        try (var document = Loader.loadPDF(pdf)) {
            List<String> sheets = new ArrayList<>();
            for (int sheet = 1; sheet <= document.getNumberOfPages(); sheet++) {
                var reader = new PDFTextStripper();
                reader.setStartPage(sheet);
                reader.setEndPage(sheet);
                sheets.add(onOneLine(reader.getText(document)));
            }
            return new PrintedPage(sheets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean says(String text) {
        return onOneLine(String.join(" ", sheets)).contains(onOneLine(text));
    }

    /** Spaces and line ends are the printer's own business. */
    private static String onOneLine(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }
}
