package org.trellis.files.document.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.trellis.files.document.program.TakenSchedule;
import org.trellis.files.schedule.ScheduleFile;

/**
 * Each fact of a document is in the schedule, or in the list of what the schedule has no place for.
 */
class NothingDroppedTest {
    /** A line, and what of it has to be somewhere. */
    private record Fact(String line, String word) {}

    private static final List<Fact> HEAD =
            List.of(
                    new Fact("Occupation: Glassblower", "Glassblower"),
                    new Fact("Trade: Tinsmith  RAPIDS: 0432  DOT 954.382-014", "954.382-014"),
                    new Fact("Type of occupation: Time-based", "time"),
                    new Fact("Existing title: Lampworker", "Lampworker"),
                    new Fact("Sponsor: Kiln Guild", "Kiln Guild"),
                    new Fact(
                            "The probation is 500 hours. Ratio is 1:3. Bring boots.",
                            "Bring boots"),
                    new Fact("Ratio: 1:3", "journeyworkers: 3"));
    private static final List<Fact> WORK =
            List.of(
                    new Fact("Melting\tStir the pot\tMaria\t13\t400", "Maria"),
                    new Fact("Blowing\tTurn the pipe\tMaria\t26\t910", "910"),
                    new Fact("Cutting\tScore sheets\tHugo\t15\t777", "15"));
    private static final List<Fact> CLASSES =
            List.of(
                    new Fact("GLS 101\tChemistry of glass\t3\t48\tBay College\tFall", "Fall"),
                    new Fact("GLS 102\tKilns\t4\t61\tLake College\tSpring", "4"),
                    new Fact("GLS 103\tDrawing\t2\t33\tBay College\tFall", "33"));
    private static final List<Fact> PAY =
            List.of(
                    new Fact("1st 6 months 51% $10.00 plus $4.75 fringe", "4.75"),
                    new Fact("2nd 6 months 62% $13.33", "13.33"),
                    new Fact("3rd 6 months 73%, after a written test", "written test"));

    private static List<Fact> some(List<Fact> of, Random chance) {
        List<Fact> some = new ArrayList<>(of);
        some.removeIf(each -> chance.nextInt(3) == 0);
        return some.isEmpty() ? of : some;
    }

    private static void add(StringBuilder text, String heads, List<Fact> facts) {
        text.append(heads).append('\n');
        facts.forEach(each -> text.append(each.line()).append('\n'));
    }

    @Test
    void eachFactIsTakenOrListed() {
        Random chance = new Random(10);
        for (int round = 0; round < 60; round++) {
            StringBuilder text = new StringBuilder();
            List<Fact> head = some(HEAD, chance);
            List<Fact> work = some(WORK, chance);
            List<Fact> classes = some(CLASSES, chance);
            List<Fact> pay = some(PAY, chance);
            head.forEach(each -> text.append(each.line()).append('\n'));
            add(text, "Work processes\nWork process\tTask\tTrainer\tWeeks\tHours", work);
            add(
                    text,
                    "Related instruction\nCourse no.\tCourse title\tCredits\tContact hours\tProvider"
                            + "\tSemester",
                    classes);
            add(text, "Wage schedule", pay);
            List<Fact> all = new ArrayList<>(head);
            all.addAll(work);
            all.addAll(classes);
            all.addAll(pay);
            held(text.toString(), all);
        }
    }

    private static void held(String text, List<Fact> facts) {
        DocumentOutline outline = DocumentOutline.readText(text, "typed").outline().orElseThrow();
        StringBuilder held = new StringBuilder();
        for (int i = 0; i < outline.programs().size(); i++) {
            TakenSchedule taken = outline.schedule(i);
            held.append(ScheduleFile.write(taken.schedule())).append('\n');
            taken.left().forEach(each -> held.append(each.text()).append('\n'));
        }
        for (Fact fact : facts) {
            assertTrue(held.toString().contains(fact.word()), fact + " of\n" + text + "\n" + held);
        }
    }

    @Test
    void hoursOfEachYearAreToldBesideTheirSum() {
        String text =
                "Work Process\tYear 1\tYear 2\tTotal\nPantry\t600\t200\t800\nGrill\t400\t800\t1200\n";
        assertEquals("\nPantry 800\nGrill 1200\n", ShownProgram.of(text));
        assertTrue(
                ShownProgram.left(text).contains("Year 1: 600; Year 2: 200"),
                ShownProgram.left(text));
    }

    @Test
    void creditsAreNoHours() {
        String text =
                """
                Related instruction
                Course number\tCourse title\tContact hours\tCredit hours
                PHB 101\tPhlebotomy I\t60\t4
                PHB 102\tPhlebotomy II\t45\t3
                """;
        assertEquals(
                "\n* PHB 101 Phlebotomy I 60\n* PHB 102 Phlebotomy II 45\n", ShownProgram.of(text));
    }

    @Test
    void creditsOfATableOfTasksAreNoHours() {
        String text =
                "Unit\tTask\tHours\tCredits\nSafety\tGear\t40\t3\nSafety\tLockout\t50\t2\nTools\tSaw\t60\t2\n";
        assertTrue(ShownProgram.of(text).contains("Safety 90: Gear; Lockout"));
        assertTrue(ShownProgram.left(text).contains("Credits: 3: "));
    }

    @Test
    void theSumOfTheCreditsIsToldInEachTableOfCourses() {
        String text =
                """
                Related instruction
                Course\tHours\tCredits
                Algebra\t40\t3
                Total\t40\t3
                Total credits: 7
                Course\tHours\tCredits
                Physics\t44\t4
                Total\t44\t4
                """;
        assertEquals("\n* Algebra 40\n* Physics 44\n", ShownProgram.of(text));
        assertEquals(List.of(5), asked(text));
        String left = ShownProgram.left(text);
        for (String told : List.of("\n4 credits: 3: ", "5 Total credits: 7: ", "8 credits: 4: ")) {
            assertTrue(left.contains(told), left);
        }
    }

    @Test
    void theHoursOfEachYearAreToldBesideTheTrainer() {
        String text =
                "Work process\tYear 1\tYear 2\tTotal\tTrainer\nPantry\t600\t200\t800\tAda\nGrill\t400\t800\t1200\tBo\n";
        String left = ShownProgram.left(text);
        assertTrue(left.contains("Trainer: Ada"), left);
        assertTrue(left.contains("Year 1: 600; Year 2: 200"), left);
    }

    @Test
    void weeksAreToldThatWereTakenAsMonthsOrStandBesideHours() {
        String text =
                """
                Term: 52 weeks
                Wage schedule
                1st 1,000 hours (26 weeks): 50%
                2nd 26 weeks: 60%
                """;
        String left = ShownProgram.left(text);
        assertTrue(left.contains("1 Term: 52 weeks: These weeks were taken as 12 months."), left);
        assertTrue(left.contains("3 1st 1,000 hours (26 weeks): 50%: The step lasts"), left);
        assertTrue(left.contains("4 2nd 26 weeks: 60%: These weeks were taken as 6 months."), left);
        assertFalse(ShownProgram.left("Term: 12 months (52 weeks)\n").contains("taken as"));
    }

    @Test
    void aSubtotalOfProcessesIsTheSumOfItsGroupAndTheLastTotalOfAll() {
        String text =
                "Work process\tHours\nLathe\t600\nMill\t400\nSubtotal\t1000\nGrind\t500\nDrill\t500\nSubtotal\t1000\nTotal\t2000\n";
        assertEquals(List.of(), asked(text));
        assertEquals(List.of(8), asked(text.replace("2000", "2100")));
        assertEquals(
                List.of(7),
                asked(text.replace("Drill\t500", "Drill\t501").replace("2000", "2001")));
    }

    private static List<Integer> asked(String text) {
        DocumentOutline read = DocumentOutline.readText(text, "typed").outline().orElseThrow();
        return read.doubtful().stream().map(line -> line.number()).toList();
    }

    @Test
    void figuresBesideThoseThatWereTakenAreTold() {
        String text =
                """
                Occupation: Glassblower
                Probation: 1,000 hours or 6 months
                Ratio: 1 apprentice to 1 journeyworker for the first 4
                Journeyworker rate: $38.50 an hour, $41.00 on night shift
                Term: 2 years or 4,000 hours, with 30 hours of orientation
                """;
        String left = "\n" + ShownProgram.left(text);
        for (String told : List.of("2 Probation: ", "3 Ratio: ", "4 $41.00", "5 Term: ")) {
            assertTrue(left.contains("\n" + told), told + left);
        }
        assertEquals(
                "",
                ShownProgram.left(
                                """
                                Occupation: Glassblower
                                Probation: one (1) year
                                Ratio: One (1) apprentice to one (1) journeyworker
                                Journeyworker rate: $38.50 as of 6/1/2025
                                Term: two (2) years, 4,000 hours
                                """)
                        .strip());
    }

    @Test
    void hoursBehindTheOccupationAreItsTerm() {
        String codes = "\nRAPIDS CODE 0432\nWork processes\nA. Melt - 6,000 hours\n";
        assertEquals(
                "Glassblower  0432\nterm 6000.0 h\nMelt 6000\n".replace(".0", ""),
                ShownProgram.of("Glassblower HOURS 6000" + codes));
        assertTrue(
                ShownProgram.of("WORK PROCESS SCHEDULE\nGLASSBLOWER  HOURS: 6,000" + codes)
                        .startsWith("GLASSBLOWER  0432\nterm 6000 h\n"));
    }

    @Test
    void wagesBehindTheLastTaskAreNoPartOfIt() {
        String text =
                "Work processes\nA. Melt - 600 hours\n 1. Stir\nWage: 60/70/80 percent every 200 hours\n";
        assertEquals("\nMelt 600: Stir\n", ShownProgram.of(text));
        assertTrue(ShownProgram.left(text).contains("60/70/80"), ShownProgram.left(text));
    }

    @Test
    void stepsWithTheirHoursStandBelowASentence() {
        String text =
                """
                Wages: Apprentices shall be paid a progressively increasing schedule of wages, not less than:
                1st 1,000 hours = 60%
                2nd 2,000 hours = 75%
                Schedule of work experience:
                Melting: 3,000 hours
                """;
        assertEquals("\nMelting 3000\n$ 60.0% 1000 h\n$ 75.0% 2000 h\n", ShownProgram.of(text));
    }

    @Test
    void aFootnoteIsNoProcessAndNoTask() {
        String text =
                """
                Work process	Hours
                Chairside	1400
                Mounts films*	600
                Total	2000
                * Film where the office still uses it.
                """;
        assertEquals("\nChairside 1400\nMounts films* 600\n", ShownProgram.of(text));
        assertTrue(ShownProgram.left(text).contains("5 * Film where"), ShownProgram.left(text));
        assertTrue(
                ShownProgram.of("Work processes\nA. Melt - 600 hours\n* Stir\n* Skim\n")
                        .contains("Melt 600: Stir; Skim"));
    }

    @Test
    void whatStandsInParenthesesIsNoStepOfItsOwn() {
        String text = "Wage schedule\n1st 6 months: 60% ($12.00, was $11.00)\n2nd 6 months: 70%\n";
        assertEquals("\n$ 60.0% 12.0 6 m\n$ 70.0% 6 m\n", ShownProgram.of(text));
        assertTrue(ShownProgram.left(text).contains("$11.00"), ShownProgram.left(text));
    }

    @Test
    void coursesBelowTheHoursOfAllClassesAreNoTasks() {
        String text =
                """
                Procesos de trabajo
                A. Fundir - 600 horas
                Instrucción relacionada: 144 horas por año
                Año 1
                Matemáticas 72 horas
                Códigos 72 horas
                """;
        assertEquals(
                "\nclasses 144\nFundir 600\n* Matemáticas 72 y1\n* Códigos 72 y1\n",
                ShownProgram.of(text));
    }
}
