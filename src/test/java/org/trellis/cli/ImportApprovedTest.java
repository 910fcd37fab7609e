package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportApprovedTest {
    private static final String HEAD =
            "RAPIDS CODE,ONET SOC CODE,RAPIDS TITLE,ONET SOC TITLE,TIME-BASED,HYBRID,"
                    + "COMPETENCY-BASED,BULLETINS,CAREER LATICE\n";

    @TempDir Path folder;

    private Ran run(String... args) {
        Stream<String> data = Stream.of("--data", folder.resolve("data").toString());
        return Ran.trellis(Stream.concat(Stream.of(args), data).toArray(String[]::new));
    }

    private String list(String rows) throws IOException {
        Path file = folder.resolve("list.csv");
        Files.writeString(file, HEAD + rows);
        return file.toString();
    }

    @Test
    void theListIsInTheLibraryAndADraftTakesItsCode() throws Exception {
        String list = list("296,51-4041.00,Machinist,Machinists,8000.0,,,2010-1,\n");
        Ran first = run("import", "approved-occupations", list);
        assertEquals(0, first.code(), first.err());
        assertTrue(first.out().startsWith("1 approved occupation is in the library now"));
        Ran again = run("import", "approved-occupations", list);
        assertTrue(again.out().startsWith("1 approved occupation is in the library already"));
        String found = run("schedule", "list", "approved-0296", "--db", "none.db").out();
        assertTrue(found.contains("federal list of approved occupations"), found);
        String[] draft = {
            "schedule",
            "draft",
            "--job",
            "advanced-manufacturing/machinist",
            "--term-hours",
            "8000",
        };
        Ran timed =
                run(
                        Stream.concat(Stream.of(draft), Stream.of("--approach", "time"))
                                .toArray(String[]::new));
        assertTrue(timed.out().contains("rapids_code: \"0296\""), timed.out() + timed.err());
        assertTrue(timed.out().contains("federal list of approved occupations"), timed.out());
        Ran hybrid =
                run(
                        Stream.concat(Stream.of(draft), Stream.of("--approach", "hybrid"))
                                .toArray(String[]::new));
        assertFalse(hybrid.out().contains("rapids_code"), "the list has no hybrid of it");
    }

    @Test
    void aBadListChangesNothing() throws Exception {
        run("import", "approved-occupations", list("0296,,Machinist,x,8000,,,,\n"));
        Ran bad = run("import", "approved-occupations", list("0296,,Machinist,x,many,,,,\n"));
        assertEquals(1, bad.code());
        assertTrue(bad.err().contains("list.csv:2:5"), bad.err());
        assertEquals(2, run("import", "approved-occupations", folder.toString()).code());
        String kept = Files.readString(folder.resolve("data/approved/occupations.csv"));
        assertTrue(kept.contains("0296,,Machinist,8000"), kept);
    }

    /** The header and the three rows available of the list as it is published. */
    @Test
    void thePublishedSampleComesIn() {
        Path sample =
                Path.of(
                        "../shared/data/apprenticeship/approved_occupations_list_header_sample.csv");
        if (!Files.exists(sample)) {
            assertFalse("true".equals(System.getenv("CI")), "no " + sample);
            org.junit.jupiter.api.Assumptions.abort("no " + sample);
        }
        Ran ran = run("import", "approved-occupations", sample.toString());
        assertTrue(ran.out().startsWith("3 approved occupations"), ran.out() + ran.err());
    }
}
