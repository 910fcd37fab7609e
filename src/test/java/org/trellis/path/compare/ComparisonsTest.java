package org.trellis.path.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trellis.Shipped;
import org.trellis.gap.Fixture;
import org.trellis.lattice.Lattice;
import org.trellis.model.Job;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Jurisdiction;
import org.trellis.model.schedule.Programs;
import org.trellis.path.Paths;

class ComparisonsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    /** What a search for ways cannot do without. */
    private static final String ASSUMED =
            """
            assume full_time_hours_per_week 36
            assume relaxed_hours_per_week 20
            assume default_max_moves 5
            assume relaxed_max_moves 8
            assume label_budget 200000
            assume trainee_pay_share 0.7
            assume apprentice_wage_step_hours 1000
            assume first_raise_share 0.05
            assume field_again_usd 300
            assume horizon_years 10
            assume ways_shown 7
            assume hardly_better_months 1
            assume hardly_better_usd 500
            assume equals_listed 20
            """;

    private static final Programs PROGRAMS = new Programs(Map.of(), new Jurisdiction.All(Map.of()));

    private static Comparison compare(String text, String... names) {
        Catalog catalog = Fixture.catalog(text + "\n" + ASSUMED);
        Lattice lattice = new Lattice(catalog);
        Sides sides = new Sides(catalog);
        return new Comparisons(
                        lattice,
                        new Paths(
                                catalog,
                                lattice,
                                new Programs(Map.of(), new Jurisdiction.All(Map.of()))))
                .of(Arrays.stream(names).map(name -> sides.find(name).orElseThrow()).toList(), DAY);
    }

    private static String skills(String text, String... names) {
        return compare(text, names).skills().stream()
                .map(
                        line ->
                                line.competency().id().code()
                                        + " "
                                        + line.change()
                                        + line.asks().stream()
                                                .map(ComparisonsTest::ask)
                                                .collect(Collectors.joining(",", " ", "")))
                .sorted()
                .collect(Collectors.joining(" | "));
    }

    private static String ask(Optional<Requirement.Ask> ask) {
        if (ask.isEmpty()) {
            return "-";
        }
        return ask.get() instanceof Requirement.AtLevel at
                ? at.level().shown()
                : ask.get() instanceof Requirement.Needed ? "X" : "NR";
    }

    @Test
    void eachSkillSaysWhatBecomesOfIt() {
        assertEquals(
                "drawings RAISED 2,3 | music LOWERED 3,1 | paper DROPPED 1,- | safety NEW -,2"
                        + " | welding SHARED 2,2",
                skills(
                        """
                        helper welding@2 drawings@2 paper@1 music@3
                        rigger welding@2 drawings@3 safety@2 music@1
                        """,
                        "l/helper",
                        "l/rigger"));
    }

    /** The file says "not needed" of the one: that is not asked, as if it were not named. */
    @Test
    void notNeededIsNotAskedAndNotRatedIsNoDifference() {
        assertEquals(
                "drawings UNKNOWN 2,NR | safety UNKNOWN NR,2 | welding DROPPED 2,-",
                skills(
                        """
                        helper welding@2 drawings@2 safety@NR paper@NR
                        rigger welding@- drawings@NR safety@2 paper@NR
                        """,
                        "l/helper",
                        "l/rigger"));
    }

    @Test
    void ofThreeTheFirstIsHeldAgainstEachOther() {
        assertEquals(
                "drawings RAISED 2,2,3 | paper DROPPED 1,1,- | safety NEW -,2,- | welding SHARED"
                        + " 2,2,2",
                skills(
                        """
                        helper welding@2 drawings@2 paper@1
                        rigger welding@2 drawings@2 paper@1 safety@2
                        fitter welding@2 drawings@3
                        """,
                        "l/helper",
                        "l/rigger",
                        "l/fitter"));
    }

    @Test
    void oneSkillOfTwoModelsIsOneLine() {
        assertEquals(
                "welding RAISED 2,3",
                skills(
                        """
                        helper m/welding@2
                        rigger n/welding@3
                        same m/welding n/welding
                        """,
                        "l/helper",
                        "l/rigger"));
    }

    /** Nothing is rescaled: levels of two scales compare through a stated map only. */
    @Test
    void levelsOfTwoScalesCompareThroughAMapOnly() {
        String jobs = "helper welding@2\nrigger welding@t4\n";
        assertEquals("welding UNKNOWN 2,4", skills(jobs, "l/helper", "l/rigger"));
        assertEquals("welding SHARED 2,4", skills(jobs + "map t4 s2\n", "l/helper", "l/rigger"));
    }

    /** A map one way alone is read both ways. */
    @Test
    void aMapToTheFirstScaleTellsMoreFromLess() {
        String jobs = "helper welding@2\nrigger welding@t4\n";
        assertEquals("welding RAISED 2,4", skills(jobs + "map t4 s3\n", "l/helper", "l/rigger"));
        assertEquals("welding LOWERED 2,4", skills(jobs + "map t4 s1\n", "l/helper", "l/rigger"));
        assertEquals("welding RAISED 4,2", skills(jobs + "map t4 s1\n", "l/rigger", "l/helper"));
    }

    /** What both need is shared; whether a level is more than that, nobody says. */
    @Test
    void aSkillNeededWithoutALevelIsSharedOrUnknown() {
        assertEquals(
                "drawings UNKNOWN X,2 | paper UNKNOWN X,NR | welding SHARED X,X",
                skills(
                        "helper welding@X drawings@X paper@X\nrigger welding@X drawings@2 paper@NR",
                        "l/helper",
                        "l/rigger"));
    }

    /** Of three, neither of two asks it: that the third does is new. */
    @Test
    void whatOnlyTheThirdAsksIsNewAndUnknownWhereTheFirstIsNotRated() {
        assertEquals(
                "drawings UNKNOWN NR,NR,2 | safety NEW -,NR,2 | welding NEW -,-,2",
                skills(
                                """
                        helper drawings@NR tools@1
                        rigger drawings@NR safety@NR tools@1
                        fitter drawings@2 safety@2 welding@2 tools@1
                        """,
                                "l/helper",
                                "l/rigger",
                                "l/fitter")
                        .replace(" | tools SHARED 1,1,1", ""));
    }

    /** Skills of the trade come first, in the order of the sides; the list can be asked by kind. */
    @Test
    void skillsOfTheTradeComeBeforeTheFoundation() {
        Comparison found =
                compare(
                        """
                        competency paper tier=1
                        competency sums tier=5
                        competency welding tier=5
                        helper paper@2 welding@1
                        rigger sums@2 welding@1 paper@3
                        """,
                        "l/helper",
                        "l/rigger");
        assertEquals("welding sums paper", codes(found.skills()));
        assertEquals("sums", codes(found.skills(Change.NEW)));
        assertEquals("", codes(found.skills(Change.DROPPED)));
        assertFalse(found.national());
    }

    private static String codes(List<SkillLine> lines) {
        return lines.stream()
                .map(line -> line.competency().id().code())
                .collect(Collectors.joining(" "));
    }

    /** Credentials that the first job shows, and those only preferred, are no gate. */
    @Test
    void aPassageNamesTheCredentialsThatAreMissing() {
        Comparison found =
                compare(
                        """
                        helper welding@1 +card
                        rigger welding@2 +card +license ~nice
                        """,
                        "l/helper",
                        "l/rigger");
        Passage up = found.passages().get(0);
        assertEquals(
                "license",
                up.gates().stream()
                        .map(gate -> gate.anyOf().get(0).id().code())
                        .collect(Collectors.joining(" ")));
        assertTrue(up.wageChangeUsdPerYear().isEmpty(), "their pay is not known");
        assertFalse(up.direct());
        assertTrue(found.passages().get(1).gates().isEmpty());
    }

    /** A model names what it knows without a level; nobody moves into it. */
    @Test
    void aModelAsksAllItNamesAndNoWayLeadsToIt() {
        String jobs = "helper welding@2\nrigger welding@2 n/sums@2\n";
        assertEquals("sums DROPPED X,- | welding NEW -,2", skills(jobs, "n", "l/helper"));
        Comparison found = compare(jobs, "l/helper", " m ", "l/rigger");
        assertEquals(1, found.sides().get(1).asks().size());
        assertEquals(2, found.passages().size(), "between the two jobs");
        assertEquals("seen", found.sides().get(1).asks().values().iterator().next().source());
    }

    /** What nobody has rated asks nothing that we know of, and drops nothing. */
    @Test
    void aJobThatNobodyRatedIsUnknownInEveryLine() {
        assertEquals(
                "welding UNKNOWN 2,NR", skills("helper welding@2\nrigger", "l/helper", "l/rigger"));
    }

    @Test
    void mustHavesStandOncePerSetOfAlternatives() {
        Comparison found =
                compare(
                        """
                        helper +license
                        rigger +license +a|b ?aide
                        """,
                        "l/helper",
                        "l/rigger");
        assertEquals(
                "license [REQUIRED, REQUIRED] | a/b [none, REQUIRED] | aide [none,"
                        + " VARIES_BY_STATE]",
                found.mustHaves().stream()
                        .map(
                                each ->
                                        each.anyOf().stream()
                                                        .map(credential -> credential.id().code())
                                                        .collect(Collectors.joining("/"))
                                                + " "
                                                + each.needs().stream()
                                                        .map(
                                                                need ->
                                                                        need.map(Enum::name)
                                                                                .orElse("none"))
                                                        .toList())
                        .collect(Collectors.joining(" | ")));
    }

    /** The shipped ladders, whose assumptions a search needs. */
    @Test
    void twoJobsAreJoinedBothWaysAndThreeOnward() {
        assertEquals("cna>lpn true 22810 | lpn>cna false -22810", passages("cna", "lpn"));
        assertEquals(
                "cna>lpn true 22810 | cna>rn-adn true 54070 | lpn>rn-adn true 31260",
                passages("cna", "lpn", "rn-adn"));
    }

    private static String passages(String... codes) {
        Catalog catalog = Shipped.CATALOG;
        Lattice lattice = new Lattice(catalog);
        List<Side> sides =
                Arrays.stream(codes)
                        .map(code -> Job.Id.parse("nursing-long-term-care/" + code))
                        .map(catalog::getJob)
                        .map(Sides::of)
                        .toList();
        return new Comparisons(lattice, new Paths(catalog, lattice, PROGRAMS))
                .of(sides, DAY).passages().stream()
                        .map(
                                each ->
                                        each.from().id().code()
                                                + ">"
                                                + each.to().id().code()
                                                + " "
                                                + each.direct()
                                                + " "
                                                + (long) each.wageChangeUsdPerYear().orElseThrow())
                        .collect(Collectors.joining(" | "));
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        Sides sides = new Sides(Fixture.catalog("helper welding@2"));
        assertTrue(sides.find("l/helpr").isEmpty());
        assertTrue(sides.find("m/gs-99").isEmpty());
        assertTrue(sides.find("").isEmpty());
        assertTrue(sides.find("m").isPresent());
    }
}
