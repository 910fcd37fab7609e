package org.trellis.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Months that a job asks in other jobs, as a must-have. */
class ServiceTest {
    private static final String GRADES =
            "seven \n clerk \n credential master \n nine prior=12:seven|clerk:master";

    /** Blank months, and credentials that nobody listed, are unknown; 0 months are 0 months. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "job=seven months=12 credentials, MET 12 of 12",
        "job=seven months=11.5 credentials, MISSING 11.5 of 12",
        "job=seven months=5 past=clerk:7 credentials, MET 12 of 12",
        "job=seven months=5 past=clerk credentials, UNKNOWN 5 of 12",
        "job=seven months=5 past=clerk:0 credentials, MISSING 5 of 12",
        "job=seven months=? credentials, UNKNOWN 0 of 12",
        "job=seven months=0 credentials, MISSING 0 of 12",
        "job=seven months=0, UNKNOWN 0 of 12",
        "job=other months=60 credentials, MISSING 0 of 12",
        "credentials, MISSING 0 of 12",
        "seven@1, UNKNOWN 0 of 12",
        "+master, MET 0 of 12 by master",
        "job=nine months=1 credentials, MET 0 of 12 again",
        "job=clerk months=1 past=nine:1 credentials, MET 1 of 12 again"
    })
    void aYearOrADegree(String person, String expected) {
        var report =
                new Gaps(Fixture.catalog(GRADES + "\n other"))
                        .report(
                                Somebody.who(person),
                                Fixture.job("nine"),
                                LocalDate.of(2026, 11, 21),
                                Importance.NOW,
                                true);
        Service service = report.experience().get(0);
        assertEquals(expected, text(service));
        assertEquals(expected.startsWith("MISSING") ? 1 : 0, report.closed());
    }

    private static String text(Service service) {
        String served = ("" + service.served()).replaceFirst("\\.0$", "");
        String by = service.by().map(c -> " by " + c.id().code()).orElse("");
        String again = service.returning() ? " again" : "";
        return service.state() + " " + served + " of " + service.asked().months() + by + again;
    }
}
