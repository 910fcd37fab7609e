package org.trellis.report.document.height;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** How wide the letters of a paper are, in ems: as the font says that a PDF embeds. */
final class FontWidth {
    static final FontWidth PLAIN = new FontWidth("DejaVuSansCondensed.ttf");
    static final FontWidth BOLD = new FontWidth("DejaVuSansCondensed-Bold.ttf");

    private final TrueTypeFont font;
    private final Map<Integer, Double> known = new ConcurrentHashMap<>();

    private FontWidth(String file) {
        try (InputStream stream = FontWidth.class.getResourceAsStream("/fonts/" + file)) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    double of(String text) {
        return text.codePoints().mapToDouble(this::of).sum();
    }

    private double of(int letter) {
        return known.computeIfAbsent(letter, this::read);
    }

    /** One reader at a time: the font reads its tables when they are first asked for. */
    private synchronized double read(int letter) {
        try {
            int glyph = font.getUnicodeCmapLookup().getGlyphId(letter);
            return (double) font.getAdvanceWidth(glyph) / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
