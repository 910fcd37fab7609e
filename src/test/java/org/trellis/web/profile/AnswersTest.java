package org.trellis.web.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.report.Words;

class AnswersTest {
    /** What is wrong is listed in the order of the form, whatever was read first. */
    @Test
    void faultsStandInTheOrderOfTheForm() {
        Map<String, String> typed = new LinkedHashMap<>();
        for (String field : List.of("years", "hours", "budget", "pay", "own-pay")) {
            typed.put(field, "-1");
        }
        Answers answers = new Answers(typed, Words.of("en"));
        for (String field : List.of("own-pay", "pay", "years", "budget", "hours")) {
            answers.number(field, 0, 10);
        }
        answers.fault("to", "profile.wrong.to");
        assertEquals(
                "[years, hours, budget, pay, own-pay, to]", answers.faults().keySet().toString());
    }
}
