package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchedulePaperTest {
    private static final String FITTER = "seeds/schedules/sprinkler-fitter.yaml";

    @TempDir Path folder;

    @Test
    void showsAppendixAInBothLanguages() {
        Ran en = Ran.trellis("schedule", "show", FITTER);
        assertEquals(0, en.code(), en.err());
        assertEquals("", en.err());
        assertTrue(en.out().contains("Wet pipe systems"), en.out());
        assertTrue(en.widestLine() <= 80);
        Ran es = Ran.trellis("schedule", "show", FITTER, "--lang", "es");
        assertTrue(es.out().contains("12. Total de horas"), es.out());
    }

    @Test
    void rulesAreAddedWhenAsked() {
        Ran without = Ran.trellis("schedule", "show", FITTER);
        Ran with = Ran.trellis("schedule", "show", FITTER, "--with-check");
        assertTrue(!without.out().contains("Rule check") && with.out().contains("Rule check"));
    }

    @Test
    void jsonHasTheSums() {
        var json = Ran.trellis("schedule", "show", FITTER, "--format", "json").json();
        assertEquals(8000, json.at("/workProcessHours/min").asDouble());
        assertEquals(597.5, json.at("/relatedInstructionHours/max").asDouble());
        assertEquals(12.0, json.at("/wage/steps/0/usdPerHour").asDouble());
    }

    @Test
    void papersNeedAFile() {
        for (String format : new String[] {"docx", "pdf", "csv"}) {
            Ran ran = Ran.trellis("schedule", "show", FITTER, "--format", format);
            assertEquals(2, ran.code());
            assertTrue(ran.firstErrorLine().contains("needs --out FILE"), ran.err());
        }
    }

    @Test
    void theStandardsAndTheAgreementArePapers() throws IOException {
        for (String paper : new String[] {"standards", "agreement"}) {
            Path file = folder.resolve(paper + ".pdf");
            String[] pdf = {"--format", "pdf", "--out", file.toString()};
            Ran ran = show(paper, pdf);
            assertEquals(0, ran.code(), ran.err());
            assertTrue(Files.size(file) > 2000);
            assertEquals(2, show(paper, "--format", "json").code());
        }
        assertTrue(show("standards").out().contains("Section 23. Records"));
        assertTrue(show("other").firstErrorLine().contains("schedule, standards, agreement"));
    }

    private static Ran show(String paper, String... more) {
        List<String> all = new ArrayList<>(List.of("schedule", "show", FITTER, "--paper", paper));
        all.addAll(List.of(more));
        return Ran.trellis(all.toArray(String[]::new));
    }

    @Test
    void papersAreWritten() throws IOException {
        for (String format : new String[] {"docx", "pdf", "html"}) {
            Path file = folder.resolve("paper." + format);
            for (String command : new String[] {"show", "mentor"}) {
                Ran ran =
                        Ran.trellis(
                                "schedule",
                                command,
                                FITTER,
                                "--format",
                                format,
                                "--out",
                                file.toString());
                assertEquals(0, ran.code(), ran.err());
                assertEquals("", ran.err());
                assertTrue(Files.size(file) > 2000);
            }
        }
    }

    @Test
    void theTemplateIsWrittenNamedAndReadAgain() throws IOException {
        Path name = folder.resolve("fitter.csv");
        Ran out =
                Ran.trellis(
                        "schedule", "show", FITTER, "--format", "csv", "--out", name.toString());
        assertEquals(0, out.code(), out.err());
        assertTrue(out.out().contains("fitter__WageSchedule.csv"), out.out());
        assertTrue(out.err().contains("not in the template: title_es: "), out.err());
        Path back = folder.resolve("back.yaml");
        for (Path from : new Path[] {name, folder}) {
            Ran in = Ran.trellis("schedule", "import", from.toString(), "--out", back.toString());
            assertEquals(0, in.code(), in.err());
        }
        assertEquals(
                8000,
                Ran.trellis("schedule", "show", back.toString(), "--format", "json")
                        .json()
                        .at("/workProcessHours/min")
                        .asDouble());
    }

    @Test
    void anImportWithoutFilesSaysWhatItLooksFor() {
        Ran ran = Ran.trellis("schedule", "import", folder.toString());
        assertEquals(2, ran.code());
        assertTrue(ran.firstErrorLine().contains("NAME__Details.csv"), ran.err());
    }

    @Test
    void textLoadsNeitherPoiNorPdf() throws Exception {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xlog:class+load",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.trellis.cli.Main",
                                "schedule",
                                "show",
                                FITTER)
                        .redirectErrorStream(true)
                        .start();
        String loaded = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor());
        assertTrue(loaded.contains("org.trellis.report.document.DocumentText"));
        assertTrue(
                !loaded.matches("(?s).*(org\\.apache\\.poi|openhtmltopdf|pdfbox)\\..* source:.*"));
    }
}
