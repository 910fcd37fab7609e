package org.trellis.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.trellis.files.template.Archive;
import org.trellis.files.template.ScheduleSources;
import org.trellis.model.Issue;
import org.trellis.report.IssueWords;
import org.trellis.report.Words;

/** A zip of a schedule: each fault names the archive and the file in it, and nothing is dropped. */
class ScheduleArchiveTest {
    private static byte[] zip(String... files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String file : files) {
                zip.putNextEntry(new ZipEntry(file.split("=")[0]));
                zip.write(file.split("=")[1].getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String said(byte[] zip) {
        Archive archive = Archive.read(zip, "plan.zip");
        List<Issue> issues = new ArrayList<>(archive.fault().stream().toList());
        issues.addAll(ScheduleSources.of(archive.files()).issues());
        return issues.stream()
                .map(
                        issue ->
                                issue.place().file()
                                        + ": "
                                        + IssueWords.message(issue, Words.of("en")))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void twoProgramsInOneArchiveAreNotMixed() throws IOException {
        assertEquals(
                "plan.zip/b__Details.csv: expected each sheet once: plan.zip/a__Details.csv is the same"
                        + " sheet; Send the sheets of one program at a time.",
                said(zip("a__Details.csv=x", "b__Details.csv=x")));
    }

    /** Of several schedules the first is read, and the others are named. */
    @Test
    void aFileThatIsNotReadIsNamed() throws IOException {
        byte[] zip = zip("notes.txt=x", "in/a.yaml=x", "b.yaml=x");
        assertEquals(
                "plan.zip/a.yaml",
                ScheduleSources.of(Archive.read(zip, "plan.zip").files())
                        .schedule()
                        .orElseThrow()
                        .file());
        assertEquals(
                "plan.zip/notes.txt plan.zip/b.yaml",
                said(zip)
                        .lines()
                        .filter(line -> line.contains("plan.zip"))
                        .map(line -> line.replaceFirst("^(?:warning: )?(\\S+?):.*", "$1"))
                        .collect(Collectors.joining(" ")));
    }

    /** A file in it that is damaged, or too large. */
    @Test
    void theFileThatDoesNotUnpackIsNamed() throws IOException {
        byte[] zip = zip("a__Details.csv=abcdefgh", "b.csv=x");
        byte[] cut = Arrays.copyOf(zip, 48);
        String damaged = Archive.read(cut, "plan.zip").fault().orElseThrow().place().file();
        assertEquals("plan.zip/a__Details.csv", damaged);
        byte[] large = zip("a.csv=x", "in/Wage\nSchedule.csv=" + ",".repeat(6_000_000));
        String place = Archive.read(large, "plan.zip").fault().orElseThrow().place().file();
        assertEquals("plan.zip/Wage Schedule.csv", place);
    }
}
