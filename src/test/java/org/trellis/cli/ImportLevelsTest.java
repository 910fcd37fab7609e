package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code import levels} on a small ladder and an invented slice of O*NET. */
class ImportLevelsTest {
    private static final String SLICE = "src/test/resources/onet-slice";

    @TempDir Path ladder;

    private final StringWriter err = new StringWriter();

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

    @Test
    void aMissingFolderIsTheUsersSlip() {
        assertEquals(2, run("--onet", "nowhere", "--ladder", ladder.toString()));
        assertTrue(err.toString().contains("there is no folder nowhere"), err.toString());
    }

    private int run(String... args) {
        return new CommandLine(new ImportLevels())
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }
}
