package org.trellis.lattice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trellis.gap.Fixture;
import org.trellis.model.CompetencyModel;
import org.trellis.model.Issue;
import org.trellis.model.Text;
import org.trellis.model.catalog.Assumptions;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Ladder;
import org.trellis.report.Words;

class LatticeChecksTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-06-01");
    private static final String CLEAN =
            """
            helper entry welding@1 zone2 $30000
            rigger mid welding@2 zone3 $35000
            boss management welding@3 zone4 $50000
            helper -> rigger vertical exp=12 prog=6
            rigger -> boss vertical
            """;

    private static String check(Catalog catalog) {
        return LatticeChecks.check(catalog, TODAY).stream()
                .map(
                        each ->
                                each.place().line()
                                        + " "
                                        + each.severity()
                                        + " "
                                        + Words.of("en").say(each.value()))
                .collect(Collectors.joining("\n"));
    }

    private static String check(String text) {
        return check(Fixture.catalog(text));
    }

    @Test
    void aSoundLadderIsSilent() {
        assertEquals("", check(CLEAN));
    }

    @Test
    void aJobAboveEntryThatNoMoveLeadsToIsOutOfReach() {
        assertEquals("6 WARNING l/welder", check(CLEAN + "welder mid\nwelder -> rigger lateral"));
        assertEquals("", check(CLEAN + "sweeper entry\nsweeper -> helper lateral"));
    }

    @Test
    void aJobThatNoMoveLeavesIsADeadEndUnlessItIsATopJob() {
        assertEquals("6 WARNING l/welder", check(CLEAN + "welder mid $40000\nhelper -> welder"));
        assertEquals("6 WARNING l/welder", check(CLEAN + "welder mid\nhelper -> welder"));
        assertEquals("", check(CLEAN + "expert senior $60000\nrigger -> expert"));
        assertEquals("", check(CLEAN + "chief management $90000\nrigger -> chief diagonal"));
    }

    @Test
    void aSchoolThatGivesNothingIsNoDoor() {
        String taught = CLEAN + "credential license 100h\n";
        assertEquals("", check(taught.replace("rigger mid", "rigger mid door=school +license")));
        assertEquals(
                "2 WARNING l/rigger",
                check(taught.replace("rigger mid", "rigger mid door=school ~license")));
    }

    @Test
    void aBridgeIsAWayOut() {
        assertEquals(
                "6 WARNING x/welder",
                check(
                        CLEAN
                                + "x/welder entry\nx/chief management\n"
                                + "helper -> x/chief diagonal"));
        assertEquals(
                "",
                check(
                        CLEAN
                                + "x/welder entry\nx/chief management\n"
                                + "x/welder -> rigger diagonal\nrigger -> x/chief diagonal"));
    }

    @Test
    void verticalMovesDoNotGoDownABand() {
        assertEquals(
                "8 WARNING senior to mid",
                check(CLEAN + "lead senior\nhelper -> lead diagonal\nlead -> rigger"));
    }

    @Test
    void lateralMovesStayInTheirBand() {
        assertEquals(
                "8 WARNING mid to senior",
                check(CLEAN + "lead senior\nlead -> boss\nrigger -> lead lateral"));
    }

    /** What the remedy offers is not a breach of another rule. */
    @Test
    void aMoveDownIsOfferedNoKindThatGoesUp() {
        String up = CLEAN + "lead senior\nlead -> boss\nrigger -> lead lateral";
        assertEquals(
                "Make l/rigger -> l/lead vertical or diagonal, or correct a band.", remedy(up));
        String down = CLEAN + "lead senior\nhelper -> lead\nlead -> boss\nlead -> rigger lateral";
        assertEquals("Make l/lead -> l/rigger diagonal, or correct a band.", remedy(down));
        assertEquals(
                "Make l/lead -> l/rigger diagonal, or correct a band.",
                remedy(down.replace(" lateral", "")));
        assertEquals("", check(down.replace(" lateral", " diagonal")));
        assertEquals("", check(up.replace(" lateral", " diagonal")));
        assertEquals("", check(up.replace(" lateral", "")));
    }

    private static String remedy(String text) {
        return Words.of("en")
                .say(LatticeChecks.check(Fixture.catalog(text), TODAY).get(0).remedy());
    }

    @Test
    void verticalMovesDoNotRunInACircle() {
        String welders = "a mid\nb mid\nhelper -> a\nb -> boss\na -> b\n";
        assertEquals("11 WARNING a, b", check(CLEAN + "\n" + welders + "b -> a"));
        assertEquals("", check(CLEAN + welders + "b -> a lateral"));
    }

    @Test
    void aDropInPayShowsBothWagesAndTheirYears() {
        assertEquals(
                "7 WARNING $35,000 (2024) to $20,000 (2024)",
                check(CLEAN + "lead mid $20000\nrigger -> lead lateral\nlead -> boss"));
    }

    /** 580 hours at 10 a week are 13 months; 600 hours of school 14; the limit here is 12. */
    @Test
    void aStepThatTakesTooLongIsTooBig() {
        String limit = "assume warn_step_too_big_months 12\n";
        String job = "a entry welding@1 \n b mid welding@";
        assertEquals("4 WARNING 13 months", check(limit + job + "5\na -> b"));
        assertEquals("4 WARNING 60 months", check(limit + job + "2\na -> b exp=60"));
        assertEquals("4 WARNING 48 months", check(limit + job + "2\na -> b prog=48"));
        assertEquals(
                "4 WARNING 14 months",
                check(limit + job + "2 +school \na -> b\ncredential school 600h"));
        assertEquals("", check(limit + job + "2\na -> b exp=12 prog=12"));
    }

    @Test
    void aStepTooBigShowsItsArithmetic() {
        var catalog =
                Fixture.catalog(
                        "assume warn_step_too_big_months 12\n"
                                + "a entry welding@1\n"
                                + "b mid welding@5\n"
                                + "a -> b exp=6");
        Issue tooBig = LatticeChecks.check(catalog, TODAY).get(0);
        assertEquals(
                "Check the figures of l/a -> l/b: learning takes 13 months"
                        + " (580 hours at 43.3 hours a month), experience 6 months, the program"
                        + " 0 months; the longest counts, and the limit is 12 months; if they are"
                        + " right, go through a job in between instead.",
                Words.of("en").say(tooBig.remedy()));
    }

    /** What the first job does not rate may already be known, so it makes no step too big. */
    @Test
    void unknownLinesDoNotMakeAStepTooBig() {
        assertEquals("", check("assume warn_step_too_big_months 1\na entry\nb welding@5\na -> b"));
    }

    @Test
    void aJumpOfTwoJobZonesIsAWarning() {
        assertEquals("6 WARNING Job Zone 2 to 4", check(CLEAN + "helper -> boss diagonal"));
    }

    @Test
    void monthsFromMemoryAreANote() {
        assertEquals("6 NOTE memory", check(CLEAN + "helper -> rigger diagonal memory"));
    }

    @Test
    void reviewsThatAreDueAndModelsThatAreReplaced() {
        Optional<LocalDate> due = Optional.of(TODAY.minusDays(1));
        assertEquals(
                "5 WARNING review due 2026-05-31\n"
                        + "5 WARNING review due 2026-05-31\n"
                        + "5 NOTE superseded 2026-05-31",
                check(dated(due)));
        assertEquals("5 NOTE superseded 2026-06-01", check(dated(Optional.of(TODAY))));
        assertEquals("", check(dated(Optional.of(TODAY.plusDays(1)))));
    }

    /** The clean catalog with one day for all reviews and replacements. */
    private static Catalog dated(Optional<LocalDate> day) {
        Catalog c = Fixture.catalog(CLEAN);
        Map<String, Ladder> ladders = new LinkedHashMap<>();
        c.ladders().forEach((code, each) -> ladders.put(code, dated(each, day)));
        Map<String, CompetencyModel> models = new LinkedHashMap<>();
        c.models().forEach((code, each) -> models.put(code, dated(each, day)));
        return new Catalog(
                c.sources(),
                c.scales(),
                models,
                ladders,
                c.bridges(),
                c.credentials(),
                c.sameAs(),
                java.util.Map.of(),
                c.assumptions());
    }

    private static Ladder dated(Ladder l, Optional<LocalDate> day) {
        return new Ladder(
                l.code(),
                l.title(),
                l.industry(),
                l.models(),
                l.scale(),
                l.wageBasis(),
                l.reviewed(),
                day,
                l.owner(),
                l.notes(),
                l.jobs(),
                l.moves(),
                l.place());
    }

    private static CompetencyModel dated(CompetencyModel m, Optional<LocalDate> day) {
        CompetencyModel.Edition old = m.edition();
        var edition =
                new CompetencyModel.Edition(
                        old.publisher(),
                        old.version(),
                        old.published(),
                        old.updated(),
                        old.reviewed(),
                        day,
                        old.supersedes(),
                        day,
                        Optional.of(Text.of("replaced")));
        return new CompetencyModel(
                m.code(),
                m.title(),
                m.aliases(),
                m.kind(),
                edition,
                m.scale(),
                m.known(),
                m.foundation(),
                m.attachesTo(),
                m.source(),
                m.notes(),
                m.disagreements(),
                m.competencies(),
                m.illustrations(),
                m.grades(),
                m.place());
    }

    @Test
    void aMissingAssumptionIsTheOnlyError() {
        Catalog c = Fixture.catalog(CLEAN);
        Map<String, Assumptions.Assumption> fewer = new LinkedHashMap<>(c.assumptions().byName());
        fewer.remove("expiring_soon_days");
        var without =
                new Catalog(
                        c.sources(),
                        c.scales(),
                        c.models(),
                        c.ladders(),
                        c.bridges(),
                        c.credentials(),
                        c.sameAs(),
                        java.util.Map.of(),
                        new Assumptions(fewer));
        Issue only = LatticeChecks.check(without, TODAY).get(0);
        assertEquals(
                "seeds/assumptions.yaml:0:0 expiring_soon_days",
                only.place() + " " + Words.of("en").say(only.expected()));
    }
}
