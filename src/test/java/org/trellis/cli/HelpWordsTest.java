package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.trellis.cli.option.Settings;
import org.trellis.report.Words;
import picocli.CommandLine;

/** What the command line says of itself, in English and Spanish. */
class HelpWordsTest {
    /** Every description by command and option. */
    private static Map<String, List<String>> descriptions(String lang) {
        Map<String, List<String>> all = new TreeMap<>();
        collect(Main.line(Words.of(lang), Settings.own()), all);
        return all;
    }

    private static void collect(CommandLine line, Map<String, List<String>> all) {
        var spec = line.getCommandSpec();
        String name = spec.qualifiedName();
        all.put(name, List.of(spec.usageMessage().description()));
        spec.options()
                .forEach(o -> all.put(name + " " + o.longestName(), List.of(o.description())));
        spec.positionalParameters()
                .forEach(p -> all.put(name + " " + p.paramLabel(), List.of(p.description())));
        line.getSubcommands().values().forEach(sub -> collect(sub, all));
    }

    @Test
    void everyCommandAndOptionIsDescribedInBothLanguages() {
        Map<String, List<String>> english = descriptions("en");
        Map<String, List<String>> spanish = descriptions("es");
        Set<String> wrong = new TreeSet<>();
        english.forEach(
                (name, text) -> {
                    List<String> other = spanish.get(name);
                    boolean said = !text.isEmpty() && other.size() == text.size();
                    if (!said || text.stream().anyMatch(other::contains)) {
                        wrong.add(name + " " + text + " " + other);
                    }
                });
        assertEquals(Set.of(), wrong);
    }

    @Test
    void noDescriptionIsLeftUnused() throws IOException {
        Set<String> shown = new TreeSet<>();
        descriptions("es").values().forEach(shown::addAll);
        Set<String> unused = new TreeSet<>();
        texts("cli_es")
                .forEach(
                        (key, text) -> {
                            String start = text.replaceFirst("[$][{].*", "");
                            boolean help = key.startsWith("cli.help.") && !key.endsWith("Heading");
                            if (help && shown.stream().noneMatch(each -> each.startsWith(start))) {
                                unused.add(key);
                            }
                        });
        assertEquals(Set.of(), unused);
    }

    @Test
    void bothLanguagesSayTheSameThingsWithTheSameParts() throws IOException {
        assertEquals(blanks(texts("cli")), blanks(texts("cli_es")));
    }

    private static Map<String, List<String>> blanks(Map<String, String> texts) {
        Map<String, List<String>> blanks = new TreeMap<>();
        Pattern blank = Pattern.compile("\\{(\\d)[}|?]");
        texts.forEach(
                (key, text) ->
                        blanks.put(
                                key,
                                blank.matcher(text)
                                        .results()
                                        .map(found -> found.group(1))
                                        .distinct()
                                        .sorted()
                                        .toList()));
        return blanks;
    }

    private static Map<String, String> texts(String bundle) throws IOException {
        Properties texts = new Properties();
        Path file = Path.of("src/main/resources/i18n/" + bundle + ".properties");
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        Map<String, String> all = new TreeMap<>();
        texts.forEach((key, text) -> all.put(key.toString(), text.toString()));
        return all;
    }
}
