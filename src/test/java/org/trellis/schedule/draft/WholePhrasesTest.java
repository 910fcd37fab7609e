package org.trellis.schedule.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.model.Competency;

/** A task is like a skill in whole phrases; one word in common is none. */
class WholePhrasesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Read blueprints | advanced-manufacturing/blueprint-reading | 1.0",
                "Reading | building-blocks/reading | 1.0",
                "Prepare reading reports | building-blocks/reading | 0.0",
                "Mow the lawn | advanced-manufacturing/blueprint-reading | 0.0",
                "the of | building-blocks/reading | 0.0",
            })
    void likeness(String task, String skill, double likeness) {
        Competency competency =
                DraftTest.CATALOG.findCompetency(Competency.Id.parse(skill)).orElseThrow();
        assertEquals(likeness, WholePhrases.likeness(task, competency), 1e-9);
    }
}
