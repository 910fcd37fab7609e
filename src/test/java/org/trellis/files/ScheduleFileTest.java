package org.trellis.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;
import org.trellis.report.Words;

class ScheduleFileTest {
    private static final String FULL =
            """
            title: Pipe Fitter - Sprinkler Fitter
            title_es: Instalador de rociadores contra incendios
            job: construction/pipefitter
            onet_soc: 47-2152.00
            onet_release: "29.3"
            rapids_code: 0414S-R
            approach: hybrid
            jurisdiction: WA
            term: {hours: [6000, 8000], months: [36, 48]}
            work_processes:
            - title: Wet pipe systems
              hours: [400, 600]
              tasks: [Hang pipe, {text: Test, text_es: Probar}]
              competencies:
              - {competency: m/pipes, level: 3, scale: opm-5, core: true, assessed_by: a test, assessed_by_es: una prueba}
              - {text: Reads plans}
              source: memory
            related_instruction:
            - {course: Plans, code: P1, provider: College, objectives: [Read], hours: 152.5, year: 1}
            wage:
              journeyworker_usd_per_hour: 24.00
              as_of: 2023-01-01
              minimum_usd_per_hour: 7.25
              steps: [{percent: 50, hours: 1000}, {usd_per_hour: 13.5, months: 6}]
            ratio: {apprentices: 1, journeyworkers: 2}
            probation_hours: 2000
            minimum_age: 18
            selection: Interview
            credit: {max_hours: 2000, evidence: [test, credential]}
            interim_credentials: [{credential: osha-10, after_hours: 4000}]
            completion: ra-completion
            sponsor: Invented sponsor
            doubts: [One figure is not confirmed]
            sources: [memory]
            """;

    private static ScheduleFile.Result read(String yaml) {
        return ScheduleFile.read(yaml.getBytes(StandardCharsets.UTF_8), "s.yaml");
    }

    private static String issues(String yaml) {
        return read(yaml).issues().stream()
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

    private static String with(String field) {
        return "title: T\napproach: time\n" + field + "\n";
    }

    @Test
    void whatIsWrittenReadsAsTheSame() {
        Schedule schedule = read(FULL).schedule().orElseThrow();
        String written = ScheduleFile.write(schedule);
        assertEquals(written, ScheduleFile.write(read(written).schedule().orElseThrow()));
        assertEquals("", issues(FULL));
        assertEquals("0414S-R", schedule.occupation().rapidsCode().orElseThrow().text());
        assertEquals(
                Hours.of(152.5), schedule.relatedInstruction().get(0).hours().orElseThrow().min());
        for (String word : FULL.replaceAll("24\\.00", "24").split("[\\s:,\\[\\]{}]+")) {
            assertTrue(written.contains(word.replace("-", "")) || written.contains(word), word);
        }
    }

    @Test
    void negativeHoursAreRefusedAtTheirPlace() {
        assertEquals(
                "s.yaml:3:15 ERROR [-5] whole hours of the term, the minimum first. "
                        + "Hours must be from 0 to 100000, not -5.",
                issues(with("term: {hours: -5}")));
        assertTrue(read(with("term: {hours: -5}")).schedule().isEmpty());
    }

    @Test
    void hoursToTheMinuteAreRefused() {
        assertEquals(
                "s.yaml:3:15 ERROR [10.0167] whole hours of the term, the minimum first. "
                        + "Hours come in quarters or tenths of an hour, not 10.0167.",
                issues(with("term: {hours: 10.0167}")));
        assertEquals(
                "s.yaml:3:15 ERROR [152:30] whole hours of the term, the minimum first. "
                        + "Write quarters or tenths of an hour, such as 152.5.",
                issues(with("term: {hours: '152:30'}")));
    }

    @Test
    void hoursInWordsOrWithSeparatorsAreRefused() {
        assertEquals(
                "s.yaml:3:15 ERROR [many] whole hours of the term, the minimum first. "
                        + "Write digits only, or leave it empty if it is not known.",
                issues(with("term: {hours: many}")));
        assertEquals(
                "s.yaml:3:15 ERROR [8.000] whole hours of the term, the minimum first. "
                        + "This can mean 8000 or 8; write the one you mean.",
                issues(with("term: {hours: 8.000}")));
    }

    @Test
    void aMinimumAboveTheMaximumIsRefused() {
        assertEquals(
                "s.yaml:3:15 ERROR [600, 400] whole hours of the term, the minimum first. "
                        + "The minimum, 600 h, is above the maximum, 400 h.",
                issues(with("term: {hours: [600, 400]}")));
    }

    @Test
    void fiveThousandProcessesAreTooMany() {
        String many =
                IntStream.range(0, 1000)
                        .mapToObj(i -> "- {title: P" + i + ", hours: 1}")
                        .collect(Collectors.joining("\n"));
        assertEquals(
                "s.yaml:4:1 ERROR [1000 work processes] at most 500 work processes. "
                        + "Group them: a schedule names the major processes, and tasks below them.",
                issues(with("work_processes:\n" + many)));
    }

    /** The rest of the file loads: a lost zero spoils one figure only. */
    @Test
    void aRapidsCodeThatLostItsZeroIsReportedAndTheRestLoads() {
        String yaml = with("rapids_code: 414S-R");
        assertEquals(
                "s.yaml:3:14 WARNING [414S-R] four digits, then a suffix. A spreadsheet removed a leading zero; if this is 0414S-R, write it in quotes.",
                issues(yaml));
        assertTrue(read(yaml).schedule().orElseThrow().occupation().rapidsCode().isEmpty());
    }

    @Test
    void aWageStepOfNothingIsRefused() {
        assertEquals(
                "s.yaml:3:26 ERROR [0] a percent or dollars an hour, above 0. 'percent' must be from 0.01 to 200, not 0.",
                issues(with("wage: {steps: [{percent: 0, hours: 1000}]}")));
    }

    @Test
    void aWageStepInPercentAndInDollarsIsRefused() {
        assertEquals(
                "s.yaml:3:44 ERROR [13.50] a percent or dollars an hour, above 0. A wage step has "
                        + "a percent or usd_per_hour, not both: leave one out.",
                issues(with("wage: {steps: [{percent: 50, usd_per_hour: 13.50, hours: 1000}]}")));
    }

    /** Papers print both: 1,000 hours, which they expect to take 6 months. */
    @Test
    void aWageStepKeepsItsHoursAndItsMonths() {
        String step = "wage: {steps: [{percent: 50, hours: 1000, months: 6}]}";
        Schedule schedule = read(with(step)).schedule().orElseThrow();
        assertEquals(
                "[Step[pay=Percent[percent=50.0], "
                        + "length=InHoursAndMonths[hours=1000, months=6]]]",
                schedule.wage().orElseThrow().steps().toString());
    }

    @Test
    void aPictureIsNamedAsOne() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0};
        assertEquals(
                "a picture",
                Words.of("en").say(ScheduleFile.read(png, "scan.png").issues().get(0).value()));
    }

    @Test
    void aMisspelledFieldIsReportedAndKept() {
        assertTrue(issues(with("raito: 1:1")).startsWith("s.yaml:3:1 WARNING [raito]"));
    }

    @Test
    void brokenYamlHasALineAndAColumn() {
        assertTrue(
                issues("title: [a\napproach: time\n").startsWith("s.yaml:2:9 ERROR"),
                issues("title: [a\napproach: time\n"));
    }

    @Test
    void aTitleAndAnApproachAreAskedFor() {
        assertEquals(
                "s.yaml:1:1 ERROR [] a key 'title' with a value. Add 'title: ...'.\n"
                        + "s.yaml:1:1 ERROR [] time, competency or hybrid. Add 'approach: ...'.",
                issues("jurisdiction: US\n"));
    }

    @Test
    void whatSomebodySaysOfThemselfIsNoEvidenceForCredit() {
        assertTrue(issues(with("credit: {max_hours: 10, evidence: [self]}")).contains("[self]"));
    }
}
