package org.trellis.files.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;
import org.trellis.report.Words;

/** A PDF whose lines stand on the page and whose figures were typed into fields. */
class FormFieldsTest {
    private static final PDType1Font FONT = new PDType1Font(FontName.HELVETICA);

    /**
     * @param named whether the form knows the font that its fields name
     */
    private static byte[] form(boolean named, String value) throws IOException {
        try (PDDocument pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            print(pdf, page, "Occupation: Invented Rigger", 720);
            print(pdf, page, "Work process schedule", 700);
            print(pdf, page, "A. Tool crib", 680);
            print(pdf, page, "B. Drill press", 660);
            PDAcroForm form = new PDAcroForm(pdf);
            pdf.getDocumentCatalog().setAcroForm(form);
            PDResources fonts = new PDResources();
            fonts.put(COSName.HELV, FONT);
            form.setDefaultResources(fonts);
            form.setDefaultAppearance("/Helv 10 Tf 0 g");
            field(form, page, "first", 676, value, named);
            field(form, page, "second", 656, "1,500", named);
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static void print(PDDocument pdf, PDPage page, String text, int y) throws IOException {
        try (var on =
                new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, false)) {
            on.beginText();
            on.setFont(FONT, 11);
            on.newLineAtOffset(72, y);
            on.showText(text);
            on.endText();
        }
    }

    private static void field(
            PDAcroForm form, PDPage page, String name, int y, String value, boolean named)
            throws IOException {
        PDTextField field = new PDTextField(form);
        field.setPartialName(name);
        field.setDefaultAppearance(named ? "/Helv 10 Tf 0 g" : "/Gone 10 Tf 0 g");
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setRectangle(new PDRectangle(400, y, 80, 16));
        widget.setPage(page);
        page.getAnnotations().add(widget);
        form.getFields().add(field);
        field.getCOSObject().setItem(COSName.V, new COSString(value));
    }

    private static String read(byte[] bytes) {
        DocumentFile.Read read = DocumentFile.read(bytes, "form.pdf");
        return read.document()
                .map(
                        all ->
                                all.lines().stream()
                                        .map(DocumentLine::text)
                                        .collect(Collectors.joining("\n")))
                .orElseGet(() -> Words.of("en").say(read.issues().get(0).value()));
    }

    @Test
    void whatWasTypedStandsAtItsPlace() throws IOException {
        assertEquals(
                """
                Occupation: Invented Rigger
                Work process schedule
                A. Tool crib   500
                B. Drill press   1,500\
                """,
                read(form(true, "500")));
    }

    /** Nothing that was typed is lost, though it has no place. */
    @Test
    void aFieldThatCanNotBeDrawnIsALineOfItsOwn() throws IOException {
        assertEquals(
                """
                Occupation: Invented Rigger
                Work process schedule
                A. Tool crib
                B. Drill press
                first: 500
                second: 1,500\
                """,
                read(form(false, "500")));
    }

    @Test
    void aFormWithoutTextInTheFileIsNamed() throws IOException {
        try (PDDocument pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            pdf.addPage(new PDPage());
            PDAcroForm form = new PDAcroForm(pdf);
            COSStream xfa = pdf.getDocument().createCOSStream();
            try (var on = xfa.createOutputStream()) {
                on.write("<xdp/>".getBytes());
            }
            COSArray parts = new COSArray();
            parts.add(new COSString("template"));
            parts.add(xfa);
            form.getCOSObject().setItem(COSName.XFA, parts);
            pdf.getDocumentCatalog().setAcroForm(form);
            pdf.save(out);
            assertEquals(
                    "This PDF is a form that only Adobe Reader can fill in; its text is not in the"
                            + " file. Print it to a new PDF there and choose that one.",
                    read(out.toByteArray()));
        }
    }
}
