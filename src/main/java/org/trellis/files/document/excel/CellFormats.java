package org.trellis.files.document.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;

/** How the cells of a workbook show their figures: as a day, with a unit, rounded. */
public final class CellFormats {
    /** Excel's last day is at the end of 9999. */
    private static final double DAYS = 2_958_466;

    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);
    private static final int HOURS_A_DAY = 24;
    private static final int MOST_DIGITS = 6;

    /** For a percent sign that is only written; the formatter multiplies by it in quotes too. */
    private static final char QUOTED = '\u01bf';

    private static final String GENERAL = "General";

    private final Map<Integer, String> own = new HashMap<>();
    private final List<String> formats = new ArrayList<>();
    private final List<Boolean> fonts = new ArrayList<>();
    private final List<Boolean> struck = new ArrayList<>();
    private DataFormatter formatter;

    public void read(XMLStreamReader xml) throws XMLStreamException {
        String within = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String name = xml.getLocalName();
            switch (name) {
                case "fonts", "fills", "cellXfs", "cellStyleXfs", "cellStyles", "dxfs" ->
                        within = name;
                case "numFmt" -> own.put(number(xml, "numFmtId"), value(xml, "formatCode"));
                case "font" -> {
                    if (within.equals("fonts")) {
                        fonts.add(false);
                    }
                }
                case "strike" -> {
                    if (within.equals("fonts")) {
                        fonts.set(fonts.size() - 1, !value(xml, "val").matches("0|false"));
                    }
                }
                case "xf" -> {
                    if (within.equals("cellXfs")) {
                        cell(number(xml, "numFmtId"), number(xml, "fontId"));
                    }
                }
                default -> {}
            }
        }
    }

    private void cell(int format, int font) {
        String builtin = BuiltinFormats.getBuiltinFormat(format);
        formats.add(own.getOrDefault(format, builtin == null ? GENERAL : builtin));
        struck.add(font < fonts.size() && fonts.get(font));
    }

    /** Whether cells of this style are shown struck through. */
    public boolean isStruck(int style) {
        return style < struck.size() && struck.get(style);
    }

    /**
     * A figure as its cell shows it; a day as {@code 2026-07-01}, a time that passed in hours.
     *
     * @param since1904 whether days are counted from 1904
     */
    public String shown(BigDecimal figure, int style, boolean since1904) {
        String format = style < formats.size() ? formats.get(style) : GENERAL;
        String letters = format.replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.", "");
        if (letters.matches("(?iu).*\\[h+].*")) {
            BigDecimal minutes = figure.multiply(BigDecimal.valueOf(HOURS_A_DAY * 60L));
            return plain(
                    minutes.setScale(0, RoundingMode.HALF_UP)
                            .divide(BigDecimal.valueOf(60), MOST_DIGITS, RoundingMode.HALF_UP));
        }
        if (isDay(letters) && figure.abs().doubleValue() < DAYS) {
            int days = figure.intValue() + (since1904 ? 1462 : 0);
            return FIRST.plusDays(days).toString();
        }
        if (letters.matches("(?iu)general|@|")) {
            return plain(figure);
        }
        formatter = formatter == null ? new DataFormatter(Locale.US) : formatter;
        String safe = letters.contains("%") ? format : format.replace('%', QUOTED);
        return formatter
                .formatRawCellContents(figure.doubleValue(), 0, safe)
                .replace(QUOTED, '%')
                .strip();
    }

    private static boolean isDay(String letters) {
        String plain = letters.replaceAll("\\[[^]]*]", "");
        return plain.matches("(?iu).*y.*") || plain.matches("(?iu).*d.*m.*|.*m.*d.*");
    }

    private static String plain(BigDecimal figure) {
        return figure.setScale(MOST_DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String value(XMLStreamReader xml, String name) {
        String found = xml.getAttributeValue(null, name);
        return found == null ? "" : found;
    }

    private static int number(XMLStreamReader xml, String name) {
        String text = value(xml, name);
        return text.matches("\\d{1,7}") ? Integer.parseInt(text) : 0;
    }
}
