package org.trellis.cli;

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

/** {@code import levels} on a small ladder and an invented slice of O*NET. */
class ImportLevelsTest {
    private static final String SLICE = "src/test/resources/onet-slice";

    @TempDir Path ladder;

    private final StringBuilder err = new StringBuilder();

    @Test
    void writesTheDerivedRows() throws Exception {
        Files.writeString(ladder.resolve("jobs.csv"), "code,onet_soc\nreader,11-0000.01\n");
        Files.writeString(ladder.resolve("requirements.csv"), "competency,source,reader\n");
        assertEquals(0, run("--onet", SLICE, "--ladder", ladder.toString()), err::toString);
        String text = Files.readString(ladder.resolve("requirements.csv"));
        assertTrue(text.contains("building-blocks/reading,derived-onet-29.3,4\n"), text);
    }

    @Test
    void aFaultInTheTablesChangesNothing() throws Exception {
        Files.writeString(ladder.resolve("jobs.csv"), "code,onet_soc\nreader,99-0000.01\n");
        Files.writeString(ladder.resolve("requirements.csv"), "competency,source,reader\n");
        assertEquals(1, run("--onet", SLICE, "--ladder", ladder.toString()));
        assertTrue(err.toString().contains("99-0000.01"), err.toString());
        assertEquals(
                "competency,source,reader\n", Files.readString(ladder.resolve("requirements.csv")));
    }

    /** Tables that were cut, or name an element or a scale otherwise, would blank good cells. */
    @ParameterizedTest
    @CsvSource({
        "2.A.1.a, 2.A.9.z, 'column reader: 4 would be lost'",
        "'\tLV\t', '\tLX\t', 'column reader: 4 would be lost'",
        "'(?s)\n.*', '\n', 'expected rows under the header'",
        "'(?s)^.*$', '', 'Skills.txt'"
    })
    void whatWouldBlankGoodCellsIsListedAndStops(String from, String to, String said)
            throws Exception {
        Files.writeString(ladder.resolve("jobs.csv"), "code,onet_soc\nreader,11-0000.01\n");
        Path file = ladder.resolve("requirements.csv");
        Files.writeString(file, "competency,source,reader\n");
        assertEquals(0, run("--onet", SLICE, "--ladder", ladder.toString()), err::toString);
        String before = Files.readString(file);
        Path onet = Files.createDirectory(ladder.resolve("onet"));
        for (String table : List.of("Knowledge", "Occupation Data", "Skills", "Work Styles")) {
            String text = Files.readString(Path.of(SLICE, table + ".txt"));
            String changed = table.equals("Skills") ? text.replaceAll(from, to) : text;
            Files.writeString(onet.resolve(table + ".txt"), changed);
        }
        assertEquals(1, run("--onet", onet.toString(), "--ladder", ladder.toString()));
        assertTrue(err.toString().contains(said), err.toString());
        assertEquals(before, Files.readString(file));
    }

    /** Also where the ladder had no figure that could be lost. */
    @ParameterizedTest
    @CsvSource({
        "2.A.1.a, 2.A.9.z, 'found ''2.A.1.a'', expected the scale LV of this element'",
        "'\tLV\t', '\tLX\t', 'found ''2.A.1.e'', expected the scale LV of this element'"
    })
    void anElementThatIsNotFoundIsToldWhereNothingWasThere(String from, String to, String said)
            throws Exception {
        Files.writeString(ladder.resolve("jobs.csv"), "code,onet_soc\nreader,11-0000.01\n");
        Files.writeString(ladder.resolve("requirements.csv"), "competency,source,reader\n");
        run("--onet", SLICE, "--ladder", ladder.toString());
        assertTrue(!err.toString().contains(said), err.toString());
        Files.writeString(ladder.resolve("requirements.csv"), "competency,source,reader\n");
        Path onet = Files.createDirectory(ladder.resolve("onet"));
        for (String table : List.of("Knowledge", "Occupation Data", "Skills", "Work Styles")) {
            String text = Files.readString(Path.of(SLICE, table + ".txt"));
            Files.writeString(onet.resolve(table + ".txt"), text.replaceAll(from, to));
        }
        assertEquals(0, run("--onet", onet.toString(), "--ladder", ladder.toString()));
        assertTrue(err.toString().contains(said), err.toString());
    }

    @Test
    void whatIsToBeLostIsLostWhenTold() throws Exception {
        Files.writeString(ladder.resolve("jobs.csv"), "code,onet_soc\nreader,11-0000.01\n");
        Path file = ladder.resolve("requirements.csv");
        Files.writeString(
                file, "competency,source,reader\nbuilding-blocks/gone,derived-onet-29.3,3\n");
        assertEquals(1, run("--onet", SLICE, "--ladder", ladder.toString()));
        assertEquals(0, run("--allow-loss", "--onet", SLICE, "--ladder", ladder.toString()));
        assertTrue(!Files.readString(file).contains("gone"), err::toString);
    }

    @Test
    void aMissingFolderIsTheUsersSlip() {
        assertEquals(2, run("--onet", "nowhere", "--ladder", ladder.toString()));
        assertTrue(err.toString().contains("there is no folder nowhere"), err.toString());
    }

    private int run(String... args) {
        List<String> line = new ArrayList<>(List.of("import", "levels"));
        line.addAll(List.of(args));
        Ran ran = Ran.trellis(line.toArray(String[]::new));
        err.append(ran.err());
        return ran.code();
    }
}
