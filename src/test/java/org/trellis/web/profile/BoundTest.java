package org.trellis.web.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.core.convert.ConversionService;
import io.micronaut.http.simple.SimpleHttpParameters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.Shipped;
import org.trellis.cli.Main;
import org.trellis.files.person.PersonFile;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.report.Words;
import org.trellis.web.path.LimitForm;
import org.trellis.web.region.Places;

/** A figure that one place takes is taken in all four: file, profile, address, command line. */
class BoundTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Catalog CATALOG = Shipped.CATALOG;

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "max_moves, moves, moves, --max-moves, 1, true",
        "max_moves, moves, moves, --max-moves, 100, true",
        "max_moves, moves, moves, --max-moves, 0, false",
        "max_moves, moves, moves, --max-moves, 101, false",
        "max_months, most-months, within, --max-months, 0, false",
        "max_months, most-months, within, --max-months, 0.1, true",
        "max_months, most-months, within, --max-months, 1200, true",
        "max_months, most-months, within, --max-months, 1201, false",
        "max_step_months, step-months, step, --max-step-months, 0, false",
        "max_step_months, step-months, step, --max-step-months, 1200, true",
        "max_step_months, step-months, step, --max-step-months, 1201, false",
        "budget_usd, budget, own_money, --budget, 99999999, true",
        "budget_usd, budget, own_money, --budget, 100000000, false",
        "living_usd, living, living, --living, 99999999, true",
        "living_usd, living, living, --living, 100000000, false",
        "learning_hours_per_week, hours, hours, --hours, 0.5, true",
        "learning_hours_per_week, hours, hours, --hours, 0.4, false",
        "learning_hours_per_week, hours, hours, --hours, 168, true",
        "learning_hours_per_week, hours, hours, --hours, 169, false",
        "learning_hours_per_week, hours, hours, --hours, 8d, false",
        "learning_hours_per_week, hours, hours, --hours, 0x10, false",
        "learning_hours_per_week, hours, hours, --hours, NaN, false",
        "learning_hours_per_week, hours, hours, --hours, ٣, false",
        "budget_usd, budget, own_money, --budget, '1,600', true",
        "budget_usd, budget, own_money, --budget, 1.600, false",
        "budget_usd, budget, own_money, --budget, '39,5', false",
        "budget_usd, budget, own_money, --budget, 1e3, false",
        "max_moves, moves, moves, --max-moves, 2.5, false",
        "min_goal_wage_usd_per_year, goal-pay, pay, --min-goal-wage, 50000, true",
        "min_goal_wage_usd_per_year, goal-pay, pay, --min-goal-wage, 900000, false",
        "min_wage_usd_per_year, pay, pay_way, --min-wage, 900000, false"
    })
    void allFourPlacesAgree(
            String key, String profile, String address, String option, String value, boolean taken)
            throws IOException {
        assertTaken(taken, key, profile, address, option, value);
    }

    /** A step that may take longer than the whole way is a slip in each place. */
    @Test
    void aStepIsNoLongerThanTheWhole() throws IOException {
        String limits = "limits: {max_months: 6, max_step_months: 7}";
        assertFalse(read("id: p\n" + limits + "\n").person().isPresent());
        var profile = Map.of("most-months", "6", "step-months", "7");
        var answers = new Answers(profile, Words.of("en"));
        assertFalse(
                new PersonForm(CATALOG, new Places(List.of(), List.of()))
                        .read(answers, person(), DAY)
                        .isPresent());
        var asked = new SimpleHttpParameters(ConversionService.SHARED);
        asked.add("within", "6");
        asked.add("step", "7");
        var faults = new LimitForm(asked, person(), CATALOG).faults();
        assertEquals("step", faults.get(0).field());
        assertTrue(Words.of("en").say(faults.get(0).text()).contains("6 months"));
        assertFalse(onCommandLine("--max-months", "6", "--max-step-months", "7"));
    }

    private void assertTaken(
            boolean taken, String key, String profile, String address, String option, String value)
            throws IOException {
        String all = taken + " " + taken + " " + taken + " " + taken;
        assertEquals(
                all,
                inFile(key, value)
                        + " "
                        + inProfile(profile, value)
                        + " "
                        + inAddress(address, value)
                        + " "
                        + onCommandLine(option, value));
    }

    private static PersonFile.Result read(String text) {
        return PersonFile.read(text.getBytes(StandardCharsets.UTF_8), "p", CATALOG, DAY);
    }

    private static Person person() {
        return read("id: p\n").person().orElseThrow();
    }

    private static boolean inFile(String key, String value) {
        String line = key.equals("learning_hours_per_week") ? "" : "limits:\n  ";
        return read("id: p\n" + line + key + ": " + value + "\n").person().isPresent();
    }

    private static boolean inProfile(String field, String value) {
        var answers = new Answers(Map.of(field, value), Words.of("en"));
        return new PersonForm(CATALOG, new Places(List.of(), List.of()))
                .read(answers, person(), DAY)
                .isPresent();
    }

    private static boolean inAddress(String field, String value) {
        var asked = new SimpleHttpParameters(ConversionService.SHARED);
        asked.add(field, value);
        return new LimitForm(asked, person(), CATALOG).faults().isEmpty();
    }

    private boolean onCommandLine(String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("p.yaml"), "id: p\n");
        var nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        String[] start = {"next", "--person", file.toString()};
        String[] args = Stream.of(start, options).flatMap(Stream::of).toArray(String[]::new);
        return Main.run(args, nowhere, nowhere) == 0;
    }
}
