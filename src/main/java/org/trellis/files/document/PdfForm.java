package org.trellis.files.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;

/**
 * A PDF that is a form to fill in: what was typed into its fields becomes text of its page, at the
 * place of the field. What can not be placed is a line of its own, with the name of the field.
 */
final class PdfForm {
    private PdfForm() {}

    /**
     * @return the lines of fields that have no place
     */
    static List<String> flattened(PDDocument pdf) {
        PDAcroForm form = pdf.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            return List.of();
        }
        if (form.xfaIsDynamic()) {
            throw DocumentFile.refusal("form");
        }
        List<PDField> placed = new ArrayList<>();
        List<String> loose = new ArrayList<>();
        for (PDField field : form.getFieldTree()) {
            String value = value(field);
            if (!value.isBlank()) {
                boolean shown = isShown(field) || isDrawn(form, field);
                (shown ? placed : new ArrayList<PDField>()).add(field);
                if (!shown) {
                    loose.add(named(field) + ": " + value);
                }
            }
        }
        try {
            form.flatten(placed, false);
        } catch (IOException | RuntimeException notDrawn) {
            placed.forEach(field -> loose.add(named(field) + ": " + value(field)));
        }
        return loose;
    }

    private static String value(PDField field) {
        if (!(field instanceof PDTerminalField)) {
            return "";
        }
        String value = field.getValueAsString();
        return value == null || value.equals("Off") ? "" : value;
    }

    private static String named(PDField field) {
        String shown = field.getAlternateFieldName();
        return shown == null || shown.isBlank() ? field.getFullyQualifiedName() : shown;
    }

    private static boolean isShown(PDField field) {
        return !field.getWidgets().isEmpty()
                && field.getWidgets().stream().allMatch(PdfForm::hasAppearance);
    }

    private static boolean hasAppearance(PDAnnotationWidget widget) {
        return widget.getAppearance() != null
                && widget.getAppearance().getNormalAppearance() != null;
    }

    /** The fonts a form names may be missing; then nothing can be drawn. */
    private static boolean isDrawn(PDAcroForm form, PDField field) {
        try {
            form.refreshAppearances(List.of(field));
            return isShown(field);
        } catch (IOException | RuntimeException noFont) {
            return false;
        }
    }
}
