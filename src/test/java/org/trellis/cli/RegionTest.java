package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.files.release.Releases;

/** Commands on the wages of a region, which are invented. */
class RegionTest {
    private static final Path SLICES = Path.of("src/test/resources/oews");
    private static final String CNA = "seeds/people/cna-to-rn.yaml";

    @TempDir static Path data;
    @TempDir Path folder;

    @BeforeAll
    static void someAreasAreThere() {
        for (String file : List.of("state_M2024_dl.csv", "MSA_M2024_dl.csv")) {
            assertEquals(0, run("import", "oews", "" + SLICES.resolve(file)).code());
        }
    }

    private static Ran run(String... args) {
        var all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--data", "" + data));
        return Ran.trellis(all.toArray(String[]::new));
    }

    private static String pay(String job, String region) {
        Ran ran = run("gap", "--person", CNA, "--job", job, "--region", region);
        assertEquals(0, ran.code(), ran.err());
        return ran.out().lines().filter(line -> line.startsWith("Pay: ")).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nursing-long-term-care/rn-adn  | 45940 | $124,800 a year (Trenton-Princeton, NJ, 2024)",
                "nursing-long-term-care/lpn | 45940 | $72,600 a year (New Jersey, 2024)",
                "nursing-long-term-care/lpn | OH    | $59,400 a year (Ohio, 2024)",
                "29-1141                    | ohio  | $93,600 a year (Ohio, 2024)",
                "11-1011                    | 45940 | $206,420 a year (U.S., 2024)"
            })
    void payIsThatOfTheAreaElseOfItsStateElseOfTheNation(String job, String region, String pay) {
        assertTrue(pay(job, region).startsWith("Pay: " + pay), pay(job, region));
    }

    @Test
    void waysGoByTheLocalWage() {
        String[] path = {
            "path", "--person", CNA, "--to", "nursing-long-term-care/rn-adn", "--format", "json"
        };
        var here = new ArrayList<>(List.of(path));
        here.addAll(List.of("--region", "72"));
        assertEquals(93600 * 0.6 / 0.9, goalWage(run(here.toArray(String[]::new)).json()));
        assertFalse(goalWage(run(path).json()) == 93600 * 0.6 / 0.9);
    }

    /**
     * Half of the nurses of the invented Puerto Rico earn more than 62,400, a quarter less than
     * 53,400.
     */
    @Test
    void aFloorComparesTheLocalWage() {
        String[] floor = {"explore", "--person", CNA, "--min-goal-wage", "55000"};
        var here = new ArrayList<>(List.of(floor));
        here.addAll(List.of("--region", "72"));
        assertTrue(run(floor).out().contains("(nursing-long-term-care/rn-adn)"));
        String out = run(here.toArray(String[]::new)).out();
        assertFalse(out.contains("(nursing-long-term-care/rn-adn)"), out);
    }

    private static double goalWage(JsonNode answer) {
        JsonNode steps = answer.get("paths").get(0).get("steps");
        return steps.get(steps.size() - 1).get("wageUsdPerYear").asDouble();
    }

    @Test
    void theRegionOfThePersonsFileCountsAndComesBackAsItWas() throws IOException {
        Path file = folder.resolve("person.yaml");
        Files.writeString(file, Files.readString(Path.of(CNA)) + "region: NJ\n");
        Ran ran = run("gap", "--person", "" + file, "--job", "29-1141");
        assertTrue(ran.out().contains("$114,400 a year (New Jersey, 2024)"), ran.out());
        Files.writeString(file, Files.readString(Path.of(CNA)) + "region: Guam\n");
        Ran unknown = run("gap", "--person", "" + file, "--job", "29-1141");
        assertEquals(0, unknown.code());
        assertTrue(
                unknown.err().contains("nothing is known of the person’s region Guam"),
                unknown.err());
    }

    /** Whoever reads the answer by program knows whose wages it rests on. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "gap --job 29-1141",
                "path --to nursing-long-term-care/rn-adn",
                "explore",
                "next",
                "rank",
                "rank --country"
            })
    void jsonNamesTheRegion(String command) {
        var words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of("--person", CNA, "--format", "json"));
        assertTrue(run(words.toArray(String[]::new)).json().get("region").isNull());
        words.addAll(List.of("--region", "45940"));
        assertEquals(
                "{\"code\":\"45940\",\"title\":\"Trenton-Princeton, NJ\",\"kind\":\"metropolitan\","
                        + "\"state\":\"NJ\",\"year\":2024}",
                run(words.toArray(String[]::new)).json().get("region").toString());
    }

    @Test
    void aRegionThatIsNotThereIsNamedWithTheNearest() {
        Ran ran = run("rank", "--person", CNA, "--region", "New Jersy");
        assertEquals(2, ran.code());
        assertTrue(
                ran.err().contains("nothing is known of that area. Did you mean New Jersey?"),
                ran.err());
    }

    private Ran list(String command, String text) throws IOException {
        Path file = folder.resolve("list.csv");
        Files.writeString(file, text);
        return run("import", command, "" + file);
    }

    @Test
    void aLocalBoardsListsShowAtTheJobWithTheirSource() throws IOException {
        String before = Releases.ofAreas(data).active().orElseThrow();
        Ran demand = list("in-demand", "area,soc,source,year\n45940,29-1141,Invented board,2026\n");
        assertEquals(0, demand.code(), demand.err());
        Ran wages =
                list(
                        "self-sufficiency",
                        "area,family,name,name_es,usd_per_hour,year,source\n"
                                + "NJ,adult-child,one adult and a child,un adulto y un menor,38.50,2025,Invented\n"
                                + "NJ,adult,one adult,un adulto,99,2025,Invented\n");
        assertEquals(0, wages.code(), wages.err());
        Path file = folder.resolve("person.yaml");
        String known = Files.readString(Path.of(CNA)) + "region: 45940\nhousehold: adult-child\n";
        Files.writeString(file, known);
        String out =
                run("gap", "--person", "" + file, "--job", "29-1141").out().replaceAll("\\s+", " ");
        assertTrue(out.contains("In demand in Trenton-Princeton, NJ (Invented board, 2026)."), out);
        assertTrue(
                out.contains(
                        "The pay is at or above the self-sufficiency wage for one adult and a child in "
                                + "Trenton-Princeton, NJ: $80,080 a year (Invented, 2025)."),
                out);
        Files.writeString(file, known.replace("adult-child", "adult"));
        String less =
                run("gap", "--person", "" + file, "--job", "29-1141").out().replaceAll("\\s+", " ");
        assertTrue(less.contains("The pay is below the self-sufficiency wage for one adult"), less);
        run("import", "use", before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in-demand | area,soc,source,year/Guam,29-1141,Board,2026 | an area whose wages were imported",
                "in-demand | area,soc,source,year/NJ,29-9999,Board,2026 | the code of an occupation",
                "in-demand | area,soc,source,year/NJ,29-1141,Board,2026/34,29-1141,Board,2026 | once",
                "in-demand | area,code,source,year/NJ,29-1141,Board,2026 | a column 'soc'",
                "in-demand | area,soc,source,year/NJ,29-1141,,2026 | source",
                "self-sufficiency | area,family,usd_per_hour,year,source/NJ,One adult,20,2025,Board | a short lower-case word",
                "self-sufficiency | area,family,usd_per_hour,year,source/NJ,adult,x,2025,Board | found 'x'"
            })
    void aListThatCannotBeUsedIsRefused(String command, String rows, String said)
            throws IOException {
        String before = Releases.ofAreas(data).active().orElseThrow();
        Ran ran = list(command, rows.replace('/', '\n') + "\n");
        assertEquals(1, ran.code(), ran.out());
        assertTrue(ran.err().contains(said), ran.err());
        assertEquals(before, Releases.ofAreas(data).active().orElseThrow());
    }

    @Test
    void anHourlyFigureThatLooksLikeAYearsIsAWarning() throws IOException {
        String before = Releases.ofAreas(data).active().orElseThrow();
        Ran ran =
                list(
                        "self-sufficiency",
                        "area,family,usd_per_hour,year,source\nNJ,adult,41000,2025,Board\n");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.err().contains("dollars an hour, usually from 7.25 to 100"), ran.err());
        run("import", "use", before);
    }
}
