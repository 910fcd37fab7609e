package org.trellis.path.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trellis.Shipped;
import org.trellis.lattice.Lattice;
import org.trellis.model.Competency;
import org.trellis.model.CompetencyModel;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Jurisdiction;
import org.trellis.model.schedule.Programs;
import org.trellis.path.Paths;
import org.trellis.report.catalog.ModelTiers;

/** Occupations, jobs of a career map and grades of a federal model, as shipped. */
class ShippedSidesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final String AIDE = "nursing-long-term-care/cna";
    private static final String NURSE = "nursing-long-term-care/lpn";
    private static final Catalog CATALOG = Shipped.CATALOG;
    private static final Sides SIDES = new Sides(CATALOG);

    private static Side side(String name) {
        return SIDES.find(name).orElseThrow();
    }

    private static Comparison compare(String... names) {
        Lattice lattice = Shipped.LATTICE;
        var programs = new Programs(Map.of(), new Jurisdiction.All(Map.of()));
        return new Comparisons(lattice, new Paths(CATALOG, lattice, programs))
                .of(Arrays.stream(names).map(ShippedSidesTest::side).toList(), DAY);
    }

    /** On one footing: what O*NET rates of both; what must be held is the career map's. */
    @Test
    void besideAnOccupationAJobAsksWhatOnetRatesOfIt() {
        Comparison found = compare(AIDE, "onet/29-2061.00");
        assertTrue(found.national());
        Side aide = found.sides().get(0);
        assertEquals(side("31-1131.00").asks(), aide.asks());
        assertEquals(Side.Kind.JOB, aide.kind());
        Side nurse = found.sides().get(1);
        assertEquals(NURSE, nurse.mapped().orElseThrow().id().toString());
        assertEquals(nurse.mapped(), nurse.asking());
        assertFalse(nurse.isSilent() || aide.isSilent());
        assertFalse(found.mustHaves().isEmpty());
        assertEquals(2, found.passages().size());
        assertEquals("29-2061.00", found.passages().get(0).to().id().code());
        assertFalse(found.skills().isEmpty());
    }

    /** An occupation that is the other side's job of a career map is no move away from it. */
    @Test
    void noPassageLeadsFromAJobToItsOwnOccupation() {
        assertEquals(List.of(), compare(NURSE, "29-2061.00").passages());
    }

    /** No map has an economist: what must be held is not known, which is not nothing. */
    @Test
    void anOccupationOnNoMapIsSilent() {
        Side alone = compare("19-3011.00", AIDE).sides().get(0);
        assertTrue(alone.isSilent() && alone.mapped().isEmpty());
        assertEquals(alone.job(), alone.asking());
        assertFalse(side(AIDE).isSilent());
        assertFalse(compare(AIDE, NURSE).national());
    }

    /** A model beside an occupation stays as it is: O*NET rates no model. */
    @Test
    void aModelBesideAnOccupationKeepsWhatItNames() {
        assertEquals(
                side("long-term-care"), compare("long-term-care", "29-2061.00").sides().get(0));
    }

    /** What the page of a model shows of the model below it is asked for here too. */
    @Test
    void aModelAsksWhatItTakesOver() {
        for (CompetencyModel model : CATALOG.models().values()) {
            Set<Competency.Id> shown =
                    ModelTiers.of(CATALOG, model).stream()
                            .flatMap(row -> row.blocks().stream())
                            .filter(block -> block.from() != ModelTiers.From.ASSUMED)
                            .flatMap(block -> block.skill().stream())
                            .filter(id -> CATALOG.getCompetency(id).active())
                            .collect(Collectors.toSet());
            Map<Competency.Id, Requirement> asks = side(model.code()).asks();
            shown.forEach(id -> assertTrue(asks.get(id).isAsked(), model.code() + " " + id));
            assertEquals(
                    List.of(),
                    model.competencies().values().stream()
                            .filter(each -> each.active() != asks.containsKey(each.id()))
                            .toList(),
                    model.code());
        }
        Comparison found = compare("energy", "building-blocks");
        assertEquals(34, found.skills(Change.SHARED).size());
        assertEquals(6, found.skills(Change.NEW).size());
    }

    /** In the order of the file, at every start. */
    @Test
    void aGradeKeepsTheOrderOfItsFile() {
        CompetencyModel model = CATALOG.models().get("opm-ai");
        List<Competency.Id> rated = new ArrayList<>(model.competencies().keySet());
        rated.retainAll(model.grades().keySet());
        assertEquals(rated, List.copyOf(side("opm-ai/GS-11").asks().keySet()));
    }

    @Test
    void modelsAndTheirGradesAreFoundByNameInAnyCase() {
        List<String> names = SIDES.listModels();
        List<String> grades = names.stream().filter(name -> name.contains("/")).toList();
        assertFalse(grades.isEmpty());
        for (String name : names) {
            assertEquals(name, side(name).code());
        }
        String first = grades.get(0);
        assertEquals(side(first), side(first.toLowerCase()));
        assertEquals(Side.Kind.GRADE, side(first).kind());
        assertEquals(first.split("/")[1], side(first).detail().orElseThrow());
        assertEquals(Side.Kind.MODEL, side(first.split("/")[0]).kind());
        assertTrue(SIDES.find(first + "0").isEmpty());
    }

    /** A grade asks what its model rates there, no more; what it does not rate is not needed. */
    @Test
    void aGradeAsksWhatItsModelRatesThere() {
        for (String name : SIDES.listModels()) {
            String[] parts = name.split("/");
            if (parts.length == 2) {
                var rated =
                        CATALOG.models().get(parts[0]).grades().entrySet().stream()
                                .filter(each -> each.getValue().containsKey(parts[1]))
                                .collect(
                                        Collectors.toMap(
                                                Map.Entry::getKey,
                                                each -> word(each.getValue().get(parts[1]))));
                var asked =
                        side(name).asks().entrySet().stream()
                                .collect(
                                        Collectors.toMap(
                                                Map.Entry::getKey,
                                                each -> word(each.getValue().ask())));
                assertEquals(rated, asked, name);
                assertTrue(asked.containsValue("NEEDED"), name);
            }
        }
    }

    /** Not rated at all says no more of a grade than not rated there. */
    private static String word(CompetencyModel.Grade grade) {
        return grade == CompetencyModel.Grade.NEEDED ? "NEEDED" : "NOT_RATED";
    }

    private static String word(Requirement.Ask ask) {
        return ask instanceof Requirement.Needed ? "NEEDED" : "NOT_RATED";
    }

    /** 2.3 against 1.8 is as much more as 3.1 against 2.6, whatever a computer makes of them. */
    @Test
    void levelsOfTheCountryDifferFromHalfALevelOn() {
        int edges = 0;
        var others = CATALOG.national().occupations().keySet().stream().limit(300).toList();
        for (String other : others) {
            List<Side> sides = List.of(side("11-1011.03"), side(other));
            for (SkillLine line : new SkillLines(CATALOG, sides).list()) {
                var levels = line.asks().stream().flatMap(Optional::stream).toList();
                if (levels.stream().allMatch(Requirement.AtLevel.class::isInstance)
                        && levels.size() == 2) {
                    BigDecimal more = level(levels.get(1)).subtract(level(levels.get(0))).abs();
                    boolean shared = more.compareTo(new BigDecimal("0.5")) < 0;
                    assertEquals(shared, line.change() == Change.SHARED, line + "");
                    edges += more.compareTo(new BigDecimal("0.5")) == 0 ? 1 : 0;
                }
            }
        }
        assertTrue(edges > 0);
    }

    private static BigDecimal level(Requirement.Ask ask) {
        double value = ((Requirement.AtLevel) ask).level().value();
        return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP);
    }
}
