package org.trellis.files.document.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trellis.files.document.program.ReadProgram;
import org.trellis.files.document.program.ReadProgram.Total;

/** Eight real papers: every process, task and hour of the original, and nothing besides. */
class RealDocumentsTest {
    private static void same(WitnessDocument paper, ReadProgram read) {
        List<String> byHand = paper.byHand();
        List<String> lines = WitnessDocument.read(read);
        List<String> missing = new ArrayList<>(byHand);
        lines.forEach(missing::remove);
        List<String> added = new ArrayList<>(lines);
        byHand.forEach(added::remove);
        assertEquals(List.of(), missing, "not read");
        assertEquals(List.of(), added, "read, but not there");
        assertEquals(byHand, lines);
    }

    private static void nothingIsDropped(DocumentOutline outline) {
        assertEquals(outline.document().lines().size(), outline.lines().size());
        for (int i = 0; i < outline.lines().size(); i++) {
            assertEquals(i + 1, outline.lines().get(i).number());
        }
    }

    private static String totals(List<Total> totals) {
        StringBuilder text = new StringBuilder();
        totals.forEach(
                each -> text.append(each.stated()).append('=').append(each.summed().orElseThrow()));
        return text.toString();
    }

    @Test
    void linemanOfWashington() {
        WitnessDocument paper =
                WitnessDocument.of("lineman_washington_49-9051.00_time_based_6000h.txt")
                        .between("A\\. Lineman Approximate Hours", "Total Hours:.*")
                        .processes("\\d\\. (.*?) ?\\.{5,} \\d+")
                        .tasks("• (.*)")
                        .without("WSATC.*|SKAMANIA.*");
        DocumentOutline outline = paper.outline();
        ReadProgram read = outline.programs().get(0);
        same(paper, read);
        nothingIsDropped(outline);
        assertEquals("500 500 2250 2250 500", WitnessDocument.hours(read));
        assertEquals(29, read.tasks());
        assertEquals("6000=6000", totals(read.totals()));
        assertEquals("LINEMAN", read.title());
        assertEquals("6000", read.term().orElseThrow().hours().orElseThrow().toString());
        assertEquals(1200, read.probation().orElseThrow().number());
        assertEquals(
                "73.63 75.74 79.98 84.04 87.4 90.97 ",
                read.pay().steps().stream()
                        .map(step -> step.text().percent().getAsDouble() + " ")
                        .reduce("", String::concat));
    }

    @Test
    void mechanicalMaintenanceHasRanges() {
        WitnessDocument paper =
                WitnessDocument.of("mechanical_maintenance_0311HY_49-9071.00_hybrid.txt")
                        .between("DESCRIPTION HOURS", "TOTAL HOURS.*")
                        .processes("([A-Z&, ]+?):? \\d,\\d{3}-\\d,\\d{3}")
                        .tasks("• (.*)")
                        .without("Page.*");
        DocumentOutline outline = paper.outline();
        ReadProgram read = outline.programs().get(0);
        same(paper, read);
        nothingIsDropped(outline);
        assertEquals("1000-1500 2000-2500 1000-1500 2000-2500", WitnessDocument.hours(read));
        assertEquals(34, read.tasks());
        assertEquals("6000-8000=6000-8000", totals(read.totals()));
        assertEquals("49-9071.00 0311HY", read.codes().onetSoc() + " " + read.codes().rapids());
        assertEquals("HYBRID", read.approach().orElseThrow().name());
    }

    /** One paper, two programs, each with a wage table, courses and a probation of its own. */
    @Test
    void sacramentoHoldsTwoPrograms() {
        String file = "sacramento_rt_transit_mechanic_california_time_based.txt";
        String process = "[A-K]\\. (.*?) [\\d,]+";
        WitnessDocument bus =
                WitnessDocument.of(file)
                        .between("Work Process Approximate Hours", "Total Hours.*")
                        .processes(process)
                        .tasks(
                                "(CAL OSHA.*|Describe and demonstrate safety.*|Describe and demonstrate the use.*|Describe the .*systems\\. Identify|Identify steering.*|Visually.*|Describe the HVAC.*|Describe the trans.*|Electrical theory.*|Demonstrate various.*)")
                        .without("DAS FILE.*");
        DocumentOutline outline = bus.outline();
        assertEquals(2, outline.programs().size());
        same(bus, outline.programs().get(0));
        WitnessDocument small =
                WitnessDocument.of(file)
                        .between("Work Processes Approximate Hours", "Total Hours.*")
                        .processes(process)
                        .tasks(
                                "(CAL OSHA.*|Describe and demonstrate safety.*|Describe and demonstrate the use.*|Describe the hydraulic.*|Identify steering.*|Visually.*|Describe the HVAC.*|Describe the trans.*|Demonstrate the ability.*|Demonstrate various.*)")
                        .without("DAS FILE.*");
        same(small, outline.programs().get(1));
        nothingIsDropped(outline);
        for (ReadProgram read : outline.programs()) {
            assertEquals(
                    "40 200 1100 480 360 1000 480 480 1000 200 60", WitnessDocument.hours(read));
            assertEquals("5400=5400", totals(read.totals()));
            assertEquals(9, read.probation().orElseThrow().number());
            assertEquals(6, read.pay().steps().size());
            assertEquals(38.96, read.pay().journeyworker().orElseThrow().usd());
            assertEquals("American River College", read.instruction().provider());
        }
        assertEquals("720=720", totals(outline.programs().get(0).instruction().totals()));
        assertEquals("932=932", totals(outline.programs().get(1).instruction().totals()));
        assertEquals("Paratransit Mechanic", outline.programs().get(1).title());
    }

    @Test
    void cncOperatorHasAProcessAboveEachColumnHead() {
        WitnessDocument paper =
                WitnessDocument.of("cnc_operator_milling_1097CB_51-4035.00_competency.txt")
                        .between("Suggested On-the-Job Learning Outline", "RELATED INSTRUCTION.*")
                        .processes(
                                "((?:Mount mat|Remove prod|Align|Feed|Monitor|Set equip|Determine prod"
                                        + "|Read work|Review|Calculate|Operate grind|Replace worn eq"
                                        + "|Sharpen|Mount attachments or|Adjust equip|Select production"
                                        + "|Record operational|Construct).*)")
                        .tasks(
                                "((?:Position|Remove work|Verify|Move c|Observe|Select cutting|Study"
                                        + "|Compute|Replace worn tools|Select and|Mount attachments and"
                                        + "|Turn valves|Record production|Make templates).*)")
                        .without("Competencies Date.*|Page.*");
        DocumentOutline outline = paper.outline();
        ReadProgram read = outline.programs().get(0);
        same(paper, read);
        nothingIsDropped(outline);
        assertEquals(18, read.processes().size());
        assertEquals(20, read.tasks());
        assertEquals("249=249", totals(read.instruction().totals()));
        assertEquals(30, read.instruction().courses().size());
        assertEquals(
                "15.5 16.0 ",
                read.pay().steps().stream()
                        .map(step -> step.text().pay().orElseThrow().usd() + " ")
                        .reduce("", String::concat));
    }

    @Test
    void autoTechnicianHasNineJobFunctions() {
        WitnessDocument paper =
                WitnessDocument.of("auto_technician_1034CB_49-3023.02_competency.txt")
                        .between("tasks not completed at the AAG.*", "Additional Workplace.*")
                        .processes("(?i)JOB FUNCTION \\d: (.*)")
                        .tasks("(?:\\d{1,2}|[A-I])\\. (.*)")
                        .without(
                                "(?i)Page.*|Completion?.*|n Initials.*|Initials.*|Undertaken Date"
                                        + "|Identify and follow workplace safety procedures"
                                        + "|Use and maintenance of tools.*|Engine Repair [–-].*"
                                        + "|Automatic Transmission and Transaxle [–-].*"
                                        + "|MANUAL DRIVE TRAIN AND AXLES [–-].*|\\(CV\\) Joints.*"
                                        + "|SUSPENSION AND STEERING.* – .*|Brakes [–-].*"
                                        + "|ELECTRICAL/ELECTRONIC SYSTEMS – .*|Electrical Systems"
                                        + "|HEATING, VENT.* – .*|Cooling Systems|Controls"
                                        + "|ENGINE PERFORMANCE – .*");
        DocumentOutline outline = paper.outline();
        ReadProgram read = outline.programs().get(0);
        same(paper, read);
        nothingIsDropped(outline);
        assertEquals(9, read.processes().size());
        assertEquals(21, read.instruction().courses().size());
        assertEquals(21.18, read.pay().journeyworker().orElseThrow().usd());
        assertEquals(3, read.pay().steps().size());
    }

    @Test
    void cloudEngineerHasCoreAndOptionalCompetenciesAndAScale() {
        WitnessDocument paper =
                WitnessDocument.of("junior_cloud_engineer_3048_15-1231.00_attachment_wps.txt")
                        .between("Instructions for Use:", "Related Technical Instruction")
                        .processes("\\| Job Function \\d: (.*?) \\|")
                        .tasks("\\| (.*) \\| (?:Core|Optional) \\| \\|")
                        .without("\\d—.*|\\| \\||\\| Competencies \\|.*");
        DocumentOutline outline = paper.outline();
        ReadProgram read = outline.programs().get(0);
        same(paper, read);
        nothingIsDropped(outline);
        assertEquals(46, read.tasks());
        assertEquals(
                1,
                read.processes().stream()
                        .flatMap(process -> process.tasks().stream())
                        .filter(task -> task.core().equals(Optional.of(false)))
                        .count());
        assertEquals(
                "4 3 2 1 0 ",
                read.scale().stream().map(g -> g.value() + " ").reduce("", String::concat));
        assertEquals(
                "15 10-15 10-15 30-40 30-40 30-40 10-15 ",
                read.instruction().courses().stream()
                        .map(course -> course.hours().orElseThrow().hours() + " ")
                        .reduce("", String::concat));
        assertTrue(
                read.instruction().courses().stream()
                        .noneMatch(course -> course.objectives().isEmpty()));
    }

    /** A bulletin that only announces a schedule has none of its bullets made a process. */
    @Test
    void bulletinsHoldNoProcess() {
        ReadProgram cloud =
                WitnessDocument.of("junior_cloud_engineer_3048_15-1231.00_bulletin_2023-50.txt")
                        .outline()
                        .programs()
                        .get(0);
        assertEquals(List.of(), cloud.processes());
        assertEquals("Junior Cloud Engineer", cloud.title());
        assertEquals("COMPETENCY", cloud.approach().orElseThrow().name());
        ReadProgram fire =
                WitnessDocument.of(
                                "wildland_fire_fighter_0544HY_33-2011.02_bulletin_2016-22_hybrid.txt")
                        .outline()
                        .programs()
                        .get(0);
        assertEquals(List.of(), fire.processes());
        assertEquals("Wildland Fire Fighter Specialist", fire.title());
        assertEquals("3000", fire.term().orElseThrow().hours().orElseThrow().toString());
        assertEquals("0544HY", fire.codes().rapids());
    }
}
