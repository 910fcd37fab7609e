package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schedules over a real command line. */
class ScheduleCommandTest {
    private static final String JOB = "advanced-manufacturing/cnc-operator";

    @TempDir private Path folder;

    private record Ran(int code, String out, String err) {}

    private static Ran run(String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code =
                Main.run(
                        args,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ran(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static JsonNode json(Ran ran) throws IOException {
        return new ObjectMapper().readTree(ran.out());
    }

    @Test
    void aDraftIsCheckedCoversItsJobAndIsCredited() throws IOException {
        String file = folder.resolve("draft.yaml").toString();
        Ran draft =
                run(
                        "schedule",
                        "draft",
                        "--job",
                        JOB,
                        "--approach",
                        "time",
                        "--term-hours",
                        "6000",
                        "--out",
                        file);
        assertEquals(
                "0  ",
                draft.code()
                        + " "
                        + draft.out()
                        + " "
                        + draft.err().replaceAll("trellis: .*\n", ""));
        assertEquals(0, run("schedule", "check", file).code());
        JsonNode findings =
                json(run("schedule", "check", file, "--format", "json")).get("findings");
        assertEquals(
                "code-approach note 2",
                findings.get(0).get("rule").asText()
                        + " "
                        + findings.get(0).get("severity").asText()
                        + " "
                        + findings.size());
        Ran cover = run("schedule", "cover", file, "--job", JOB, "--format", "csv");
        assertTrue(
                cover.out().startsWith("competency,name,tier,required,scale,reached,outcome,"),
                cover.out());
        assertTrue(!cover.out().contains(",missing,"), cover.out());
        String person =
                write(
                        "p.yaml",
                        "id: case-1\n"
                                + "held: [{competency: advanced-manufacturing/production, level: 2,"
                                + " scale: opm-5, evidence: test, date: 2026-05-01}]\n");
        Files.writeString(
                Path.of(file),
                "credit: {max_hours: 100, evidence: [test]}\n",
                java.nio.file.StandardOpenOption.APPEND);
        JsonNode credit = json(run("schedule", "credit", file, "--person", person));
        assertEquals(
                "100.0 5900.0 50.0",
                credit.get("creditHours")
                        + " "
                        + credit.get("remainingHours")
                        + " "
                        + credit.get("startPercent"));
    }

    @Test
    void checkEndsWithOneOnlyOnErrors() throws IOException {
        Ran ran = run("schedule", "check", "seeds/schedules/cnc-operator-programmer.yaml");
        assertEquals(1, ran.code());
        assertTrue(
                ran.out()
                        .contains(
                                "cnc-operator-programmer.yaml: work_processes: error: The work"
                                        + " processes add up to 63,390 hours; the term is 6,000. [29"
                                        + " CFR 29.5(b)(3)]\n"),
                ran.out());
        Path draft = folder.resolve("draft.yaml");
        Ran drafted =
                run(
                        "schedule",
                        "draft",
                        "--job",
                        JOB,
                        "--approach",
                        "time",
                        "--term-hours",
                        "8000",
                        "--out",
                        draft.toString());
        assertEquals(0, drafted.code(), drafted.err());
        Ran checked = run("schedule", "check", draft.toString());
        assertEquals(0, checked.code(), checked.out());
        assertTrue(checked.out().contains("0 missing"), checked.out());
        assertTrue(checked.out().contains("29 CFR 29.5(b)(23) (from memory): not shown here: "));
        assertTrue(
                run("schedule", "check", "seeds/schedules/electrician.yaml", "--lang", "es")
                        .out()
                        .contains("error: No se indica ninguna escala de sueldos."));
    }

    @Test
    void aFaultOfTheFileStandsBesideTheFindings() throws IOException {
        String file = write("bad.yaml", "title: A\napproach: time\nterm: {hours: -1}\n");
        JsonNode finding =
                json(run("schedule", "check", file, "--format", "json")).get("findings").get(0);
        assertEquals(
                "file error bad.yaml:3:15",
                finding.get("rule").asText()
                        + " "
                        + finding.get("severity").asText()
                        + " "
                        + finding.get("where").asText());
        assertEquals(1, run("schedule", "check", file).code());
    }

    @Test
    void aBlankScheduleNeedsNoJob() {
        String[] begin = {"schedule", "draft", "--approach", "time", "--term-hours", "4000"};
        Ran blank = run(with(begin, "--title", "Boat builder"));
        assertTrue(blank.out().startsWith("title: Boat builder\napproach: time\n"), blank.out());
        assertEquals(2, run(begin).code());
        assertEquals(2, run(with(begin, "--title", " ")).code());
        Ran pinned = run(with(begin, "--title", "Boat builder", "--pin", "Hull=400"));
        assertTrue(pinned.err().contains("begin from --job"), pinned.err());
    }

    private static String[] with(String[] begin, String... more) {
        return Stream.of(begin, more).flatMap(Arrays::stream).toArray(String[]::new);
    }

    @Test
    void tasksAreSuggestedThenConfirmed() throws IOException {
        String tasks =
                write(
                        "tasks.txt",
                        "1. Read blueprints of parts\n- Inspect quality of finished parts\n");
        String confirm = folder.resolve("confirm.csv").toString();
        Ran first =
                run(
                        "schedule",
                        "draft",
                        "--job",
                        JOB,
                        "--approach",
                        "hybrid",
                        "--term-hours",
                        "4000-5000",
                        "--tasks",
                        tasks,
                        "--confirm",
                        confirm);
        assertTrue(first.out().contains("Suggested by its wording; please confirm"), first.out());
        String csv = Files.readString(Path.of(confirm));
        assertTrue(
                csv.startsWith(
                        "task,competency,suggested\n"
                                + "Read blueprints of parts,,advanced-manufacturing/"),
                csv);
        String confirmed =
                write(
                        "confirmed.csv",
                        "competency;task\n"
                                + "advanced-manufacturing/blueprint-reading;Read drawings of parts\n");
        Ran second =
                run(
                        "schedule",
                        "draft",
                        "--job",
                        JOB,
                        "--approach",
                        "time",
                        "--term-hours",
                        "4000",
                        "--tasks",
                        confirmed);
        assertTrue(
                second.out().contains("- Read drawings of parts")
                        && !second.out().contains("to be confirmed"),
                second.out());
    }

    @Test
    void aTaskListThatIsAPictureIsNamed() throws IOException {
        Path picture =
                Files.write(
                        folder.resolve("tasks.png"),
                        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0});
        Ran ran =
                run(
                        "schedule",
                        "draft",
                        "--job",
                        JOB,
                        "--approach",
                        "time",
                        "--term-hours",
                        "4000",
                        "--tasks",
                        picture.toString());
        assertEquals(
                "1 tasks.png: error: found 'a picture', expected plain text in UTF-8; Save or copy"
                        + " it as text; words in a picture cannot be read here.\n",
                ran.code() + " " + ran.err());
    }

    @Test
    void slipsEndWithTwoAndOneLine() {
        String missing = run("schedule", "check", "nowhere.yaml").err();
        assertTrue(
                missing.startsWith(
                        "trellis: nowhere.yaml is not a file: name an existing schedule\n"),
                missing);
        Ran hours =
                run(
                        "schedule",
                        "draft",
                        "--job",
                        JOB,
                        "--approach",
                        "time",
                        "--term-hours",
                        "many");
        assertEquals(
                "2 trellis: --term-hours takes whole hours such as 6000 or 6000-8000, not 'many'",
                hours.code()
                        + " "
                        + hours.err()
                                .lines()
                                .filter(l -> l.contains("takes"))
                                .findFirst()
                                .orElse(hours.err()));
        Ran pin =
                run(
                        "schedule",
                        "draft",
                        "--job",
                        JOB,
                        "--approach",
                        "time",
                        "--term-hours",
                        "4000",
                        "--pin",
                        "Machine operation=5000");
        assertTrue(
                pin.code() == 2
                        && pin.err()
                                .contains(
                                        "The minimum hours of Machine operation (5,000) add up to"
                                                + " 5,000; there are 4,000 to share."),
                pin.err());
        assertEquals(2, run("schedule").code());
    }

    @Test
    void everyHourOfADraftIsExplained() throws IOException {
        JsonNode draft =
                json(
                        run(
                                "schedule",
                                "draft",
                                "--job",
                                JOB,
                                "--approach",
                                "time",
                                "--term-hours",
                                "4000",
                                "--format",
                                "json",
                                "--pin",
                                "Machine operation=1000"));
        double sum = 0;
        for (JsonNode process : draft.get("workProcesses")) {
            sum += process.get("hours").asDouble();
            assertEquals(
                    process.get("hours").asDouble() - process.get("quota").asDouble(),
                    process.get("rounding").asDouble(),
                    1e-9);
        }
        assertEquals(4000, sum);
    }
}
