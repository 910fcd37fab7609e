package org.trellis.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.model.Level;
import org.trellis.model.Scale;
import org.trellis.model.Scales;
import org.trellis.model.Text;
import org.trellis.model.catalog.Catalog;

class SubtractionTest {
    /**
     * The whole table of outcomes. Levels 1-5 of scale s take 20, 60, 140, 300, 600 hours in all;
     * t4 equals s2, t6 has no equal, t1 equals nothing but is a level; no level costs 40. Between
     * two levels the hours lie on a straight line, and a stated map says what it says of the lower.
     */
    @ParameterizedTest(name = "required {0}, held {1}: {2}")
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    3;  1;   GAP 2 levels, share 0.33, hours 120
                    3;  3;   MET, share 1.00, hours 0
                    3;  5;   MET, share 1.00, hours 0
                    3;  yes; UNKNOWN, share 0.00 to 1.00, hours 0 to 100
                    1;  yes; UNKNOWN, share 0.00 to 1.00, hours 0
                    3;  no;  GAP 3 levels, share 0.00, hours 140
                    3;  t0;  GAP 3 levels, share 0.00, hours 140
                    3;  ?;   UNKNOWN, share 0.00 to 1.00, hours 0 to 140
                    3;  t4;  GAP 1 levels, share 0.67, hours 80
                    3;  t6;  UNKNOWN, share 0.00 to 1.00, hours 0 to 140
                    t5; 2;   UNKNOWN, share 0.00 to 1.00, hours 0 to 50
                    3;  1.5; GAP 1.5 levels, share 0.50, hours 100
                    3;  t4.8; GAP 1 levels, share 0.67, hours 80
                    2.5; 1;  GAP 1.5 levels, share 0.40, hours 80
                    2.5; 2.5; MET, share 1.00, hours 0
                    0.5; no; GAP 0.5 levels, share 0.00, hours 10
                    X;  1;   MET, share 1.00, hours 0
                    X;  t6;  MET, share 1.00, hours 0
                    X;  yes; MET, share 1.00, hours 0
                    X;  no;  GAP, share 0.00, hours 40
                    X;  t0;  GAP, share 0.00, hours 40
                    X;  ?;   UNKNOWN, share 0.00 to 1.00, hours 0 to 40
                    NR; 5;   not counted
                    NR; yes; not counted
                    NR; no;  not counted
                    NR; ?;   not counted
                    -;  5;   not counted
                    -;  yes; not counted
                    -;  no;  not counted
                    -;  ?;   not counted
                    """)
    void everyCellOfTheTable(String required, String held, String expected) {
        Catalog catalog = Fixture.catalog("map t4 s2\n job welding@" + required);
        var subtraction = new Subtraction(catalog.scales(), catalog.assumptions());
        var ask = catalog.getJob(Fixture.job("job")).requirements().values().iterator().next();
        assertEquals(
                expected,
                subtraction
                        .of(ask.ask(), Fixture.held(held))
                        .map(Show::difference)
                        .orElse("not counted"));
    }

    /** A mapped level 0 is not a level at all, so all is missing. */
    @Test
    void aLevelMappedToZeroIsMissingWhole() {
        Catalog catalog = Fixture.catalog("map 1 t0\n job welding@t3");
        var subtraction = new Subtraction(catalog.scales(), catalog.assumptions());
        var ask = catalog.getJob(Fixture.job("job")).requirements().values().iterator().next();
        assertEquals(
                "GAP 3 levels, share 0.00, hours 30",
                Show.difference(subtraction.of(ask.ask(), Fixture.held("1")).orElseThrow()));
    }

    @ParameterizedTest(name = "of {0} and {1} the higher is {2}")
    @CsvSource({
        "2, 3, 3",
        "3, 2, 3",
        "yes, 1, 1",
        "1, yes, 1",
        "no, yes, yes",
        "?, no, no",
        "t4, 1, t4",
        "3, t4, 3",
        "1, t4, t4",
        "2, t4, 2",
        "t4, 2, t4",
        "t6, 1, t6",
        "1, t6, 1"
    })
    void theHigherOfTwoAndTheFirstOfEqualOnes(String first, String second, String expected) {
        Catalog catalog = Fixture.catalog("map t4 s2");
        var subtraction = new Subtraction(catalog.scales(), catalog.assumptions());
        assertEquals(
                Fixture.held(expected),
                subtraction.higher(Fixture.held(first), Fixture.held(second)));
    }

    /** Levels 1 to 4, of which 2 takes 30 hours and 4 takes 90; unstated is 40. */
    @ParameterizedTest(name = "level {0}: {1} hours")
    @CsvSource({"0, 0", "1, 30", "2, 30", "3, 30", "4, 90", "9, 90"})
    void aLevelWithoutHoursTakesThoseBelowIt(int level, double hours) {
        Map<Integer, Scale.Step> steps = new HashMap<>();
        var none = OptionalDouble.empty();
        steps.put(1, new Scale.Step(1, Text.of("one"), Optional.empty(), none));
        steps.put(2, new Scale.Step(2, Text.of("two"), Optional.empty(), OptionalDouble.of(30)));
        steps.put(3, new Scale.Step(3, Text.of("three"), Optional.empty(), none));
        steps.put(4, new Scale.Step(4, Text.of("four"), Optional.empty(), OptionalDouble.of(90)));
        var scales = new Scales(Map.of("q", new Scale("q", steps)), Map.of());
        var subtraction = new Subtraction(scales, Fixture.catalog("").assumptions());
        assertEquals(hours, subtraction.hours(new Level("q", level)));
        assertEquals(40, subtraction.hours(new Level("nowhere", 2)));
    }
}
