package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitCodeTest {
    private static final String CNA = "seeds/people/cna-to-rn.yaml";

    @TempDir Path folder;

    @Test
    void shippedDataHasNoErrors() {
        Ran check = Ran.trellis("check");
        assertEquals(0, check.code(), check.out());
        assertFalse(check.out().contains(": error: "), check.out());
    }

    @Test
    void checkEndsWithOneOnAnErrorAndNamesItsPlace() throws IOException {
        Path ladder = folder.resolve("ladders/small");
        Files.createDirectories(ladder);
        Files.writeString(ladder.resolve("ladder.yaml"), "title: Small\nscale: opm-5\n");
        Files.writeString(
                ladder.resolve("jobs.csv"),
                "code,title,band,wage_usd_per_year,wage_year,wage_source,source\n"
                        + "helper,Helper,entry,many,2024,editorial,editorial\n");
        Ran check = Ran.trellis("check", folder.toString());
        assertEquals(1, check.code(), check.out() + check.err());
        String cell = "(?s).*jobs\\.csv:2:4: error: found 'many', expected .*";
        assertTrue(check.out().matches(cell), check.out());
    }

    /** One line saying what, where and what to do; then usage. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gap --person seeds/people/cna-to-rn.yaml --job nursing-long-term-care/can"
                        + " | Did you mean nursing-long-term-care/cna?",
                "gap --person nobody.yaml --job nursing-long-term-care/cna | there is no such file",
                "gap --job nursing-long-term-care/cna | --person FILE is required",
                "lattice nursing-long-term-car | Did you mean nursing-long-term-care?",
                "lattice nursing-long-term-care --format png | use text, json, svg, dot, graphml",
                "path --person seeds/people/cna-to-rn.yaml --to nursing-long-term-care/np --k 0"
                        + " | --k 0: must be from 1 to 1000",
                "path --person seeds/people/cna-to-rn.yaml --to nursing-long-term-care/np --on"
                        + " 2026-02-30 | write it like 2026-05-01",
                "rank --person seeds/people/cna-to-rn.yaml --limit 0 | must be from 1 to",
                "rank --person seeds/people/cna-to-rn.yaml --lang fr | use en or es",
                "check nowhere | is not a folder",
                "explore --person seeds/people/cna-to-rn.yaml "
                        + "--min-wage 900000 | --min-wage can be at most $",
                "explore --person seeds/people/cna-to-rn.yaml "
                        + "--min-goal-wage 900000 | the pay of the best-paid job",
                "explore --person seeds/people/cna-to-rn.yaml --max-months 6 --max-step-months 12 |"
                        + " as long as the whole path may take",
                "check --seeds nowhere | is not a folder",
                "serve --host 0.0.0.0 | add --public",
                "serve --port 70000 | must be from 0 to 65535",
                "serve --port 0 --db jdbc:postgresql://localhost/x | a SQLite file; give the path",
                "latice | Did you mean lattice?",
                "frobnicate | The commands are serve, check",
                "check --frob | trellis check has no option --frob",
            })
    void slipIsTwoAndSaysWhatToDo(String line, String expected) {
        Ran ran = Ran.trellis(line.split(" +"));
        assertEquals(2, ran.code(), ran.err());
        assertTrue(ran.firstErrorLine().startsWith("trellis: "), ran.err());
        assertTrue(ran.err().contains(expected), ran.err());
        assertTrue(ran.err().contains("\nUsage: trellis "), ran.err());
        assertFalse(ran.err().contains("\tat "), ran.err());
        assertEquals("", ran.out());
    }

    @Test
    void wrongPersonFileListsItsIssuesAndNeverEchoesANationalNumber() throws IOException {
        Path file = folder.resolve("p.yaml");
        Files.writeString(file, "id: case-1\nname: 123-45-6789\n");
        Ran ran = Ran.trellis("rank", "--person", file.toString());
        assertEquals(2, ran.code(), ran.err());
        assertTrue(ran.firstErrorLine().startsWith("p.yaml:2:"), ran.err());
        assertFalse(ran.err().contains("6789"), ran.err());
    }

    @Test
    void aGoalThatThePersonWantsToAvoidIsRefused() throws IOException {
        Path file = folder.resolve("p.yaml");
        Files.writeString(file, "id: c\nlimits: {without_jobs: [nursing-long-term-care/lpn]}\n");
        String goal = "nursing-long-term-care/lpn";
        Ran ran = Ran.trellis("path", "--person", file.toString(), "--to", goal);
        assertEquals(2, ran.code(), ran.err());
        assertTrue(
                ran.firstErrorLine().contains("--to " + goal + ": the person wants to avoid"),
                ran.err());
    }

    @Test
    void hugePersonFileIsRefusedUnread() throws IOException {
        Path file = folder.resolve("big.yaml");
        Files.write(file, new byte[(1 << 20) + 1]);
        Ran ran = Ran.trellis("rank", "--person", file.toString());
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("larger than 1 MB"), ran.err());
    }

    /** Other commands go on with what is right. */
    @Test
    void dataErrorsAreOneLineAndDoNotStop() throws IOException {
        Path ladders = folder.resolve("ladders");
        copy(Path.of("ladders/nursing-long-term-care"), ladders.resolve("nursing-long-term-care"));
        Path moves = ladders.resolve("nursing-long-term-care/moves.csv");
        Files.writeString(
                moves, Files.readString(moves) + "cna,nobody,vertical,,1,1,,,memory,memory\n");
        Ran ran = Ran.trellis("lattice", "nursing-long-term-care", "--ladders", ladders.toString());
        assertEquals(0, ran.code());
        assertTrue(ran.firstErrorLine().contains("1 error; the rest is used"), ran.err());
        assertTrue(ran.out().contains("Certified Nursing Assistant"));
    }

    /** Data of an earlier version of Trellis lack numbers that came later. */
    @Test
    void anAssumptionThatIsGoneIsNamedAndIsAnErrorOfTheData() throws IOException {
        Path seeds = folder.resolve("seeds");
        for (String each : List.of("", "models/building-blocks")) {
            copy(Path.of("seeds", each), seeds.resolve(each));
        }
        Path numbers = seeds.resolve("assumptions.yaml");
        String without =
                Files.readString(numbers).replaceFirst("(?m)^course_hours_most:\\n(  .*\\n)+", "");
        Files.writeString(numbers, without);
        Ran ran = Ran.trellis("check", "--seeds", seeds.toString());
        assertEquals(1, ran.code(), ran.err());
        assertTrue(ran.err().contains("has no 'course_hours_most'. Copy it from"), ran.err());
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void takenPortIsASlip() throws IOException {
        try (var taken =
                new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            Ran ran =
                    Ran.trellis("serve", "--port", port, "--db", folder.resolve("t.db").toString());
            assertEquals(2, ran.code(), ran.err());
            assertTrue(ran.err().contains("choose another with --port"), ran.err());
        }
    }

    @Test
    void helpIsDone() {
        Ran help = Ran.trellis("--help");
        assertEquals(0, help.code());
        assertTrue(help.out().contains("--seeds"), help.out());
        assertEquals(0, Ran.trellis("gap", "--help").code());
    }

    @Test
    void optionsStandBeforeOrAfterTheCommand() {
        String[] after = {"rank", "--person", CNA, "--limit", "1", "--lang", "es"};
        String[] before = {"--lang", "es", "rank", "--person", CNA, "--limit", "1"};
        assertEquals(Ran.trellis(after), Ran.trellis(before));
        assertTrue(Ran.trellis(after).out().startsWith("El empleo"), Ran.trellis(after).out());
    }
}
