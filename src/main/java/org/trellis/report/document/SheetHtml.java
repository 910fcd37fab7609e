package org.trellis.report.document;

import static org.trellis.report.document.DocumentHtml.escaped;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The blocks of a paper set in sheets, as HTML. */
final class SheetHtml {
    /** Pages print by the same rules as the PDF. */
    static final String STYLE = read("/public/sheet.css");

    private final StringBuilder out;
    private final DocumentHtml html;
    private int part;

    SheetHtml(StringBuilder out, DocumentHtml html) {
        this.out = out;
        this.html = html;
    }

    private static String read(String file) {
        try (InputStream stream = SheetHtml.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    void block(Document.Block block) {
        if (block instanceof Document.NewPage page) {
            newPage(page);
        } else if (block instanceof Document.Pair pair) {
            out.append("<div class=\"pair\"><div class=\"left\">\n");
            html.blocks(pair.left());
            out.append("</div><div class=\"right\">\n");
            html.blocks(pair.right());
            out.append("</div></div>\n");
        } else if (block instanceof Document.Figures figures) {
            figures(figures);
        } else if (block instanceof Document.Notes notes) {
            notes(notes.notes());
        } else if (block instanceof Document.SmallPrint print) {
            out.append("<p class=\"small\" lang=\"" + escaped(print.lang()) + "\">")
                    .append(DocumentHtml.led(print.lead(), print.text()))
                    .append("</p>\n");
        } else if (block instanceof Document.Signatures signatures) {
            signatures(signatures);
        }
    }

    private void newPage(Document.NewPage page) {
        out.append("</div>\n");
        if (page.numbered().isPresent()) {
            part++;
            out.append("</div>\n<div class=\"part part" + part + "\">\n<div>\n");
        } else {
            out.append("<div class=\"turn\">\n");
        }
    }

    private void figures(Document.Figures figures) {
        int width = 100 / Math.max(1, figures.figures().size());
        out.append("<div class=\"figures\" role=\"list\">");
        for (Document.Figure figure : figures.figures()) {
            out.append("<div class=\"w" + width + "\" role=\"listitem\"><strong>")
                    .append(escaped(figure.value()))
                    .append("</strong> ")
                    .append(escaped(figure.words()))
                    .append("</div>");
        }
        out.append("</div>\n");
    }

    private void notes(List<String> notes) {
        out.append("<div class=\"notes\">");
        notes.forEach(note -> out.append("<p>" + escaped(note) + "</p>"));
        out.append("</div>\n");
    }

    private void signatures(Document.Signatures signatures) {
        out.append("<div class=\"signatures\">");
        for (String name : signatures.names()) {
            out.append("<p class=\"name\">" + escaped(name) + "</p>")
                    .append("<p class=\"date\">" + escaped(signatures.date()) + "</p>");
        }
        out.append("</div>\n");
    }
}
