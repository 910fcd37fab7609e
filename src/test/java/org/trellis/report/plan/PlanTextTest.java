package org.trellis.report.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.trellis.Shipped;
import org.trellis.board.Board;
import org.trellis.files.course.CourseFiles;
import org.trellis.files.person.PersonFile;
import org.trellis.files.reading.Folder;
import org.trellis.gap.Gaps;
import org.trellis.gap.Importance;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.training.Courses;
import org.trellis.plan.PlanItem;
import org.trellis.plan.PlanQuery;
import org.trellis.plan.Plans;
import org.trellis.plan.TrainingPlan;
import org.trellis.plan.Wanted;
import org.trellis.plan.fund.Budgets;
import org.trellis.plan.fund.Payer;
import org.trellis.report.Words;

class PlanTextTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 26);
    private static final Folder SEEDS = Folder.of(Path.of("seeds"));
    private static final Catalog CATALOG = Shipped.CATALOG;
    private static final Courses COURSES = CourseFiles.load(SEEDS, CATALOG);
    private static final Words WORDS = Words.of("en");
    private static final Board BOARD = new Board(CATALOG);
    private static final String RN = "nursing-long-term-care/rn-adn";

    private static TrainingPlan plan(byte[] yaml, String job, PlanQuery query) {
        var person = PersonFile.read(yaml, "p.yaml", CATALOG, ON).person().orElseThrow();
        var gap = new Gaps(BOARD).report(person, Job.Id.parse(job), ON, Importance.NOW, true);
        return new Plans(BOARD, COURSES).plan(gap, true, query);
    }

    private static TrainingPlan aide(PlanQuery query) throws Exception {
        return plan(Files.readAllBytes(Path.of("seeds/people/cna-to-rn.yaml")), RN, query);
    }

    private static String text(TrainingPlan plan) {
        return PlanText.of(plan, CATALOG, WORDS).replaceAll("\\s+", " ");
    }

    @Test
    void whatNobodyRatedIsNotSaidToBeNothingToLearn() {
        byte[] nobody = "id: case-1\n".getBytes(UTF_8);
        String job = "advanced-manufacturing/assembler";
        String text = text(plan(nobody, job, PlanQuery.USUAL));
        assertTrue(text.startsWith("We do not know yet what has to be learned for Team"), text);
        assertTrue(text.contains("38 skills are not rated"), text);
    }

    /** A plan may be dear for what somebody has already: it says which skills nobody has rated. */
    @Test
    void unratedSkillsInThePlanAreNamedAndToBeRatedFirst() {
        byte[] nobody = "id: case-1\n".getBytes(UTF_8);
        String job = "advanced-manufacturing/assembler";
        TrainingPlan plan = plan(nobody, job, PlanQuery.USUAL.unrated(true));
        String text = text(plan);
        assertTrue(text.contains("38 skills that nobody has rated are in the plan"), text);
        assertTrue(text.contains("Rate these first: what you already have"), text);
        plan.unrated()
                .forEach(
                        line ->
                                assertTrue(
                                        text.contains(WORDS.text(line.competency().name())), text));
    }

    /** Who may hold the license is not told a plan for it as if it were known to be missing. */
    @Test
    void aMustHaveThatNobodyCheckedIsSaidToBeCountedAsMissing() {
        byte[] nobody = "id: case-1\n".getBytes(UTF_8);
        String note = "Nobody has checked RN license (NCLEX-RN).";
        assertTrue(unwrapped(nobody).contains(note), unwrapped(nobody));
        byte[] none = "id: case-1\ncredentials: []\n".getBytes(UTF_8);
        assertFalse(unwrapped(none).contains("Nobody has checked"), unwrapped(none));
    }

    private static String unwrapped(byte[] person) {
        return text(plan(person, RN, PlanQuery.USUAL)).replaceAll("\\s+", " ");
    }

    @Test
    void oneHourAWeekIsOneHour() throws Exception {
        String aide = Files.readString(Path.of("seeds/people/cna-to-rn.yaml"));
        String slow = aide.replaceFirst("hours_per_week: [0-9]+", "hours_per_week: 1");
        String text = text(plan(slow.getBytes(UTF_8), RN, PlanQuery.USUAL));
        assertTrue(text.contains("at 1 hour of learning a week"), text);
        assertFalse(text.contains("1 hours a week"), text);
    }

    @Test
    void amongEqualsTheSoonerEndIsTaken() throws Exception {
        TrainingPlan usual = aide(PlanQuery.USUAL);
        TrainingPlan soonest = aide(PlanQuery.USUAL.by(PlanQuery.By.END));
        assertEquals(usual.usd(), soonest.usd());
        assertEquals(usual.end(), soonest.end());
        String text = text(usual);
        assertTrue(text.contains("counts whole courses and credentials"), text);
    }

    @Test
    void stepsWithAPaceOfTheirOwnAreSaidBesideTheHoursOfTheWeek() {
        byte[] nobody = "id: case-1\ncredentials: [{credential: hs-diploma}]\n".getBytes(UTF_8);
        PlanQuery five = PlanQuery.USUAL.hours(OptionalDouble.of(5));
        String text = text(plan(nobody, "nursing-long-term-care/lpn", five));
        assertTrue(
                text.contains("at 5 hours of learning a week, and up to 20 in steps that set"),
                text);
    }

    @Test
    void aLicenseThatIsLeftOutStaysOpenAndItsDegreesAreNotTakenForSkillsAlone() throws Exception {
        TrainingPlan plan = aide(PlanQuery.USUAL.without(Set.of("rn-license")));
        List<String> codes = plan.items().stream().map(PlanItem::code).toList();
        for (String degree : List.of("bachelor-nursing", "associate-nursing", "lpn-license")) {
            assertFalse(codes.contains(degree), codes.toString());
        }
        assertTrue(plan.open().stream().anyMatch(Wanted.MustHave.class::isInstance));
        assertTrue(text(plan).contains("Still open: RN license (NCLEX-RN), "), text(plan));
    }

    @Test
    void aBudgetAndADayThatBothCannotBeKeptAreBothSaid() throws Exception {
        var within =
                new PlanQuery.Within(
                        Optional.of(LocalDate.of(2029, 6, 30)), OptionalDouble.of(500));
        String text = text(aide(PlanQuery.USUAL.within(within)));
        assertTrue(text.contains("$500 is too little for any plan"), text);
        assertTrue(text.contains("September 18, 2030 and costs"), text);
    }

    /**
     * A payer's dollars stand under the name of the payer, and each row is as long as the heads.
     */
    @Test
    void theTableHasAColumnForEachPayer() throws Exception {
        var funds = new Budgets(Map.of(Payer.PELL, 100_000L));
        TrainingPlan plan = aide(PlanQuery.USUAL.funds(funds));
        var rows = CSVFormat.EXCEL.parse(new StringReader(PlanCsv.of(plan, CATALOG, WORDS)));
        List<CSVRecord> all = rows.getRecords();
        List<String> heads = all.get(0).toList();
        double pell = 0;
        for (CSVRecord row : all.subList(1, all.size())) {
            assertEquals(heads.size(), row.size());
            String paid = row.get(heads.indexOf("paid_pell"));
            pell += paid.isEmpty() ? 0 : Double.parseDouble(paid);
        }
        assertEquals(1000, pell);
        assertEquals(
                "paid_apprenticeship paid_employer paid_pell paid_ita own_usd",
                String.join(" ", heads.subList(9, 14)));
    }
}
