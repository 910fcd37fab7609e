package org.trellis.schedule.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.model.Job;
import org.trellis.model.Source;
import org.trellis.model.Text;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Jurisdiction;
import org.trellis.model.schedule.Jurisdiction.Bound;
import org.trellis.model.schedule.Jurisdiction.Limit;
import org.trellis.model.schedule.Terms.Approach;
import org.trellis.report.Words;
import org.trellis.schedule.rules.SeedFindingsTest;

class InstructionTest {
    /** The hours of a year are those of the place, unless the designer names others. */
    @ParameterizedTest
    @CsvSource({"US, , 144", "ZZ, , 200", "ZZ, 160, 160"})
    void thePlaceSaysHowManyHoursOfClassesAYearHas(String place, Integer named, double year) {
        var request =
                new Draft.Request(
                        Job.Id.parse("advanced-manufacturing/cnc-operator"),
                        Approach.TIME,
                        Hours.Range.of(2000, 2000),
                        OptionalInt.empty(),
                        named == null ? OptionalInt.empty() : OptionalInt.of(named),
                        place,
                        List.of(),
                        Map.of());
        var draft = new Draft(DraftTest.CATALOG, places(), Words::both);
        var drafted = (Draft.Drafted) draft.of(request, DraftTest.DAY);
        double hours =
                drafted.schedule().relatedInstruction().stream()
                        .mapToDouble(course -> course.hours().get().min().value())
                        .sum();
        assertEquals(year, hours);
    }

    private static Jurisdiction.All places() {
        var asked = new Bound(200, "ZZ 1", Source.Status.SEEN, "zz");
        var limits = Map.of(Limit.INSTRUCTION_HOURS_PER_YEAR, asked);
        var places = new HashMap<>(SeedFindingsTest.PLACES.byCode());
        places.put("ZZ", new Jurisdiction("ZZ", Text.of("Zed"), "SAA", limits));
        return new Jurisdiction.All(places);
    }
}
