package org.trellis.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One thing and several are told apart by the blanks of a sentence, and nowhere else. */
class BlanksTest {
    private static final Path FOLDER = Path.of("src/main/resources/i18n");

    /** {@code == 1 ? "a.key"}, also as what is said or made of the key. */
    private static final Pattern PICKED =
            Pattern.compile(
                    "(?:[=!]= 1L?|equals\\(\"1\"\\)|> 1L?)\\)?\\s*\\?\\s*"
                            + "(?:[\\w.]+\\(\\s*)?[\"']([a-z0-9_-]*(?:\\.[a-z0-9_-]+)+)[\"']");

    /** Sentences of one thing and of a list of them, which say more than one word otherwise. */
    private static final Set<String> LISTS =
            Set.of(
                    "report.chain.one",
                    "expected.table.column",
                    "cli.parameter.missing",
                    "cli.option.missing",
                    "intake.take");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{0|hour|hours}; 1; 1 hour",
                "{0|hour|hours}; 1.5; 1.5 hours",
                "{0|hour|hours}; 0; 0 hours",
                "{0|hour|hours}; 1,001; 1,001 hours",
                "{0?One way is|{0} ways are} open; 1; One way is open",
                "{0?One way is|{0} ways are} open; 3; 3 ways are open",
                "short{0?|s} of it; 1; short of it",
                "{0}; {0|a|b}; {0|a|b}",
                "{0?x|y {0}}; {0?x|y}; y {0?x|y}",
                "{1|hour|hours}; 1; {1|hour|hours}"
            })
    void oneTakesTheFirstWordsAndAnyOtherNumberTheOthers(String sentence, String said, String all) {
        assertEquals(all, Blanks.filled(sentence, said));
    }

    @Test
    void aKeyIsASentenceForOneThingAndForSeveral() throws IOException {
        var wrong = new ArrayList<String>();
        for (String family : families()) {
            Set<String> keys = Bundle.of(family, "en").keys();
            keys.stream()
                    .filter(key -> key.endsWith(".one"))
                    .map(key -> key.substring(0, key.length() - 3))
                    .filter(
                            key ->
                                    Stream.of("other", "several")
                                            .anyMatch(end -> keys.contains(key + end)))
                    .forEach(wrong::add);
            keys.stream()
                    .filter(
                            key ->
                                    Bundle.of(family, "en")
                                            .find(key)
                                            .orElseThrow()
                                            .matches("(?s).*\\w\\(e?s\\).*"))
                    .forEach(wrong::add);
        }
        assertEquals(List.of(), wrong);
    }

    /** Both languages: a blank with a choice that is not understood would be shown as it is. */
    @Test
    void everyChoiceIsUnderstood() throws IOException {
        var wrong = new ArrayList<String>();
        int choices = 0;
        for (String family : families()) {
            for (String lang : List.of("en", "es")) {
                Bundle bundle = Bundle.of(family, lang);
                for (String key : bundle.keys()) {
                    String sentence = bundle.find(key).orElseThrow();
                    choices += sentence.matches("(?s).*\\{\\d[|?].*") ? 1 : 0;
                    for (String figure : List.of("1", "2")) {
                        Object[] all = Stream.generate(() -> figure).limit(20).toArray();
                        if (Blanks.filled(sentence, all).matches("(?s).*\\{\\d+\\W.*")) {
                            wrong.add(lang + " " + key);
                        }
                    }
                }
            }
        }
        assertTrue(choices > 300, choices + " choices");
        assertEquals(List.of(), wrong);
    }

    @Test
    void noSourcePicksASentenceByWhetherThereIsOneThing() throws IOException {
        var wrong = new ArrayList<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(f -> f.toString().matches(".*[.](java|html)")).toList()) {
                PICKED.matcher(Files.readString(file))
                        .results()
                        .filter(picked -> !LISTS.contains(picked.group(1)))
                        .forEach(picked -> wrong.add(file + ": " + picked.group(1)));
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(PICKED.matcher("n == 1 ? \"hours.one\" : \"hours.other\"").find());
        assertTrue(PICKED.matcher("all[0].equals(\"1\") ? \".one\" : \".other\"").find());
        assertTrue(PICKED.matcher("size() == 1 ? w.say('a.one') : w.say('a')").find());
    }

    private static List<String> families() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith("_es.properties"))
                    .map(name -> name.replace(".properties", ""))
                    .sorted()
                    .toList();
        }
    }
}
