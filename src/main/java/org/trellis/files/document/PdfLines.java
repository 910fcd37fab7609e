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
        letters.print(lines);
        return letters.found.size();
    }

    /** The letters of one page with their places. */
    private static final class Letters extends PDFTextStripper {
        private final List<TextPosition> found = new ArrayList<>();

        Letters() throws IOException {}

        @Override
        protected void processTextPosition(TextPosition letter) {
            if (!letter.getUnicode().isBlank()) {
                found.add(letter);
            }
        }

        void print(LineList lines) {
            found.sort(Comparator.comparing(TextPosition::getYDirAdj));
            float below = Float.NaN;
            for (int from = 0, to; from < found.size(); from = to) {
                to = lineEnd(from);
                List<TextPosition> line = new ArrayList<>(found.subList(from, to));
                line.sort(Comparator.comparing(TextPosition::getXDirAdj));
                float height = Math.max(4, line.get(0).getFontSizeInPt());
                float at = line.get(0).getYDirAdj();
                if (at - below > 1.75 * height) {
                    lines.add(List.of(), false);
                }
                below = at;
                lines.text(text(line), false);
            }
        }

        /** Letters whose feet are as good as level make a line. */
        private int lineEnd(int from) {
            float y = found.get(from).getYDirAdj();
            float tall = Math.max(4, found.get(from).getFontSizeInPt());
            int to = from + 1;
            while (to < found.size() && found.get(to).getYDirAdj() - y < tall / 2.5) {
                to++;
            }
            return to;
        }

        private static String text(List<TextPosition> line) {
            StringBuilder text = new StringBuilder();
            float end = 0;
            for (TextPosition letter : line) {
                float wide = Math.max(1, Math.max(letter.getFontSizeInPt() / 2, space(letter)));
                float gap = letter.getXDirAdj() - end;
                if (gap < -0.8 * letter.getWidthDirAdj()
                        && text.toString().endsWith(letter.getUnicode())) {
                    continue;
                }
                if (text.length() == 0) {
                    text.append(" ".repeat(Math.max(0, Math.min(200, Math.round(gap / wide)))));
                } else if (gap > wide * 2.4) {
                    int column = Math.round(letter.getXDirAdj() / wide);
                    text.append(" ".repeat(Math.max(3, Math.min(300, column - text.length()))));
                } else if (gap > wide * 0.4) {
                    text.append(" ".repeat(Math.max(1, Math.min(2, Math.round(gap / wide)))));
                }
                text.append(letter.getUnicode());
                end = letter.getXDirAdj() + letter.getWidthDirAdj();
            }
            return text.toString();
        }

        private static float space(TextPosition letter) {
            float space = letter.getWidthOfSpace();
            return Float.isFinite(space) ? Math.min(space, letter.getFontSizeInPt()) : 0;
        }
    }
}
