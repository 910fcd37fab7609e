package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.report.caseload.CaseloadTable;

/** A report for each client of a folder, and one list of all. */
class CaseloadTest {
    private static final String LPN = "nursing-long-term-care/lpn";

    @TempDir private Path people;
    @TempDir private Path out;

    private Ran gap(String... more) {
        List<String> args =
                new ArrayList<>(
                        List.of("gap", "--people", people.toString(), "--on", "2026-11-26"));
        args.addAll(List.of(more));
        return Ran.trellis(args.toArray(String[]::new));
    }

    private void client(String file, String yaml) throws Exception {
        Files.writeString(people.resolve(file), yaml);
    }

    private static String person(String id) {
        return "id: " + id + "\njob: nursing-long-term-care/cna\ncredentials: []\n";
    }

    @Test
    void eachClientHasAReportAndTheListNamesGoalAndReview() throws Exception {
        client("a.yaml", person("case-1"));
        client("b.yml", person("case-2"));
        Files.writeString(
                people.resolve("goals.csv"), "case,job\ncase-2,advanced-manufacturing/machinist\n");
        Ran ran = gap("--job", LPN, "--format", "note", "--out", out.toString());
        assertEquals(0, ran.code(), ran.err());
        assertTrue(Files.exists(out.resolve("gap-case-1-lpn-2026-11-26.note.txt")), ran.out());
        assertTrue(Files.exists(out.resolve("gap-case-2-machinist-2026-11-26.note.txt")));
        String list = Files.readString(out.resolve("caseload.csv"));
        assertTrue(list.contains(String.join(",", CaseloadTable.COLUMNS)), list);
        assertTrue(list.contains("case-1,,nursing-long-term-care/lpn,"), list);
        assertTrue(list.contains("LPN/LVN license"), list);
        assertTrue(list.contains(",2026-12-26,2026-11-26,"), list);
        assertTrue(list.contains(",gap-case-1-lpn-2026-11-26.note.txt\n"), list);
        assertTrue(ran.out().contains("2 clients"), ran.out());
    }

    @Test
    void aBadFileAndASecondFileOfACaseAreToldAndTheRestIsDone() throws Exception {
        client("a.yaml", person("case-1"));
        client("b.yaml", person("CASE-1"));
        client("c.yaml", "id: [");
        Ran ran = gap("--job", LPN, "--format", "note", "--out", out.toString());
        assertEquals(1, ran.code(), ran.err());
        assertTrue(ran.err().contains("a second file of this case"), ran.err());
        assertTrue(ran.err().contains("c.yaml: left out"), ran.err());
        assertTrue(ran.out().contains("1 client"), ran.out());
    }

    @Test
    void whatIsMissingIsSaid() throws Exception {
        client("a.yaml", person("case-1"));
        assertTrue(gap("--job", LPN).err().contains("--people needs --out DIR"));
        Ran ran = gap("--out", out.toString());
        assertTrue(ran.err().contains("case-1: left out, no goal is known"), ran.err());
        Ran both = gap("--person", "x.yaml", "--out", out.toString());
        assertTrue(both.err().contains("not both"), both.err());
    }

    @Test
    void aPaperNeedsAFile() {
        String nurse = "seeds/people/cna-to-rn.yaml";
        Ran screen = Ran.trellis("gap", "--person", nurse, "--job", LPN, "--format", "pdf");
        assertEquals(2, screen.code());
        Path pdf = out.resolve("a.pdf");
        Ran file =
                Ran.trellis(
                        "gap",
                        "--person",
                        nurse,
                        "--job",
                        LPN,
                        "--format",
                        "pdf",
                        "--out",
                        pdf.toString());
        assertEquals(0, file.code(), file.err());
        assertTrue(Files.exists(pdf));
    }

    @Test
    void progressNamesWhatChangedBetweenTwoDays() {
        Ran ran =
                Ran.trellis(
                        "gap",
                        "--person",
                        "seeds/people/cna-to-rn.yaml",
                        "--job",
                        LPN,
                        "--since",
                        "2026-05-01",
                        "--on",
                        "2026-11-26");
        assertEquals(0, ran.code(), ran.err());
        String text = ran.out().replaceAll("\\s+", " ");
        assertTrue(text.contains("progress from May 1, 2026 to November 26, 2026"), text);
        assertTrue(text.contains("Vital Signs"), text);
        assertTrue(text.contains("Skills met 17 19"), text);
        Ran later =
                Ran.trellis(
                        "gap",
                        "--person",
                        "seeds/people/cna-to-rn.yaml",
                        "--job",
                        LPN,
                        "--since",
                        "2026-11-26",
                        "--on",
                        "2026-11-26");
        assertEquals(2, later.code());
        assertTrue(later.err().contains("give a day before"), later.err());
        Ran odd =
                Ran.trellis(
                        "gap",
                        "--person",
                        "seeds/people/cna-to-rn.yaml",
                        "--job",
                        LPN,
                        "--since",
                        "May");
        assertTrue(odd.err().contains("YYYY-MM-DD"), odd.err());
    }
}
