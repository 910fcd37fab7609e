package org.trellis.files.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.files.document.outline.ShownProgram;

/** Tables with white space between their columns alone, and pages that are turned. */
class PdfWhiteTest {
    private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private static final float SIZE = 10;
    private static final String PANTRY =
            """
            Line Cook
            Preparation of all cold dishes and of salads to order 1100
            Grill 400
            Range 500
            """;

    private final PDDocument pdf = new PDDocument();
    private final PDPage first = new PDPage(new PDRectangle(600, 600));
    private final PDPageContentStream page;

    PdfWhiteTest() throws IOException {
        pdf.addPage(first);
        page = new PDPageContentStream(pdf, first);
    }

    private void left(float x, float y, String text) throws IOException {
        page.beginText();
        page.setFont(FONT, SIZE);
        page.newLineAtOffset(x, y);
        page.showText(text);
        page.endText();
    }

    private void right(float x, float y, String text) throws IOException {
        left(x - FONT.getStringWidth(text) / 1000 * SIZE, y, text);
    }

    private String read() throws IOException {
        page.close();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        pdf.close();
        return ShownProgram.of(bytes.toByteArray(), "a.pdf");
    }

    /** The figure beside a cell of two lines stands between them. */
    private void table() throws IOException {
        left(60, 550, "Occupation: Line Cook");
        left(60, 500, "Work process");
        right(400, 500, "Hours");
        left(60, 480, "Preparation of all cold dishes and of");
        right(400, 474, "1,100");
        left(60, 468, "salads to order");
        left(60, 448, "Grill");
        right(400, 448, "400");
        left(60, 428, "Range");
        right(400, 428, "500");
    }

    @Test
    void aCellGoesOnOverLinesAndItsFigureStandsInTheMiddle() throws IOException {
        table();
        assertEquals(PANTRY, read());
    }

    @Test
    void linesThatStandAsCloseAsRowsBelongToTheFigureAbove() throws IOException {
        left(60, 550, "Occupation: Line Cook");
        left(60, 500, "Work process");
        right(400, 500, "Hours");
        left(60, 488, "Preparation of all cold dishes and of");
        right(400, 488, "1,100");
        left(60, 476, "salads to order");
        left(60, 464, "Grill");
        right(400, 464, "400");
        left(60, 452, "Range");
        right(400, 452, "500");
        assertEquals(PANTRY, read());
    }

    @Test
    void tasksBelowAProcessAreNoPartOfItsTitle() throws IOException {
        left(60, 550, "Occupation: Line Cook");
        left(60, 530, "Work Process Schedule");
        left(60, 500, "A. Cold dishes");
        right(400, 500, "1,100");
        left(70, 488, "1. Wash greens for salads");
        left(70, 476, "2. Slice");
        left(60, 456, "B. Grill");
        right(400, 456, "400");
        left(70, 444, "1. Fish");
        assertEquals(
                "Line Cook\nCold dishes 1100: Wash greens for salads; Slice\nGrill 400: Fish\n",
                read());
    }

    @Test
    void coursesGoOnInEachOfTheirCells() throws IOException {
        left(60, 550, "Related instruction");
        left(60, 530, "Course");
        left(200, 530, "Provider");
        right(400, 530, "Hours");
        left(60, 510, "Chemistry of glass");
        left(200, 510, "College of the Lakes");
        right(400, 510, "48");
        left(60, 498, "and of its colors");
        left(200, 498, "and Woods");
        left(60, 478, "Kilns");
        left(200, 478, "Bay College");
        right(400, 478, "61");
        assertEquals(
                """

                * Chemistry of glass and of its colors 48 at College of the Lakes and Woods
                * Kilns 61 at Bay College
                """,
                read());
    }

    /** The text is drawn turned, so that it stands upright on the turned page or in the hand. */
    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void aTurnedPageIsReadAlongItsText(int degrees) throws IOException {
        first.setRotation(degrees == 180 ? 0 : degrees);
        page.transform(Matrix.getRotateInstance(Math.toRadians(degrees), 300, 300));
        page.transform(Matrix.getTranslateInstance(-300, -300));
        for (float y : new float[] {515, 492, 460, 440, 420}) {
            line(50, y, 410, y);
        }
        for (float x : new float[] {50, 300, 410}) {
            line(x, 515, x, 420);
        }
        table();
        assertEquals(PANTRY, read());
    }

    private void line(float x, float y, float toX, float toY) throws IOException {
        page.moveTo(x, y);
        page.lineTo(toX, toY);
        page.stroke();
    }

    @Test
    void aNoteInTheMarginIsNotMixedIntoTheLines() throws IOException {
        table();
        page.transform(Matrix.getRotateInstance(Math.PI / 2, 40, 430));
        left(0, 0, "Form 12, revised");
        assertEquals(PANTRY.strip() + ": Form 12, revised\n", read());
    }
}
