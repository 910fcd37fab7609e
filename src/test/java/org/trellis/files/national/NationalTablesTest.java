package org.trellis.files.national;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.files.reading.Folder;
import org.trellis.report.Words;

/** The country's occupations, from invented slices of O*NET and BLS and from the releases. */
class NationalTablesTest {
    private static final Path SLICE = Path.of("src/test/resources/national-slice");
    private static final Path ONET = Path.of("../shared/data/onet_29_3");
    private static final Path BLS = Path.of("../shared/data/bls");

    @TempDir Path copy;

    private static Folder slice(String part) {
        return Folder.of(SLICE.resolve(part));
    }

    private static String line(NationalTables tables, String code) {
        return tables.occupations()
                .lines()
                .filter(line -> line.startsWith(code))
                .findFirst()
                .orElseThrow();
    }

    private static NationalTables slices() {
        return NationalTables.read(slice("onet"), slice("bls"), slice("seeds"));
    }

    /** The signs {@code #} and a wage for the year only. */
    @Test
    void aWageAboveTheTopIsTheTopAndSaysSo() {
        assertEquals(List.of(), slices().issues());
        assertEquals(
                "11-1011.00,Invented chiefs,,5,73710,126080,206420,239200,239200,75 90,annual,2024,"
                        + "bls-oews-2024-05,bachelor,five-years-or-more,none,4.3,22200,309400,"
                        + "2024-2034,bls-ep-2024-34,11-1011,,,onet-1.0",
                line(slices(), "11-1011.00"));
    }

    @Test
    void whatBlsDoesNotPublishStaysEmpty() {
        assertEquals(
                "27-2011.00,Invented players,,,,,,,,,hourly,,,some-college,none,long,-0.3,6300,"
                        + "57000,2024-2034,bls-ep-2024-34,27-2011,,,onet-1.0",
                line(slices(), "27-2011.00"));
        assertEquals(
                "55-1011.00,Invented soldiers,,,,,,,,,,,,,,,,,,,,,,,onet-1.0",
                line(slices(), "55-1011.00"));
    }

    @Test
    void anOccupationInsideACombinedRowSaysWhich() {
        assertEquals(
                "31-1121.00,Invented aides,Auxiliares inventados,2,25600,30370,34900,37980,44190,,,"
                        + "2024,bls-oews-2024-05,hs-diploma,none,short,17,,4347700,2024-2034,"
                        + "bls-ep-2024-34,31-1120,Home and care aides,Auxiliares del hogar,onet-1.0",
                line(slices(), "31-1121.00"));
    }

    /** Suppressed and without a figure: unknown. Not relevant: a dash, suppressed or not. */
    @Test
    void ratingsAreAsGivenAndUnknownStaysEmpty() {
        assertEquals(
                """
                onet_soc,2.A.1.a,2.B.3.d,2.C.1.b,1.C.5.c
                11-1011.00,4.12,1,3.1,4.1
                31-1121.00,2.5,,,4.9
                """,
                slices().texts().get("importance.csv"));
        assertEquals(
                """
                onet_soc,2.A.1.a,2.B.3.d,2.C.1.b
                11-1011.00,4.6250,-,4
                31-1121.00,,0,1
                """,
                slices().texts().get("levels.csv"));
    }

    @Test
    void aTitleAndItsShortFormAreOneLineEach() {
        assertEquals(
                """
                onet_soc,title
                11-1011.00,Chief Invented Officer (CIO)
                11-1011.00,CIO
                31-1121.00,"Home ""Helper""\"
                """,
                slices().texts().get("titles.csv"));
    }

    @Test
    void anElementUnderAnotherNameIsRefused() throws IOException {
        try (var files = Files.list(SLICE.resolve("onet"))) {
            for (Path file : files.toList()) {
                write(
                        file.getFileName().toString(),
                        Files.readString(file).replace("Integrity", "Humility"));
            }
        }
        var tables = NationalTables.read(Folder.of(copy), slice("bls"), slice("seeds"));
        assertEquals(
                List.of(
                        "Work Styles.txt:2 Humility: the name under which 1.C.5.c is known: Integrity"),
                tables.issues().stream()
                        .map(
                                i ->
                                        Path.of(i.place().file()).getFileName()
                                                + ":"
                                                + i.place().line()
                                                + " "
                                                + i.value()
                                                + ": "
                                                + Words.of("en").say(i.expected()))
                        .toList());
    }

    @Test
    void theReleaseIsNamed() {
        String release = slices().texts().get("release.yaml");
        assertTrue(release.contains("onet_release: \"1.0\"\nonet_month: 2025-05\n"), release);
        assertTrue(release.contains("wage_top_usd_per_year: 239200\n"), release);
        assertTrue(release.contains("occupations: 4\n"), release);
    }

    @Test
    void aCellThatIsNoFigureAndAWordThatIsNoneOfBlsAreErrors() throws IOException {
        String wages = Files.readString(SLICE.resolve("bls/oews_national_M2024.csv"));
        String outlook =
                Files.readString(
                        SLICE.resolve("bls/employment_projections_2024_2034__Table_1_2.csv"));
        write("oews_national_M2024.csv", wages.replace("73710.0", "many"));
        write("employment_projections_2024_2034__Table_1_2.csv", outlook.replace("5 years", "6"));
        for (String file : slice("bls").names("")) {
            if (!Files.exists(copy.resolve(file))) {
                write(file, Files.readString(SLICE.resolve("bls").resolve(file)));
            }
        }
        var tables = NationalTables.read(slice("onet"), Folder.of(copy), slice("seeds"));
        assertEquals(
                List.of("4:9 6 or more", "3:4 many"),
                tables.issues().stream()
                        .map(i -> i.place().line() + ":" + i.place().column() + " " + i.value())
                        .toList());
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(copy.resolve(file), text);
    }

    @Test
    void aTableOfAnotherShapeSaysWhatIsMissing() throws IOException {
        write("oews_national_M2024.csv", "OCC_CODE,O_GROUP\n11-1011,detailed\n");
        write("oews_field_descriptions.csv", "#  = $239,200 per year");
        var tables = NationalTables.read(slice("onet"), Folder.of(copy), slice("seeds"));
        String told = tables.issues().toString();
        assertTrue(told.contains("A_PCT25"), told);
        assertTrue(told.contains("Table_1_2"), told);
    }

    /** What ships is what the two releases give, to the byte. */
    @Test
    void importingAgainGivesTheSameBytes() throws IOException {
        if (Stream.of(ONET, BLS).anyMatch(folder -> !Files.isDirectory(folder))) {
            if ("true".equals(System.getenv("CI"))) {
                fail("O*NET 29.3 or BLS tables are missing beside the checkout");
            }
            Assumptions.abort("skipped: no raw data at " + ONET + " and " + BLS);
        }
        Path shipped = Path.of("seeds/national");
        var tables =
                NationalTables.read(Folder.of(ONET), Folder.of(BLS), Folder.of(Path.of("seeds")));
        assertEquals(List.of(), tables.issues());
        for (var text : tables.texts().entrySet()) {
            assertEquals(Files.readString(shipped.resolve(text.getKey())), text.getValue());
        }
        List<String> rows = tables.occupations().lines().skip(1).toList();
        assertEquals(1016, rows.size());
        assertEquals(34, rows.stream().filter(row -> !row.contains(",,,onet-29.3")).count());
        assertEquals(19, rows.stream().filter(row -> row.startsWith("55-")).count());
    }
}
