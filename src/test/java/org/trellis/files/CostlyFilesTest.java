package org.trellis.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.Shipped;
import org.trellis.files.person.PersonFile;
import org.trellis.files.reading.Reading;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.files.schedule.TaskFile;
import org.trellis.files.schedule.TimesheetFile;
import org.trellis.files.template.Archive;
import org.trellis.files.template.StandardsTemplate;
import org.trellis.files.template.StandardsTemplate.Sheet;
import org.trellis.files.template.StandardsTemplate.Source;
import org.trellis.model.Issue;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Schedule;
import org.trellis.report.IssueWords;
import org.trellis.report.Words;

/**
 * A small file that is made to cost much is refused, within two seconds of work and in a short
 * answer.
 */
class CostlyFilesTest {
    private static final double MOST_SECONDS = 2;
    private static final int MOST_LETTERS = 50_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Catalog CATALOG = Shipped.CATALOG;

    private static String times(int count, String line) {
        return IntStream.range(0, count)
                .mapToObj(i -> line.replace("#", "" + i))
                .collect(Collectors.joining());
    }

    private static byte[] file(String name) {
        String text =
                switch (name) {
                    case "keys" -> "title: A\nid: a\n" + times(22_000, "k#: 1\n");
                    case "few keys" -> "title: A\nid: a\n" + times(9_000, "k#: 1\n");
                    case "keys twice" -> "title: A\nid: a\n" + times(30_000, "id: a\n");
                    case "anchors" -> "id: a\n" + times(13_000, "k#: &a# [1]\n");
                    case "aliases" ->
                            "id: &a \""
                                    + "x".repeat(60_000)
                                    + "\"\nheld:\n"
                                    + "- *a\n".repeat(30_000);
                    case "nesting" -> "id: " + "[".repeat(120_000);
                    case "long keys" ->
                            "title: A\nid: a\n" + times(200, "k".repeat(900) + "#: 1\n");
                    case "items" -> "title: A\nheld: [" + "a,".repeat(120_000) + "]";
                    case "few items" ->
                            "title: A\nwork_processes: [" + "a,".repeat(15_000) + "]\nheld: [b]";
                    case "a line" -> "name: " + "1-".repeat(120_000);
                    case "accents" -> "name: " + "\u0323\u0301".repeat(60_000);
                    case "commas" -> ",".repeat(255_000);
                    case "cells" ->
                            "date,process,hours,task\n"
                                    + ("x" + ",".repeat(490) + "\n").repeat(500);
                    case "rows" -> "date,process,hours,task\n" + "x,y,z\n".repeat(40_000);
                    case "few rows" ->
                            "date,process,hours,task,competency\n"
                                    + times(11_000, "x,y#,z,a,B/B/B\n");
                    case "letters" ->
                            "date,process,hours,task,competency\n"
                                    + ("x," + "y".repeat(9_000) + ",z\n").repeat(27);
                    case "empty lines" -> "date,process,hours\n" + "\n".repeat(250_000);
                    case "tasks" -> "clean the table\n".repeat(15_000);
                    default -> throw new IllegalArgumentException(name);
                };
        return text.getBytes(UTF_8);
    }

    private static List<Issue> person(byte[] file) {
        return PersonFile.read(file, "f", CATALOG, TODAY).issues();
    }

    private static List<Issue> schedule(byte[] file) {
        return ScheduleFile.read(file, "f").issues();
    }

    private static List<Issue> tasks(byte[] file) {
        return TaskFile.read(file, "f").issues();
    }

    private static List<Issue> timesheet(byte[] file) {
        String processes = times(24, "- {title: Work process number #}\n");
        Schedule schedule =
                ScheduleFile.read(
                                ("title: T\napproach: time\nwork_processes:\n" + processes)
                                        .getBytes(UTF_8),
                                "s")
                        .schedule()
                        .orElseThrow();
        return TimesheetFile.read(file, "f", schedule, TODAY.minusDays(20), TODAY).issues();
    }

    private static List<Issue> template(byte[] file) {
        Map<Sheet, Source> sheets = new EnumMap<>(Sheet.class);
        sheets.put(Sheet.DETAILS, new Source("f__Details.csv", file));
        sheets.put(Sheet.WORK_PROCESSES, new Source("f__WorkProcesses.csv", file));
        return StandardsTemplate.read(sheets, CATALOG).issues();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "keys",
                "few keys",
                "keys twice",
                "anchors",
                "aliases",
                "nesting",
                "long keys",
                "items",
                "few items",
                "a line",
                "accents"
            })
    void ofYaml(String name) {
        isCheap(name, CostlyFilesTest::person);
        isCheap(name, CostlyFilesTest::schedule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "commas",
                "cells",
                "rows",
                "few rows",
                "letters",
                "empty lines",
                "tasks",
                "a line",
                "accents"
            })
    void ofTables(String name) {
        isCheap(name, CostlyFilesTest::timesheet);
        isCheap(name, CostlyFilesTest::tasks);
        isCheap(name, CostlyFilesTest::template);
    }

    private static void isCheap(String name, Function<byte[], List<Issue>> reader) {
        byte[] file = file(name);
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        List<Issue> issues = reader.apply(file);
        double seconds = (threads.getCurrentThreadCpuTime() - before) / 1e9;
        Words words = Words.of("en");
        String said =
                issues.stream()
                        .map(issue -> IssueWords.message(issue, words))
                        .collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("trellis.figures")) {
            System.out.printf(
                    "%-12s %6.2f s %4d issues %7d letters%n",
                    name, seconds, issues.size(), said.length());
        }
        assertTrue(seconds < MOST_SECONDS, name + ": " + seconds + " s");
        assertTrue(issues.size() <= Reading.MOST_TOLD + 1, name + ": " + issues.size());
        assertTrue(said.length() < MOST_LETTERS, name + ": " + said.length() + " letters");
    }

    private static byte[] zip(int files, byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < files; i++) {
                zip.putNextEntry(new ZipEntry("f" + i + ".csv"));
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The bytes of an archive with one of its two headers' fields changed in both. */
    private static byte[] changed(int local, int central, int value) {
        byte[] bytes = zip(1, "a,b\n".getBytes(UTF_8));
        int directory =
                new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        bytes[local] = (byte) value;
        bytes[directory + central] = (byte) value;
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"many files", "a large file", "a password", "an unknown method", "cut off"})
    void ofArchives(String name) {
        byte[] file =
                switch (name) {
                    case "many files" -> zip(10_000, new byte[0]);
                    case "a large file" -> zip(1, ",".repeat(4_900_000).getBytes(UTF_8));
                    case "a password" -> changed(6, 8, 9);
                    case "an unknown method" -> changed(8, 10, 97);
                    default -> java.util.Arrays.copyOf(zip(1, new byte[100]), 40);
                };
        assertTrue(Archive.is(file));
        isCheap(file, name);
        assertFalse(Archive.read(file, "f").fault().isEmpty());
    }

    private static void isCheap(byte[] file, String name) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Archive read = Archive.read(file, "f");
        double seconds =
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
        assertTrue(read.files().isEmpty(), name);
        assertTrue(seconds < MOST_SECONDS, name + ": " + seconds + " s");
    }
}
