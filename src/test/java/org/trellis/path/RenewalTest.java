package org.trellis.path;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.Shipped;
import org.trellis.credential.Chain;
import org.trellis.gap.GapReport;
import org.trellis.gap.Gaps;
import org.trellis.gap.Importance;
import org.trellis.gap.Somebody;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;

/** A lapsed registration costs the same on the report and on the path. */
class RenewalTest {
    private static final LocalDate DAY = LocalDate.parse("2026-06-01");
    private static final Catalog SHIPPED = Shipped.CATALOG;
    private static final Job.Id AIDE = new Job.Id("nursing-long-term-care", "cna");

    @ParameterizedTest(name = "last valid {0}: {1} hours")
    @CsvSource({"2026-05-31, 10", "2024-06-01, 10", "2024-05-31, 85", "1992-01-01, 85"})
    void reportAndPathAskTheSame(String last, double hours) {
        Person person = Somebody.who("+nurse-aide-registry:1990-01-01.." + last);
        GapReport report = new Gaps(SHIPPED).report(person, AIDE, DAY, Importance.NOW, true);
        Chain school = report.school().orElseThrow();
        assertEquals(hours, school.hours());
        PathAnswer answer =
                new Paths(SHIPPED, Shipped.LATTICE, ShippedQuestions.programs())
                        .find(PathQuery.of(person, AIDE, DAY));
        List<Double> schooling =
                answer.ways().stream()
                        .flatMap(way -> way.steps().stream())
                        .filter(step -> step.to().equals(AIDE))
                        .map(step -> step.schoolingHours())
                        .distinct()
                        .toList();
        assertEquals(List.of(hours), schooling);
    }
}
