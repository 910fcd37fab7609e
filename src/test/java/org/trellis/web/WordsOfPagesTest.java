package org.trellis.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.trellis.report.Words;

/** Every page is whole in English and in Spanish. */
class WordsOfPagesTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern KEY =
            Pattern.compile("\\b(say|count)\\(\\s*'([a-z0-9._-]+)'\\s*([,)+])");

    static List<Path> templates() throws IOException {
        try (var files = Files.walk(RESOURCES.resolve("views"))) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
        }
    }

    static List<Path> bundles() throws IOException {
        try (var files = Files.list(RESOURCES.resolve("i18n"))) {
            return files.filter(file -> !file.toString().contains("_es.")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyKeyOfATemplateExistsInBothLanguages(Path template) throws IOException {
        List<MatchResult> keys = KEY.matcher(Files.readString(template)).results().toList();
        for (MatchResult key : keys) {
            for (String lang : List.of("en", "es")) {
                if (!key.group(3).equals("+")) {
                    String whole = key.group(2);
                    assertTrue(Words.of(lang).knows(whole), whole + " in " + lang);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noTemplateHoldsInlineScriptOrStyleOrTextOfOneLanguage(Path template) throws IOException {
        String text = Files.readString(template);
        assertFalse(
                Pattern.compile("<style|\\sstyle=|\\son\\w+=|<script(?![^>]*src=)")
                        .matcher(text)
                        .find());
        assertFalse(text.contains("??"), "??");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothBundlesHoldTheSameKeysWithTheSamePlaces(Path english) throws IOException {
        Map<String, String> en = read(english);
        Map<String, String> es =
                read(Path.of(english.toString().replace(".properties", "_es.properties")));
        assertEquals(new TreeSet<>(en.keySet()), new TreeSet<>(es.keySet()));
        boolean patterns = en.values().stream().anyMatch(value -> value.matches(".*\\{\\d[#~]}.*"));
        en.forEach(
                (key, value) -> {
                    if (patterns) {
                        assertTrue(places(value).containsAll(places(es.get(key))), key);
                    } else {
                        assertEquals(places(value), places(es.get(key)), key);
                    }
                });
    }

    private static Map<String, String> read(Path file) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, properties::getProperty));
    }

    private static Set<String> places(String message) {
        return Pattern.compile("\\{(\\d)[}|?]")
                .matcher(message)
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Longer sentences that read the same in both languages have not been translated; YAML may. */
    @ParameterizedTest
    @MethodSource("bundles")
    void nothingIsLeftUntranslated(Path english) throws IOException {
        Map<String, String> es =
                read(Path.of(english.toString().replace(".properties", "_es.properties")));
        read(english)
                .forEach(
                        (key, value) ->
                                assertFalse(
                                        value.matches("[^{].*\\p{L}{3,}.* .*\\p{L}{3,}.*")
                                                && value.equals(es.get(key)),
                                        key));
    }

    @ParameterizedTest
    @CsvSource({
        "/",
        "/profile",
        "/profile/upload",
        "/profile/ratings",
        "/about",
        "/nowhere",
        "/profile/ratings?job=nursing-long-term-care/lpn"
    })
    void aSpanishPageIsSpanishAndItsLinkKeepsTheQuery(String page) throws Exception {
        Browser browser = Site.own().browser();
        String spanish = browser.get(page + (page.contains("?") ? "&" : "?") + "lang=es").body();
        assertTrue(spanish.contains("<html lang=\"es\">"), spanish);
        assertTrue(spanish.contains("href=\"?lang=en" + kept(page) + "\""), spanish);
        assertFalse(spanish.contains(">My profile<"), spanish);
        assertFalse(spanish.contains("??"), spanish);
        assertTrue(browser.get("/").body().contains("<html lang=\"es\">"));
    }

    private static String kept(String page) {
        return page.contains("?")
                ? "&amp;" + page.substring(page.indexOf('?') + 1).replace("/", "%2F")
                : "";
    }

    @Test
    void theBrowsersLanguageIsUsedUntilAnotherIsChosen() throws Exception {
        Browser browser = Site.own().browser();
        var request = browser.request("/").header("Accept-Language", "es-US,es;q=0.9,en;q=0.8");
        assertTrue(browser.send(request).body().contains("<html lang=\"es\">"));
        browser.get("/?lang=en");
        assertTrue(browser.send(request).body().contains("<html lang=\"en\">"));
    }
}
