package org.trellis.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trellis.Shipped;
import org.trellis.model.Job;
import org.trellis.model.person.JobHolder;
import org.trellis.path.account.CareerPath;
import org.trellis.path.step.Mode;

/** The same way at other hours a week is what the whole search finds of it. */
class PathsAgainTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Paths PATHS =
            new Paths(Shipped.CATALOG, Shipped.LATTICE, ShippedQuestions.programs());

    private static final List<List<String>> QUESTIONS =
            List.of(
                    List.of("nursing-long-term-care/cna", "nursing-long-term-care/rn-adn"),
                    List.of(
                            "advanced-manufacturing/prod-helper",
                            "advanced-manufacturing/cnc-operator"),
                    List.of("hospitality-retail/cashier", "nursing-long-term-care/lpn"),
                    List.of("it-cybersecurity/help-desk", "it-cybersecurity/sec-engineer"));

    private static PathQuery query(List<String> question) {
        return PathQuery.of(
                JobHolder.at(Job.Id.parse(question.get(0))), Job.Id.parse(question.get(1)), DAY);
    }

    @Test
    void theSameWayTakesWhatTheWholeSearchSaysAtOtherHours() {
        int same = 0;
        for (List<String> question : QUESTIONS) {
            PathQuery query = query(question);
            for (double hours : new double[] {10, 15, 30, 40}) {
                PathAnswer whole = PATHS.find(query.studying(hours));
                for (CareerPath path : whole.ways()) {
                    CareerPath again = PATHS.again(query.studying(hours), path).orElseThrow();
                    assertEquals(path.jobs(), again.jobs());
                    assertEquals(path.modes(), again.modes());
                    assertEquals(path.months(), again.months(), 1e-9);
                    assertEquals(path.usd(), again.usd(), 1e-9);
                    same++;
                }
            }
        }
        assertTrue(same > 50, "" + same);
    }

    @Test
    void whereASchoolAsksForMoreHoursThatWayIsClosed() {
        PathQuery query = query(QUESTIONS.get(0));
        List<CareerPath> schools =
                PATHS.find(query.studying(20)).ways().stream()
                        .filter(path -> path.modes().stream().allMatch(Mode.BESIDE::equals))
                        .toList();
        assertTrue(schools.size() > 2, "" + schools.size());
        for (CareerPath school : schools) {
            assertEquals(Optional.empty(), PATHS.again(query.studying(2), school));
        }
    }
}
