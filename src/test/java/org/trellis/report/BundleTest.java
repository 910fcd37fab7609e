package org.trellis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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

    private static Properties read(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file))) {
            properties.load(reader);
        }
        return properties;
    }

    private static Set<String> placeholders(String message) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{\\d}").matcher(message);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    @Test
    void bothLanguagesSayTheSameThingsWithTheSameParts() throws IOException {
        for (String bundle : List.of("report", "paper")) {
            sameIn(bundle);
        }
    }

    private static void sameIn(String bundle) throws IOException {
        Properties english = read(bundle + ".properties");
        Properties spanish = read(bundle + "_es.properties");
        assertEquals(
                new TreeSet<>(english.stringPropertyNames()),
                new TreeSet<>(spanish.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertEquals(
                    placeholders(english.getProperty(key)),
                    placeholders(spanish.getProperty(key)),
                    key);
            assertEquals(
                    -1, (english.getProperty(key) + spanish.getProperty(key)).indexOf('\''), key);
        }
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

    /** A key is used when some source has it, or the start of it before a quote. */
    @Test
    void noKeyIsLeftUnused() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(f -> f.toString().matches(".*\\.(java|html)")).toList()) {
                sources.append(Files.readString(file));
            }
        }
        Set<String> starts = new TreeSet<>();
        Matcher matcher = Pattern.compile("report\\.[a-z_.]+").matcher(sources);
        while (matcher.find()) {
            starts.add(matcher.group());
        }
        Set<String> unused = new TreeSet<>();
        for (String key : read("report.properties").stringPropertyNames()) {
            String plain = key.replaceAll("\\.(one|other)$", "");
            boolean named =
                    NAMED.stream()
                            .map(type -> "report." + type.getSimpleName().toLowerCase() + ".")
                            .anyMatch(key::startsWith);
            boolean used =
                    starts.contains(plain)
                            || starts.stream()
                                    .anyMatch(
                                            s ->
                                                    s.endsWith(".")
                                                            && s.length() > 8
                                                            && plain.startsWith(s));
            if (!named && !used) {
                unused.add(key);
            }
        }
        assertEquals(Set.of(), unused);
    }
}
