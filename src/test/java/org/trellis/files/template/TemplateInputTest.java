package org.trellis.files.template;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.files.template.TemplateSheets.CATALOG;
import static org.trellis.files.template.TemplateSheets.HEAD;
import static org.trellis.files.template.TemplateSheets.HELD;
import static org.trellis.files.template.TemplateSheets.ROW;
import static org.trellis.files.template.TemplateSheets.issues;
import static org.trellis.files.template.TemplateSheets.read;
import static org.trellis.files.template.TemplateSheets.schedule;
import static org.trellis.files.template.TemplateSheets.sources;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.trellis.files.template.StandardsTemplate.Read;
import org.trellis.files.template.StandardsTemplate.Sheet;
import org.trellis.files.template.StandardsTemplate.Source;

/** What somebody may type into a sheet, and the message it gives. */
class TemplateInputTest {
    @Test
    void aSheetWithAnotherNameIsKnownByItsColumns() {
        byte[] wages = "Step OJT Hours,Step Level Title\n".getBytes(UTF_8);
        assertEquals(Optional.of(Sheet.WAGE_SCHEDULE), Sheet.of(new Source("Sheet4.csv", wages)));
        assertEquals(
                Optional.empty(), Sheet.of(new Source("x.csv", "task,hours\n".getBytes(UTF_8))));
    }

    @Test
    void aMissingColumnIsNamedWithItsFile() {
        assertEquals(
                "in__RelatedInstruction.csv:1:0 ERROR [] a column 'Course Hours'."
                        + " Rename 'Course Hour', or add the column to the header line.",
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
                "in__WorkProcesses.csv:2:4 ERROR [1.600] hours, such as 1600 or 152.5."
                        + " This can mean 1600 or 1.6; write the one you mean.",
                issues(read(Sheet.WORK_PROCESSES, head + "1,Wet pipe,,1.600,,\n")));
        assertEquals(
                "in__WorkProcesses.csv:2:5 ERROR [400] at least the minimum."
                        + " The minimum, 600 h, is above the maximum, 400 h.",
                issues(read(Sheet.WORK_PROCESSES, head + "1,Wet pipe,,600,400,\n")));
        assertEquals(
                "in__WorkProcesses.csv:2:4 ERROR [-5] hours, such as 1600 or 152.5."
                        + " Hours must be from 0 to 100000, not -5.",
                issues(read(Sheet.WORK_PROCESSES, head + "1,Wet pipe,,-5,,\n")));
    }

    @Test
    void aCodeThatLostItsZeroIsMendedAndSaid() {
        Read read = read(Sheet.DETAILS, HEAD + ROW.replace("0414", "414"));
        assertEquals(
                "0414",
                read.schedule().orElseThrow().occupation().rapidsCode().orElseThrow().text());
        assertTrue(issues(read).startsWith("in__Details.csv:2:5 WARNING [414]"), issues(read));
    }

    /** A row a skill, each with an order of its own and the hours of the whole process. */
    @Test
    void rowsOfOneTitleAreOneProcessAndItsHoursCountOnce() {
        String head =
                "Work Process Sort Order,Work Process Title,Work Process Description,"
                        + "Minimum Hours,Maximum Hours,Skill Sort Order,Skill Title\n";
        var read =
                read(
                        Sheet.WORK_PROCESSES,
                        head
                                + "1,Bedside care,,600,600,1,Bathes\n"
                                + "2,Bedside care,,600,600,2,Feeds\n"
                                + "3,Bedside care,,,,3,Turns\n"
                                + "4,Records,,,,1,Charts\n"
                                + "5,Records,,1400,1400,2,Reports\n"
                                + "6,Records,,100,100,1,Files\n");
        assertEquals(
                "Bedside care 600: 3, Records 1400: 2, Records 100: 1",
                read.schedule().orElseThrow().workProcesses().stream()
                        .map(
                                process ->
                                        process.title().en()
                                                + " "
                                                + process.hours().orElseThrow()
                                                + ": "
                                                + process.competencies().size())
                        .collect(java.util.stream.Collectors.joining(", ")));
    }

    @Test
    void aStepWithoutPercentIsLeftOutAndSaid() {
        var read =
                read(
                        Sheet.WAGE_SCHEDULE,
                        "Step Level Title,Step OJT Hours,Step OJT Percentage,Step Duration\n"
                                + "Step 1,1000,,6 months\nStep 2,1000,0.8,6 months\n");
        assertEquals(1, read.schedule().orElseThrow().wage().orElseThrow().steps().size());
        assertEquals(
                "in__WageSchedule.csv:2:3 WARNING [] a part of the journeyworker wage. The step is"
                        + " left out. Write 0.5 for half the wage, or '$13.50 an hour' as the title"
                        + " of the step.",
                issues(read));
    }

    /** By the rule of the form and of a schedule's file. */
    @Test
    void aTermGoesByWholeHours() {
        assertEquals(
                "in__Details.csv:2:8 ERROR [2000.5] whole hours of the term, the minimum first."
                        + " Write it without decimals.",
                issues(read(Sheet.DETAILS, HEAD + ROW.replace("2000,2000", "2000.5,2100"))));
    }

    @Test
    void aStepInDollarsAndInPercentIsRefused() {
        String head = "Step Level Title,Step OJT Hours,Step OJT Percentage,Step Duration\n";
        String row = "Step 1: $13.50 an hour,1000,0.5,\n";
        assertEquals(
                "in__WageSchedule.csv:2:1 ERROR [Step 1: $13.50 an hour] dollars an hour or a part"
                        + " of the journeyworker wage. Take the dollars out of the title, or clear the"
                        + " percentage.",
                issues(read(Sheet.WAGE_SCHEDULE, head + row)));
    }

    @Test
    void aStepOfNothingIsRefused() {
        String head = "Step Level Title,Step OJT Hours,Step OJT Percentage,Step Duration\n";
        assertEquals(
                "in__WageSchedule.csv:2:3 ERROR [0] a part of the journeyworker wage above 0, such as 0.5."
                        + " Write 0.5 for half the wage.",
                issues(read(Sheet.WAGE_SCHEDULE, head + "Step 1,1000,0,\n")));
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        Map<Sheet, Source> sources = sources(Map.of(Sheet.DETAILS, HEAD + ROW));
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 0, 1, (byte) 0xff};
        sources.put(Sheet.WAGE_SCHEDULE, new Source("in__WageSchedule.csv", picture));
        assertEquals(
                "in__WageSchedule.csv:0:0 ERROR [a picture] plain text in UTF-8."
                        + " Save or copy it as text; words in a picture cannot be read here.",
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
