package org.trellis.files.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.files.template.TemplateSheets.CATALOG;
import static org.trellis.files.template.TemplateSheets.HELD;
import static org.trellis.files.template.TemplateSheets.REAL;
import static org.trellis.files.template.TemplateSheets.issues;
import static org.trellis.files.template.TemplateSheets.realDataNeeded;
import static org.trellis.files.template.TemplateSheets.schedule;
import static org.trellis.files.template.TemplateSheets.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trellis.files.reading.Folder;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.files.template.StandardsTemplate.Read;
import org.trellis.files.template.StandardsTemplate.Sheet;
import org.trellis.files.template.StandardsTemplate.Source;
import org.trellis.files.template.StandardsTemplate.Written;
import org.trellis.model.schedule.Schedule;
import org.trellis.report.Words;

class StandardsTemplateTest {
    /** The public template has no column for what the standards say, and says so. */
    @Test
    void whatTheStandardsSayIsNamedAsLost() {
        Schedule schedule = schedule("title: T\napproach: time\nstandards: {safety: Hats}\n");
        String lost =
                StandardsTemplate.write(schedule, CATALOG).lost().stream()
                        .map(Words.of("en")::say)
                        .collect(Collectors.joining("\n"));
        assertTrue(lost.contains("standards.safety: "), lost);
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
        realDataNeeded();
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
                        wage: {journeyworker_usd_per_hour: 24, as_of: 2023-01-01, steps: [{percent: 50, hours: 4000}]}
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
                wage.as_of: '2023-01-01'
                probation_hours: '1000'
                minimum_age: '18'
                selection: 'Interview'
                credit.max_hours: '100'
                credit.evidence.text: 'test'
                interim_credentials.credential: 'osha-10'
                sources.text: 'memory'
                probation_months: written in its place""",
                StandardsTemplate.write(rich, CATALOG).lost().stream()
                        .map(Words.of("en")::say)
                        .collect(Collectors.joining("\n")));
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
            assertEquals(before.occupation().rapidsCode(), after.occupation().rapidsCode(), name);
            List<String> fields =
                    written.lost().stream()
                            .map(lost -> lost.arguments().get(0).toString())
                            .toList();
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
        realDataNeeded();
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
            assertEquals("0157", found.occupation().rapidsCode().orElseThrow().text());
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
}
