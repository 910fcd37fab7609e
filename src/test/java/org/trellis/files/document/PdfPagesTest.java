package org.trellis.files.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.trellis.files.document.outline.ShownProgram;

/** Pages as browsers print them: scaled, without spaces between the words, and in columns. */
class PdfPagesTest {
    private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    private static final float SIZE = 14;

    private final PDDocument pdf = new PDDocument();
    private final PDPageContentStream page;

    PdfPagesTest() throws IOException {
        PDPage first = new PDPage();
        pdf.addPage(first);
        page = new PDPageContentStream(pdf, first);
        page.transform(Matrix.getScaleInstance(0.75F, 0.75F));
    }

    /** Each word by itself, where it would stand with spaces. */
    private void write(float x, float y, String... lines) throws IOException {
        float down = y;
        for (String line : lines) {
            float at = x;
            for (String word : line.split(" ")) {
                page.beginText();
                page.setFont(FONT, SIZE);
                page.newLineAtOffset(at, down);
                page.showText(word);
                page.endText();
                at += FONT.getStringWidth(word + " ") / 1000 * SIZE;
            }
            down -= 20;
        }
    }

    private String read() throws IOException {
        page.close();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        pdf.close();
        return ShownProgram.of(bytes.toByteArray(), "a.pdf");
    }

    @Test
    void wordsStandApartOnAScaledPageWithoutSpaces() throws IOException {
        write(
                60,
                900,
                "Occupation: Line Cook",
                "Work Process Schedule",
                "A. Hot line (1,500 hours)");
        write(60, 840, "1. Grill and fry to order", "B. Cold line (500 hours)");

        assertEquals(
                """
                Line Cook
                Hot line 1500: Grill and fry to order
                Cold line 500
                """,
                read());
    }

    @Test
    void columnsAreReadOneAfterTheOther() throws IOException {
        write(60, 900, "Occupation: Line Cook", "Work Process Schedule");
        write(60, 860, "A. Hot line - 900 hours", "1. Grill", "2. Fry", "3. Bake", "4. Boil");
        write(420, 860, "B. Cold line - 600 hours", "1. Toss", "2. Plate", "3. Chill", "4. Cut");

        assertEquals(
                """
                Line Cook
                Hot line 900: Grill; Fry; Bake; Boil
                Cold line 600: Toss; Plate; Chill; Cut
                """,
                read());
    }

    private void rule(float x, float y, float toX, float toY) throws IOException {
        page.moveTo(x, y);
        page.lineTo(toX, toY);
        page.stroke();
    }

    /** Cells go over several lines, one reaches over two rows, and tasks stand below each other. */
    @Test
    void aRuledTableIsReadByItsCells() throws IOException {
        write(60, 940, "Occupation: Line Cook");
        for (float y : new float[] {925, 900, 840, 800}) {
            rule(50, y, 650, y);
        }
        rule(210, 870, 650, 870);
        for (float x : new float[] {50, 210, 550, 650}) {
            rule(x, 925, x, 800);
        }
        write(60, 908, "Work process");
        write(220, 908, "Task");
        write(560, 908, "Hours");
        write(60, 885, "Preparation of hot", "and cold dishes");
        write(220, 885, "Weigh flour");
        write(560, 885, "100");
        write(220, 850, "Cut vegetables");
        write(560, 850, "200");
        write(60, 825, "Grill");
        write(220, 825, "Grill fish and vegetables over wood and serve", "them on plates");
        write(560, 825, "300");

        assertEquals(
                """
                Line Cook
                Preparation of hot and cold dishes 300: Weigh flour; Cut vegetables
                Grill 300: Grill fish and vegetables over wood and serve them on plates
                """,
                read());
    }

    /** The same places on the page, but written row by row. */
    @Test
    void aTableIsReadRowByRow() throws IOException {
        write(60, 900, "Occupation: Line Cook");
        String[] names = {"Work process", "Grilling", "Frying", "Baking", "Boiling", "Plating"};
        String[] hours = {"Hours", "100", "200", "300", "400", "500"};
        for (int i = 0; i < names.length; i++) {
            write(60, 860 - 20 * i, names[i]);
            write(420, 860 - 20 * i, hours[i]);
        }

        assertEquals(
                """
                Line Cook
                Grilling 100
                Frying 200
                Baking 300
                Boiling 400
                Plating 500
                """,
                read());
    }
}
