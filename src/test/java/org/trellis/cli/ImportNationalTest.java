package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code import national} on invented slices: all files or none. */
class ImportNationalTest {
    private static final String SLICE = "src/test/resources/national-slice/";

    @TempDir Path out;

    private final StringBuilder err = new StringBuilder();

    @Test
    void writesAllFilesAndLeavesNothingElse() throws Exception {
        assertEquals(0, run(SLICE + "onet", SLICE + "bls"), err::toString);
        try (Stream<Path> files = Files.list(out)) {
            assertEquals(
                    "[bright_outlook.csv, importance.csv, interests.csv, levels.csv, occupations.csv,"
                            + " related.csv, release.yaml, titles.csv]",
                    files.map(file -> file.getFileName().toString()).sorted().toList().toString());
        }
        assertEquals(5, Files.readAllLines(out.resolve("occupations.csv")).size());
    }

    @Test
    void aFaultLeavesWhatWasThere() throws Exception {
        Files.writeString(out.resolve("occupations.csv"), "before");
        assertEquals(1, run(SLICE + "onet", SLICE + "onet"));
        assertTrue(err.toString().contains("oews_national"), err.toString());
        assertEquals("before", Files.readString(out.resolve("occupations.csv")));
    }

    /** Half of the occupations, or wages that are not found any more. */
    @Test
    void whatWouldBeLostIsListedAndStops() throws Exception {
        assertEquals(0, run(SLICE + "onet", SLICE + "bls"), err::toString);
        Path file = out.resolve("occupations.csv");
        String more = Files.readString(file) + "99-9999.00,Invented\n";
        Files.writeString(file, more);
        assertEquals(1, run(SLICE + "onet", SLICE + "bls"));
        assertTrue(err.toString().contains("99-9999.00, column title: Invented"), err.toString());
        assertEquals(more, Files.readString(file));
    }

    @Test
    void aMissingFolderIsTheUsersSlip() {
        assertEquals(2, run("nowhere", SLICE + "bls"));
        assertTrue(err.toString().contains("there is no folder nowhere"), err.toString());
    }

    private int run(String onet, String bls) {
        Ran ran =
                Ran.trellis(
                        "import",
                        "national",
                        "--onet",
                        onet,
                        "--bls",
                        bls,
                        "--out",
                        out.toString());
        err.append(ran.err());
        return ran.code();
    }
}
