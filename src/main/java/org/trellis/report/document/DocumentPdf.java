package org.trellis.report.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.trellis.report.Words;

/** A document as tagged PDF (PDF/UA) on US letter, its fonts embedded, its pages numbered. */
public final class DocumentPdf {
    private static final String FAMILY = "DejaVu Sans Condensed";
    private static final String FOOT = "font-family: '" + FAMILY + "'; font-size: 8pt; ";

    private static final int SUBSTITUTIONS = 'G' << 24 | 'S' << 16 | 'U' << 8 | 'B';
    private static final int UNKNOWN = 'g' << 24 | 's' << 16 | 'u' << 8 | 'b';

    /** The times in XMP metadata. */
    private static final Pattern DATES =
            Pattern.compile("<xmp:(\\w*Date)>[^<]*</xmp:\\1>|\\sxmp:\\w*Date=\"[^\"]*\"");

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private DocumentPdf() {}

    public static byte[] of(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> font("DejaVuSansCondensed.ttf"), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(
                () -> font("DejaVuSansCondensed-Bold.ttf"), FAMILY, 700, FontStyle.NORMAL, true);
        builder.useUnicodeBidiSplitter(RightToLeft::new);
        builder.useUnicodeBidiReorderer(new RightToLeft.Letters());
        builder.withProducer("Trellis");
        builder.withHtmlContent(DocumentHtml.page(document, pages(document)), null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            undate(pdf);
            pdf.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Without the time of writing and with a stated id: the same document is the same bytes. */
    private static void undate(PDDocument pdf) throws IOException {
        pdf.getDocumentInformation().setCreationDate(null);
        pdf.getDocumentInformation().setModificationDate(null);
        pdf.setDocumentId(1L);
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        byte[] undated = DATES.matcher(xmp).replaceAll("").getBytes(StandardCharsets.UTF_8);
        metadata.importXMPMetadata(undated);
    }

    /**
     * The font without its table of substitutions: the ligatures it asks for would be copied and
     * searched as one strange letter instead of two.
     */
    private static InputStream font(String file) {
        try (InputStream stream = DocumentPdf.class.getResourceAsStream("/fonts/" + file)) {
            ByteBuffer font = ByteBuffer.wrap(stream.readAllBytes());
            int tables = font.getShort(4);
            for (int entry = 12; entry < 12 + 16 * tables; entry += 16) {
                if (font.getInt(entry) == SUBSTITUTIONS) {
                    font.putInt(entry, UNKNOWN);
                }
            }
            return new ByteArrayInputStream(font.array());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pages(Document document) {
        Words words = Words.of(document.lang());
        if (document.frame().isPresent()) {
            return SheetPages.of(document, words);
        }
        return "@page { size: letter; margin: 2cm 2cm 2.2cm;\n"
                + "@bottom-left { "
                + FOOT
                + "content: "
                + quoted(RightToLeft.drawn(document.title()))
                + "; }\n@bottom-right { "
                + FOOT
                + "content: "
                + quoted(words.say("paper.page") + " ")
                + " counter(page) "
                + quoted(" " + words.say("paper.page.of") + " ")
                + " counter(pages); } }\n"
                + "body { max-width: none; }\n";
    }

    /** A string of CSS in which nothing but letters and digits stands for itself. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ")
                .codePoints()
                .forEach(
                        c -> {
                            boolean plain = c < 128 && Character.isLetterOrDigit(c) || c == ' ';
                            out.append(plain ? Character.toString(c) : String.format("\\%06X ", c));
                        });
        return out.append('"').toString();
    }
}
