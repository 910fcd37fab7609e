package org.trellis.files.document;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.trellis.files.document.pdf.PdfColumns;
import org.trellis.files.document.pdf.PdfColumns.Letter;
import org.trellis.files.document.pdf.PdfRules;
import org.trellis.files.document.pdf.PdfTable;
import org.trellis.files.document.pdf.PdfText;
import org.trellis.files.document.pdf.PdfWhite;

/**
 * The text of a PDF, line by line as it stands on the page: what stands apart there stands apart in
 * the line, and a wide gap between two lines is a gap.
 */
final class PdfLines {
    /** Letters of a whole document below which it has no text to read. */
    private static final int FEW_LETTERS = 25;

    private static final int COLUMN = 24;

    private PdfLines() {}

    static void read(byte[] bytes, LineList lines) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            if (!pdf.getCurrentAccessPermission().canExtractContent()) {
                throw DocumentFile.refusal("protected");
            }
            int pages = pdf.getNumberOfPages();
            if (pages == 0) {
                throw DocumentFile.refusal("broken");
            }
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
        return letters.print(pdf.getPage(number - 1), lines);
    }

    /** The letters of one page with their places. */
    private static final class Letters extends PDFTextStripper {
        private final Map<Integer, List<Letter>> found = new TreeMap<>();

        Letters() throws IOException {}

        @Override
        protected void processTextPosition(TextPosition letter) {
            int turned = Math.round(letter.getDir());
            found.computeIfAbsent(turned, key -> new ArrayList<>()).add(Letter.of(letter));
        }

        /** First what is written as most of the page, then what is turned otherwise. */
        int print(PDPage page, LineList lines) {
            List<Integer> turns = new ArrayList<>(found.keySet());
            turns.sort(Comparator.comparing(turned -> -found.get(turned).size()));
            for (int turned : turns) {
                if (turned != turns.get(0)) {
                    lines.add(List.of(), false);
                }
                print(found.get(turned), PdfRules.of(page, turned), lines);
            }
            return (int)
                    found.values().stream()
                            .flatMap(List::stream)
                            .filter(each -> !each.isBlank())
                            .count();
        }

        /** The tables of the page where they stand, and the lines between them. */
        private static void print(List<Letter> found, List<PdfRules.Rule> rules, LineList lines) {
            List<Letter> loose = new ArrayList<>();
            TreeMap<Double, List<List<PdfTable.Cell>>> tables = new TreeMap<>();
            PdfTable.sorted(PdfTable.of(rules), found, loose)
                    .forEach(
                            (table, inside) ->
                                    table.rows(inside)
                                            .ifPresentOrElse(
                                                    rows -> tables.put(table.top(), rows),
                                                    () -> loose.addAll(inside)));
            List<Letter> letters = loose.stream().filter(each -> !each.isBlank()).toList();
            List<Letter> straight = PdfColumns.straightened(letters);
            boolean columns = tables.isEmpty() && !straight.equals(letters);
            print(PdfText.lines(columns ? straight : loose), tables, lines);
        }

        private static void print(
                List<List<Letter>> page,
                TreeMap<Double, List<List<PdfTable.Cell>>> tables,
                LineList lines) {
            float below = Float.NaN;
            for (PdfWhite.Row row : PdfWhite.rows(page)) {
                Letter first = row.letters().get(0);
                below = above(tables, first.y(), lines) ? Float.NaN : below;
                if (first.y() - below > 1.75 * first.size()) {
                    lines.add(List.of(), false);
                }
                below = row.foot();
                if (row.cells().isEmpty()) {
                    lines.text(PdfText.of(row.letters()), false);
                } else {
                    lines.add(cells(row.cells(), 1), false);
                }
            }
            above(tables, Double.MAX_VALUE, lines);
        }

        private static List<DocumentLine.Cell> cells(List<PdfTable.Cell> row, int column) {
            return row.stream()
                    .map(cell -> new DocumentLine.Cell(cell.text(), cell.column() * column))
                    .toList();
        }

        /** The tables that begin above a line, a gap before and after each. */
        private static boolean above(
                TreeMap<Double, List<List<PdfTable.Cell>>> tables, double at, LineList lines) {
            boolean any = false;
            while (!tables.isEmpty() && tables.firstKey() < at) {
                lines.add(List.of(), false);
                tables.pollFirstEntry()
                        .getValue()
                        .forEach(row -> lines.add(cells(row, COLUMN), false));
                lines.add(List.of(), false);
                any = true;
            }
            return any;
        }
    }
}
