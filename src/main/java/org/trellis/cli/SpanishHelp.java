package org.trellis.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Properties;
import java.util.ResourceBundle;

/** What commands and options say of themselves in Spanish; English stands beside the code. */
final class SpanishHelp extends ResourceBundle {
    private static final String FILE = "/i18n/cli_es.properties";

    private final Properties texts = new Properties();

    SpanishHelp() {
        try (InputStream stream = SpanishHelp.class.getResourceAsStream(FILE)) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.getProperty(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.stringPropertyNames());
    }
}
