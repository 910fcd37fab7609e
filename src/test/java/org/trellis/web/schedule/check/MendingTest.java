package org.trellis.web.schedule.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A finding leads to the field that mends it. */
class MendingTest {
    @ParameterizedTest
    @CsvSource({
        "work_processes[3], /s/edit#title-2",
        "work_processes[12].competencies[4], /s/edit#title-11",
        "related_instruction[1], /s/courses#title-0",
        "work_processes, /s/edit#title-new",
        "standards.evaluation, /s/standards#evaluation"
    })
    void aPlaceIsAnAddress(String where, String href) {
        assertEquals(href, Mending.href("/s", where));
    }
}
