package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several goals of one person on the command line. */
class GoalsCommandTest {
    private static final String N = "nursing-long-term-care/";

    private static Ran gap(String... options) {
        List<String> all = new ArrayList<>(List.of("gap", "--on", "2026-11-21"));
        all.addAll(List.of(options));
        return Ran.trellis(all.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lpn lpn             | text | one goal is named twice",
                "lpn cna pca rn-adn  | text | 4 goals were named; at most 3 fit",
                "lpn cna             | note | --format note is not available here"
            })
    void slipsAreTold(String jobs, String format, String said) {
        List<String> options = new ArrayList<>(List.of("--person", "seeds/people/cna-to-rn.yaml"));
        for (String job : jobs.split(" ")) {
            options.addAll(List.of("--job", N + job));
        }
        options.addAll(List.of("--format", format));
        Ran ran = gap(options.toArray(String[]::new));
        assertEquals(2, ran.code(), ran.out());
        assertTrue(ran.err().contains(said), ran.err());
    }

    /** Spanish has a verb for one level that is missing and another for two. */
    @Test
    void oneLevelIsMissingInTheSingular() {
        List<String> options = new ArrayList<>(List.of("--person", "seeds/people/cna-to-rn.yaml"));
        options.addAll(List.of("--job", N + "lpn", "--job", N + "med-assistant", "--lang", "es"));
        String out = gap(options.toArray(String[]::new)).out();
        assertTrue(out.contains(" falta 1,") && out.contains(" faltan 3,"), out);
        assertTrue(!out.contains("faltan 1,"), out);
    }

    @Test
    void severalGoalsAreOfOnePersonAndOneDay() {
        Ran since =
                gap(
                        "--person",
                        "seeds/people/cna-to-rn.yaml",
                        "--job",
                        N + "lpn",
                        "--job",
                        N + "cna",
                        "--since",
                        "2026-01-01");
        assertTrue(since.code() == 2 && since.err().contains("--since"), since.err());
        Ran people =
                gap(
                        "--people",
                        "seeds/people",
                        "--job",
                        N + "lpn",
                        "--job",
                        N + "cna",
                        "--out",
                        "target");
        assertTrue(people.code() == 2 && people.err().contains("--people"), people.err());
    }

    /** The same question gives the same bytes, on the screen and in each kind of file. */
    @ParameterizedTest
    @CsvSource({"text", "csv", "json", "pdf", "docx", "xlsx"})
    void sameInputsSameBytes(String format, @TempDir Path dir) throws Exception {
        List<byte[]> bytes = new ArrayList<>();
        for (String name : new String[] {"one", "two"}) {
            Path file = dir.resolve(name);
            Ran ran =
                    gap(
                            "--person",
                            "seeds/people/cna-to-rn.yaml",
                            "--job",
                            N + "lpn",
                            "--job",
                            N + "med-assistant",
                            "--format",
                            format,
                            "--out",
                            file.toString());
            assertEquals(0, ran.code(), ran.err());
            bytes.add(Files.readAllBytes(file));
        }
        assertTrue(bytes.get(0).length > 500);
        assertArrayEquals(bytes.get(0), bytes.get(1));
    }
}
