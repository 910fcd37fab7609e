package org.trellis.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.model.Source;
import org.trellis.model.Text;
import org.trellis.model.schedule.Jurisdiction;
import org.trellis.model.schedule.Jurisdiction.Bound;
import org.trellis.model.schedule.Jurisdiction.Limit;
import org.trellis.model.schedule.Schedule;

class YearsTest {
    private static final Bound SHORT_YEAR = new Bound(1500, "a law", Source.Status.SEEN, "");
    private static final Jurisdiction.All PLACES =
            new Jurisdiction.All(
                    Map.of(
                            "ZZ",
                            new Jurisdiction(
                                    "ZZ",
                                    Text.of("Somewhere"),
                                    "SAA",
                                    Map.of(Limit.WORK_HOURS_PER_YEAR, SHORT_YEAR))));

    private static String years(String term, String courses) {
        return years("US", term, courses);
    }

    private static String years(String place, String term, String courses) {
        String yaml =
                "title: Fitter\napproach: time\njurisdiction: "
                        + place
                        + "\nterm: {"
                        + term
                        + "}\nrelated_instruction: ["
                        + courses
                        + "]\n";
        Schedule schedule =
                ScheduleFile.read(yaml.getBytes(StandardCharsets.UTF_8), "x.yaml")
                        .schedule()
                        .orElseThrow();
        return Years.of(schedule, PLACES).stream()
                .map(year -> year.year() + ": " + year.jobHours() + " + " + year.courseHours())
                .collect(Collectors.joining(", "));
    }

    @Test
    void aStartedYearHasTheHoursOfItsMonths() {
        assertEquals(
                "1: 2000.0 + 144.0, 2: 1000.0 + 0.0",
                years("hours: 3000, months: 18", "{course: C, hours: 144, year: 1}"));
    }

    @Test
    void aCourseAfterTheTermIsShownInAYearWithoutWork() {
        assertEquals(
                "1: 2000.0 + 0.0, 2: 0.0 + 40.0",
                years("hours: 2000, months: 12", "{course: C, hours: 40, year: 2}"));
    }

    @Test
    void withoutMonthsAYearIsAsLongAsTheJurisdictionSays() {
        assertEquals("1: 2000.0 + 0.0, 2: 1000.0 + 0.0", years("hours: 3000", ""));
        assertEquals("1: 1500.0 + 0.0, 2: 1500.0 + 0.0", years("ZZ", "hours: 3000", ""));
    }
}
