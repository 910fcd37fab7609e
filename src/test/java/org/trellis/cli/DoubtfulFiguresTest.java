package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures that may be meant otherwise: told on the error output, and the answer comes. */
class DoubtfulFiguresTest {
    private static final String CNA = "job: nursing-long-term-care/cna\n";
    private static final String HOUR = "This looks like pay for an hour: a year of it is $39,520.";

    @TempDir Path folder;

    private Ran run(String command, String more, String... options) throws Exception {
        Path person = folder.resolve("p.yaml");
        Files.writeString(person, "id: case-1\n" + CNA + more);
        String[] all = new String[options.length + 3];
        all[0] = command;
        all[1] = "--person";
        all[2] = person.toString();
        System.arraycopy(options, 0, all, 3, options.length);
        Ran ran = Ran.trellis(all);
        assertEquals(0, ran.code(), ran.err());
        return ran;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--min-wage        | 19  | " + HOUR,
                "--min-goal-wage   | 19  | " + HOUR,
                "--hours           | 160 | If this is for a month, it is 37 hours a week.",
                "--max-months      | 730 | If these are days, it is 24 months.",
                "--max-step-months | 730 | If these are days, it is 24 months."
            })
    void ofOptions(String option, String value, String meaning) throws Exception {
        for (String command : List.of("explore", "next")) {
            String said = run(command, "", option, value).err();
            assertTrue(said.contains("Please check " + option + ": "), said);
            assertTrue(said.contains(meaning), said);
        }
    }

    @Test
    void ofRank() throws Exception {
        String said = run("rank", "", "--country", "--min-wage", "19").err();
        assertTrue(said.contains("Please check --min-wage: ") && said.contains(HOUR), said);
        assertEquals("", run("rank", "", "--country", "--min-wage", "30000").err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--min-wage=30000", "--hours=20", "--max-months=60"})
    void notOfUsualOnes(String option) throws Exception {
        assertEquals("", run("explore", "", option).err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pay_usd_per_year: 19                            | " + HOUR,
                "'limits: {min_wage_usd_per_year: 19}'           | " + HOUR,
                "'limits: {min_goal_wage_usd_per_year: 19}'      | " + HOUR,
                "learning_hours_per_week: 160                    | it is 37 hours a week.",
                "months_in_job: 730                              | If these are days, it is 24"
                        + " months.",
                "'limits: {max_months: 730}'                     | If these are days, it is 24"
                        + " months.",
                "'history: [{job: nursing-long-term-care/hha, months: 730}]' | it is 24 months."
            })
    void ofAPersonsFile(String line, String meaning) throws Exception {
        String said = run("next", line + "\n").err().replaceAll("\\s+", " ");
        assertTrue(said.contains(meaning), said);
    }
}
