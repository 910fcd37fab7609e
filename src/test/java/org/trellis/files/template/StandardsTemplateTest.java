package org.trellis.files.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.trellis.files.CatalogFiles;
import org.trellis.files.Folder;
import org.trellis.files.ScheduleFile;
import org.trellis.files.template.StandardsTemplate.Read;
import org.trellis.files.template.StandardsTemplate.Sheet;
import org.trellis.files.template.StandardsTemplate.Source;
import org.trellis.files.template.StandardsTemplate.Written;
import org.trellis.model.Catalog;
import org.trellis.model.Schedule;

class StandardsTemplateTest {
    private static final Path REAL = Path.of("../shared/data/apprenticeship/standards_template");
    private static final Catalog CATALOG =
            CatalogFiles.load(
                            Folder.inside("seeds"),
                            Folder.inside("ladders"),
                            LocalDate.of(2026, 11, 21))
                    .catalog();
    private static final String HEAD =
            "Registration State,Sponsor Name,Occupation Title,Onet Code,RAPIDS Code,Type,"
                    + "Term (in months),Minimum OJT Hours,Maximum OJT Hours,"
                    + "Ratio of Apprentice to Journeyworker,Probationary Period\n";
    private static final String ROW =
            "WA,Sponsor,Rigger,47-2152.00,0414,Time-based,12,2000,2000,1:2,3\n";

    /** Everything the template can hold, if need be in square brackets. */
    private static final String HELD =
            """
            title: Rigger
            onet_soc: 47-2152.00
            rapids_code: 0414HY
            approach: hybrid
            jurisdiction: WA
            term: {hours: [1000, 1400.5], months: 12}
            work_processes:
            - title: Wet, "pipe" systems
              hours: [600, 800]
              tasks: [Hang pipe; carefully, Test, "Log [it]"]
              competencies:
              - {competency: building-blocks/teamwork, level: 3, scale: opm-5, core: true, assessed_by: a test; then a talk}
              - {competency: building-blocks/reading, text: Reads the plans}
              - {text: Reads plans (all)}
              source: memory
            - {title: Repairs, hours: [400, 600.5], tasks: [Find leaks]}
            related_instruction:
            - {course: Plans, code: P1, provider: College, objectives: [Read, Draw], hours: 152.5, year: 1}
            - {course: Codes, competencies: [{competency: building-blocks/teamwork, level: 2, scale: opm-5}]}
            wage:
              steps: [{percent: 73.63, hours: 500}, {usd_per_hour: 13.5, months: 6}]
            ratio: {apprentices: 1, journeyworkers: 2}
            probation_months: 3
            sponsor: Invented sponsor
            """;

    private static Schedule schedule(String yaml) {
        return schedule(yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static Schedule schedule(byte[] yaml) {
        return ScheduleFile.read(yaml, "s.yaml").schedule().orElseThrow();
    }

    private static Map<Sheet, Source> sources(Map<Sheet, String> sheets) {
        Map<Sheet, Source> sources = new EnumMap<>(Sheet.class);
        sheets.forEach(
                (sheet, text) ->
                        sources.put(
                                sheet,
                                new Source(
                                        sheet.file("in"), text.getBytes(StandardCharsets.UTF_8))));
        return sources;
    }

    private static Read read(Sheet sheet, String text) {
        Map<Sheet, String> sheets = new EnumMap<>(Sheet.class);
        sheets.put(Sheet.DETAILS, HEAD + ROW);
        sheets.put(sheet, text);
        return StandardsTemplate.read(sources(sheets), CATALOG);
    }

    private static String issues(Read read) {
        return read.issues().stream()
                .filter(issue -> !issue.expected().equals("this file"))
                .map(
                        i ->
                                i.place()
                                        + " "
                                        + i.severity()
                                        + " ["
                                        + i.value()
                                        + "] "
                                        + i.expected()
                                        + ". "
                                        + i.remedy())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void whatTheTemplateHoldsComesBackAsItWas() {
        Written written = StandardsTemplate.write(schedule(HELD), CATALOG);
        assertEquals(List.of(), written.lost());
        Read back = StandardsTemplate.read(sources(written.sheets()), CATALOG);
        assertEquals("", issues(back));
        assertEquals(
                ScheduleFile.write(schedule(HELD)),
                ScheduleFile.write(back.schedule().orElseThrow()));
    }

    @Test
    void theColumnsAreThoseOfTheTemplate() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(REAL), "../shared/data is not here");
        Written written = StandardsTemplate.write(schedule(HELD), CATALOG);
        for (Sheet sheet : Sheet.values()) {
            String real =
                    Files.readString(
                            REAL.resolve(sheet.file("comp-occupation-standards-template")));
            String header = real.lines().findFirst().orElseThrow().replaceAll(",+$", "");
            assertEquals(header, written.sheets().get(sheet).lines().findFirst().orElseThrow());
        }
    }

    @Test
    void whatHasNoPlaceIsNamed() {
        Schedule rich =
                schedule(
                        """
                        title: Rigger
                        title_es: Aparejador
                        approach: time
                        term: {hours: 4000, months: [18, 24]}
                        work_processes:
                        - {title: One, title_es: Uno, hours: 2000}
                        - {title: Two, title_es: Dos, hours: 2000}
                        related_instruction: [{course: Plans, hours: [20, 30]}]
                        wage: {journeyworker_usd_per_hour: 24, steps: [{percent: 50, hours: 4000}]}
                        probation_hours: 1000
                        minimum_age: 18
                        selection: Interview
                        credit: {max_hours: 100, evidence: [test]}
                        interim_credentials: [{credential: osha-10}]
                        sources: [memory]
                        """);
        assertEquals(
                """
                title_es: 'Aparejador'
                term.months: '18 to 24'
                work_processes.title_es: 2 values, such as 'Uno'
                related_instruction.hours: '20 to 30'
                wage.journeyworker_usd_per_hour: '24'
                probation_hours: '1000'
                minimum_age: '18'
                selection: 'Interview'
                credit.max_hours: '100'
                credit.evidence.text: 'test'
                interim_credentials.credential: 'osha-10'
                sources.text: 'memory'
                probation_months: written in its place""",
                String.join("\n", StandardsTemplate.write(rich, CATALOG).lost()));
    }

    /** The figures of each shipped schedule come back; only what has no column is lost, by name. */
    @Test
    void shippedSchedulesComeBackWithTheirFigures() {
        Folder seeds = Folder.inside("seeds");
        List<String> names =
                seeds.names("schedules").stream().filter(n -> n.endsWith(".yaml")).toList();
        assertTrue(names.size() >= 17, names.toString());
        for (String name : names) {
            Schedule before = schedule(seeds.bytes("schedules/" + name).orElseThrow());
            Written written = StandardsTemplate.write(before, CATALOG);
            Schedule after =
                    StandardsTemplate.read(sources(written.sheets()), CATALOG)
                            .schedule()
                            .orElseThrow();
            assertEquals(before.processHours(), after.processHours(), name);
            assertEquals(before.term().hours(), after.term().hours(), name);
            assertEquals(before.rapidsCode(), after.rapidsCode(), name);
            List<String> fields =
                    written.lost().stream().map(line -> line.replaceFirst(":.*", "")).toList();
            for (String field : fields) {
                assertFalse(
                        field.matches(
                                "work_processes\\.(title|hours|tasks\\.text|competencies\\.(core|level|text|assessed_by))|wage\\.steps.*"),
                        name + " loses " + field);
            }
        }
    }

    @Test
    void theRealTemplatesAreRead() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(REAL), "../shared/data is not here");
        for (String name :
                List.of(
                        "comp-occupation-standards-template",
                        "occupation-standards-national-program-standards-template")) {
            Map<Sheet, Source> sources = new EnumMap<>(Sheet.class);
            for (Sheet sheet : Sheet.values()) {
                Path file = REAL.resolve(sheet.file(name));
                sources.put(sheet, new Source(sheet.file(name), Files.readAllBytes(file)));
            }
            Read read = StandardsTemplate.read(sources, CATALOG);
            Schedule found = read.schedule().orElseThrow(() -> new AssertionError(issues(read)));
            assertEquals("HUMAN RESOURCE SPECIALIST", found.title().en());
            assertEquals("0157", found.rapidsCode().orElseThrow().text());
            assertEquals(
                    "170",
                    TemplateWriter.instruction(found.relatedInstruction())
                            .orElseThrow()
                            .toString());
            assertTrue(
                    issues(read).contains("[Career Development Technician] nothing"), issues(read));
        }
    }

    @Test
    void columnsMayStandInAnyOrderUnderAnyCase() {
        Written written = StandardsTemplate.write(schedule(HELD), CATALOG);
        Map<Sheet, String> shuffled = new EnumMap<>(Sheet.class);
        written.sheets().forEach((sheet, text) -> shuffled.put(sheet, shuffled(text)));
        Read back = StandardsTemplate.read(sources(shuffled), CATALOG);
        assertEquals(
                ScheduleFile.write(schedule(HELD)),
                ScheduleFile.write(
                        back.schedule().orElseThrow(() -> new AssertionError(issues(back)))));
    }

    private static String shuffled(String csv) {
        try (var parser =
                org.apache.commons.csv.CSVParser.parse(
                        csv, org.apache.commons.csv.CSVFormat.RFC4180)) {
            List<List<String>> rows = parser.stream().map(r -> r.stream().toList()).toList();
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, rows.get(0).size()).boxed().toList());
            Collections.shuffle(order, new Random(7));
            var out = new java.io.StringWriter();
            var printer =
                    new org.apache.commons.csv.CSVPrinter(
                            out, org.apache.commons.csv.CSVFormat.RFC4180);
            for (List<String> row : rows) {
                boolean header = row == rows.get(0);
                printer.printRecord(
                        order.stream()
                                .map(i -> header ? row.get(i).toUpperCase() : row.get(i))
                                .toList());
            }
            return out.toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aMissingColumnIsNamedWithItsFile() {
        assertEquals(
                "in__RelatedInstruction.csv:1:0 ERROR [] a column 'Course Hours'."
                        + " Rename 'course hour', or add the column.\n"
                        + "in__RelatedInstruction.csv:1:5 NOTE [course hour] a column of the template."
                        + " It was not read.",
                issues(
                        read(
                                Sheet.RELATED_INSTRUCTION,
                                "Course Name,Course Description,Course Code,"
                                        + "Related Training Organization,Course Hour\nPlans,,,,20\n")));
    }

    @Test
    void aWrongFigureIsNamedWithLineAndColumn() {
        String head =
                "Work Process Sort Order,Work Process Title,Work Process Description,Minimum Hours,Maximum Hours,Skill Title\n";
        assertEquals(
                "in__WorkProcesses.csv:2:4 ERROR [1,600] hours, such as 1600 or 152.5. Write digits only: 1600.",
                issues(read(Sheet.WORK_PROCESSES, head + "1,Wet pipe,,\"1,600\",,\n")));
        assertEquals(
                "in__WorkProcesses.csv:2:5 ERROR [400] at least the minimum."
                        + " Change one of the two: the minimum, 600 h, is above the maximum, 400 h",
                issues(read(Sheet.WORK_PROCESSES, head + "1,Wet pipe,,600,400,\n")));
        assertEquals(
                "in__WorkProcesses.csv:2:4 ERROR [-5] hours, such as 1600 or 152.5."
                        + " Hours must be from 0 to 100000, not -5.0.",
                issues(read(Sheet.WORK_PROCESSES, head + "1,Wet pipe,,-5,,\n")));
    }

    @Test
    void aCodeThatLostItsZeroIsMendedAndSaid() {
        Read read = read(Sheet.DETAILS, HEAD + ROW.replace("0414", "414"));
        assertEquals("0414", read.schedule().orElseThrow().rapidsCode().orElseThrow().text());
        assertTrue(issues(read).startsWith("in__Details.csv:2:5 WARNING [414]"), issues(read));
    }

    @Test
    void aStepOfNothingIsRefused() {
        String head = "Step Level Title,Step OJT Hours,Step OJT Percentage,Step Duration\n";
        assertEquals(
                "in__WageSchedule.csv:2:3 ERROR [0] a part of the journeyworker wage above 0, such as 0.5."
                        + " Write 0.5 for half of it.",
                issues(read(Sheet.WAGE_SCHEDULE, head + "Step 1,1000,0,\n")));
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        Map<Sheet, Source> sources = sources(Map.of(Sheet.DETAILS, HEAD + ROW));
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 0, 1, (byte) 0xff};
        sources.put(Sheet.WAGE_SCHEDULE, new Source("in__WageSchedule.csv", picture));
        assertEquals(
                "in__WageSchedule.csv:1:0 ERROR [] a CSV file in UTF-8."
                        + " Save the sheet as 'CSV UTF-8', not as a workbook.",
                issues(StandardsTemplate.read(sources, CATALOG)));
    }

    @Test
    void hoursOfInstructionWithoutCoursesAreKept() {
        Read read =
                read(Sheet.DETAILS, HEAD.strip() + ",Minimum RSI Hours\n" + ROW.strip() + ",144\n");
        assertEquals(
                "144",
                TemplateWriter.instruction(read.schedule().orElseThrow().relatedInstruction())
                        .orElseThrow()
                        .toString());
    }

    /** Damage anywhere is an issue or another value, never an exception. */
    @Test
    void randomDamageNeverStopsTheReading() {
        Map<Sheet, String> whole = StandardsTemplate.write(schedule(HELD), CATALOG).sheets();
        String[] junk = {
            "",
            "\"",
            ",",
            "0",
            "-1",
            "9999999999",
            "a. ",
            "[",
            "]",
            "$0 an hour",
            "1.2.3 hours",
            "é",
            ";",
            "\n",
            "level 999 of x",
            "0:0",
            "200%"
        };
        for (int seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            Map<Sheet, String> damaged = new EnumMap<>(whole);
            Sheet sheet = Sheet.values()[random.nextInt(4)];
            String text = whole.get(sheet);
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + random.nextInt(12));
            damaged.put(
                    sheet,
                    text.substring(0, from)
                            + junk[random.nextInt(junk.length)]
                            + text.substring(to));
            int at = seed;
            org.junit.jupiter.api.Assertions.assertDoesNotThrow(
                    () -> StandardsTemplate.read(sources(damaged), CATALOG), () -> "seed " + at);
        }
    }
}
