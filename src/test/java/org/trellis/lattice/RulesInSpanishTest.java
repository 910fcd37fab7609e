package org.trellis.lattice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trellis.gap.Fixture;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.IssueWords;
import org.trellis.report.Sentences;
import org.trellis.report.Words;

class RulesInSpanishTest {
    private static final Words SPANISH = Words.of("es");

    @Test
    void everyRuleIsSaidInSpanish() throws IOException {
        List<String> rules =
                Stream.of(JobRules.ALL, MoveRules.ALL, ReviewRules.ALL)
                        .flatMap(List::stream)
                        .map(rule -> rule.sentence() + ", " + rule.reason())
                        .sorted()
                        .toList();
        List<String> known =
                english().entrySet().stream()
                        .filter(entry -> entry.getKey().toString().startsWith("expected.rule."))
                        .map(entry -> entry.getValue().toString())
                        .sorted()
                        .toList();
        assertEquals(rules, known);
    }

    private static Properties english() throws IOException {
        Properties english = new Properties();
        Path file = Path.of("src/main/resources/i18n/issues.properties");
        try (var reader = Files.newBufferedReader(file)) {
            english.load(reader);
        }
        return english;
    }

    @Test
    void everyBandIsSaidInSpanish() {
        for (Job.Band band : Job.Band.values()) {
            String word = band.name().toLowerCase(Locale.ROOT);
            assertTrue(Sentences.of("issues").find("part.band", word).isPresent(), word);
        }
    }

    @Test
    void everyBreachIsSaidInSpanish() {
        Catalog odd =
                Fixture.catalog(
                        """
                        helper entry welding@1 zone2 $30000
                        rigger mid welding@2 zone3 $35000
                        boss management welding@5 zone4 $50000
                        lead senior $20000
                        lost mid
                        helper -> rigger vertical exp=120 memory
                        rigger -> lead lateral
                        lead -> rigger vertical
                        rigger -> boss
                        boss -> rigger
                        helper -> boss diagonal
                        """);
        assertEquals(
                """
                l/lost es
                l/lost es
                120 meses es
                memory es
                de intermedio a avanzado es
                de $35,000 (2024) a $20,000 (2024) es
                de avanzado a intermedio es
                rigger, boss es
                de dirección a intermedio es
                de $50,000 (2024) a $35,000 (2024) es
                de Job Zone 2 a 4 es
                """,
                told(odd));
    }

    private static String told(Catalog catalog) {
        StringBuilder told = new StringBuilder();
        LatticeChecks.check(catalog, LocalDate.parse("2026-06-01")).stream()
                .map(issue -> IssueWords.of(issue, SPANISH))
                .forEach(t -> told.append(t.value() + " " + t.lang() + "\n"));
        return told.toString();
    }
}
