package org.trellis.files.template;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.trellis.Shipped;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.files.template.StandardsTemplate.Read;
import org.trellis.files.template.StandardsTemplate.Sheet;
import org.trellis.files.template.StandardsTemplate.Source;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Schedule;
import org.trellis.report.Words;

/** Sheets of the template and what tests read from them. */
final class TemplateSheets {
    static final Path REAL = Path.of("../shared/data/apprenticeship/standards_template");
    static final Catalog CATALOG = Shipped.CATALOG;
    static final String HEAD =
            "Registration State,Sponsor Name,Occupation Title,Onet Code,RAPIDS Code,Type,"
                    + "Term (in months),Minimum OJT Hours,Maximum OJT Hours,"
                    + "Ratio of Apprentice to Journeyworker,Probationary Period\n";
    static final String ROW = "WA,Sponsor,Rigger,47-2152.00,0414,Time-based,12,2000,2000,1:2,3\n";

    /** Everything the template can hold, if need be in square brackets. */
    static final String HELD =
            """
            title: Rigger
            onet_soc: 47-2152.00
            rapids_code: 0414HY
            approach: hybrid
            jurisdiction: WA
            term: {hours: [1000, 1400], months: 12}
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

    static Schedule schedule(String yaml) {
        return schedule(yaml.getBytes(StandardCharsets.UTF_8));
    }

    static Schedule schedule(byte[] yaml) {
        return ScheduleFile.read(yaml, "s.yaml").schedule().orElseThrow();
    }

    static Map<Sheet, Source> sources(Map<Sheet, String> sheets) {
        Map<Sheet, Source> sources = new EnumMap<>(Sheet.class);
        sheets.forEach(
                (sheet, text) ->
                        sources.put(
                                sheet,
                                new Source(
                                        sheet.file("in"), text.getBytes(StandardCharsets.UTF_8))));
        return sources;
    }

    static Read read(Sheet sheet, String text) {
        Map<Sheet, String> sheets = new EnumMap<>(Sheet.class);
        sheets.put(Sheet.DETAILS, HEAD + ROW);
        sheets.put(sheet, text);
        return StandardsTemplate.read(sources(sheets), CATALOG);
    }

    static String issues(Read read) {
        return read.issues().stream()
                .filter(issue -> !Words.of("en").say(issue.expected()).equals("this file"))
                .map(
                        i ->
                                i.place()
                                        + " "
                                        + i.severity()
                                        + " ["
                                        + Words.of("en").say(i.value())
                                        + "] "
                                        + Words.of("en").say(i.expected())
                                        + ". "
                                        + Words.of("en").say(i.remedy()))
                .collect(Collectors.joining("\n"));
    }

    /** Skips the test with a visible line; fails it when CI=true. */
    static void realDataNeeded() {
        if (Files.isDirectory(REAL)) {
            return;
        }
        String missing = "SKIPPED: ../shared/data is not here";
        System.out.println(missing);
        if ("true".equals(System.getenv("CI"))) {
            throw new AssertionError(missing);
        }
        Assumptions.abort(missing);
    }

    private TemplateSheets() {}
}
