package org.trellis.files.document.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trellis.files.document.line.LineKind;
import org.trellis.files.document.line.UnderstoodLine;
import org.trellis.files.document.program.ReadProgram;
import org.trellis.report.Words;

/** Tables and outlines as designers type or paste them. */
class TypedTablesTest {
    private static DocumentOutline outline(String text) {
        return DocumentOutline.readText(text, "typed").outline().orElseThrow();
    }

    private static ReadProgram read(String text) {
        return outline(text).programs().get(0);
    }

    /** {@code Wiring 400-600 (2 tasks); Motors 500}. */
    private static String work(String text) {
        return read(text).processes().stream()
                .map(
                        each ->
                                each.title()
                                        + each.hours().map(h -> " " + h.hours()).orElse("")
                                        + (each.tasks().isEmpty()
                                                ? ""
                                                : " (" + each.tasks().size() + ")"))
                .collect(Collectors.joining("; "));
    }

    private static String courses(String text) {
        return read(text).instruction().courses().stream()
                .map(each -> each.title() + each.hours().map(h -> " " + h.hours()).orElse(""))
                .collect(Collectors.joining("; "));
    }

    private static String steps(String text) {
        List<String> steps = new ArrayList<>();
        for (ReadProgram.Step each : read(text).pay().steps()) {
            StringBuilder step = new StringBuilder();
            each.text().percent().ifPresent(percent -> step.append(percent).append(" %"));
            each.text().pay().ifPresent(pay -> step.append(pay.usd()).append(" usd"));
            each.text().months().ifPresent(months -> step.append(" ").append(months).append(" m"));
            each.text().hours().ifPresent(hours -> step.append(" ").append(hours).append(" h"));
            steps.add(step.toString());
        }
        return String.join("; ", steps);
    }

    private static String asked(UnderstoodLine line) {
        Words words = Words.of("en");
        return line.doubt()
                .map(
                        doubt ->
                                words.say(doubt.question())
                                        + doubt.answers().stream()
                                                .map(each -> " / " + words.say(each.words()))
                                                .collect(Collectors.joining()))
                .orElse("");
    }

    @Test
    void aSlashBetweenTwoFiguresIsARangeAndAsked() {
        String text = "Work Process\tHours\n1. Wiring\t400/600\n  a. Pull cable\n2. Motors\t500\n";
        assertEquals("Wiring 400-600 (1); Motors 500", work(text));
        assertEquals(
                "This line gives several figures for hours. Which are the hours on the job?"
                        + " / 400-600 hours / 400 hours / 600 hours",
                asked(outline(text).lines().get(1)));
        assertEquals(
                "This line gives several figures for hours. Which are the hours on the job?"
                        + " / 400-600 hours / 400 hours / 600 hours: then it all adds up to 1,100",
                asked(outline(text + "Total\t1,100\n").lines().get(1)));
        assertEquals(
                "Wiring 1000; Motors 500",
                work("Work Process\tHours\n1. Wiring\t1,000/144\n2. Motors\t500\n"));
    }

    @Test
    void aLineMayHoldSeveralFactsOfAHead() {
        String text =
                """
                TYPE: Hybrid TERM: 8,000 hours / 48 months RAPIDS: 0159HY O*NET: 47-2111.00
                Trade: Inside wireman | Ratio: 1 apprentice to 3 journeyworkers | Probation: 1,000 hours
                OJL: 8,000 h   RI: 576 h   Sponsor: Hudson Invented
                """;
        var read = read(text);
        assertEquals("Inside wireman", read.title());
        assertEquals("0159HY 47-2111.00", read.codes().rapids() + " " + read.codes().onetSoc());
        assertEquals("HYBRID", read.approach().orElseThrow().name());
        assertEquals("8000", read.term().orElseThrow().hours().orElseThrow().toString());
        assertEquals(48, read.term().orElseThrow().months().orElseThrow().min());
        assertEquals("1000.0", read.probation().orElseThrow().number() + "");
        assertEquals(3, read.ratio().orElseThrow().journeyworkers());
    }

    /** The sponsor has no place in a schedule; the rest of its line has. */
    @Test
    void aFactWithoutAPlaceIsListed() {
        var outline =
                outline(
                        "Term: 4,000 hours   Ratio: 1:1   Sponsor: Hudson Invented\n"
                                + "A) Mill\t3,000\nB) Lathe\t1,000\n");
        assertEquals(LineKind.FACTS, outline.lines().get(0).kind());
        assertEquals(
                "Sponsor: Hudson Invented",
                outline.schedule(0).left().stream()
                        .map(left -> left.text())
                        .collect(Collectors.joining("; ")));
    }

    @Test
    void aTermInMonthsHasNoHours() {
        assertEquals(true, read("Term: 24 months\n").term().orElseThrow().hours().isEmpty());
        assertEquals(
                "6000",
                read("Length: 3 Years / 6000 OJT hours\n")
                        .term()
                        .orElseThrow()
                        .hours()
                        .orElseThrow()
                        .toString());
    }

    @Test
    void headsOfColumnsOpenTheirPartAndAreColumns() {
        String text =
                """
                | Work Process | Competencies | Approx. hours |
                |---|---|---|
                | Bread doughs | Scale and mix | 600 |
                | Cakes | Finish layers | 900 |
                | Course | Code | Hours | Provider |
                |---|---|---|---|
                | Food safety | CUL 101 | 24 | County College |
                | Step | Months | Wage |
                | 1 | 6 | $17.00 |
                | 2 | 6 | $18.00 |
                """;
        assertEquals("Bread doughs 600 (1); Cakes 900 (1)", work(text));
        assertEquals("Food safety 24", courses(text));
        assertEquals("17.0 usd 6 m; 18.0 usd 6 m", steps(text));
        assertEquals(
                3,
                outline(text).lines().stream()
                        .filter(each -> each.kind() == LineKind.COLUMNS)
                        .count());
    }

    @Test
    void anAnswerOnYearlyFiguresKeepsThatTheyAreYearly() {
        var outline =
                outline(
                        """
                        Term: 4 years
                        WORK PROCESS SCHEDULE
                        A. Wiring\t300\t1,000 hours per year
                        B. Motors\t500
                        """);
        assertEquals(
                "This line gives several figures for hours. Which are the hours on the job? / 1,000"
                        + " hours in all / 4,000 hours: the figure for each of 4 years / 300 hours",
                asked(outline.lines().get(2)));
    }

    @Test
    void processesMayFollowAListOfCredentialsWithoutAHeading() {
        String text =
                """
                INTERIM CREDENTIALS
                Level 1 technician (after 2,000 hours)
                Level 2 technician (after 4,000 hours)

                Mechanical systems - 2,000 hours
                - Align couplings
                Electrical systems - 2,000 hours
                - Replace contactors
                """;
        assertEquals("Mechanical systems 2000 (1); Electrical systems 2000 (1)", work(text));
        assertEquals(2, read(text).interim().size());
    }

    @Test
    void hoursMayStandAloneBelowTheTasks() {
        assertEquals(
                "SMAW (stick) 1500 (2); FCAW 1000 (1)",
                work(
                        "OJT:\n"
                                + "SMAW (stick)\n"
                                + "  2F fillet\n"
                                + "  2G groove\n"
                                + "  1500 hours\n"
                                + "FCAW\n"
                                + "  Plate\n"
                                + "  1000 hours\n"));
    }

    @Test
    void aSumNeedsNoWord() {
        String text =
                "Task group\t% of time\tHours\n"
                        + "Climbing\t20%\t800\n"
                        + "Lines\t80%\t3,200\n"
                        + "\t100%\t4,000\n";
        assertEquals("Climbing 800; Lines 3200", work(text));
        assertEquals("4000", read(text).totals().get(0).stated().toString());
    }

    @Test
    void yearsBesideTheirSumLeaveNoDoubt() {
        String text =
                "Work process\tYear 1 hours\tYear 2 hours\tTotal hours\n"
                        + "Pantry\t600\t200\t800\n"
                        + "Grill\t400\t800\t1200\n";
        assertEquals("Pantry 800; Grill 1200", work(text));
        assertEquals("", asked(outline(text).lines().get(1)));
    }

    @Test
    void aCourseMayStandBesideItsProcess() {
        String text =
                """
                Work Process\tHours\tRelated Course\tRI Hours
                Layout\t600\tTrade math\t72
                Fabrication\t1800\tSheet metal shop\t144
                Total\t2400\t\t216
                """;
        assertEquals("Layout 600; Fabrication 1800", work(text));
        assertEquals("Trade math 72; Sheet metal shop 144", courses(text));
        assertEquals("2400", read(text).totals().get(0).stated().toString());
    }

    @Test
    void aTableSavedWithCommasIsATable() {
        String text =
                """
                Occupation,,Industrial Painter
                RAPIDS,,0381
                Work process,Hours,
                "Masking, taping",300,
                Spraying,2000,
                Total,2300,
                """;
        assertEquals("Masking, taping 300; Spraying 2000", work(text));
        assertEquals(
                "Industrial Painter 0381", read(text).title() + " " + read(text).codes().rapids());
    }

    @Test
    void aScaleAndStepsMayStandInOneLine() {
        String text =
                """
                Occupation: Dental assistant
                Ratings: 1 = with help, 2 = with reminders, 3 = alone. Minimum rating 3.
                Wage progression: Start $17.00; after 6 mo. $18.50; after 12 mo. $20.00
                """;
        assertEquals("17.0 usd 6 m; 18.5 usd 6 m; 20.0 usd", steps(text));
        assertEquals(3, read(text).scale().size());
        assertEquals(3, read(text).pass().orElseThrow());
        assertEquals("18.0 usd 12 m; 22.0 usd 12 m", steps("WAGES\nYear 1: $18 / Year 2: $22\n"));
    }

    @Test
    void aShortWordIsATaskAndANumberedTitleKeepsItsNumber() {
        assertEquals(
                "Steep slope (2)",
                work("WORK PROCESS SCHEDULE\nA. Steep slope\n   Shingles\n   Tile\n"));
        assertEquals(
                "Welding theory 1 144; Welding theory 2 144",
                courses(
                        "Classroom (288 total):\n"
                                + "Welding theory 1 - 144 hrs\n"
                                + "Welding theory 2 - 144 hrs\n"));
    }

    @Test
    void aChapterLetterBeforeAHeadingIsNoPartOfIt() {
        String text =
                """
                SCHEDULE A - WORK EXPERIENCE
                a) Boilers ........ 1,200 hrs.
                SCHEDULE B - RELATED INSTRUCTION
                144 hours per year at Invented Institute.
                SCHEDULE C - WAGES
                1st 6 months     60%
                """;
        assertEquals("Boilers 1200", work(text));
        assertEquals("60.0 % 6 m", steps(text));
        assertEquals(1, read(text).instruction().hours().size());
    }

    /** As a PDF prints a narrow table. */
    @Test
    void aCellMayGoOnInTheNextLine() {
        String text =
                """
                Term: 4 years (8000          Ratio: 1 apprentice to 3
                hours)                       journeyworkers
                Work Process                 Hours
                A. Coagulation and           900
                filtration
                B. Disinfection              700
                """;
        assertEquals("Coagulation and filtration 900; Disinfection 700", work(text));
        assertEquals(3, read(text).ratio().orElseThrow().journeyworkers());
        assertEquals("8000", read(text).term().orElseThrow().hours().orElseThrow().toString());
    }

    @Test
    void hoursMayStandFirstWithTheirTotal() {
        String text =
                """
                Work Process Schedule for Bricklayer (0052)
                Hours    Work process
                1,500    Laying brick
                         a. Corners
                1,000    Stone
                2,500    TOTAL
                """;
        assertEquals("Laying brick 1500 (1); Stone 1000", work(text));
        assertEquals("Bricklayer 0052", read(text).title() + " " + read(text).codes().rapids());
    }

    @Test
    void hoursMayStandInParenthesesAfterADecimal() {
        assertEquals(
                "Safety 200 (2); Lathe 1500 (1)",
                work("1.0 Safety (200)\n1.1 PPE\n1.2 Lockout\n2.0 Lathe (1500)\n2.1 Turn\n"));
    }

    @Test
    void classesAndWagesMayStandInALineEach() {
        String text =
                """
                Time based
                On the job training
                1. Rigging: 800 hrs
                   - Slings
                   NOTE: signed by the shop lead
                2. Pumps: 1,500 hrs
                Related instruction: 144 hours/year x 2 years = 288 hours
                Year 1: Shop math (48), NEC 690 (96)
                Year 2: Rigging (72), Hydraulics (72)
                Wages: 1st year 60%, 2nd year 70% of journeyman rate ($38.00/hr)
                """;
        var read = read(text);
        assertEquals("Rigging 800 (1); Pumps 1500", work(text));
        assertEquals("Shop math 48; NEC 690 96; Rigging 72; Hydraulics 72", courses(text));
        assertEquals(2, read.instruction().courses().get(3).year().orElseThrow());
        assertEquals("60.0 % 12 m; 70.0 %38.0 usd 12 m", steps(text));
        assertEquals(38, read.pay().journeyworker().orElseThrow().usd());
        assertEquals("TIME", read.approach().orElseThrow().name());
    }

    @Test
    void aWageTableMayHaveAColumnForEachStep() {
        String text =
                "Wage schedule\nPeriod\t1\t2\t3\nHours\t2,000\t2,000\t1,000\nPercent\t50%\t65%\t80%\n";
        assertEquals("50.0 % 2000 h; 65.0 % 2000 h; 80.0 % 1000 h", steps(text));
    }

    @Test
    void theSumOfTheYearsAreTheHoursOfACourse() {
        String text = "Course,Year 1,Year 2,Total\nMathematics,40,20,60\nDrawing,30,30,60\n";
        assertEquals("Mathematics 60; Drawing 60", courses(text));
    }

    @Test
    void coursesBelowAYearNeedNoHours() {
        String text =
                "Related Instruction\nYear 1 - 144 hours\nTile basics\nYear 2 - 144 hours\nWater\n";
        assertEquals("Tile basics; Water", courses(text));
    }

    @Test
    void titlesWithBareFiguresAreProcessesWhereAllHaveThem() {
        String plain = "On-the-job training\nClimbing 600\nPruning 800\nRigging 400\n";
        String shouted =
                "I. SHOP SAFETY (300)\nII. CUTTING (1,000)\n   A. Oxy-fuel\n   B. Plasma\n";
        assertEquals("Climbing 600; Pruning 800; Rigging 400", work(plain));
        assertEquals("SHOP SAFETY 300; CUTTING 1000 (2)", work(shouted));
    }

    @Test
    void aYearWithinTheWorkIsNoTask() {
        String text =
                "Work processes\nDescription\tHours\nYear One\nRigging\t1,000\nYear Two\nWiring\t800\n";
        assertEquals("Rigging 1000; Wiring 800", work(text));
    }

    @Test
    void whoTeachesWithoutCoursesIsTold() {
        String text =
                "Related Instruction\nIt is 144 hours of instruction per year.\nProvided by Lane College\n";
        String left = ShownProgram.left(text);
        assertTrue(left.contains("Lane College") && left.contains("144"), left);
    }

    @Test
    void anOutlineMayStandBelowTheFactsOfItsHeading() {
        String text =
                """
                Appendix A: Work Process Schedule
                Occupation: Line Cook  RAPIDS Code: 0663
                Term: 4,000 hours
                A. Hot line - 3,500 hours
                1. Grill to order
                B. Cold line - 500 hours
                1. Plate salads
                """;
        assertEquals("Hot line 3500 (1); Cold line 500 (1)", work(text));
    }
}
