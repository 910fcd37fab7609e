package org.trellis.schedule;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Properties;
import org.trellis.model.Text;
import org.trellis.model.schedule.Hours;

/** The words of {@code i18n/schedule.properties}, in both languages at once. */
final class Say {
    private static final Properties EN = read("/i18n/schedule.properties");
    private static final Properties ES = read("/i18n/schedule_es.properties");

    private Say() {}

    private static Properties read(String resource) {
        Properties messages = new Properties();
        try (InputStream stream = Say.class.getResourceAsStream(resource)) {
            messages.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return messages;
    }

    /**
     * @throws IllegalArgumentException when no message has this key
     */
    static Text text(String key, Object... values) {
        return new Text(in(EN, "en", key, values), in(ES, "es", key, values));
    }

    private static String in(Properties messages, String lang, String key, Object... values) {
        String message = messages.getProperty(key);
        if (message == null) {
            throw new IllegalArgumentException("no message '" + key + "' in " + lang);
        }
        for (int i = values.length - 1; i >= 0; i--) {
            message = message.replace("{" + i + "}", String.valueOf(shown(values[i], lang)));
        }
        return message;
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
