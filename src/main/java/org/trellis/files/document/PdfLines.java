package org.trellis.files.document;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The text of a PDF, line by line as it stands on the page: what stands apart there stands apart in
 * the line, and a wide gap between two lines is a gap.
 */
final class PdfLines {
    /** Letters of a whole document below which it has no text to read. */
    private static final int FEW_LETTERS = 25;

    private PdfLines() {}

    static void read(byte[] bytes, LineList lines) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            if (!pdf.getCurrentAccessPermission().canExtractContent()) {
                throw DocumentFile.refusal("protected");
            }
            int pages = pdf.getNumberOfPages();
            if (pages > DocumentFile.MOST_PAGES) {
                throw DocumentFile.refusal("pages", pages, DocumentFile.MOST_PAGES);
            }
            List<String> loose = PdfForm.flattened(pdf);
            int letters = loose.stream().mapToInt(String::length).sum();
            for (int page = 1; page <= pages && !lines.isFull(); page++) {
                letters += page(pdf, page, lines);
            }
            loose.forEach(line -> lines.text(line, false));
            if (letters < FEW_LETTERS) {
                throw DocumentFile.refusal("scanned", pages);
            }
        } catch (InvalidPasswordException e) {
            throw DocumentFile.refusal("protected");
        }
    }

    private static int page(PDDocument pdf, int number, LineList lines) throws IOException {
        if (number > 1) {
            lines.newPage();
        }
        Letters letters = new Letters();
        letters.setStartPage(number);
        letters.setEndPage(number);
        letters.writeText(pdf, new StringWriter());
        return letters.print(lines);
    }

    /** The letters of one page with their places. */
    private static final class Letters extends PDFTextStripper {
        private final List<PdfColumns.Letter> found = new ArrayList<>();

        Letters() throws IOException {}

        @Override
        protected void processTextPosition(TextPosition letter) {
            found.add(PdfColumns.Letter.of(letter));
        }

        int print(LineList lines) {
            List<PdfColumns.Letter> seen = found.stream().filter(each -> !each.isBlank()).toList();
            boolean columns = !PdfColumns.straightened(seen).equals(seen);
            List<PdfColumns.Letter> page =
                    new ArrayList<>(columns ? PdfColumns.straightened(seen) : found);
            page.sort(Comparator.comparing(PdfColumns.Letter::y));
            float below = Float.NaN;
            for (int from = 0, to; from < page.size(); from = to) {
                to = lineEnd(page, from);
                List<PdfColumns.Letter> line = new ArrayList<>(page.subList(from, to));
                if (line.stream().allMatch(PdfColumns.Letter::isBlank)) {
                    continue;
                }
                line.sort(Comparator.comparing(PdfColumns.Letter::x));
                float at = line.get(0).y();
                if (at - below > 1.75 * line.get(0).size()) {
                    lines.add(List.of(), false);
                }
                below = at;
                lines.text(text(line), false);
            }
            return seen.size();
        }

        /** Letters whose feet are as good as level make a line. */
        private static int lineEnd(List<PdfColumns.Letter> page, int from) {
            float y = page.get(from).y();
            float tall = page.get(from).size();
            int to = from + 1;
            while (to < page.size() && page.get(to).y() - y < tall / 2.5) {
                to++;
            }
            return to;
        }

        private static String text(List<PdfColumns.Letter> line) {
            StringBuilder text = new StringBuilder();
            float end = 0;
            boolean spaced = false;
            for (PdfColumns.Letter letter : line) {
                if (letter.isBlank()) {
                    spaced = true;
                    continue;
                }
                float wide = Math.max(letter.size() / 2, letter.space());
                float gap = letter.x() - end;
                if (gap < -0.8 * letter.width() && text.toString().endsWith(letter.text())) {
                    continue;
                }
                if (text.length() == 0) {
                    text.append(" ".repeat(Math.max(0, Math.min(200, Math.round(gap / wide)))));
                } else if (gap > wide * 2.4) {
                    int column = Math.round(letter.x() / wide);
                    text.append(" ".repeat(Math.max(3, Math.min(300, column - text.length()))));
                } else if (gap > letter.wordGap() || spaced && gap > wide * 0.2) {
                    text.append(" ".repeat(Math.max(1, Math.min(2, Math.round(gap / wide)))));
                }
                text.append(letter.text());
                end = letter.end();
                spaced = false;
            }
            return text.toString();
        }
    }
}
