package org.trellis.web.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.gap.Somebody;

/** What is known of somebody, as the form shows it again. */
class PersonFieldsTest {
    /** Blank is not known; 0 months are typed as 0. */
    @ParameterizedTest
    @CsvSource({
        "past=clerk, null null",
        "past=clerk:0, null 0",
        "past=clerk:5, null 5",
        "past=clerk:24, 2 null",
        "past=clerk:27, 2 3"
    })
    void monthsInAPastJob(String person, String yearsAndMonths) {
        Map<String, String> fields = PersonFields.of(Somebody.who(person));
        String years = Objects.toString(fields.get("past0.years"));
        assertEquals(yearsAndMonths, years + " " + fields.get("past0.months"));
    }
}
