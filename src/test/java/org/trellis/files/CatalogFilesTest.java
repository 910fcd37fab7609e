package org.trellis.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;

/** One broken cell, one issue; the rest still loads. */
class CatalogFilesTest {
    private static final List<String> TABLES =
            List.of("seeds/credentials.csv", "ladders/ward/jobs.csv", "ladders/ward/moves.csv");

    @TempDir Path folder;

    private final SmallFiles files = new SmallFiles();

    @Test
    void cleanFilesAreSilent() {
        assertEquals("", files.issues(folder));
    }

    static Stream<String> brokenCells() throws IOException {
        String all = Files.readString(Path.of("src/test/resources/broken-cells.txt"));
        return Arrays.stream(all.split("(?m)^= ")).skip(1);
    }

    @ParameterizedTest
    @MethodSource("brokenCells")
    void aBrokenCellIsNamed(String example) {
        String[] parts = example.split("\n", 2);
        String file = parts[0].substring(0, parts[0].indexOf(": "));
        String[] change = parts[0].substring(file.length() + 2).split(" -> ?", 2);
        files.with(file, change[0], change[1].replace('~', '\n'));
        assertEquals(parts[1].strip(), files.issues(folder).strip());
    }

    /** The word counts in any case, for the model and for its notes. */
    @ParameterizedTest
    @ValueSource(strings = {"names", "Names", "NAMES"})
    void ofAModelOfNamesNobodyMissesADefinition(String word) {
        String csv = "seeds/models/care/competencies.csv";
        files.with(csv, "Washes.,Lava.", ",").with(csv, "Lifts.,Levanta.", ",");
        assertTrue(files.issues(folder).contains(csv), "a note on a model of definitions");
        files.with(
                "seeds/models/care/model.yaml",
                "title: Care",
                "complete: " + word + "\ntitle: Care");
        assertEquals("", files.issues(folder));
    }

    @Test
    void onlyTheBrokenRowIsLeftOut() {
        Catalog catalog =
                files.with("ladders/ward/jobs.csv", "mid,2", "middle,2").load(folder).catalog();
        assertEquals("[ward/helper]", catalog.ladders().get("ward").jobs().keySet().toString());
        assertEquals("[]", catalog.ladders().get("ward").moves().toString());
        assertEquals("[desk/clerk]", catalog.ladders().get("desk").jobs().keySet().toString());
    }

    /** The row is from memory; its validity has a source of its own. */
    @Test
    void aGroupOfCellsWithoutASourceOfItsOwnHasThatOfTheRow() {
        Catalog catalog =
                files.with("seeds/credentials.csv", "valid_months,", "valid_months,valid_source,")
                        .with("seeds/credentials.csv", "75,editorial,", "75,editorial,,")
                        .with(
                                "seeds/credentials.csv",
                                "24,aide-course,aide-course,yes,editorial",
                                "24,editorial,aide-course,aide-course,yes,memory")
                        .load(folder)
                        .catalog();
        assertEquals(
                new Credential.Sources("memory", "editorial", "memory", "memory"),
                catalog.getCredential(new Credential.Id("aide-card")).sources());
    }

    @Test
    void whatASpreadsheetSavesIsReadTheSame() {
        Catalog clean = files.load(folder.resolve("a")).catalog();
        var saved = new SmallFiles();
        for (String table : TABLES) {
            String text = saved.text(table).replace(",", ";").replace("\n", ";;\r\n");
            saved.with(table, SmallFiles.bytes("\uFEFF" + text));
        }
        Loaded loaded = saved.load(folder.resolve("b"));
        assertEquals(List.of(), loaded.issues());
        assertEquals(
                clean.ladders().get("ward").jobs().keySet(),
                loaded.catalog().ladders().get("ward").jobs().keySet());
        assertEquals("Auxiliar", loaded.catalog().getJob(Job.Id.parse("ward/aide")).title().es());
    }

    @Test
    void tabsQuotesAndEmptyLinesAreRead() {
        String jobs = files.text("ladders/ward/jobs.csv");
        String quoted =
                jobs.replace("Helper", "\"Helper,\n\"\"new\"\"\"").replace("aide,", "\n\naide,");
        Loaded loaded = files.with("ladders/ward/jobs.csv", SmallFiles.bytes(quoted)).load(folder);
        assertEquals(List.of(), loaded.issues());
        Job aide = loaded.catalog().getJob(Job.Id.parse("ward/aide"));
        assertEquals("6", Integer.toString(aide.place().line()));
    }

    @Test
    void windows1252IsReadAndReported() {
        byte[] old = files.text("seeds/scales.csv").getBytes(Charset.forName("windows-1252"));
        assertEquals(
                "warning seeds/scales.csv:0:0  | text in UTF-8; it was read as Windows-1252 |"
                        + " Save the file as 'CSV UTF-8' or as UTF-8 and look at its accents.",
                files.with("seeds/scales.csv", old).issues(folder));
    }

    @Test
    void aMissingFileIsNamed() {
        assertTrue(
                files.without("ladders/ward/jobs.csv")
                        .issues(folder)
                        .contains("error ladders/ward/jobs.csv:0:0  | this file |"));
    }

    @Test
    void aMissingTableOfALadderIsNamedAlone() {
        for (String table : List.of("moves", "job_credentials", "requirements")) {
            String file = "ladders/ward/" + table + ".csv";
            assertEquals(
                    "error "
                            + file
                            + ":0:0  | this file | Add it; ladders/README.md says what goes in it.",
                    new SmallFiles().without(file).issues(folder.resolve(table)));
        }
    }

    @Test
    void foldersThatStartWithAnUnderscoreAreSkipped() {
        files.with("ladders/_old/ladder.yaml", SmallFiles.bytes("nonsense"));
        assertEquals("", files.issues(folder));
    }

    @Test
    void anOpenQuoteStopsOneTableOnly() {
        files.with("ladders/ward/moves.csv", "helper,aide", "\"helper,aide");
        Loaded loaded = files.load(folder);
        assertEquals(2, loaded.issues().get(0).place().line());
        assertEquals(2, loaded.catalog().ladders().get("ward").jobs().size());
    }

    /** Seeded: a failing run prints its number. */
    @Test
    void noRandomDamageThrows() {
        for (int seed = 0; seed < 60; seed++) {
            var random = new Random(seed);
            var damaged = new SmallFiles();
            List<String> names = damaged.names();
            for (int i = 0; i < 3; i++) {
                String name = names.get(random.nextInt(names.size()));
                damaged.with(name, damage(random, damaged.text(name)));
            }
            try {
                damaged.load(folder.resolve("x"));
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
    }

    private static byte[] damage(Random random, String text) {
        String[] wrong = {
            "", ",", "\n", "-1", "0", "99999999999", "x", "|", "\"", ";", ":", "{", "é", "a b"
        };
        int start = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), start + random.nextInt(6));
        String fresh = wrong[random.nextInt(wrong.length)];
        return (text.substring(0, start) + fresh + text.substring(end))
                .getBytes(StandardCharsets.UTF_8);
    }
}
