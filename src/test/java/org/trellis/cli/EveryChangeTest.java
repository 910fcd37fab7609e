package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code check --against} tells a change of every kind: an earlier version of the data differs from
 * the present one in one place of each file, and in each answer stands one line for each place.
 */
class EveryChangeTest {
    @TempDir private static Path temp;

    private static String text;

    /**
     * @param now what the file says; {@code before} what it said
     * @param told the line of the answer
     */
    private record Change(String file, String now, String before, String told) {}

    private static List<Change> changes() {
        return List.of(
                new Change(
                        "seeds/models/building-blocks/behaviors.csv",
                        "sees why people act as they do and adjusts",
                        "sees why people act",
                        "* building-blocks/interpersonal-skills: behaviors \"Demonstrating insight"
                                + " into behavior: sees why people act\" Entender la conducta:"
                                + " comprende por qué la gente actúa como actúa y se adapta ->"
                                + " (nothing)"),
                new Change(
                        "seeds/models/building-blocks/behaviors.csv",
                        "nota cómo se sienten los demás y lo toma en cuenta",
                        "nota cómo se sienten",
                        "* building-blocks/interpersonal-skills: behaviors \"Demonstrating"
                                + " sensitivity/empathy: notices how others feel and takes it into"
                                + " account\" Mostrar sensibilidad y empatía: nota cómo se sienten ->"
                                + " Mostrar sensibilidad y empatía: nota cómo se sienten los demás y lo"
                                + " toma en cuenta"),
                new Change(
                        "seeds/models/building-blocks/competencies.csv",
                        "Integrity,Integridad,",
                        "Integrity,Rectitud,",
                        "* building-blocks/integrity: name_es Rectitud -> Integridad"),
                new Change(
                        "seeds/models/building-blocks/competencies.csv",
                        "Displaying strong moral principles and work ethic.",
                        "Displaying strong moral principles.",
                        "* building-blocks/integrity: official_text Displaying strong moral"
                                + " principles. -> Displaying strong moral principles and work"
                                + " ethic."),
                new Change(
                        "seeds/credentials.csv",
                        "10,editorial,,24,10,,24,memory,nurse-aide-training,",
                        "10,editorial,,24,12,,24,memory,nurse-aide-training|hha-training,",
                        "* nurse-aide-registry: requires nurse-aide-training|hha-training ->"
                                + " nurse-aide-training"),
                new Change(
                        "seeds/credentials.csv",
                        "",
                        "",
                        "* nurse-aide-registry: renewal_hours 12 -> 10"),
                new Change(
                        "seeds/credential_competencies.csv",
                        "hs-diploma,building-blocks/writing,2,",
                        "hs-diploma,building-blocks/writing,1,",
                        "* hs-diploma: attests \"building-blocks/writing\"_held_value 1 -> 2"),
                new Change(
                        "seeds/courses.csv",
                        "reading-writing-college,College reading and writing,Lectura y redacción"
                                + " universitarias,Example Community College (invented),90,6,520",
                        "reading-writing-college,College reading and writing,Lectura y redacción"
                                + " universitarias,Example Community College (invented),80,6,520",
                        "* reading-writing-college: hours 80 -> 90"),
                new Change(
                        "seeds/jurisdictions.yaml",
                        "{limit: term_hours_at_least, value: 2000, citation: 29 CFR 29.4(c)",
                        "{limit: term_hours_at_least, value: 1900, citation: 29 CFR 29.4(c)",
                        "* US: bounds term_hours_at_least_value 1900 -> 2000"),
                new Change(
                        "seeds/schedules/machinist.yaml",
                        "title_es: Taladros, hours: 500",
                        "title_es: Taladros, hours: 400",
                        "* machinist: work_processes \"Drills\"_hours 400 -> 500"),
                new Change(
                        "seeds/schedules/machinist.yaml",
                        "title_es: Torno paralelo",
                        "title_es: Torno",
                        "* machinist: work_processes \"Lathe - engine\"_title_es Torno -> Torno"
                                + " paralelo"),
                new Change(
                        "seeds/assumptions.yaml",
                        "usd_per_learning_hour:\n  value: 3\n",
                        "usd_per_learning_hour:\n  value: 4\n",
                        "* usd_per_learning_hour: values 4 -> 3"),
                new Change(
                        "seeds/assumptions.yaml",
                        "Colegiatura de un colegio comunitario de unos $4,000",
                        "Colegiatura de un colegio comunitario de cerca de $4,000",
                        "* usd_per_learning_hour: reason_es Colegiatura de un colegio comunitario"
                                + " de cerca de $4,000"),
                new Change(
                        "seeds/scales.csv",
                        "opm-5,2,Basic,Básico,",
                        "opm-5,2,Basic,Elemental,",
                        "* opm-5: steps 2_label_es Elemental -> Básico"),
                new Change(
                        "seeds/sources.csv",
                        "memory,From memory; verify before you rely on it,Trellis,2026-11",
                        "memory,From memory; verify before you rely on it,Trellis,2026-10",
                        "* memory: date 2026-10 -> 2026-11"),
                new Change(
                        "ladders/nursing-long-term-care/ladder.yaml",
                        "title_es: Enfermería y cuidados a largo plazo",
                        "title_es: Enfermería",
                        "* nursing-long-term-care: title_es Enfermería -> Enfermería y cuidados a"
                                + " largo plazo"),
                new Change(
                        "ladders/nursing-long-term-care/jobs.csv",
                        ",62340,",
                        ",52340,",
                        "* nursing-long-term-care/lpn: wage_usd_per_year 52340 -> 62340"),
                new Change(
                        "ladders/nursing-long-term-care/job_credentials.csv",
                        "cna,cpr-bls,preferred",
                        "cna,cpr-bls,required",
                        "* nursing-long-term-care/cna: credentials background-check-care"),
                new Change(
                        "ladders/nursing-long-term-care/requirements.csv",
                        "building-blocks/interpersonal-skills,derived-onet-29.3,3,",
                        "building-blocks/interpersonal-skills,derived-onet-29.3,2,",
                        "* nursing-long-term-care/pca building-blocks/interpersonal-skills: level 2"
                                + " -> 3"),
                new Change(
                        "ladders/nursing-long-term-care/moves.csv",
                        "assessment: prueba de habilidades",
                        "assessment: examen de habilidades",
                        "* nursing-long-term-care/pca -> nursing-long-term-care/hha:"),
                new Change(
                        "ladders/bridges.csv",
                        "ambos capacitan en el trabajo",
                        "los dos capacitan en el trabajo",
                        "* advanced-manufacturing/prod-helper -> nursing-long-term-care/pca:"
                                + " reason_es"));
    }

    @BeforeAll
    static void compare() throws IOException {
        for (String folder : List.of("seeds", "ladders")) {
            try (Stream<Path> all = Files.walk(Path.of(folder))) {
                for (Path each : all.toList()) {
                    Path copy = temp.resolve(each.toString());
                    if (Files.isDirectory(each)) {
                        Files.createDirectories(copy);
                    } else {
                        Files.copy(each, copy);
                    }
                }
            }
        }
        for (Change change : changes()) {
            Path file = temp.resolve(change.file());
            String now = Files.readString(file);
            assertTrue(now.contains(change.now()), change.toString());
            Files.writeString(file, change.now().isEmpty() ? now : earlier(now, change));
        }
        String out = Ran.trellis("check", "--against", temp.toString()).out();
        text = out.replaceAll("\n  (?=\\S)", " ");
    }

    private static String earlier(String now, Change change) {
        return now.replace(change.now(), change.before());
    }

    @ParameterizedTest
    @MethodSource("changes")
    void isTold(Change change) {
        assertTrue(text.contains("\n" + change.told()), change.told() + "\nnot in\n" + data());
    }

    private static String data() {
        return Arrays.stream(text.split("\n"))
                .filter(line -> line.matches("[-+*] .*") && !line.contains("("))
                .collect(Collectors.joining("\n"));
    }

    /** Nothing else differs, so nothing else is told. */
    @Test
    void nothingElseIsTold() {
        List<String> named = changes().stream().map(EveryChangeTest::thing).distinct().toList();
        List<String> other =
                text.lines()
                        .filter(line -> line.matches("[-+*] [^ (]*[:/].*"))
                        .filter(line -> !line.endsWith(")"))
                        .filter(line -> named.stream().noneMatch(line::startsWith))
                        .toList();
        assertEquals(List.of(), other);
    }

    private static String thing(Change change) {
        return change.told().split(":")[0];
    }

    /** A person's way is told with what it was, what it is and what makes the difference. */
    @Test
    void theWaysThatChangeSayHow() {
        assertTrue(text.contains("    what changes: "), text);
        assertTrue(
                text.matches(
                        "(?s).*what changes: .*(longer|shorter|costs \\$[0-9,]+ (more|less)).*"),
                text);
    }
}
