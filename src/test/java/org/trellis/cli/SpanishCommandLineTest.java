package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.trellis.report.Sentences;
import org.trellis.report.Words;
import picocli.CommandLine;

class SpanishCommandLineTest {
    @TempDir Path folder;

    /** Every description by command and option. */
    private static Map<String, List<String>> descriptions(String lang) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        collect(Main.line(Words.of(lang), System.err), all);
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
    void everyCommandAndOptionIsDescribedInSpanish() {
        Map<String, List<String>> english = descriptions("en");
        Map<String, List<String>> spanish = descriptions("es");
        assertEquals(english.keySet(), spanish.keySet());
        Set<String> same = new TreeSet<>();
        english.forEach(
                (name, text) -> {
                    List<String> other = spanish.get(name);
                    if (other.size() != text.size() || !Collections.disjoint(text, other)) {
                        same.add(name + " " + text);
                    }
                });
        assertEquals(Set.of(), same);
    }

    @Test
    void noDescriptionIsLeftUnused() throws IOException {
        Set<String> shown = new TreeSet<>();
        descriptions("es").values().forEach(shown::addAll);
        Properties texts = texts("cli_es");
        texts.keySet().removeIf(key -> key.toString().endsWith("Heading"));
        texts.values()
                .removeIf(
                        text -> {
                            String start = text.toString().replaceFirst("[$][{].*", "");
                            return shown.stream().anyMatch(each -> each.startsWith(start));
                        });
        assertEquals(Set.of(), texts.keySet());
    }

    private static final List<String> SLIPS =
            List.of(
                    "gap --job nursing-long-term-care/cna | Falta una opción obligatoria: --person=FILE",
                    "gap | Faltan opciones obligatorias: ",
                    "lattice | Falta un dato obligatorio: LADDER",
                    "lattice a b | Sobra «b»",
                    "lattice a b c | Sobran estas palabras: 'b', 'c'",
                    "check --frob | Opción desconocida: --frob",
                    "check --frob --grob | Opciones desconocidas: '--frob', '--grob'",
                    "check --seeds | Falta el valor de la opción --seeds (DIR)",
                    "gap --job --person x | Falta el valor de la opción --job",
                    "rank --person x --limit many | --limit: «many» no es un número entero",
                    "path --person x --to y --by luck | «luck» no es ninguno de estos: MONTHS, USD",
                    "rank --limit 1 --limit 2 --person x | se puede escribir una sola vez",
                    "schedule draft --pin x --job y --approach time --term-hours 1 | CLAVE=VALOR",
                    "schedule credit | Faltan opciones y datos obligatorios",
                    "schedule | schedule necesita un comando: draft",
                    "latice | ¿Quiso decir lattice?",
                    "check --seeds nowhere | --seeds nowhere no es una carpeta",
                    "serve --host 0.0.0.0 | agregue --public",
                    "import levels --onet nowhere --ladder seeds | no existe la carpeta nowhere");

    @ParameterizedTest
    @FieldSource("SLIPS")
    void aSlipIsSaidInSpanish(String slip) {
        String[] parts = slip.split(" \\| ");
        Ran ran = Ran.trellis(("--lang es " + parts[0]).split(" +"));
        assertEquals(2, ran.code(), ran.err());
        assertTrue(ran.firstErrorLine().contains(parts[1]), ran.err());
        assertTrue(ran.err().contains("\nUso: trellis"), ran.err());
        assertTrue(ran.err().contains("\nAyuda: trellis"), ran.err());
    }

    @Test
    void noSlipIsLeftUnused() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String slip : SLIPS) {
            Ran ran = Ran.trellis(slip.split(" \\| ")[0].split(" +"));
            String english = ran.firstErrorLine().replaceFirst("^trellis: ", "");
            Sentences.of("slips").find("slip", english).ifPresent(said -> used.add(said.key()));
        }
        assertEquals(texts("slips").stringPropertyNames(), used);
    }

    private static Properties texts(String bundle) throws IOException {
        Properties texts = new Properties();
        Path file = Path.of("src/main/resources/i18n/" + bundle + ".properties");
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }

    @Test
    void dataAndPeopleAreCheckedInSpanish() throws IOException {
        Path ladder = folder.resolve("ladders/small");
        Files.createDirectories(ladder);
        Files.writeString(ladder.resolve("ladder.yaml"), "title: Small\nscale: opm-6\n");
        Ran check = Ran.trellis("check", folder.toString(), "--lang", "es");
        assertTrue(
                check.out()
                        .contains(
                                "ladder.yaml:2:8: error: se encontró «opm-6», se esperaba: una escala"
                                        + " de seeds/scales.csv; ¿Quiso decir opm-5?"),
                check.out());
        assertFalse(check.out().contains("expected"), check.out());
        Path file = folder.resolve("p.yaml");
        Files.writeString(file, "id: c\nhelt: []\n");
        Ran rank = Ran.trellis("rank", "--person", file.toString(), "--lang", "es");
        assertEquals(
                "p.yaml:2:1: error: se encontró «helt», se esperaba: una clave conocida;"
                        + " ¿Quiso decir held?",
                rank.firstErrorLine());
    }
}
