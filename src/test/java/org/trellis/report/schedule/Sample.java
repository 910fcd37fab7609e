package org.trellis.report.schedule;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.trellis.Shipped;
import org.trellis.files.reading.Folder;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Schedule;
import org.trellis.schedule.rules.Known;
import org.trellis.schedule.rules.SeedFindingsTest;

/** The shipped schedules, and one in which every field is filled. */
final class Sample {
    static final Catalog CATALOG = Shipped.CATALOG;

    /** Every state has its name. */
    static final Known KNOWN = new Known(SeedFindingsTest.PLACES, Set.of());

    static final String FULL =
            """
            title: Pipe Fitter <Sprinkler> & "Co"
            title_es: Instalador de rociadores, año 1
            onet_soc: 47-2152.00
            onet_release: "29.3"
            rapids_code: 0414HY
            approach: hybrid
            jurisdiction: WA
            term: {hours: [1000, 1401], months: [36, 48]}
            work_processes:
            - title: Wet pipe systems
              title_es: Sistemas húmedos
              hours: [600, 800]
              tasks: [Hang pipe, {text: Test, text_es: Probar}]
              competencies:
              - {competency: building-blocks/teamwork, level: 3, scale: opm-5, core: true, assessed_by: a test}
              - {text: Reads plans, text_es: Lee planos}
              source: memory
            - {title: Repairs, title_es: Reparaciones, hours: [400, 600.5], tasks: [Find leaks, Mend]}
            related_instruction:
            - {course: Plans, code: P1, provider: College, objectives: [Read, Draw], hours: 152.5, year: 1}
            - {course: Codes, hours: [20, 30], year: 2, competencies: [{competency: building-blocks/teamwork}]}
            wage:
              journeyworker_usd_per_hour: 24.50
              as_of: 2023-01-01
              minimum_usd_per_hour: 7.25
              steps: [{percent: 50, hours: 500}, {usd_per_hour: 13.5, hours: 500}]
            ratio: {apprentices: 1, journeyworkers: 2}
            probation_hours: 250
            minimum_age: 18
            selection: Interview
            credit: {max_hours: 300, evidence: [test, credential]}
            interim_credentials: [{credential: osha-10, after_hours: 400}]
            sponsor: Invented Sprinkler Committee
            doubts: [One figure is not confirmed]
            sources: [memory]
            """;

    private Sample() {}

    static Schedule full() {
        return read(FULL.getBytes(StandardCharsets.UTF_8), "full.yaml");
    }

    /** The same, registered elsewhere. */
    static Schedule in(String jurisdiction) {
        String there = FULL.replace("jurisdiction: WA", "jurisdiction: " + jurisdiction);
        return read(there.getBytes(StandardCharsets.UTF_8), "full.yaml");
    }

    static List<String> shipped() {
        return Folder.inside("seeds").names("schedules").stream()
                .filter(name -> name.endsWith(".yaml"))
                .toList();
    }

    static Schedule shipped(String name) {
        return read(Folder.inside("seeds").bytes("schedules/" + name).orElseThrow(), name);
    }

    private static Schedule read(byte[] yaml, String name) {
        ScheduleFile.Result result = ScheduleFile.read(yaml, name);
        return result.schedule()
                .orElseThrow(() -> new AssertionError(name + ": " + result.issues()));
    }
}
