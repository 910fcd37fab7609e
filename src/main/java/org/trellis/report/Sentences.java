package org.trellis.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sentences that are made in English, said in another language. Two bundles hold them under the
 * same keys: {@code name.properties} the English patterns, {@code name_es.properties} the Spanish
 * ones. Of several patterns that fit, the one with the most fixed letters counts.
 */
public final class Sentences {
    /** A sentence that somebody's file made longer than this stays English. */
    private static final int LONGEST = 4000;

    private static final String PART = "part";
    private static final Map<String, Sentences> READ = new ConcurrentHashMap<>();

    private final List<Sentence> sentences;

    private Sentences(String name) {
        Properties english = read("/i18n/" + name + ".properties");
        Properties spanish = read("/i18n/" + name + "_es.properties");
        sentences =
                english.stringPropertyNames().stream()
                        .map(
                                key ->
                                        Sentence.of(
                                                key,
                                                english.getProperty(key),
                                                spanish.getProperty(key)))
                        .sorted(Comparator.reverseOrder())
                        .toList();
    }

    /** The pair of bundles of this name, such as "issues". */
    public static Sentences of(String name) {
        return READ.computeIfAbsent(name, Sentences::new);
    }

    private static Properties read(String resource) {
        Properties read = new Properties();
        try (InputStream stream = Sentences.class.getResourceAsStream(resource)) {
            read.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return read;
    }

    /**
     * @param key of the pattern that fitted
     * @param text in Spanish
     */
    public record Said(String key, String text) {}

    /**
     * @param under the start of the keys to look among, up to a point: "remedy" for {@code
     *     remedy.folder}
     * @return empty when no pattern fits
     */
    public Optional<Said> find(String under, String english) {
        if (english.length() > LONGEST) {
            return Optional.empty();
        }
        return sentences.stream()
                .filter(sentence -> sentence.isUnder(under))
                .flatMap(sentence -> said(sentence, english).stream())
                .findFirst();
    }

    private Optional<Said> said(Sentence sentence, String english) {
        return sentence.say(english, part -> find(PART, part).map(Said::text))
                .map(text -> new Said(sentence.key(), text));
    }
}
