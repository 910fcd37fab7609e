package org.trellis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trellis.message.Bundle;
import org.trellis.message.Message;
import org.trellis.model.schedule.Hours;

class BundleTest {
    private static final Path FOLDER = Path.of("src/main/resources/i18n");
    private static final List<Class<? extends Enum<?>>> NAMED =
            List.of(
                    org.trellis.model.Job.Band.class,
                    org.trellis.model.Job.Need.class,
                    org.trellis.model.Move.Kind.class,
                    org.trellis.model.Competency.Tier.class,
                    org.trellis.gap.Outcome.class,
                    org.trellis.credential.Gate.State.class,
                    org.trellis.model.Evidence.class,
                    org.trellis.path.search.Criterion.class,
                    org.trellis.path.search.LimitName.class,
                    org.trellis.path.account.Why.class,
                    org.trellis.path.WhyNot.Reason.class);

    /** {@code say("key", ...)} or {@code Message.of("key", ...)}: the key, and what follows it. */
    private static final Pattern MADE =
            Pattern.compile(
                    "(?:Message\\.(of)|[wW]ords(?:\\(\\))?\\.(say|count))\\(\\s*\"([^\"]+)\"\\s*([,)+])");

    /** Sentences whose subject is not the title: every way to a job, a step of a wage table. */
    private static final Pattern OF_SOMETHING_ELSE =
            Pattern.compile("^(path[.]none[.]|rule[.]wage|remedy[.]credential)");

    private static final List<Bundle> english = new ArrayList<>();
    private static String java;

    private static List<String> families() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith("_es.properties"))
                    .map(name -> name.replace(".properties", ""))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> placeholders(String message) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{(\\d+)[}|?]").matcher(message);
        while (matcher.find()) {
            found.add("{" + matcher.group(1) + "}");
        }
        return found;
    }

    /** One hour is an hour: what documents and schedules say of hours has both words. */
    @Test
    void nothingSays1Hours() throws IOException {
        for (String family : List.of("schedule", "document", "checklist", "library", "log")) {
            for (String lang : List.of("en", "es")) {
                Bundle bundle = Bundle.of(family, lang);
                for (String key : bundle.keys()) {
                    String said = Words.of(lang).say(key, "1", "1", "1", "1", "1", "1");
                    assertFalse(
                            said.matches("(?s).*(?<![0-9.,])1 (hours|horas)\\b.*"),
                            key + ": " + said);
                }
            }
        }
        Words words = Words.of("en");
        assertEquals("1 hour", words.say(Message.of("document.answer.hours", Hours.of(1))));
        assertEquals("1.5 hours", words.say(Message.of("document.answer.hours", Hours.of(1.5))));
    }

    /** Properties silently keep the last of two. */
    @Test
    void noBundleHoldsAKeyTwice() throws IOException {
        Pattern key = Pattern.compile("(?m)^([A-Za-z0-9_.-]+) *[=:]");
        var twice = new ArrayList<String>();
        for (String family : families()) {
            for (String end : List.of("", "_es")) {
                String name = family + end + ".properties";
                Set<String> seen = new TreeSet<>();
                key.matcher(Files.readString(FOLDER.resolve(name)))
                        .results()
                        .map(found -> found.group(1))
                        .filter(each -> !seen.add(each))
                        .forEach(each -> twice.add(name + " " + each));
                assertTrue(seen.size() > 3, name);
            }
        }
        assertEquals(List.of(), twice);
    }

    @Test
    void bothLanguagesSayTheSameThingsWithTheSameParts() throws IOException {
        for (String family : families()) {
            Bundle english = Bundle.of(family, "en");
            Bundle spanish = Bundle.of(family, "es");
            assertEquals(new TreeSet<>(english.keys()), new TreeSet<>(spanish.keys()), family);
            for (String key : english.keys()) {
                assertEquals(
                        placeholders(english.find(key).orElseThrow()),
                        placeholders(spanish.find(key).orElseThrow()),
                        key);
            }
        }
    }

    @Test
    void aKeyStandsInOneFamily() throws IOException {
        List<String> keys = keys();
        Set<String> once = new TreeSet<>();
        assertEquals(List.of(), keys.stream().filter(key -> !once.add(key)).toList());
    }

    private static List<String> keys() throws IOException {
        return families().stream()
                .flatMap(family -> Bundle.of(family, "en").keys().stream())
                .toList();
    }

    /** What the program says is in the message files, with a gap for every argument. */
    @Test
    void everyKeyMadeInCodeIsKnownWithItsArguments() throws IOException {
        Words english = Words.of("en");
        List<String> all = keys();
        Set<String> wrong = new TreeSet<>();
        Matcher made = MADE.matcher(java());
        int found = 0;
        for (; made.find(); found++) {
            String key = made.group(3);
            if (made.group(4).equals("+")) {
                if (all.stream().noneMatch(each -> each.startsWith(key))) {
                    wrong.add(key + "...");
                }
            } else if (!english.knows(key)) {
                wrong.add(key);
            } else if ("of".equals(made.group(1))) {
                int arguments = arguments(made);
                Set<String> gaps = new TreeSet<>();
                IntStream.range(0, arguments).forEach(i -> gaps.add("{" + i + "}"));
                if (arguments >= 0 && !placeholders(sentence(key)).equals(gaps)) {
                    wrong.add(key + " with " + arguments + " arguments");
                }
            }
        }
        assertTrue(found > 500, found + " keys found");
        assertEquals(Set.of(), wrong);
    }

    private static String sentence(String key) throws IOException {
        if (english.isEmpty()) {
            for (String family : families()) {
                english.add(Bundle.of(family, "en"));
            }
        }
        return english.stream()
                .flatMap(family -> family.find(key).stream())
                .findFirst()
                .orElseThrow();
    }

    /** How many arguments follow the key; -1 where an array gives them. */
    private static int arguments(Matcher call) throws IOException {
        if (call.group(4).equals(")")) {
            return 0;
        }
        String code = java();
        int open = 1;
        int arguments = 1;
        int at = call.end();
        for (boolean quoted = false; open > 0; at++) {
            char c = code.charAt(at);
            quoted ^= c == '"' && code.charAt(at - 1) != '\\';
            open += quoted ? 0 : "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            arguments += !quoted && open == 1 && c == ',' ? 1 : 0;
        }
        String given = code.substring(call.end(), at);
        boolean array =
                given.matches("(?s).*(\\.toArray\\(\\)|\\bexact\\(.*|\\(Object\\[]\\).*)\\)");
        return array ? -1 : arguments;
    }

    @Test
    void everyNamedConstantHasAWord() {
        for (Class<? extends Enum<?>> type : NAMED) {
            for (Enum<?> constant : type.getEnumConstants()) {
                for (String lang : List.of("en", "es")) {
                    Words.of(lang).name(constant);
                }
            }
        }
    }

    /**
     * A key is used when a source has it, or the start of it before something that is added.
     * Commands and options ask for their own help.
     */
    @Test
    void noKeyIsLeftUnused() throws IOException {
        Set<String> whole = new TreeSet<>();
        Set<String> starts = new TreeSet<>();
        Set<String> ends = new TreeSet<>();
        Matcher added = Pattern.compile("\\+ \"(\\.[a-z.]+)\"").matcher(java());
        while (added.find()) {
            ends.add(added.group(1));
        }
        Matcher literal =
                Pattern.compile("[\"'|}]([a-z][a-z0-9-]*(?:\\.[a-z0-9_-]+)*\\.?)[\"'|$]")
                        .matcher(java() + sources("html"));
        for (int at = 0; literal.find(at); at = literal.end() - 1) {
            (literal.group(1).endsWith(".") ? starts : whole).add(literal.group(1));
        }
        List<String> unused =
                keys().stream()
                        .filter(key -> !key.startsWith("cli.help."))
                        .filter(key -> !whole.contains(key))
                        .filter(key -> ends.stream().noneMatch(end -> isJoined(key, end, whole)))
                        .filter(key -> starts.stream().noneMatch(key::startsWith))
                        .sorted()
                        .toList();
        assertEquals(List.of(), unused);
    }

    private static boolean isJoined(String key, String end, Set<String> starts) {
        return key.endsWith(end) && starts.contains(key.substring(0, key.length() - end.length()));
    }

    private static String java() throws IOException {
        if (java == null) {
            java = sources("java");
        }
        return java;
    }

    /** All sources of a kind; Java without its comments. */
    private static String sources(String kind) throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(f -> f.toString().endsWith("." + kind)).toList()) {
                sources.append(Files.readString(file));
            }
        }
        return sources.toString().replaceAll("(?s)/\\*\\*.*?\\*/", "");
    }

    /** A title is of one job (Cashier) or of an occupation (Cashiers): no verb may depend on it. */
    @Test
    void aTitleIsNotTheSubjectOfAVerb() throws IOException {
        Pattern verb = Pattern.compile("\\{\\d}:? (asks for|pays|pide|paga)\\b");
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    if (verb.matcher(line).find() && !OF_SOMETHING_ELSE.matcher(line).find()) {
                        wrong.add(line);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }
}
