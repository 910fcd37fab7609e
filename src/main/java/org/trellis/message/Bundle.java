package org.trellis.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sentences of one family in one language, by key: what {@code i18n/family.properties} or
 * {@code i18n/family_es.properties} holds. Nothing else reads these files.
 */
public final class Bundle {
    private static final Map<String, Bundle> READ = new ConcurrentHashMap<>();

    private final Properties sentences = new Properties();

    private Bundle(String file) {
        try (InputStream stream = Bundle.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalArgumentException(file);
            }
            sentences.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /**
     * Each file is read once.
     *
     * @param lang "es"; anything else is English
     * @throws IllegalArgumentException when there is no such file
     */
    public static Bundle of(String family, String lang) {
        String file = "/i18n/" + family + (lang.equals("es") ? "_es" : "") + ".properties";
        return READ.computeIfAbsent(file, Bundle::new);
    }

    public Set<String> keys() {
        return sentences.stringPropertyNames();
    }

    /** The sentence with its gaps {@code {0}}, {@code {1}} ... */
    public Optional<String> find(String key) {
        return Optional.ofNullable(sentences.getProperty(key));
    }
}
