package org.trellis.schedule;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.trellis.model.Hours;
import org.trellis.model.Text;

/** The words of {@code i18n/schedule.properties}, in both languages at once. */
final class Say {
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Say() {}

    /**
     * @throws java.util.MissingResourceException when the bundle has no such key
     */
    static Text text(String key, Object... values) {
        return new Text(in(Locale.ROOT, key, values), in(new Locale("es"), key, values));
    }

    private static String in(Locale locale, String key, Object... values) {
        String pattern = ResourceBundle.getBundle("i18n.schedule", locale, EXACT).getString(key);
        Object[] shown = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            shown[i] = shown(values[i], "es".equals(locale.getLanguage()) ? "es" : "en");
        }
        return new MessageFormat(pattern, Locale.US).format(shown);
    }

    /** Figures as both languages write them in the United States: 1,600 and 152.5. */
    static String number(double value) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.US))
                .format(value);
    }

    private static Object shown(Object value, String lang) {
        if (value instanceof Text text) {
            return text.in(lang);
        }
        if (value instanceof Hours.Range range) {
            return range.isOne()
                    ? number(range.min().value())
                    : number(range.min().value()) + "-" + number(range.max().value());
        }
        if (value instanceof Hours hours) {
            return number(hours.value());
        }
        return value instanceof Number figure ? number(figure.doubleValue()) : value;
    }
}
